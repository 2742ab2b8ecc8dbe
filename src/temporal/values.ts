import type { Point } from './reference-time.js';
import { fromDayNumber, weekOf } from '../knowledge/day-number.js';

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** "2025", "XXXX". */
export const yearValue = (year: number | null): string => (year === null ? 'XXXX' : digits(year, 4));

/** "2025-09"; parts that are null are not known. */
export const monthValue = (year: number | null, month: number | null): string =>
  `${yearValue(year)}-${month === null ? 'XX' : digits(month, 2)}`;

/** "2025-09-28", "XXXX-09-28". */
export const dayValue = (year: number | null, month: number | null, day: number | null): string =>
  `${monthValue(year, month)}-${day === null ? 'XX' : digits(day, 2)}`;

/** "T14:30", "T22:00". */
export const clockValue = (hour: number, minute = 0, second?: number): string =>
  `T${digits(hour, 2)}:${digits(minute, 2)}${second === undefined ? '' : `:${digits(second, 2)}`}`;

/** The value of a whole unit of the calendar. */
export function pointValue({ grain, start }: Point): string {
  const { year, month, day } = fromDayNumber(start);
  switch (grain) {
    case 'day':
      return dayValue(year, month, day);
    case 'week': {
      const week = weekOf(start);
      return `${yearValue(week.year)}-W${digits(week.week, 2)}`;
    }
    case 'month':
      return monthValue(year, month);
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return yearValue(year).slice(0, 3);
    case 'century':
      return yearValue(year).slice(0, 2);
  }
}

/** The value of a unit of the calendar that cannot be told. */
export const unknownValue: Record<Point['grain'] | 'weekend', string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
