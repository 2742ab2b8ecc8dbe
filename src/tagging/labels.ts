/*
 * Labels of tokens or words in sequence tagging. The BIO scheme marks the first word (B) and
 * the further ones (I) of a span, BILOU also the last (L) and an only one (U); O is outside.
 *
 * Labels have two forms. A model brings a list of names, "O", "B-PER" and so on, in any order and
 * of either scheme. Where the labels are this project's own they are numbers in the BILOU
 * scheme: 0 is O, and each type has the four that follow, in the order B, I, L, U.
 */

/** A label by name: what it says of the word, and the type of the span, empty with O. */
export interface Label {
  tag: 'O' | 'B' | 'I' | 'L' | 'U';
  type: string;
}

/** The letters of the schemes BIO, BILOU and BIOES. */
const tags: Readonly<Record<string, Label['tag']>> = {
  O: 'O',
  B: 'B',
  I: 'I',
  L: 'L',
  E: 'L',
  U: 'U',
  S: 'U',
};

/** Reads labels such as "O", "B-PER" or "U-place". Throws an Error for a name of no scheme. */
export function readLabels(names: readonly string[]): Label[] {
  return names.map((name) => {
    const [, letter = '', type = ''] = /^([OBILESU])(?:[-_](.+))?$/u.exec(name) ?? [];
    const tag = tags[letter];
    if (!tag || (tag === 'O') !== (type === '')) {
      throw new Error(`"${name}" is no label of a BIO or BILOU scheme`);
    }
    return { tag, type };
  });
}

/** The labels of these types in the order of their numbers. */
export function bilouLabels(types: readonly string[]): Label[] {
  const ofTypes = types.flatMap((type) => (['B', 'I', 'L', 'U'] as const).map((tag) => ({ tag, type })));
  return [{ tag: 'O', type: '' }, ...ofTypes];
}

/** Whether a span goes on after a word of that label, where the labels mark ends. */
const isOpen = ({ tag }: Label): boolean => tag === 'B' || tag === 'I';

/** Whether a label continues a span. */
export const isContinuing = ({ tag }: Label): boolean => tag === 'I' || tag === 'L';

/** Whether a legal sequence may have the second label right after the first. `hasEnds` is true of BILOU. */
export function mayFollow(first: Label, second: Label, hasEnds: boolean): boolean {
  if (isContinuing(second)) return isOpen(first) && first.type === second.type;
  return !(isOpen(first) && hasEnds);
}

export const outsideLabel = 0;
const B = 1;
const I = 2;
const L = 3;
const U = 4;

/** Scores of labels, in arrays of either kind. */
export type Scores = Float32Array | Float64Array;

/** A span of tokens with the index of its type; `end` is exclusive. */
export interface TokenSpan {
  first: number;
  end: number;
  type: number;
}

export function labelCount(typeCount: number): number {
  return 1 + 4 * typeCount;
}

/** The type that a label other than O belongs to. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** The group of a label: 0 for O, and n + 1 for the type n. */
export function groupOf(label: number): number {
  return (label + 3) >> 2;
}

/** Whether a span may begin at a token of that label: B, U. */
export function begins(label: number): boolean {
  return label > 0 && ((label - 1) & 3) % 3 === 0;
}

/** Whether a label may stand last in a sentence, or before an O. */
export function mayEnd(label: number): boolean {
  return label === outsideLabel || ((label - 1) & 3) >= 2;
}

/** Writes the labels of disjoint spans; the rest becomes O. */
export function encodeSpans(spans: readonly TokenSpan[], labels: Uint8Array): void {
  labels.fill(outsideLabel);
  for (const { first, end, type } of spans) {
    const base = 4 * type;
    if (end - first === 1) {
      labels[first] = base + U;
      continue;
    }
    labels.fill(base + I, first + 1, end - 1);
    labels[first] = base + B;
    labels[end - 1] = base + L;
  }
}

/** Calls `visit` with the spans of a legal sequence of labels, which stands from `from` to before `to`. */
export function forEachSpan(
  labels: Uint8Array,
  from: number,
  to: number,
  visit: (first: number, end: number, type: number) => void,
): void {
  let first = from;
  for (let at = from; at < to; at += 1) {
    const label = labels[at] as number;
    if (label === outsideLabel) continue;
    if (begins(label)) first = at;
    if (mayEnd(label)) visit(first, at + 1, typeOf(label));
  }
}

/** The spans of a legal sequence of labels. */
export function decodeSpans(labels: Uint8Array): TokenSpan[] {
  const spans: TokenSpan[] = [];
  forEachSpan(labels, 0, labels.length, (first, end, type) => spans.push({ first, end, type }));
  return spans;
}
