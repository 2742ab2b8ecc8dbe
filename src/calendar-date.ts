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

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const month = `(?<month>${months.join('|')})\\.?`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';
const clock = '(?:[T\\s,]+\\d{1,2}:\\d{2}.*)?';

/** The notations that name a day beyond doubt; "03/04/2025" is none of them. */
const notations = [
  `(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})`, // 2022-06-08
  `${weekday}${month}\\s+${day},?\\s+${year}`, //                      June 8, 2022
  `${weekday}(?:the\\s+)?${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}`, // 8 June 2022
].map((notation) => new RegExp(`^${notation}${clock}$`, 'is'));

const monthNames = months.map((name) => new RegExp(`^${name}$`, 'i'));

/**
 * The ISO 8601 date of an expression that names a day in full, such as "June 8, 2022",
 * "Wed, 08 Jun 2022 10:00:00 GMT" or "2022-06-08T10:00:00Z". A clock time is passed over
 * and no time zone is applied: the day is the one written. Null for anything else, days
 * that no calendar has included.
 */
export function parseCalendarDate(expression: string): string | null {
  const trimmed = expression.trim();
  if (trimmed.length > 60) return null;
  for (const notation of notations) {
    const groups = notation.exec(trimmed)?.groups;
    if (!groups) continue;
    const { month: name = '', number, day: dayOfMonth, year: fullYear } = groups;
    const monthNumber =
      number === undefined
        ? monthNames.findIndex((pattern) => pattern.test(name)) + 1
        : Number(number);
    return toIsoDate(Number(fullYear), monthNumber, Number(dayOfMonth));
  }
  return null;
}

function toIsoDate(fullYear: number, monthNumber: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(2000, monthNumber - 1, dayOfMonth));
  date.setUTCFullYear(fullYear, monthNumber - 1, dayOfMonth);
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : null;
}
