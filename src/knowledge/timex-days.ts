/*
 * The days that a TIMEX3 value covers, for comparing values of different length.
 *
 * What: from "2025-Q1" to the days 2025-01-01 and 2025-03-31. Source: ISO 8601 for weeks;
 * seasons are those of meteorology in the northern hemisphere, winter from December of its
 * year on, as the summary orders them. Date: 2026-11. To extend: a member added to `TimexDate` is asked for by the compiler.
 */

import { dayNumber, fromDayNumber, toIsoDate, weekdayOf } from './calendar.js';
import { parseTimex, type Part, type Season, type TimexDate } from './timex.js';

/** First and last day, both included, as ISO 8601 calendar dates. */
export interface DayRange {
  first: string;
  last: string;
}

const firstMonths: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days of a value; null where it is no time on the calendar, or lacks a part such as the year. */
export function daysOf(value: string): DayRange | null {
  const timex = parseTimex(value);
  switch (timex?.kind) {
    case 'date':
      return rangeOf(timex.date);
    case 'time':
      return timex.date && rangeOf(timex.date);
    case 'interval': {
      const first = rangeOf(timex.first);
      const last = rangeOf(timex.last);
      return first && last && { first: first.first, last: last.last };
    }
    default:
      return null;
  }
}

function rangeOf(date: TimexDate): DayRange | null {
  switch (date.grain) {
    case 'century':
      return ofYears(date.century, 100);
    case 'decade':
      return ofYears(date.decade, 10);
    case 'year':
      return ofYears(date.year, 1);
    case 'half':
      return ofMonths(date.year, date.half, 6);
    case 'quarter':
      return ofMonths(date.year, date.quarter, 3);
    case 'season':
      return date.year === null ? null : months(date.year, firstMonths[date.season], 3);
    case 'month':
      return ofMonths(date.year, date.month, 1);
    case 'week':
      return ofWeek(date.year, date.week, 1, 7);
    case 'weekend':
      return ofWeek(date.year, date.week, 6, 7);
    case 'weekday':
      return date.weekday === null ? null : ofWeek(date.year, date.week, date.weekday, date.weekday);
    case 'day': {
      const { year, month, day } = date;
      if (year === null || month === null || day === null) return null;
      const iso = toIsoDate({ year, month, day });
      return { first: iso, last: iso };
    }
  }
}

function ofYears(count: Part, length: number): DayRange | null {
  return count === null ? null : months(count * length, 1, 12 * length);
}

function ofMonths(year: Part, part: Part, length: number): DayRange | null {
  return year === null || part === null ? null : months(year, (part - 1) * length + 1, length);
}

/** `count` months from a month on; the last ones may be of the next year. */
function months(year: number, first: number, count: number): DayRange {
  return between(dayNumber(year, first, 1), dayNumber(year, first + count, 1) - 1);
}

function ofWeek(year: Part, week: Part, first: number, last: number): DayRange | null {
  if (year === null || week === null) return null;
  // The fourth of January is in the first week of its year.
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
  return between(monday + first - 1, monday + last - 1);
}

function between(first: number, last: number): DayRange {
  return { first: toIsoDate(fromDayNumber(first)), last: toIsoDate(fromDayNumber(last)) };
}
