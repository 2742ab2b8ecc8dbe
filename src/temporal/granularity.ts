import { dayNumber, fromDayNumber, weekdayOf, weekOf } from '../knowledge/calendar.js';
import type { TimexDate } from '../knowledge/timex.js';

/** The periods that the calendar divides time into, from fine to coarse. */
const grains = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;

/** How fine a point in time is. */
export type Grain = (typeof grains)[number];

/** A period of the calendar: its first day, as a day number, and how long it is. */
export interface Point {
  grain: Grain;
  start: number;
}

/** Whether one grain is as fine as another, or finer. */
export function isWithin(grain: Grain, coarser: Grain): boolean {
  return grains.indexOf(grain) <= grains.indexOf(coarser);
}

/** A day moved by so many periods; one at a month's end stays within the month that it comes to. */
export function move(day: number, grain: Grain, amount: number): number {
  const whole = Math.round(amount);
  if (grain === 'day') return day + whole;
  if (grain === 'week') return day + 7 * whole;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[grain];
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  const first = dayNumber(year, month + (months * Math.round(amount * 2)) / 2, 1);
  const last = dayNumber(fromDayNumber(first).year, fromDayNumber(first).month + 1, 0);
  return Math.min(first + dayOfMonth - 1, last);
}

/** The period of the calendar that a day lies in. */
export function periodAt(grain: Grain, day: number): Point {
  const { year, month } = fromDayNumber(day);
  switch (grain) {
    case 'day':
      return { grain, start: day };
    case 'week':
      return { grain, start: day - weekdayOf(day) + 1 };
    case 'month':
      return { grain, start: dayNumber(year, month, 1) };
    case 'quarter':
      return { grain, start: dayNumber(year, 3 * Math.floor((month - 1) / 3) + 1, 1) };
    case 'year':
      return { grain, start: dayNumber(year, 1, 1) };
    case 'decade':
      return { grain, start: dayNumber(year - (((year % 10) + 10) % 10), 1, 1) };
    case 'century':
      return { grain, start: dayNumber(year - (((year % 100) + 100) % 100), 1, 1) };
  }
}

/** The TIMEX3 date of a period of the calendar. */
export function dateOf({ grain, start }: Point): TimexDate {
  const { year, month, day } = fromDayNumber(start);
  switch (grain) {
    case 'day':
      return { grain, year, month, day };
    case 'week':
      return { grain, ...weekOf(start) };
    case 'month':
      return { grain, year, month };
    case 'quarter':
      return { grain, year, quarter: Math.ceil(month / 3) };
    case 'year':
      return { grain, year };
    case 'decade':
      return { grain, decade: Math.floor(year / 10) };
    case 'century':
      return { grain, century: Math.floor(year / 100) };
  }
}

/** The date of a period of the calendar that cannot be told. */
export const unknownDates = {
  day: { grain: 'day', year: null, month: null, day: null },
  week: { grain: 'week', year: null, week: null },
  month: { grain: 'month', year: null, month: null },
  quarter: { grain: 'quarter', year: null, quarter: null },
  year: { grain: 'year', year: null },
  decade: { grain: 'decade', decade: null },
  century: { grain: 'century', century: null },
} as const satisfies Record<Grain, TimexDate>;
