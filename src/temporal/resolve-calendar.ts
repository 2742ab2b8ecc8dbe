import { dayNumber, fromDayNumber, weekdayOf, type Day } from '../knowledge/calendar.js';
import { dateValue, mayExist, type Part, type Season, type TimexDate } from '../knowledge/timex.js';
import { dateOf, unknownDates, type Point } from './granularity.js';
import type { ReferenceTime } from './reference-time.js';
import { looksAhead, type Tense } from './lexicon.js';
import type { Calendar, Resolved } from './semantics.js';

const date = (value: TimexDate, point: Point | null = null): Resolved => ({
  timex: 'DATE',
  value: dateValue(value),
  point,
});
const dateAt = (point: Point): Resolved => date(dateOf(point), point);

/** A day by its parts, null where they are not known; it is none where the month has no such day. */
const dayOf = (year: Part, month: Part, day: Part): Resolved =>
  mayExist(year, month, day)
    ? date({ grain: 'day', year, month, day })
    : { ...date({ grain: 'day', year, month, day: null }), isImpossible: true };

/** A name of the calendar with what its parts are counted from. */
interface Named {
  meaning: Calendar;
  referenceTime: ReferenceTime;
  /** The period that gives the year, of those with `meaning.within` or `meaning.since`; null where it is not known. */
  within: Point | null;
}

/** What a name of the calendar stands for. */
export function resolveCalendar(
  meaning: Calendar,
  referenceTime: ReferenceTime,
  within: Point | null,
): Resolved {
  const { today } = referenceTime;
  if (meaning.isEvent && today !== null && (meaning.year ?? 0) > fromDayNumber(today).year)
    return resolveCalendar({ ...meaning, isEvent: false, year: undefined }, referenceTime, within);
  const { century, decade, half, quarter, season, month, weekday, holiday, year } = meaning;
  const named: Named = { meaning, referenceTime, within };
  if (century !== undefined) return ofCentury(century);
  if (decade !== undefined) return ofDecade(decade, meaning.isShortDecade === true, referenceTime);
  if (holiday) return ofHoliday(holiday, named);
  if (month !== undefined) return ofMonth(month, named);
  if (meaning.day !== undefined) return ofDayAlone(meaning.day, named);
  if (weekday !== undefined) return ofWeekday(weekday, named);
  if (quarter !== undefined) return ofQuarter(quarter, named);
  if (half !== undefined) return ofHalf(half, named);
  if (season !== undefined) return ofSeason(season, named);
  if (year === undefined) return date(unknownDates.year);
  if (meaning.lastYear !== undefined) {
    const [first, last] = [year, meaning.lastYear].map((one): TimexDate => ({ grain: 'year', year: one }));
    if (first && last) return { timex: 'DATE', value: { kind: 'interval', first, last } };
  }
  return dateAt({ grain: 'year', start: dayNumber(year, 1, 1) });
}

function ofCentury(century: number): Resolved {
  if (century < 0 || century > 99) return date(unknownDates.century);
  return dateAt({ grain: 'century', start: dayNumber(century * 100, 1, 1) });
}

/** "The '80s" are the last ones that have begun, by the document's date. */
function ofDecade(decade: number, isShort: boolean, referenceTime: ReferenceTime): Resolved {
  let full = decade;
  if (isShort) {
    const now = referenceTime.date ? Math.floor(referenceTime.date.year / 10) : 203;
    full = decade + 10 * Math.floor(now / 10);
    if (full > now || (!referenceTime.date && decade > 2)) full -= 10;
  }
  return dateAt({ grain: 'decade', start: dayNumber(full * 10, 1, 1) });
}

/**
 * How many days farther a day counts that lies ahead of the document's, and one that lies
 * behind, by the tense of the clause: news is of the past, where no verb says otherwise.
 */
const tensePenalties: Readonly<Record<Tense | 'none', { ahead: number; behind: number }>> = {
  past: { ahead: 400, behind: 0 },
  perfect: { ahead: 200, behind: 0 },
  none: { ahead: 150, behind: 0 },
  modal: { ahead: 0, behind: 150 },
  conditional: { ahead: 0, behind: 200 },
  future: { ahead: 0, behind: 300 },
};
const { modal: modalPenalty, none: noPenalty } = tensePenalties;
/** So few days ahead the tense does not matter: tomorrow's paper speaks of tomorrow in the past. */
const nearDays = 2;
const longestMonth = 31;

/**
 * The year of a day or period that starts at `startIn(year)` and was named without one:
 * that in which it is nearest to the document's date, the tense considered. Null where it
 * cannot be known.
 */
function likelyYear(
  { meaning, referenceTime, within }: Named,
  startIn: (year: number) => number,
  length: number,
): number | null {
  if (meaning.year !== undefined) return meaning.year;
  if (meaning.within) return within ? fromDayNumber(within.start).year : null;
  if (meaning.since && within) {
    const { year } = fromDayNumber(within.start);
    return startIn(year) < within.start ? year + 1 : year;
  }
  const { today, tense } = referenceTime;
  if (meaning.isOpenYear) return null;
  if (today === null) return referenceTime.likelyYear;
  const { year } = fromDayNumber(today);
  let best = year;
  let least = Infinity;
  for (const candidate of candidateYears(year, meaning, startIn)) {
    const start = startIn(candidate);
    const ahead = start - today;
    const behind = today - (start + length - 1);
    let cost = Math.max(0, ahead, behind);
    if (meaning.direction === -1 && behind <= 0) continue;
    if (meaning.direction === 1 && ahead <= 0) continue;
    if (meaning.direction === 0) cost += candidate === year ? 0 : 1000;
    else {
      // What is said of a longer period, its results for one, need not be of its time.
      const isReported = length > longestMonth && tense !== undefined;
      const penalty = isReported
        ? looksAhead(tense)
          ? modalPenalty
          : noPenalty
        : tensePenalties[tense ?? 'none'];
      if (ahead > (length === 1 ? nearDays : 0)) cost += penalty.ahead;
      else if (behind > 0) cost += penalty.behind;
    }
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** The years about one, nearest first: those in which the day has the weekday that is given, if there are such. */
function candidateYears(
  year: number,
  { month, weekday, day }: Calendar,
  startIn: (year: number) => number,
): readonly number[] {
  const near = [year, year - 1, year + 1];
  if (weekday === undefined || month === undefined || day === undefined) return near;
  const fitting = near.filter((candidate) => weekdayOf(startIn(candidate)) === weekday);
  return fitting.length > 0 ? fitting : near;
}

function ofMonth(month: number, named: Named): Resolved {
  const { day } = named.meaning;
  if (day === undefined) {
    const year = likelyYear(named, (candidate) => dayNumber(candidate, month, 1), 30 + rangeLength(named));
    if (year === null) return date({ grain: 'month', year, month });
    return dateAt({ grain: 'month', start: dayNumber(year, month, 1) });
  }
  const order = orderOf({ month, day }, named);
  const year = likelyYear(
    named,
    (candidate) => dayNumber(candidate, order.month, order.day),
    1 + rangeLength(named),
  );
  if (!order.isKnown) return { ...dayOf(year, null, null), isAmbiguous: true };
  if (year === null || !mayExist(year, order.month, order.day)) return dayOf(year, order.month, order.day);
  return dateAt({ grain: 'day', start: dayNumber(year, order.month, order.day) });
}

/** How many days after the start of a range its last end starts: none for what is no range. */
function rangeLength({ meaning: { month = 1, day = 1, through } }: Named): number {
  if (!through) return 0;
  const [first, last] = [dayNumber(0, month, day), dayNumber(0, through.month ?? 1, through.day ?? 1)];
  return last < first ? last + 365 - first : last - first;
}

/** Month and day of a date in digits, in the order of the article's other dates. */
function orderOf(
  dayFirst: Omit<Day, 'year'>,
  { meaning: { year, isOpenOrder, weekday }, referenceTime: { isDayFirst, today } }: Named,
): Omit<Day, 'year'> & { isKnown: boolean } {
  const monthFirst = { month: dayFirst.day, day: dayFirst.month };
  if (isOpenOrder && weekday !== undefined && year !== undefined) {
    const fitting = [dayFirst, monthFirst].filter(
      ({ month, day }) => weekdayOf(dayNumber(year, month, day)) === weekday,
    );
    const [only, another] = fitting;
    if (only && !another) return { ...only, isKnown: true };
  }
  if (!isOpenOrder || isDayFirst === true) return { ...dayFirst, isKnown: true };
  if (isDayFirst === false) return { ...monthFirst, isKnown: true };
  if (year !== undefined) {
    for (const order of [dayFirst, monthFirst])
      if (dayNumber(year, order.month, order.day) === today) return { ...order, isKnown: true };
  }
  return { ...dayFirst, isKnown: false };
}

/** "The 5th of next month", "on the 5th", "Tuesday the 5th": of the nearest month that has such a day. */
function ofDayAlone(day: number, { meaning, referenceTime, within }: Named): Resolved {
  if (within?.grain === 'month') {
    const { year, month } = fromDayNumber(within.start);
    return mayExist(year, month, day)
      ? dateAt({ grain: 'day', start: dayNumber(year, month, day) })
      : dayOf(year, month, day);
  }
  const { today, tense } = referenceTime;
  if (meaning.within || today === null) return dayOf(null, null, day);
  const { year, month } = fromDayNumber(today);
  let best: number | null = null;
  let least = Infinity;
  for (let shift = -mostMonthsAway; shift <= mostMonthsAway; shift += 1) {
    const start = dayNumber(year, month + shift, day);
    if (fromDayNumber(start).day !== day) continue;
    if (meaning.weekday !== undefined && weekdayOf(start) !== meaning.weekday) continue;
    const isWrongWay = looksAhead(tense) ? start < today : start > today;
    const cost = Math.abs(start - today) + (isWrongWay ? monthPenalty : 0);
    if (cost < least) [best, least] = [start, cost];
  }
  return best === null
    ? { ...dayOf(null, null, day), isImpossible: true }
    : dateAt({ grain: 'day', start: best });
}

/** A day of the month by its number is sought so far away; one on the wrong side counts so much farther. */
const mostMonthsAway = 14;
const monthPenalty = 25;

function ofHoliday(holiday: NonNullable<Calendar['holiday']>, named: Named): Resolved {
  const startIn = (year: number): number => {
    const day = holiday(year);
    return dayNumber(day.year, day.month, day.day);
  };
  const year = likelyYear(named, startIn, 1);
  return year === null ? date(unknownDates.day) : dateAt({ grain: 'day', start: startIn(year) });
}

/** A weekday is the last one, today included, or the next where the clause looks ahead. */
function ofWeekday(weekday: number, { meaning, referenceTime, within }: Named): Resolved {
  const { direction, isNarrative } = meaning;
  const today = isNarrative ? (referenceTime.lastNamed('day')?.start ?? null) : referenceTime.today;
  if (today === null || (meaning.within && !within))
    return date({ grain: 'weekday', year: null, week: null, weekday });
  let start: number;
  if (meaning.since && within) start = within.start + ((weekday - weekdayOf(within.start) + 7) % 7 || 7);
  else if (within) start = within.start + weekday - 1;
  else {
    const since = (weekdayOf(today) - weekday + 7) % 7;
    if (direction === -1) start = today - (since || 7);
    else if (direction === 1) start = today + (7 - since);
    else if (since === 0) start = today;
    else start = direction === 0 || looksAhead(referenceTime.tense) ? today + (7 - since) : today - since;
  }
  return dateAt({ grain: 'day', start });
}

/** What is reported of a quarter or half is over or about to be. */
function ofQuarter(quarter: number, named: Named): Resolved {
  const startIn = (year: number): number => dayNumber(year, (quarter - 1) * 3 + 1, 1);
  const year = likelyYear(named, startIn, 90);
  if (year === null) return date({ grain: 'quarter', year, quarter });
  return dateAt({ grain: 'quarter', start: startIn(year) });
}

function ofHalf(half: number, named: Named): Resolved {
  const startIn = (year: number): number => dayNumber(year, (half - 1) * 6 + 1, 1);
  return date({ grain: 'half', year: likelyYear(named, startIn, 180), half });
}

const firstMonths: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A winter has the year in which it starts. */
function ofSeason(season: Season, named: Named): Resolved {
  const startIn = (year: number): number => dayNumber(year, firstMonths[season], 1);
  return date({ grain: 'season', year: likelyYear(named, startIn, 91), season });
}
