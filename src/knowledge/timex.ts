/*
 * The values of temporal expressions after TIMEX3.
 *
 * What: one representation in parts, its text, and the way back.
 * Source: TimeML Annotation Guidelines 1.2.1 (Saurí et al. 2006), section 2.1; intervals
 * ("2019/2020") are those of ISO 8601, as TIMEX3 has none. Date: 2026-11.
 * To extend: add a member to `TimexDate` or `Timex`; the compiler then names what must
 * learn to write and to show it. `parseTimex` must read it: its test asks that every value
 * that can be written is read back.
 */

import { dayExists } from './calendar.js';

/** A part of a value: null where it is not known, which is written with an X for each digit. */
export type Part = number | null;

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** A part of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A period of the calendar, by how long it is. */
export type TimexDate =
  /** The first two digits of its years: "19". */
  | { grain: 'century'; century: Part }
  /** The first three digits of its years: "199". */
  | { grain: 'decade'; decade: Part }
  | { grain: 'year'; year: Part }
  | { grain: 'half'; year: Part; half: Part }
  | { grain: 'quarter'; year: Part; quarter: Part }
  | { grain: 'season'; year: Part; season: Season }
  | { grain: 'month'; year: Part; month: Part }
  /** Weeks, and the years that they count in, are those of ISO 8601. */
  | { grain: 'week'; year: Part; week: Part }
  | { grain: 'weekend'; year: Part; week: Part }
  /** A day by its place in the week; 1 is Monday. */
  | { grain: 'weekday'; year: Part; week: Part; weekday: Part }
  | { grain: 'day'; year: Part; month: Part; day: Part };

/** A time of day: a part of the day, or the clock's. */
export type TimexTime =
  { dayPart: DayPart } | { hour: Part; minute?: Part | undefined; second?: Part | undefined };

/** TIMEX3's units of durations. */
export type TimexUnit = keyof typeof designators;

/** A value of TIMEX3, taken apart. */
export type Timex =
  | { kind: 'date'; date: TimexDate }
  /** The date is null for a time of any day: "TMO". */
  | { kind: 'time'; date: TimexDate | null; time: TimexTime }
  | { kind: 'interval'; first: TimexDate; last: TimexDate }
  /** "P2Y6M": amounts of units, each unit once, from long to short. */
  | { kind: 'duration'; amounts: readonly { amount: Part; unit: TimexUnit }[] }
  /** A time that has no place on the calendar: now, once, one day. */
  | { kind: 'reference'; value: TimexReference };

export type TimexReference = (typeof references)[number];
const references = ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const;

/** The letters of the units in a duration; those of the clock stand after a T. */
const designators = {
  millennium: { letters: 'ML', isOfClock: false },
  century: { letters: 'CE', isOfClock: false },
  decade: { letters: 'DE', isOfClock: false },
  year: { letters: 'Y', isOfClock: false },
  quarter: { letters: 'Q', isOfClock: false },
  month: { letters: 'M', isOfClock: false },
  week: { letters: 'W', isOfClock: false },
  weekend: { letters: 'WE', isOfClock: false },
  day: { letters: 'D', isOfClock: false },
  night: { letters: 'NI', isOfClock: false },
  hour: { letters: 'H', isOfClock: true },
  minute: { letters: 'M', isOfClock: true },
  second: { letters: 'S', isOfClock: true },
};
const units = Object.keys(designators) as TimexUnit[];

export const dateValue = (date: TimexDate): Timex => ({ kind: 'date', date });
export const referenceValue = (value: TimexReference): Timex => ({ kind: 'reference', value });

/** The text of a value: "2025-09-28", "XXXX-WXX-2TNI", "P3D". */
export function formatTimex(value: Timex): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value.date);
    case 'time':
      return `${value.date ? formatDate(value.date) : ''}${formatTime(value.time)}`;
    case 'interval':
      return `${formatDate(value.first)}/${formatDate(value.last)}`;
    case 'duration': {
      const written = (isOfClock: boolean): string =>
        value.amounts
          .filter(({ unit }) => designators[unit].isOfClock === isOfClock)
          .map(({ amount, unit }) => `${formatAmount(amount)}${designators[unit].letters}`)
          .join('');
      const ofClock = written(true);
      return `P${written(false)}${ofClock === '' ? '' : `T${ofClock}`}`;
    }
    case 'reference':
      return value.value;
  }
}

function formatDate(date: TimexDate): string {
  switch (date.grain) {
    case 'century':
      return formatPart(date.century, 2);
    case 'decade':
      return formatPart(date.decade, 3);
    case 'year':
      return formatPart(date.year, 4);
    case 'half':
      return `${formatPart(date.year, 4)}-H${formatPart(date.half, 1)}`;
    case 'quarter':
      return `${formatPart(date.year, 4)}-Q${formatPart(date.quarter, 1)}`;
    case 'season':
      return `${formatPart(date.year, 4)}-${date.season}`;
    case 'month':
      return `${formatPart(date.year, 4)}-${formatPart(date.month, 2)}`;
    case 'week':
      return `${formatPart(date.year, 4)}-W${formatPart(date.week, 2)}`;
    case 'weekend':
      return `${formatPart(date.year, 4)}-W${formatPart(date.week, 2)}-WE`;
    case 'weekday':
      return `${formatPart(date.year, 4)}-W${formatPart(date.week, 2)}-${formatPart(date.weekday, 1)}`;
    case 'day':
      return `${formatPart(date.year, 4)}-${formatPart(date.month, 2)}-${formatPart(date.day, 2)}`;
  }
}

function formatTime(time: TimexTime): string {
  if ('dayPart' in time) return `T${time.dayPart}`;
  const parts = [time.hour, time.minute, time.second].filter((part) => part !== undefined);
  return `T${parts.map((part) => formatPart(part, 2)).join(':')}`;
}

function formatPart(part: Part, length: number): string {
  return part === null ? 'X'.repeat(length) : String(part).padStart(length, '0');
}

/** In digits, where `String` would write "1e-7". */
function formatAmount(amount: Part): string {
  if (amount === null) return 'X';
  const text = String(amount);
  return text.includes('e-') ? amount.toFixed(20).replace(/\.?0+$/, '') : text;
}

const dateText =
  /^(?:(?<century>\d\d|XX)|(?<decade>\d{3}|XXX)|(?<year>\d{4}|XXXX)(?:-(?:(?<season>SP|SU|FA|WI)|H(?<half>[12X])|Q(?<quarter>[1-4X])|W(?<week>0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?<weekday>[1-7X]|WE))?|(?<month>0[1-9]|1[0-2]|XX)(?:-(?<day>0[1-9]|[12]\d|3[01]|XX))?))?)$/;
const timeText =
  /^(?:(?<dayPart>MO|MI|AF|EV|NI|DT)|(?<hour>[01]\d|2[0-4]|XX)(?::(?<minute>[0-5]\d|XX)(?::(?<second>[0-5]\d|XX))?)?)$/;
const amountText = '(?:\\d+(?:\\.\\d+)?|X)[A-SU-Z]{1,2}';
const durationText = new RegExp(`^P(?=.)((?:${amountText})*)(?:T((?:${amountText})+))?$`);

/** Takes a TIMEX3 value apart; null for what is none. `formatTimex` gives the text back. */
export function parseTimex(text: string): Timex | null {
  const reference = references.find((value) => value === text);
  if (reference) return { kind: 'reference', value: reference };
  if (text.startsWith('P')) return parseDuration(text);
  const [first = '', last, ...more] = text.split('/');
  if (last !== undefined) {
    const ends = [parseDate(first), parseDate(last)] as const;
    return ends[0] && ends[1] && more.length === 0
      ? { kind: 'interval', first: ends[0], last: ends[1] }
      : null;
  }
  const at = text.indexOf('T');
  if (at < 0) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const date = at === 0 ? null : parseDate(text.slice(0, at));
  const time = parseTime(text.slice(at + 1));
  return time && (date || at === 0) ? { kind: 'time', date, time } : null;
}

function parseDate(text: string): TimexDate | null {
  const groups = dateText.exec(text)?.groups;
  if (!groups) return null;
  if (groups.century !== undefined) return { grain: 'century', century: partOf(groups.century) };
  if (groups.decade !== undefined) return { grain: 'decade', decade: partOf(groups.decade) };
  const year = partOf(groups.year);
  if (groups.season !== undefined) return { grain: 'season', year, season: groups.season as Season };
  if (groups.half !== undefined) return { grain: 'half', year, half: partOf(groups.half) };
  if (groups.quarter !== undefined) return { grain: 'quarter', year, quarter: partOf(groups.quarter) };
  if (groups.week !== undefined) {
    const week = partOf(groups.week);
    if (groups.weekday === undefined) return { grain: 'week', year, week };
    if (groups.weekday === 'WE') return { grain: 'weekend', year, week };
    return { grain: 'weekday', year, week, weekday: partOf(groups.weekday) };
  }
  if (groups.month === undefined) return { grain: 'year', year };
  const month = partOf(groups.month);
  if (groups.day === undefined) return { grain: 'month', year, month };
  const day = partOf(groups.day);
  return mayExist(year, month, day) ? { grain: 'day', year, month, day } : null;
}

function parseTime(text: string): TimexTime | null {
  const groups = timeText.exec(text)?.groups;
  if (!groups) return null;
  const { dayPart, hour, minute, second } = groups;
  if (dayPart !== undefined) return { dayPart: dayPart as DayPart };
  return {
    hour: partOf(hour),
    ...(minute !== undefined && { minute: partOf(minute) }),
    ...(second !== undefined && { second: partOf(second) }),
  };
}

function parseDuration(text: string): Timex | null {
  const [, ofDate = '', ofClock = ''] = durationText.exec(text) ?? [];
  const amounts: { amount: Part; unit: TimexUnit }[] = [];
  for (const [section, isOfClock] of [[ofDate, false] as const, [ofClock, true] as const]) {
    for (const [, amount, letters] of section.matchAll(/([\d.]+|X)([A-Z]+)/g)) {
      const unit = units.find(
        (one) => designators[one].letters === letters && designators[one].isOfClock === isOfClock,
      );
      if (unit === undefined) return null;
      amounts.push({ amount: partOf(amount), unit });
    }
  }
  return amounts.length === 0 ? null : { kind: 'duration', amounts };
}

function partOf(text: string | undefined): Part {
  return text === undefined || text.startsWith('X') ? null : Number(text);
}

/** Whether some day of the calendar has these parts, whatever those are that are not known. */
export function mayExist(year: Part, month: Part, day: Part): boolean {
  // 2000 is a leap year and January has the most days.
  return day === null || dayExists({ year: year ?? 2000, month: month ?? 1, day });
}

/** Whether a value names one time on the calendar and leaves no part of it open. */
export function isComplete(value: Timex): boolean {
  switch (value.kind) {
    case 'date':
      return isKnown(value.date);
    case 'time':
      return value.date !== null && isKnown(value.date) && isKnown(value.time);
    case 'interval':
      return isKnown(value.first) && isKnown(value.last);
    case 'duration':
    case 'reference':
      return false;
  }
}

function isKnown(parts: TimexDate | TimexTime): boolean {
  return !Object.values(parts).includes(null);
}

/** Whether a value has no place on the calendar at all: a reference, or a date of which no part is known. */
export function isUnplaced(value: Timex): boolean {
  if (value.kind === 'reference') return true;
  if (value.kind !== 'date') return false;
  return Object.entries(value.date).every(([name, part]) => name === 'grain' || part === null);
}
