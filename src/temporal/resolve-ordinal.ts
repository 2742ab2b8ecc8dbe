import { weekdayOf, weekOf } from '../knowledge/calendar.js';
import { dateValue } from '../knowledge/timex.js';
import { dateOf, isWithin, move, periodAt, unknownDates, type Grain, type Point } from './granularity.js';
import type { Ordinal, Resolved } from './semantics.js';

/**
 * "The first Tuesday of November": a weekday or period by its number within a longer period.
 *
 * @param within The longer period; null where it is not known.
 */
export function resolveOrdinal({ nth, of }: Ordinal, within: Point | null): Resolved {
  const unknown = dateValue(unknownDates[typeof of === 'number' ? 'day' : of === 'weekend' ? 'week' : of]);
  if (!within) return { timex: 'DATE', value: unknown };
  const end = move(within.start, within.grain, 1);
  const isInside = (start: number): boolean => start >= within.start && start < end;
  if (typeof of === 'number' || of === 'weekend') {
    const start = nthWeekday(of === 'weekend' ? saturday : of, nth, within.start, end);
    if (!isInside(start)) return { timex: 'DATE', value: unknown, isImpossible: true };
    const value = dateValue(
      of === 'weekend' ? { grain: 'weekend', ...weekOf(start) } : dateOf({ grain: 'day', start }),
    );
    return { timex: 'DATE', value, point: { grain: 'day', start } };
  }
  const point = of === 'week' ? nthWeek(nth, within.start, end) : nthPeriod(of, nth, within.start, end);
  // A week may begin before its month.
  if (!isInside(of === 'week' ? point.start + 3 : point.start) || isWithin(within.grain, of))
    return { timex: 'DATE', value: unknown, isImpossible: true };
  return { timex: 'DATE', value: dateValue(dateOf(point)), point };
}

const saturday = 6;
const thursday = 4;

/** The nth weekday between two days, the second not included. */
function nthWeekday(weekday: number, nth: number, start: number, end: number): number {
  if (nth > 0) return start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1);
  return end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** Weeks are counted as in ISO 8601: one belongs to the period that its Thursday is in. */
function nthWeek(nth: number, start: number, end: number): Point {
  return { grain: 'week', start: nthWeekday(thursday, nth, start, end) - 3 };
}

function nthPeriod(grain: Grain, nth: number, start: number, end: number): Point {
  return periodAt(grain, nth > 0 ? move(start, grain, nth - 1) : move(end, grain, nth));
}
