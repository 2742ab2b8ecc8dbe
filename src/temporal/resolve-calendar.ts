import type { ReferenceTime, Point } from './reference-time.js';
import { dayNumber, exists, fromDayNumber, weekdayOf } from '../knowledge/day-number.js';
import type { Calendar } from './semantics.js';
import { resolve, type Resolved } from './resolve.js';
import { dayValue, monthValue, pointValue, yearValue } from './values.js';
import type { Season } from './lexicon.js';

const date = (value: string, point: Point | null = null): Resolved => ({ timex: 'DATE', value, point });

/** What a name of the calendar stands for. */
export function resolveCalendar(meaning: Calendar, anchors: ReferenceTime): Resolved {
  const { century, decade, half, quarter, season, month, weekday, holiday } = meaning;
  if (century !== undefined) return ofCentury(century);
  if (decade !== undefined) return ofDecade(decade, meaning.isShortDecade === true, anchors);
  if (holiday) return ofHoliday(holiday, meaning, anchors);
  if (month !== undefined) return ofMonth(month, meaning, anchors);
  if (meaning.day !== undefined) return ofDayAlone(meaning.day, meaning, anchors);
  if (weekday !== undefined) return ofWeekday(weekday, meaning, anchors);
  if (quarter !== undefined) return ofPart('Q', quarter, 3, meaning, anchors);
  if (half !== undefined) return ofPart('H', half, 6, meaning, anchors);
  if (season !== undefined) return ofSeason(season, meaning, anchors);
  const { year } = meaning;
  if (year === undefined) return date('XXXX');
  // TIMEX3 has no value for a span of years; ISO 8601 has.
  if (meaning.lastYear !== undefined) return date(`${yearValue(year)}/${yearValue(meaning.lastYear)}`);
  return date(yearValue(year), { grain: 'year', start: dayNumber(year, 1, 1) });
}

function ofCentury(century: number): Resolved {
  if (century < 0 || century > 99) return date('XX');
  return date(String(century).padStart(2, '0'), { grain: 'century', start: dayNumber(century * 100, 1, 1) });
}

/** "The '80s" are the last ones that have begun, by the document's date. */
function ofDecade(decade: number, isShort: boolean, anchors: ReferenceTime): Resolved {
  let full = decade;
  if (isShort) {
    const now = anchors.date ? Math.floor(anchors.date.year / 10) : 203;
    full = decade + 10 * Math.floor(now / 10);
    if (full > now || (!anchors.date && decade > 2)) full -= 10;
  }
  return date(String(full).padStart(3, '0'), { grain: 'decade', start: dayNumber(full * 10, 1, 1) });
}

/**
 * How many days farther a day counts that lies ahead, unless the tense is a future, and
 * one that lies behind if it is: news is of the past, where no verb says otherwise.
 */
const tensePenalty = 150;

/**
 * The year of a day or period that starts at `startIn(year)` and was named without one:
 * that in which it is nearest to the document's date, the tense considered. Null where it
 * cannot be known.
 */
function likelyYear(
  meaning: Calendar,
  anchors: ReferenceTime,
  startIn: (year: number) => number,
  length: number,
): number | null {
  if (meaning.year !== undefined) return meaning.year;
  if (meaning.within) {
    const { point } = resolve(meaning.within, anchors);
    return point ? fromDayNumber(point.start).year : null;
  }
  const { today, tense } = anchors;
  if (today === null) return anchors.likelyYear;
  const { year } = fromDayNumber(today);
  let best = year;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const start = startIn(candidate);
    const ahead = start - today;
    const behind = today - (start + length - 1);
    let cost = Math.max(0, ahead, behind);
    if (meaning.direction === -1 && behind <= 0) continue;
    if (meaning.direction === 1 && ahead <= 0) continue;
    if (meaning.direction === 0) cost += candidate === year ? 0 : 1000;
    else if (tense === 'future' ? behind > 0 : ahead > 0) cost += tensePenalty;
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

function ofMonth(month: number, meaning: Calendar, anchors: ReferenceTime): Resolved {
  const { day } = meaning;
  if (day === undefined) {
    const year = likelyYear(meaning, anchors, (candidate) => dayNumber(candidate, month, 1), 30);
    return date(
      monthValue(year, month),
      year === null ? null : { grain: 'month', start: dayNumber(year, month, 1) },
    );
  }
  const { first, second, isKnown } = orderOf(month, day, meaning, anchors);
  const year = likelyYear(meaning, anchors, (candidate) => dayNumber(candidate, first, second), 1);
  if (!isKnown) return { ...date(dayValue(year, null, null)), isAmbiguous: true };
  if (year === null) return date(dayValue(null, first, second));
  if (!exists({ year, month: first, day: second })) return date(dayValue(year, first, second));
  return date(dayValue(year, first, second), { grain: 'day', start: dayNumber(year, first, second) });
}

/** Month and day of a date in digits, in the order of the article's other dates. */
function orderOf(
  month: number,
  day: number,
  { year, isOpenOrder }: Calendar,
  { isDayFirst, today }: ReferenceTime,
): { first: number; second: number; isKnown: boolean } {
  if (!isOpenOrder || isDayFirst === true) return { first: month, second: day, isKnown: true };
  if (isDayFirst === false) return { first: day, second: month, isKnown: true };
  if (today !== null && year !== undefined) {
    if (dayNumber(year, month, day) === today) return { first: month, second: day, isKnown: true };
    if (dayNumber(year, day, month) === today) return { first: day, second: month, isKnown: true };
  }
  return { first: month, second: day, isKnown: false };
}

/** "The 5th of next month". */
function ofDayAlone(day: number, { within }: Calendar, anchors: ReferenceTime): Resolved {
  const point = within && resolve(within, anchors).point;
  if (point?.grain !== 'month') return date(dayValue(null, null, day));
  const { year, month } = fromDayNumber(point.start);
  return date(dayValue(year, month, day), { grain: 'day', start: dayNumber(year, month, day) });
}

function ofHoliday(
  holiday: NonNullable<Calendar['holiday']>,
  meaning: Calendar,
  anchors: ReferenceTime,
): Resolved {
  const startIn = (year: number): number => {
    const day = holiday(year);
    return dayNumber(day.year, day.month, day.day);
  };
  const year = likelyYear(meaning, anchors, startIn, 1);
  if (year === null) return date('XXXX-XX-XX');
  const point: Point = { grain: 'day', start: startIn(year) };
  return date(pointValue(point), point);
}

/** A weekday is the last one, today included, or the next where the clause looks ahead. */
function ofWeekday(
  weekday: number,
  { direction, within, isNarrative }: Calendar,
  anchors: ReferenceTime,
): Resolved {
  const { tense } = anchors;
  const today = isNarrative ? (anchors.lastNamed('day')?.start ?? null) : anchors.today;
  const week = within && resolve(within, anchors).point;
  if (today === null || (within && !week)) return date(`XXXX-WXX-${weekday}`);
  let start: number;
  if (week) start = week.start + weekday - 1;
  else {
    const since = (weekdayOf(today) - weekday + 7) % 7;
    if (direction === -1) start = today - (since || 7);
    else if (direction === 1) start = today + (7 - since);
    else if (since === 0) start = today;
    else start = direction === 0 || tense === 'future' ? today + (7 - since) : today - since;
  }
  const point: Point = { grain: 'day', start };
  return date(pointValue(point), point);
}

/** Quarters and halves; what is reported of is over or about to be. */
function ofPart(
  letter: 'Q' | 'H',
  part: number,
  months: number,
  meaning: Calendar,
  anchors: ReferenceTime,
): Resolved {
  const startIn = (year: number): number => dayNumber(year, (part - 1) * months + 1, 1);
  const year = likelyYear(meaning, anchors, startIn, 30 * months);
  const point: Point | null =
    year === null || letter === 'H' ? null : { grain: 'quarter', start: startIn(year) };
  return date(`${yearValue(year)}-${letter}${part}`, point);
}

const firstMonths: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A winter has the year in which it starts. */
function ofSeason(season: Season, meaning: Calendar, anchors: ReferenceTime): Resolved {
  const startIn = (year: number): number => dayNumber(year, firstMonths[season], 1);
  const year = likelyYear(meaning, anchors, startIn, 91);
  return date(`${yearValue(year)}-${season}`, null);
}
