/*
 * Full dates as English-language news writes them.
 *
 * What: the one parser of the document's date, whether it is given, stands above the body or
 * in the dateline.
 * Source: notations in the front matter and the bodies of news articles. Date: 2026-11.
 * To extend: a new notation goes into `notations` and into the table of
 * `test/knowledge/calendar-date.test.ts`, which asks that the grammar of temporal expressions
 * reads it in the same way in the body. Dates in digits are read by one function for both.
 */

import { dayExists, dayOrdinals, monthName, months, toIsoDate, weekdayName, type Day } from './calendar.js';

/** One of the three parts of "28.09.2025" or "28-Sep-25". A month's name has no digits and its number as value. */
export interface DatePart {
  readonly value: number;
  readonly digits: number;
}

/** Two digits after a month's name are a year of this century below so many, else of the last one. */
const firstYearOfLastCentury = 50;

/**
 * Reads the three parts of a date in digits. The year has four digits, or two after a month's
 * name, after a slash and after two numbers of two digits, and comes first or last; of two digits
 * it comes last. Before a year that comes last the day is first, unless only
 * the other order is a date: with full stops always, as nobody writes the month first with
 * them. With slashes and hyphens both orders are in use, so the order of "03/04/2025" is open;
 * the answer then has the day first.
 *
 * @param mark What stands between the parts.
 * @returns Null where the parts cannot be a date. The month may lack the day ("31.06.2025").
 */
export function readNumericDate(
  first: DatePart,
  second: DatePart,
  third: DatePart,
  mark: string,
): (Day & { isOpenOrder: boolean }) | null {
  const isNamed = second.digits === 0;
  if (first.digits === 0 || third.digits === 0 || second.digits > 2) return null;
  if (first.digits === 4 && third.digits <= 2) {
    return withinBounds({ year: first.value, month: second.value, day: third.value, isOpenOrder: false });
  }
  const isShort = third.digits === 2 && (isNamed || isShortDate(first, second, mark));
  if (first.digits > 2 || !(third.digits === 4 || isShort)) return null;
  const century = third.value < firstYearOfLastCentury ? 2000 : 1900;
  const year = third.digits === 4 ? third.value : third.value + century;
  if (!isNamed && second.value > 12) {
    return withinBounds({ year, month: first.value, day: second.value, isOpenOrder: false });
  }
  const isOpenOrder =
    !isNamed && mark !== '.' && first.value <= 12 && second.value <= 12 && first.value !== second.value;
  return withinBounds({ year, month: second.value, day: first.value, isOpenOrder });
}

/** Whether two numbers may stand before a year of two digits: with a slash, or both of two digits. */
function isShortDate(first: DatePart, second: DatePart, mark: string): boolean {
  const isDay = first.value >= 1 && second.value >= 1 && Math.min(first.value, second.value) <= 12;
  return (
    isDay &&
    Math.max(first.value, second.value) <= 31 &&
    (mark === '/' || (first.digits === 2 && second.digits === 2))
  );
}

function withinBounds<D extends Day>(date: D): D | null {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}

const weekday = `(?:${weekdayName}\\.?(?:,\\s*|\\s+))?`;
const month = `(?<month>${monthName})\\.?`;
const dayDigits = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const dayWord = `(?<dayWord>${dayOrdinals.join('|')})`;
const year = '(?<year>\\d{4})';
const mark = '[-‑–/.]';
const clock = '(?:[T\\s,]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?';

/** The notations of a day in full, those of `readNumericDate` first. */
const notations = [
  `${weekday}(?<![./-])(?<first>\\d{1,4})(?<mark>${mark})(?<second>\\d{1,2}|${monthName})\\k<mark>(?<third>\\d{1,4})(?![./-]\\d)`,
  // June 8, 2022; Jun. 8th of 2022; June the eighth, 2022
  `${weekday}${month}\\s*(?:the\\s+)?(?:${dayDigits}|${dayWord})(?:\\s*,)?\\s+(?:of\\s+)?${year}`,
  // 8 June 2022; 8 June, 2022; the 8th of June 2022
  `${weekday}(?:the\\s+)?${dayDigits}(?:\\s+of)?[\\s-]*${month}(?:\\s*,)?[\\s-]*${year}`,
  // the eighth of June 2022
  `${weekday}(?:the\\s+)?${dayWord}\\s+of\\s+${month}(?:\\s*,)?\\s+${year}`,
];

const whole = notations.map((notation) => new RegExp(`^${notation}${clock}$`, 'is'));
const within = notations.map((notation) => new RegExp(`(?<!\\w)${notation}(?!\\d)`, 'gi'));

/** What every notation has somewhere: four digits, or two after a mark ("28-Sep-25"). */
const hasYear = new RegExp(`\\d{4}|\\w${mark}\\d{2}`, 'i');

/** No full date and clock time is longer, in UTF-16 code units. */
const longest = 80;

/**
 * Parses an expression that names a day in full, such as "June 8, 2022", "08.06.2022",
 * "Wed, 08 Jun 2022 10:00:00 GMT" or "2022-06-08T10:00:00Z". A clock time is passed over
 * and no time zone is applied: the day is the one written.
 *
 * @returns The ISO 8601 date. Null for anything else: days that the calendar does not have,
 *   and dates like "03/04/2025" whose order is open.
 */
export function parseCalendarDate(expression: string): string | null {
  const trimmed = expression.trim();
  if (trimmed.length > longest) return null;
  for (const notation of whole) {
    const groups = notation.exec(trimmed)?.groups;
    if (groups) return dateOf(groups);
  }
  return null;
}

/**
 * The first date in a line of text that names a day in full.
 *
 * @returns Where it stands, in UTF-16 code units from the line's start, and its ISO 8601
 *   date. Null where there is none.
 */
export function findCalendarDate(line: string): { start: number; end: number; value: string } | null {
  let first: { start: number; end: number; value: string } | null = null;
  if (!hasYear.test(line)) return null;
  for (const notation of within) {
    for (const match of line.matchAll(notation)) {
      const value = match.groups && dateOf(match.groups);
      if (!value) continue;
      if (!first || match.index < first.start)
        first = { start: match.index, end: match.index + match[0].length, value };
      break;
    }
  }
  return first;
}

const inAddress =
  /(?:^|[/_-])(?<year>(?:19|20)\d{2})(?:(?<mark>[/-])(?<month>\d{1,2})\k<mark>|(?<joined>\d{2}))(?<day>\d{2}|\d(?!\d))(?![\d])/;

/**
 * The day in the address of an article, which many sites write there:
 * "https://example.org/2024/05/17/port-closed", "/news/2024-05-17-port", "/20240517.html".
 *
 * @returns The ISO 8601 date; null where the address has none.
 */
export function parseAddressDate(address: string): string | null {
  const { year, month, joined, day } = inAddress.exec(address)?.groups ?? {};
  const date = { year: Number(year), month: Number(month ?? joined), day: Number(day) };
  return year !== undefined && dayExists(date) ? toIsoDate(date) : null;
}

type Groups = Record<string, string | undefined>;

function dateOf({ first, second = '', third = '', mark = '', year, month = '', day, dayWord }: Groups) {
  const date =
    first === undefined
      ? {
          year: Number(year),
          month: monthOf(month),
          day: day === undefined ? dayOrdinals.indexOf(dayWord?.toLowerCase() ?? '') + 1 : Number(day),
          isOpenOrder: false,
        }
      : readNumericDate(datePart(first), datePart(second), datePart(third), mark);
  return date && !date.isOpenOrder && dayExists(date) ? toIsoDate(date) : null;
}

function datePart(text: string): DatePart {
  return /^\d/.test(text)
    ? { value: Number(text), digits: text.length }
    : { value: monthOf(text), digits: 0 };
}

/** 1 for January; 0 for what is no name of a month. */
function monthOf(text: string): number {
  const isIt = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
  return months.findIndex(({ name, short }) => isIt(name) || short.some(isIt)) + 1;
}
