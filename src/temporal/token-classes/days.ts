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
    if (month === undefined && (second.digits === 0 || second.digits > 2)) return -1;
    const middle = month ?? second.value;
    if (first.digits === 4 && third.digits <= 2) {
      Object.assign(found, { year: first.value, month: middle, day: third.value });
    } else if (first.digits <= 2 && (third.digits === 4 || (third.digits === 2 && month !== undefined))) {
      const year = third.digits === 4 ? third.value : third.value + (third.value < 50 ? 2000 : 1900);
      const isMonthFirst = month === undefined && middle > 12;
      const [dayOfMonth, monthNumber] = isMonthFirst ? [middle, first.value] : [first.value, middle];
      Object.assign(found, { year, month: monthNumber, day: dayOfMonth });
      const isOpen = month === undefined && middle <= 12 && first.value <= 12 && middle !== first.value;
      if (isOpen && mark.word.text !== '.') found.isOpenOrder = true;
    } else return -1;
    return isMonth(found.month) && isDay(found.day) ? at + 5 : -1;
  },
};

const isMonth = (value: number | undefined): boolean => value !== undefined && value >= 1 && value <= 12;
const isDay = (value: number | undefined): boolean => value !== undefined && value >= 1 && value <= 31;
