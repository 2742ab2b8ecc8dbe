import { dayNumber, fromDayNumber, weekdayOf, type Day } from '../../knowledge/calendar.js';
import { calendar } from '../semantics.js';
import type { Found } from '../grammar-engine.js';
import { table } from './table.js';

/** The nth weekday of a month; counted from its end when negative. */
function nthWeekday(month: number, weekday: number, nth: number): (year: number) => Day {
  return (year) => {
    const first = nth > 0 ? dayNumber(year, month, 1) : dayNumber(year, month + 1, 0);
    const step = nth > 0 ? 1 : -1;
    let at = first;
    while (weekdayOf(at) !== weekday) at += step;
    return fromDayNumber(at + 7 * (nth - step));
  };
}

/**
 * Easter Sunday of the Gregorian calendar and days counted from it: the anonymous algorithm
 * (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
 */
function easter(shift: number): (year: number) => Day {
  return (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = Math.floor(b / 4);
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - d - g + 15) % 30;
    const i = Math.floor(c / 4);
    const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    return fromDayNumber(dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1) + shift);
  };
}

const everyYear = (month: number, day: number) => ({ month, day });
const moving = (holiday: (year: number) => Day) => ({ holiday });

/** Holidays that have the same name and rule wherever English news is written, or in one country only. */
const names: readonly [pattern: string, day: Parameters<typeof calendar>[0]][] = [
  ["new year ' s day", everyYear(1, 1)],
  ["new year ' s eve", everyYear(12, 31)],
  ["new year ' s", everyYear(1, 1)],
  ["valentine ' s day", everyYear(2, 14)],
  ["international women ' s day", everyYear(3, 8)],
  ["april fool ' s day", everyYear(4, 1)],
  ['may day', everyYear(5, 1)],
  ['halloween', everyYear(10, 31)],
  ['christmas eve', everyYear(12, 24)],
  ['christmas day', everyYear(12, 25)],
  ['christmas', everyYear(12, 25)],
  ['boxing day', everyYear(12, 26)],
  ['good friday', moving(easter(-2))],
  ['easter sunday', moving(easter(0))],
  ['easter', moving(easter(0))],
  ['easter monday', moving(easter(1))],
  ['ash wednesday', moving(easter(-46))],
  ['palm sunday', moving(easter(-7))],
  ['martin luther king day', moving(nthWeekday(1, 1, 3))],
  ['memorial day', moving(nthWeekday(5, 1, -1))],
  ['labor day', moving(nthWeekday(9, 1, 1))],
  ['thanksgiving day?', moving(nthWeekday(11, 4, 4))],
  // The Tuesday after the first Monday of November, in the United States.
  ['election day', moving((year) => ({ year, month: 11, day: nthWeekday(11, 1, 1)(year).day + 1 }))],
];

export const holidays = table(
  'sure',
  names.flatMap(([pattern, day]) => [
    [pattern, () => calendar(day)] as const,
    [`${pattern} YEAR`, ({ year }: { year?: number }) => calendar({ ...day, year })] as const,
    [`${pattern} YEARLY`, ({ inner }: Found) => calendar({ ...day, within: inner })] as const,
    [`last ${pattern}`, () => calendar({ ...day, direction: -1 })] as const,
  ]),
);
