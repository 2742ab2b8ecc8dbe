import { groupOf, mayEnd, typeOf, labelCount } from './labels.js';

/*
 * Transition scores in few numbers. What follows a finished span or an O depends on the types
 * alone, not on the lengths of the spans. So there is a score from each group of labels to
 * each, where group 0 is O and group n + 1 is the type n, as a matrix from row to column; and
 * after these, for each type, those inside a span: B to I, I to I, B to L and I to L.
 */

/** How many transition scores there are for so many types. */
export function transitionCount(types: number): number {
  return (types + 1) ** 2 + 4 * types;
}

/** Where the score of a legal transition from one BILOU label to the next stands. */
export function transitionIndex(types: number, before: number, after: number): number {
  const groups = types + 1;
  if (mayEnd(before)) return groupOf(before) * groups + groupOf(after);
  const isFromInside = (before - 1) & 1;
  const isToLast = ((after - 1) >> 1) & 1;
  return groups * groups + 4 * typeOf(before) + 2 * isToLast + isFromInside;
}

/** The same scores as a matrix of labels, from row to column; the numbers of illegal ones mean nothing. */
export function transitionMatrix(types: number, scores: Float32Array): number[][] {
  const labels = Array.from({ length: labelCount(types) }, (_, label) => label);
  return labels.map((before) => labels.map((after) => scores[transitionIndex(types, before, after)] ?? 0));
}
