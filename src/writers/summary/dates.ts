/** A TIMEX3 value as people write it, and where it stands in time. */
export interface Moment {
  /** "28 Sep 2025", "summer 2024", "14:30". */
  label: string;
  /** Grows with time; a value without a year comes after all those with one. */
  order: number;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, [name: string, firstMonth: number]> = {
  SP: ['spring', 3],
  SU: ['summer', 6],
  FA: ['autumn', 9],
  WI: ['winter', 12],
};
const dayTimes: Record<string, [name: string, hour: number]> = {
  MO: ['morning', 6],
  MI: ['midday', 12],
  AF: ['afternoon', 13],
  DT: ['daytime', 8],
  EV: ['evening', 18],
  NI: ['night', 21],
};

const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const yearPattern = /(?<year>\d{2,4}|XXXX)/.source;
const partPattern = /(?<part>\d{2}|W\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)/.source;
const dayPattern = /(?<day>\d{2}|WE)/.source;
const timePattern = /(?<time>\d{2}(?::\d{2})?|MO|MI|AF|DT|EV|NI)(?::\d{2})?Z?/.source;
const yearSpan = /^(\d{4})\/(\d{4})$/;
const pointInTime = new RegExp(`^${yearPattern}(?:-${partPattern}(?:-${dayPattern})?)?(?:T${timePattern})?$`);

/** "29 September 2025" for 2025-09-29; what is no calendar date is returned as it is. */
export function longDate(isoDate: string): string {
  const [, year, month, day] = calendarDate.exec(isoDate) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? isoDate : `${Number(day)} ${name} ${Number(year)}`;
}

/** Reads a TIMEX3 value; null for one that names no point or period on the calendar. */
export function readMoment(value: string): Moment | null {
  const [, first, last] = yearSpan.exec(value) ?? [];
  if (first !== undefined)
    return { label: `${Number(first)}–${Number(last)}`, order: orderOfYear(first) * 372 };
  const groups = pointInTime.exec(value)?.groups;
  if (!groups) return null;
  const { year = '', part, day, time } = groups;
  const within = part === undefined ? { label: '', days: 0 } : readPart(part);
  if (!within) return null;
  const hour = time === undefined ? null : readTime(time);
  const dayNumber = day === undefined || day === 'WE' ? undefined : Number(day);
  const dayLabel = day === 'WE' ? 'weekend of' : (dayNumber?.toString() ?? '');
  const date = joined([dayLabel, within.label], ' ');
  const dateAndYear = joined([date, readYear(year)], isWeek(part) ? ', ' : ' ');
  const label = joined([dateAndYear, hour?.[0] ?? ''], ', ');
  if (label === '') return null;
  const days = within.days + (dayNumber ?? 1) - 1;
  return { label, order: orderOfYear(year) * 372 + days + (hour?.[1] ?? 0) / 24 };
}

function readTime(time: string): [name: string, hour: number] {
  return dayTimes[time] ?? [time, Number(time.slice(0, 2))];
}

function isWeek(part: string | undefined): boolean {
  return /^W\d/.test(part ?? '');
}

function joined(words: readonly string[], separator: string): string {
  return words.filter((word) => word !== '').join(separator);
}

/** What comes after the year: a month, week, quarter, half or season. Months count 31 days here. */
function readPart(part: string): { label: string; days: number } | null {
  const season = seasons[part];
  if (season) return { label: season[0], days: (season[1] - 1) * 31 };
  const number = Number(part.replace(/^\D/, ''));
  if (isWeek(part)) return { label: `week ${number}`, days: (number - 1) * 7 };
  if (part.startsWith('Q')) return { label: part, days: (number - 1) * 93 };
  if (part.startsWith('H')) return { label: part, days: (number - 1) * 186 };
  const month = months[number - 1];
  return month === undefined ? null : { label: month.slice(0, 3), days: (number - 1) * 31 };
}

/** TIMEX3 cuts a year short for a decade ("199") or a century ("19"). */
function readYear(year: string): string {
  if (year === 'XXXX') return '';
  if (year.length === 4) return `${Number(year)}`;
  return year.length === 3 ? `${year}0s` : `${year}00s`;
}

function orderOfYear(year: string): number {
  return year === 'XXXX' ? 10_000 : Number(year.padEnd(4, '0'));
}
