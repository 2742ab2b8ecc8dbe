import { dayNumber, fromIsoDate, weekdayOf, weekdays } from '../../knowledge/calendar.js';
import { parseCalendarDate } from '../../knowledge/calendar-date.js';
import type { Dateline } from '../../pipeline/document.js';

/** The body's first weekday stands in so many characters. */
const lead = 400;
/** Years are looked for in so many characters. */
const widest = 100_000;
/** A year so much later than the others is one to come, such as that of a plan. */
const farAhead = 2;
/** No plan is for a year so much later. */
const tooFar = 40;

/** Whole names: "Sun" and "Sat" are something else as often. */
const names = weekdays.map(({ name }) => name);
const weekdayIn = new RegExp(
  `(?<![Nn]ext |[Ll]ast |[Ee]very |[Uu]ntil |[Bb]y |[Ff]rom |[Ss]ince )\\b(?:${names.join('|')})\\b`,
);
const stated = /(?<![\w.,$£€/-])(?:19|20)\d\d(?![\w%]|[.,/-]\d)/g;

/** Before a year that may only tell when something was or will be: "born in 1990", "by 2047". */
const toldOf =
  /\b(?:in|since|from|between|until|till|by|before|after|during|vision|(?:in|from|between) (?:19|20)\d\d (?:and|to)) $/i;
const isOfEvent = (text: string, at: number): boolean =>
  toldOf.test(text.slice(Math.max(0, at - longestBefore), at));
const longestBefore = 24;

/**
 * The date of a dateline without a year, as an ISO 8601 calendar date, where a weekday settles
 * the year: that of the dateline itself, or the first of the body, which in news is the day of
 * the dateline ("HAVANA, April 24 - ... on Thursday"). The year is the latest that the article
 * states, or the one before where that is to come, if the day has this weekday in just one of
 * them. Null where it has another, or no year is stated but as that in which something was or will
 * be ("born in 1990").
 */
export function dateByWeekday(text: string, { date, end }: Dateline): string | null {
  if (!date) return null;
  const words = text.slice(date.start, date.end);
  const [name] = weekdayIn.exec(words) ?? weekdayIn.exec(text.slice(end, end + lead)) ?? [];
  if (name === undefined) return null;
  const wanted = names.indexOf(name) + 1;
  const mentions = [...text.slice(0, widest).matchAll(stated)];
  const years = [...new Set(mentions.map(([year]) => Number(year)))].sort((a, b) => b - a);
  const [latest, before] = years;
  if (latest === undefined) return null;
  const gap = before === undefined ? 0 : latest - before;
  const candidates = before !== undefined && gap >= farAhead && gap < tooFar ? [latest, before] : [latest];
  const fitting = candidates.flatMap((year) => {
    const day = fromIsoDate(parseCalendarDate(`${words} ${year}`) ?? '');
    return day && weekdayOf(dayNumber(day.year, day.month, day.day)) === wanted ? [year] : [];
  });
  const [year] = fitting;
  if (year === undefined || fitting.length > 1) return null;
  const isOwn = mentions.some(({ 0: stated, index }) => Number(stated) === year && !isOfEvent(text, index));
  return isOwn ? parseCalendarDate(`${words} ${year}`) : null;
}
