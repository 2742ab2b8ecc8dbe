import { mayEnd, outsideLabel, typeOf } from '../../../src/engines/fast/labels.js';

/** The number of transition scores for so many types. */
export function transitionCount(types: number): number {
  return (types + 1) ** 2 + 4 * types;
}

/**
 * The scores of the steps from one label to the next. What follows a finished span or an O
 * depends on the types alone, not on the lengths of the spans. So there is a score from each
 * group of labels to each, where group 0 is O and group n + 1 is the type n, as a matrix from
 * row to column; and after these, for each type, those inside a span: B to I, I to I, B to L
 * and I to L.
 */
export class Transitions {
  /** The exponentials of the scores. */
  readonly factors: Float64Array;
  /** The largest and the smallest score from each group. */
  readonly largest: Float64Array;
  readonly smallest: Float64Array;
  private readonly groups: number;

  constructor(
    types: number,
    readonly scores: Float32Array,
  ) {
    this.groups = types + 1;
    this.factors = new Float64Array(scores.length);
    this.largest = new Float64Array(this.groups);
    this.smallest = new Float64Array(this.groups);
    this.refresh();
  }

  /** Takes note of changed scores. */
  refresh(): void {
    const { groups, scores, factors, largest, smallest } = this;
    for (let at = 0; at < scores.length; at += 1) factors[at] = Math.exp(scores[at] as number);
    for (let group = 0; group < groups; group += 1) {
      const row = scores.subarray(group * groups, (group + 1) * groups);
      largest[group] = Math.max(...row);
      smallest[group] = Math.min(...row);
    }
  }

  /** Where the score of a legal transition stands. */
  indexOf(before: number, after: number): number {
    const { groups } = this;
    const groupOf = (label: number): number => (label === outsideLabel ? 0 : typeOf(label) + 1);
    if (mayEnd(before)) return groupOf(before) * groups + groupOf(after);
    const isFromInside = (before - 1) & 1;
    const isToLast = ((after - 1) >> 1) & 1;
    return groups * groups + 4 * typeOf(before) + 2 * isToLast + isFromInside;
  }
}
