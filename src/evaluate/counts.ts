import { matchOverlapping } from './matching.js';
import { keyOf, type TypedSpan } from './mentions.js';

/** How many mentions there are, and how many of them are right by which comparison. */
export interface Counts {
  gold: number;
  predicted: number;
  /** Predicted mentions with the type and span of a gold mention. */
  exact: number;
  /** Pairs of a predicted and a gold mention of one type that overlap, one to one. */
  overlapping: number;
}

export function noCounts(): Counts {
  return { gold: 0, predicted: 0, exact: 0, overlapping: 0 };
}

/** Counts the normalised mentions of one type in one article. */
export function countMentions(gold: readonly TypedSpan[], predicted: readonly TypedSpan[]): Counts {
  const keys = new Set(gold.map(keyOf));
  return {
    gold: gold.length,
    predicted: predicted.length,
    exact: predicted.filter((mention) => keys.has(keyOf(mention))).length,
    overlapping: matchOverlapping(gold, predicted).length,
  };
}

/** The sum of counts: what makes a micro average. */
export function sum(all: Iterable<Counts>): Counts {
  const total = noCounts();
  for (const counts of all) {
    total.gold += counts.gold;
    total.predicted += counts.predicted;
    total.exact += counts.exact;
    total.overlapping += counts.overlapping;
  }
  return total;
}

/** Null where there is nothing to divide by. */
export interface Score {
  correct: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Scores {
  gold: number;
  predicted: number;
  exact: Score;
  overlapping: Score;
}

export function scoresOf({ gold, predicted, exact, overlapping }: Counts): Scores {
  const score = (correct: number): Score => ({
    correct,
    precision: ratio(correct, predicted),
    recall: ratio(correct, gold),
    f1: ratio(2 * correct, predicted + gold),
  });
  return { gold, predicted, exact: score(exact), overlapping: score(overlapping) };
}

/** Null when there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
