/*
 * Labels of tokens in the BILOU scheme: outside any span, or the first, an inner, the
 * last or the only token of a span of some type. Label 0 is O; each type has the four
 * labels that follow, in the order B, I, L, U.
 */

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

/** Whether a span may begin at a token of that label: B, U. */
export function begins(label: number): boolean {
  return label > 0 && ((label - 1) & 3) % 3 === 0;
}

/** Whether a label may stand first in a sentence, or after an O. */
export function mayStart(label: number): boolean {
  return label === outsideLabel || begins(label);
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
