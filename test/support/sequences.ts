import type { Label } from '../../src/tagging/labels.js';

/** All legal sequences of so many labels, as indexes: the definition, by trying each. */
export function legalSequences(labels: readonly Label[], length: number): number[][] {
  const hasEnds = labels.some(({ tag }) => tag === 'L');
  const isOpen = (label: Label | undefined): boolean => label?.tag === 'B' || label?.tag === 'I';
  const fits = (before: Label | undefined, label: Label | undefined): boolean =>
    label?.tag === 'I' || label?.tag === 'L'
      ? isOpen(before) && before?.type === label.type
      : !(hasEnds && isOpen(before));
  let sequences: number[][] = [[]];
  for (let at = 0; at < length; at += 1) {
    sequences = sequences.flatMap((sequence) =>
      [...labels.keys()]
        .filter((label) => fits(labels[sequence.at(-1) ?? -1], labels[label]))
        .map((label) => [...sequence, label]),
    );
  }
  return sequences.filter((sequence) => fits(labels[sequence.at(-1) ?? -1], undefined));
}

/** The spans of a legal sequence, each as "first end type". */
export function spansIn(labels: readonly Label[], sequence: readonly number[]): string[] {
  const spans: string[] = [];
  sequence.forEach((label, first) => {
    const { tag, type } = labels[label] ?? { tag: 'O', type: '' };
    if (tag !== 'B' && tag !== 'U') return;
    let end = first + 1;
    while (tag === 'B' && ['I', 'L'].includes(labels[sequence[end] ?? -1]?.tag ?? '')) end += 1;
    spans.push(`${first} ${end} ${type}`);
  });
  return spans;
}
