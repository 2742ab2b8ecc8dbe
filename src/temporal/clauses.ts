import type { TemporalToken } from './tokens.js';

/** A verb is looked for among so many words before an expression. */
export const farthestBefore = 14;
const clauseEnds = new Set([';', ':', '"', '(', ')']);

/** Whether a mark ends a clause; that of "14:00" does not. */
export const endsClause = (tokens: readonly TemporalToken[], at: number): boolean =>
  clauseEnds.has(textAt(tokens, at)) && !(textAt(tokens, at) === ':' && tokens[at + 1]?.isGlued === true);

/** The text of the word there; none where the grammar knows none or the sentence has ended. */
export const textAt = (tokens: readonly TemporalToken[], at: number): string => tokens[at]?.word.text ?? '';

/** The place before a date and the preposition of days and months, where it has one. */
export function beforePreposition(tokens: readonly TemporalToken[], first: number): number {
  return /^(?:on|in)$/.test(textAt(tokens, first - 1)) ? first - 2 : first - 1;
}

/** The place before a date and its preposition, or before the brackets that end there: "at 14:00 (1200 GMT) on Sunday". */
export function beforeAside(tokens: readonly TemporalToken[], first: number): number {
  const closing = beforePreposition(tokens, first);
  if (textAt(tokens, closing) !== ')') return first - 1;
  for (let at = closing - 1; at > 0 && closing - at < farthestBefore; at -= 1)
    if (textAt(tokens, at) === '(') return at - 1;
  return first - 1;
}

/** Where short words in quotation marks end, the place before them: "will sing "Dizzy" on Saturday". */
export function beforeTitle(tokens: readonly TemporalToken[], at: number): number {
  if (textAt(tokens, at) !== '"' || tokens[at]?.isGlued !== true) return at;
  for (let opening = at - 1; opening > 0 && at - opening <= longestTitle; opening -= 1)
    if (textAt(tokens, opening) === '"') return opening - 1;
  return at;
}

const longestTitle = 6;
