/*
 * The calendar.
 *
 * What: names of months and weekdays, the days of a month in words, and the arithmetic of days.
 * Source: the names are those of Unicode CLDR 45 (en), with the longer abbreviations of the AP
 * Stylebook ("Sept.", "Tues.", "Thurs."). Days are those of the proleptic Gregorian calendar,
 * weeks those of ISO 8601. Date: 2026-11.
 * To extend: an abbreviation goes into the row of its name; the lexicon of temporal
 * expressions, the sentence rules and every pattern of months or weekdays follow.
 */

/** A month or weekday: its name, and the abbreviations that differ from it. */
export interface CalendarName {
  readonly name: string;
  readonly short: readonly string[];
}

/** January first. */
export const months: readonly CalendarName[] = [
  { name: 'January', short: ['Jan'] },
  { name: 'February', short: ['Feb'] },
  { name: 'March', short: ['Mar'] },
  { name: 'April', short: ['Apr'] },
  { name: 'May', short: [] },
  { name: 'June', short: ['Jun'] },
  { name: 'July', short: ['Jul'] },
  { name: 'August', short: ['Aug'] },
  { name: 'September', short: ['Sept', 'Sep'] },
  { name: 'October', short: ['Oct'] },
  { name: 'November', short: ['Nov'] },
  { name: 'December', short: ['Dec'] },
];

/** Monday first, as in ISO 8601. */
export const weekdays: readonly CalendarName[] = [
  { name: 'Monday', short: ['Mon'] },
  { name: 'Tuesday', short: ['Tues', 'Tue'] },
  { name: 'Wednesday', short: ['Wed'] },
  { name: 'Thursday', short: ['Thurs', 'Thur', 'Thu'] },
  { name: 'Friday', short: ['Fri'] },
  { name: 'Saturday', short: ['Sat'] },
  { name: 'Sunday', short: ['Sun'] },
];

const underTwenty = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');

/** The days of a month in words, "first" to "thirty-first". */
export const dayOrdinals: readonly string[] = [
  ...underTwenty,
  'twentieth',
  ...underTwenty.slice(0, 9).map((ordinal) => `twenty-${ordinal}`),
  'thirtieth',
  'thirty-first',
];

/** Every name and abbreviation of the months or weekdays, as alternatives of a regular expression. */
function namesOf(list: readonly CalendarName[]): string {
  return `(?:${list.flatMap(({ name, short }) => [name, ...short]).join('|')})`;
}

/** The name of a month, whole or abbreviated, as the source of a regular expression that ignores case. */
export const monthName = namesOf(months);
/** The name of a weekday, whole or abbreviated, likewise. */
export const weekdayName = namesOf(weekdays);

/** The whole name of a month, as the source of a regular expression that does not ignore case. */
export const wholeMonthName = `(?:${months.map(({ name }) => name).join('|')})`;
/** The whole name of a weekday, likewise. */
export const wholeWeekdayName = `(?:${weekdays.map(({ name }) => name).join('|')})`;

/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * The number of a day, counted from 1970-01-01; no clock and no time zone come into it. Days
 * and months beyond their ends run over, as in `Date.UTC`.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsOfDay);
}

/** The day that has a number: the inverse of `dayNumber`. */
export function fromDayNumber(number: number): Day {
  const date = new Date(number * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of a day's number: 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The week of a day's number, and the year that the week counts in, after ISO 8601. */
export function weekOf(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Whether the calendar has such a day. */
export function dayExists({ year, month, day }: Day): boolean {
  const found = fromDayNumber(dayNumber(year, month, day));
  return month >= 1 && month <= 12 && found.month === month && found.day === day;
}

/** "2025-09-28". */
export function toIsoDate({ year, month, day }: Day): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day of an ISO 8601 calendar date; null for anything else, days that do not exist included. */
export function fromIsoDate(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return dayExists(found) ? found : null;
}
