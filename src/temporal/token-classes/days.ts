import { readNumericDate } from '../../knowledge/calendar-date.js';
import { dayExists } from '../../knowledge/calendar.js';
import { ordinal } from './numbers.js';
import { isFollowedByNoNoun } from './following-noun.js';
import { dateMark, standsAlone, type Captures, type TokenClass } from './token-class.js';
import type { TemporalToken } from '../tokens.js';

/** A day of a month: "5", "5th", "fifth". */
export const day: TokenClass = {
  startsWith: ordinal.startsWith,
  goesOn: ordinal.goesOn,
  match: (tokens, at, found) => {
    const asOrdinal: Captures = {};
    const end = ordinal.match(tokens, at, asOrdinal);
    const token = tokens[at] as TemporalToken;
    const value = end > 0 ? asOrdinal.ordinal : token.value;
    if (value === undefined || !(value >= 1 && value <= 31)) return -1;
    if (end < 0 && (token.digits === 0 || token.digits > 2 || !standsAlone(tokens, at))) return -1;
    found.day = value;
    return Math.max(end, at + 1);
  },
};

/** A day of a month in digits, which may stand before the month. */
export const dayInDigits: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: ordinal.goesOn,
  match: (tokens, at, found) => (tokens[at]?.word.isDigits ? day.match(tokens, at, found) : -1),
};

/** A day of a month by its ordinal where no noun follows: "the 5th", "the twenty-first"; not "5" or "the 5th floor". */
export const ordinalDay: TokenClass = {
  ...day,
  match: (tokens, at, found) => {
    const end = ordinal.match(tokens, at, {});
    return end > 0 && isFollowedByNoNoun(tokens, end) ? day.match(tokens, at, found) : -1;
  },
};

/** The same in digits after a preposition of time: "on the 5th". */
export const dayAlone: TokenClass = {
  ...dayInDigits,
  match: (tokens, at, found) => {
    const before = tokens[at - 1]?.word.text === 'the' ? tokens[at - 2] : tokens[at - 1];
    const isTime = before !== undefined && timePrepositions.has(before.word.text);
    return isTime && tokens[at]?.word.isDigits ? ordinalDay.match(tokens, at, found) : -1;
  },
};

const timePrepositions: ReadonlySet<string> = new Set('on by until till from since before for'.split(' '));

/** A month and a day in digits, without a year: "9/11". */
export const slashedDay: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: (_, next) => next.text === '/',
  match: (tokens, at, found) => {
    const [first, mark, second, after] = tokens.slice(at, at + 4);
    if (!first || !second || !mark?.isGlued || !second.isGlued || mark.word.text !== '/') return -1;
    if (first.isGlued || (after?.isGlued && (after.word.isDigits || /^[/%]$/.test(after.word.text))))
      return -1;
    const isDay = first.value >= 1 && first.value <= 12 && second.value >= 1 && second.value <= 31;
    if (!isDay || first.digits === 0 || second.digits === 0) return -1;
    found.month = first.value;
    found.day = second.value;
    return at + 3;
  },
};

/**
 * The same in either order where no noun follows: "on 4/22", "by 22/4". What may be a fraction
 * ("on 3/4 of the land", "by 1/2") is none.
 */
export const monthAndDay: TokenClass = {
  ...slashedDay,
  match: (tokens, at, found) => {
    const [first, mark, second] = tokens.slice(at, at + 3);
    if (!first || first.isGlued || !mark?.isGlued || mark.word.text !== '/' || !second?.isGlued) return -1;
    const isDayFirst = first.value > 12;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    if (!areDigits(month, 12) || !areDigits(day, 31) || !isFollowedByNoNoun(tokens, at + 3)) return -1;
    if (first.value < second.value && second.value <= 10) return -1;
    // The smaller order is day first, as in dates with a year.
    found.isOpenOrder = first.value <= 12 && second.value <= 12 && first.value !== second.value;
    [found.month, found.day] = found.isOpenOrder ? [second.value, first.value] : [month.value, day.value];
    return at + 3;
  },
};

const areDigits = ({ digits, value }: TemporalToken, most: number): boolean =>
  digits > 0 && digits <= 2 && value >= 1 && value <= most;

/** A month in digits: "10/2014", "2008-04"; "2008-09" is two years. */
export const numericMonth: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: (_, next) => /^[-/]$/.test(next.text),
  match: (tokens, at, found) => {
    const [first, mark, second, after, next] = tokens.slice(at, at + 5);
    if (!first || !second || !mark?.isGlued || !second.isGlued || !/^[-/]$/.test(mark.word.text)) return -1;
    const isGluedOn = after?.isGlued === true && (next?.isGlued === true || after.word.isDigits === true);
    const isCode = first.isGlued && tokens[at - 1]?.word.text !== '(';
    if (isCode || (isGluedOn && dateMark.test(after.word.text) && next?.word.isDigits)) return -1;
    const [month, year] = second.digits === 4 ? [first, second] : [second, first];
    if (year.digits !== 4 || year.value < 1000 || year.value > 2999) return -1;
    if (month.digits === 0 || month.digits > 2 || month.value < 1 || month.value > 12) return -1;
    if (month === second && (month.digits !== 2 || month.value > year.value % 100)) return -1;
    found.month = month.value;
    found.year = year.value;
    return at + 3;
  },
};

/** "20250928". */
function compactDay(tokens: readonly TemporalToken[], at: number, found: Captures): number {
  const { value } = tokens[at] as TemporalToken;
  const parts = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return standsAlone(tokens, at) && noteRecentDay(parts, found) ? at + 1 : -1;
}

/** "2025 09 28". */
function spacedDay(tokens: readonly TemporalToken[], at: number, found: Captures): number {
  const parts = tokens.slice(at, at + 3).map(({ value }) => value);
  const areAlone = standsAlone(tokens, at) && isFollowedByNoNoun(tokens, at + 3);
  return areAlone && noteRecentDay(parts, found) ? at + 3 : -1;
}

/** Notes year, month and day if they are a day of these two centuries, as figures without marks rarely are. */
function noteRecentDay([year = 0, month = 0, day = 0]: readonly number[], found: Captures): boolean {
  if (year < 1900 || year >= 2100 || !dayExists({ year, month, day })) return false;
  Object.assign(found, { year, month, day });
  return true;
}

/** A day in digits: "2025-09-28", "2025/09/28", "28.09.2025", "28/9/2025", "28-Sep-2025". */
export const numeric: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: (_, next) => dateMark.test(next.text) || next.isDigits === true,
  match: (tokens, at, found) => {
    const [first, mark, second, otherMark, third, after] = tokens.slice(at, at + 6);
    if (first?.digits === 8) return compactDay(tokens, at, found);
    if (first?.digits === 4 && mark?.digits === 2 && second?.digits === 2)
      return spacedDay(tokens, at, found);
    if (!first || !second || !third || first.digits === 0 || third.digits === 0) return -1;
    if (!mark?.isGlued || !second.isGlued || !otherMark?.isGlued || !third.isGlued) return -1;
    if (!dateMark.test(mark.word.text) || otherMark.word !== mark.word) return -1;
    if (tokens[at - 1]?.word === mark.word && first.isGlued) return -1;
    if (after?.isGlued && (after.word === mark.word || after.word.isDigits) && tokens[at + 6]?.isGlued)
      return -1;
    const { month } = second.word;
    const middle = month === undefined ? second : { value: month, digits: 0 };
    if (month === undefined && second.digits === 0) return -1;
    const date = readNumericDate(first, middle, third, mark.word.text);
    if (!date) return -1;
    Object.assign(found, date);
    return at + 5;
  },
};
