import type { Span } from '../pipeline/document.js';

const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

/** The name of a month, whole or abbreviated, as the source of a regular expression. */
export const monthName = `(?:${months.join('|')})`;
/** The name of a weekday, whole or abbreviated, likewise. */
export const weekdayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

const weekday = `(?:${weekdayName}\\.?,?\\s+)?`;
const month = `(?<month>${monthName})\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';
const clock = '(?:[T\\s,]+(?:at\\s+)?\\d{1,2}:\\d{2}.*)?';

/** A number that can only be a day's. */
const dayNumber = '(?<day>1[3-9]|2\\d|3[01])';

/** The notations that name a day beyond doubt; "03/04/2025" is none of them. */
const notations = [
  `(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})`, // 2022-06-08
  `${dayNumber}[-/.](?<number>\\d{1,2})[-/.](?<year>\\d{4})`, //       25/07/2022
  `(?<number>\\d{1,2})[-/.]${dayNumber}[-/.](?<year>\\d{4})`, //       07/25/2022
  `${weekday}${month}\\s+${day}\\s?,?\\s+${year}`, //                  June 8, 2022
  `${weekday}(?:the\\s+)?${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}`, // 8 June 2022
];
const whole = notations.map((notation) => new RegExp(`^${notation}${clock}$`, 'is'));
const within = notations.map((notation) => new RegExp(`(?<!\\w)${notation}(?!\\d)`, 'i'));

const monthNames = months.map((name) => new RegExp(`^${name}$`, 'i'));

/**
 * The ISO 8601 date of an expression that names a day in full, such as "June 8, 2022",
 * "Wed, 08 Jun 2022 10:00:00 GMT" or "2022-06-08T10:00:00Z". A clock time is passed over
 * and no time zone is applied: the day is the one written. Null for anything else, days
 * that no calendar has included.
 */
export function parseCalendarDate(expression: string): string | null {
  const trimmed = expression.trim();
  if (trimmed.length > 80) return null;
  for (const notation of whole) {
    const groups = notation.exec(trimmed)?.groups;
    if (groups) return toIsoDate(groups);
  }
  return null;
}

/**
 * The first date in a line of text that names a day in full: where it stands, counted from
 * the line's start in UTF-16 code units, and its ISO 8601 date. Null where there is none.
 */
export function findCalendarDate(line: string): (Span & { value: string }) | null {
  let first: (Span & { value: string }) | null = null;
  for (const notation of within) {
    const match = notation.exec(line);
    const value = match?.groups && toIsoDate(match.groups);
    if (!match || !value || (first && first.start <= match.index)) continue;
    first = { start: match.index, end: match.index + match[0].length, value };
  }
  return first;
}

type Groups = Record<string, string | undefined>;

function toIsoDate({ month: name = '', number, day: dayOfMonth, year: full }: Groups): string | null {
  const monthNumber =
    number === undefined ? monthNames.findIndex((pattern) => pattern.test(name)) + 1 : Number(number);
  const date = new Date(Date.UTC(2000, monthNumber - 1, Number(dayOfMonth)));
  date.setUTCFullYear(Number(full), monthNumber - 1, Number(dayOfMonth));
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(dayOfMonth);
  return exists ? date.toISOString().slice(0, 10) : null;
}
