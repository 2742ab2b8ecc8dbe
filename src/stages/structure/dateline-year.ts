import { dayNumber, fromIsoDate, weekdayOf, weekdays } from '../../knowledge/calendar.js';
import { parseCalendarDate } from '../../knowledge/calendar-date.js';
import type { Dateline } from '../../pipeline/document.js';

/** The body's first weekday stands in so many characters. */
const lead = 400;
/** Years are looked for in so many characters. */
const widest = 100_000;
/** A year so much later than the others is one to come, such as that of a plan. */
const farAhead = 2;

/** Whole names: "Sun" and "Sat" are something else as often. */
const names = weekdays.map(({ name }) => name);
const weekdayIn = new RegExp(
  `(?<![Nn]ext |[Ll]ast |[Ee]very |[Uu]ntil |[Bb]y |[Ff]rom |[Ss]ince )\\b(?:${names.join('|')})\\b`,
);
const stated = /(?<![\w.,$£€/-])(?:19|20)\d\d(?![\w%]|[.,/-]\d)/g;

/**
 * The date of a dateline without a year, as an ISO 8601 calendar date, where a weekday settles
 * the year: that of the dateline itself, or the first of the body, which in news is the day of
 * the dateline ("HAVANA, April 24 - ... on Thursday"). The year is the latest that the article
 * states, or the one before where that is to come, if the day has this weekday in just one of
 * them. Null where it has another, or no year is stated.
 */
export function dateByWeekday(text: string, { date, end }: Dateline): string | null {
  if (!date) return null;
  const words = text.slice(date.start, date.end);
  const [name] = weekdayIn.exec(words) ?? weekdayIn.exec(text.slice(end, end + lead)) ?? [];
  if (name === undefined) return null;
  const wanted = names.indexOf(name) + 1;
  const years = [...new Set(text.slice(0, widest).match(stated))].map(Number).sort((a, b) => b - a);
  const [latest, before] = years;
  if (latest === undefined) return null;
  const candidates = before !== undefined && latest - before >= farAhead ? [latest, before] : [latest];
  const fitting = candidates.flatMap((year) => {
    const found = parseCalendarDate(`${words} ${year}`);
    const day = fromIsoDate(found ?? '');
    return day && weekdayOf(dayNumber(day.year, day.month, day.day)) === wanted ? [found] : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
