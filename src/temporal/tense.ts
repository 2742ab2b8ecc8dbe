import type { TemporalToken } from './tokens.js';
import type { Tense } from './lexicon.js';

const farthestBefore = 14;
const farthestAfter = 10;
/** Right before an expression these point ahead. */
const aheadPrepositions = new Set(['by', 'due']);
const clauseEnds = new Set([';', ':', '"', '(', ')']);

/**
 * The tense of the clause around an expression, by the nearest verb that shows it: first
 * among the words before, then among those after. Undefined where none does.
 */
export function tenseAround(tokens: readonly TemporalToken[], first: number, end: number): Tense | undefined {
  if (aheadPrepositions.has(tokens[first - 1]?.word.text ?? '')) return 'future';
  for (let at = first - 1; at >= Math.max(0, first - farthestBefore); at -= 1) {
    const { word } = tokens[at] as TemporalToken;
    if (clauseEnds.has(word.text)) break;
    // "Will be built" says more by its first word than by its last.
    if (word.tense && tokens[at - 1]?.word.text !== 'be') return word.tense;
  }
  for (let at = end; at < Math.min(tokens.length, end + farthestAfter); at += 1) {
    const { word } = tokens[at] as TemporalToken;
    if (clauseEnds.has(word.text)) break;
    if (word.tense) return word.tense;
  }
  return undefined;
}
