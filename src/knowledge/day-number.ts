import type { Day } from '../temporal/semantics.js';

/*
 * Days as numbers, counted from 1970-01-01, in the proleptic Gregorian calendar. No clock
 * and no time zone come into it.
 */

const millisecondsOfDay = 86_400_000;

/** The number of a day. Days and months beyond their ends run over, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsOfDay);
}

export function fromDayNumber(number: number): Day {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The week that a day lies in, and the year that the week counts in, after ISO 8601. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Whether a month of a year has such a day. */
export function exists({ year, month, day }: Day): boolean {
  const found = fromDayNumber(dayNumber(year, month, day));
  return month >= 1 && month <= 12 && found.month === month && found.day === day;
}
