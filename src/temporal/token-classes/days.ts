import { readNumericDate } from '../../knowledge/calendar-date.js';
import { ordinal } from './numbers.js';
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

/** A day in digits: "2025-09-28", "2025/09/28", "28.09.2025", "28/9/2025", "28-Sep-2025". */
export const numeric: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: (_, next) => dateMark.test(next.text),
  match: (tokens, at, found) => {
    const [first, mark, second, otherMark, third, after] = tokens.slice(at, at + 6);
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
