import { endsClause, farthestBefore, textAt } from './clauses.js';
import { isPlain } from './lexicon.js';
import type { TemporalToken } from './tokens.js';

/** Before a date these make it the end of something, whose verb says nothing of its own time. */
export const endpoints = new Set(['to', 'through', 'until', 'till', 'for', 'set']);

/** "Called a strike for Monday", "postponed to June 3": the nearest verb before the preposition arranges. */
export function isArranged(tokens: readonly TemporalToken[], preposition: number): boolean {
  for (let at = preposition - 1; at >= Math.max(0, preposition - farthestBefore); at -= 1) {
    const { word } = tokens[at] as TemporalToken;
    if (endsClause(tokens, at)) return false;
    if (word.isArranging) return true;
    if (word.tense && word.tense !== 'modal' && word.tense !== 'conditional') return false;
  }
  return false;
}

/** "She was director until March", "he lived there till May": what lasted is over. */
export function isEndOfState(tokens: readonly TemporalToken[], preposition: number): boolean {
  if (!/^(?:until|till)$/.test(textAt(tokens, preposition))) return false;
  for (let at = preposition - 1; at >= Math.max(0, preposition - farthestBefore); at -= 1) {
    const { word } = tokens[at] as TemporalToken;
    if (endsClause(tokens, at) || word.isArranging) return false;
    if (word.isLasting) return !passiveWords.has(textAt(tokens, at - 1));
    if (word.text === 'was' || word.text === 'were') return !participleFollows(tokens, at, preposition);
    if (word.tense) return false;
  }
  return false;
}

const passiveWords = new Set(['was', 'were', 'been', 'be', 'being']);
const participleFollows = (tokens: readonly TemporalToken[], at: number, end: number): boolean =>
  tokens
    .slice(at + 1, Math.min(at + 3, end))
    .some(({ word }) => word.tense !== undefined || word.text === 'not');

/** "Tickets are on sale from Monday"; not "the slowdown from Monday" or "open from Monday's march". */
export function startsFrom(tokens: readonly TemporalToken[], first: number, end: number): boolean {
  const next = tokens[end];
  const isWhole = next === undefined || (!isPlain(next.word) && next.word.text !== "'");
  return (
    isWhole &&
    textAt(tokens, first - 1) === 'from' &&
    /^(?:sale|open|available|force)$/.test(textAt(tokens, first - 2))
  );
}
