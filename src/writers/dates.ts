import { fromIsoDate, months } from '../knowledge/calendar.js';
import {
  parseTimex,
  type DayPart,
  type Part,
  type Season,
  type TimexDate,
  type TimexTime,
} from '../knowledge/timex.js';

/** A TIMEX3 value as people write it, and where it stands in time. */
export interface Moment {
  /** "28 Sep 2025", "summer 2024", "14:30". */
  label: string;
  /** Grows with time; a value without a year comes after all those with one. */
  order: number;
}

const seasons: Record<Season, [name: string, firstMonth: number]> = {
  SP: ['spring', 3],
  SU: ['summer', 6],
  FA: ['autumn', 9],
  WI: ['winter', 12],
};
const dayParts: Record<DayPart, [name: string, hour: number]> = {
  MO: ['morning', 6],
  MI: ['midday', 12],
  AF: ['afternoon', 13],
  DT: ['daytime', 8],
  EV: ['evening', 18],
  NI: ['night', 21],
};

/** "29 September 2025" for 2025-09-29; what is no calendar date is returned as it is. */
export function longDate(isoDate: string): string {
  const date = fromIsoDate(isoDate);
  const name = months[(date?.month ?? 0) - 1]?.name;
  return date && name !== undefined ? `${date.day} ${name} ${date.year}` : isoDate;
}

/** Reads a TIMEX3 value; null for one that names no point or period on the calendar. */
export function readMoment(value: string): Moment | null {
  const timex = parseTimex(value);
  switch (timex?.kind) {
    case 'date':
      return momentOf(timex.date);
    case 'time':
      return timex.date && momentAt(timex.date, timex.time);
    case 'interval': {
      const first = momentOf(timex.first);
      const last = momentOf(timex.last);
      return first && last && { label: `${first.label}–${last.label}`, order: first.order };
    }
    default:
      return null;
  }
}

function momentAt(date: TimexDate, time: TimexTime): Moment | null {
  const day = momentOf(date);
  const clock = readTime(time);
  return day && clock && { label: `${day.label}, ${clock[0]}`, order: day.order + clock[1] / 24 };
}

function readTime(time: TimexTime): [name: string, hour: number] | null {
  if ('dayPart' in time) return dayParts[time.dayPart];
  const { hour, minute } = time;
  if (hour === null || minute === null) return null;
  const parts = minute === undefined ? [hour] : [hour, minute];
  return [parts.map((part) => String(part).padStart(2, '0')).join(':'), hour];
}

/** Months count 31 days here, and years twelve of them. */
const daysOfYear = 372;

/** A date of which all but the year must be known. */
function momentOf(date: TimexDate): Moment | null {
  switch (date.grain) {
    case 'century':
      return date.century === null ? null : momentIn(date.century * 100, `${date.century * 100}s`, 0);
    case 'decade':
      return date.decade === null ? null : momentIn(date.decade * 10, `${date.decade * 10}s`, 0);
    case 'year':
      return date.year === null ? null : momentIn(date.year, `${date.year}`, 0);
    case 'half':
      return within(date.half, (half) => inYear(date.year, `H${half}`, (half - 1) * 186));
    case 'quarter':
      return within(date.quarter, (quarter) => inYear(date.year, `Q${quarter}`, (quarter - 1) * 93));
    case 'season': {
      const [name, firstMonth] = seasons[date.season];
      return inYear(date.year, name, (firstMonth - 1) * 31);
    }
    case 'month':
      return within(date.month, (month) => inYear(date.year, shortMonth(month), (month - 1) * 31));
    case 'week':
      return within(date.week, (week) => inYear(date.year, `week ${week}`, (week - 1) * 7, ', '));
    case 'weekend':
      return within(date.week, (week) => inYear(date.year, `weekend of week ${week}`, (week - 1) * 7, ', '));
    case 'weekday':
      return null;
    case 'day':
      return within(date.month, (month) =>
        within(date.day, (day) =>
          inYear(date.year, `${day} ${shortMonth(month)}`, (month - 1) * 31 + day - 1),
        ),
      );
  }
}

function within(part: Part, moment: (part: number) => Moment | null): Moment | null {
  return part === null ? null : moment(part);
}

function shortMonth(month: number): string {
  return (months[month - 1]?.name ?? '').slice(0, 3);
}

function inYear(year: Part, label: string, days: number, separator = ' '): Moment {
  return year === null ? momentIn(10_000, label, days) : momentIn(year, `${label}${separator}${year}`, days);
}

function momentIn(year: number, label: string, days: number): Moment {
  return { label, order: year * daysOfYear + days };
}
