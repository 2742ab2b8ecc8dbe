import type { Span } from '../../pipeline/document.js';
import { wordOf } from '../../temporal/lexicon.js';
import { temporalTokens, type TemporalToken } from '../../temporal/tokens.js';
import type { TypedSpan } from '../mentions.js';

/**
 * The name of the calendar in a date: "Monday" in "last Monday morning", "June 2018" in "the
 * end of June 2018". Corpora of named entities annotate this and no more, and nothing where
 * a date names no part of the calendar, as in "two years ago" or "10 a.m.": then it is null.
 * They call it a date too where it repeats, as in "every Monday".
 */
export function calendarName(text: string, mention: TypedSpan): TypedSpan | null {
  const tokens = temporalTokens(text, mention.start, mention.end);
  let first = tokens.findIndex(isName);
  // The "5" of "September 3-5" names nothing by itself.
  if (first < 0) return tokens.some(isRelative) || tokens.every(isDay) ? null : mention;
  let last = tokens.findLastIndex(isName);
  // The day before a month, "the 5th of June", and after it, "Sept. 28th"; the s of "1990s".
  if (tokens[first]?.word.month) first = dayBefore(tokens, first);
  if (tokens[last]?.word.month && tokens[last + 1]?.word.text === '.') last += 1;
  if (isDay(tokens[last + 1]) && tokens[last + 1]?.word !== tokens[last]?.word) last += 1;
  if (tokens[last + 1]?.isGlued && /^(?:s|st|nd|rd|th)$/.test(tokens[last + 1]?.word.text ?? '')) last += 1;
  const span: Span = {
    start: (tokens[first] as TemporalToken).start,
    end: (tokens[last] as TemporalToken).end,
  };
  return { ...mention, ...span, type: 'date' };
}

function isName({ word, digits, value }: TemporalToken): boolean {
  const isYear = digits === 4 && value >= 1000 && value < 3000;
  return word.month !== undefined || word.weekday !== undefined || isYear;
}

function isDay(token: TemporalToken | undefined): boolean {
  return token !== undefined && token.digits > 0 && token.digits <= 2;
}

function dayBefore(tokens: readonly TemporalToken[], month: number): number {
  let at = month - 1;
  if (tokens[at]?.word.text === 'of' || tokens[at]?.word.text === '-') at -= 1;
  if (tokens[at]?.isGlued && /^(?:st|nd|rd|th)$/.test(tokens[at]?.word.text ?? '')) at -= 1;
  return isDay(tokens[at]) ? at : month;
}

/** A word that counts from somewhere, or tells the time of day. */
function isRelative({ word }: TemporalToken): boolean {
  const { unit, season, dayPart } = word;
  if (unit === 'century' || unit === 'decade') return false;
  return unit !== undefined || season !== undefined || dayPart !== undefined || relative.has(word);
}

/** Made known here, so that they are read as words whichever constructions are loaded. */
const relative = new Set(
  (
    'today yesterday tomorrow tonight overnight now currently current recent recently soon future past ' +
    'presently nowadays half period clock lately noon midday midnight am pm : present moment term possible'
  )
    .split(' ')
    .map(wordOf),
);
