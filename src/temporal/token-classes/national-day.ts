import { nationalDays, type CalendarDay } from '../../knowledge/national-days.js';
import { wordOf, type Word } from '../lexicon.js';
import type { TemporalToken } from '../tokens.js';
import { isMark, type TokenClass } from './token-class.js';

/** The days of a name, by the words for their countries. */
const byName = new Map<Word, Map<Word, CalendarDay>>();
for (const [country, name, day] of nationalDays) {
  const word = wordOf(name);
  const byCountry = byName.get(word) ?? new Map<Word, CalendarDay>();
  byName.set(word, byCountry);
  for (const text of country.split('|')) byCountry.set(wordOf(text), day);
}

/** "Independence Day" of "Ghana's Independence Day", which is the day of the country before it. */
export const nationalDay: TokenClass = {
  startsWith: (word) => byName.has(word),
  goesOn: (_word, next) => next.text === 'day',
  match: (tokens, at, found) => {
    const name = tokens[at]?.word;
    const country = ownerBefore(tokens, at);
    const day = name && country && byName.get(name)?.get(country);
    if (!day || !isMark(tokens[at + 1], 'day')) return -1;
    found.month = day.month;
    found.day = day.day;
    return at + 2;
  },
};

function ownerBefore(tokens: readonly TemporalToken[], at: number): Word | undefined {
  return isMark(tokens[at - 1], 's') && isMark(tokens[at - 2], "'") ? tokens[at - 3]?.word : undefined;
}
