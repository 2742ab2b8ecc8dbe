import { looksAhead } from './lexicon.js';
import { fromDayNumber, weekdayOf, weekOf } from '../knowledge/calendar.js';
import { dateValue, referenceValue, type TimexDate } from '../knowledge/timex.js';
import { dateOf, move, periodAt, unknownDates, type Grain, type Point } from './granularity.js';
import type { ReferenceTime } from './reference-time.js';
import type { Resolved, Shift } from './semantics.js';
import { units } from './units.js';

const date = (value: TimexDate, point: Point | null = null): Resolved => ({
  timex: 'DATE',
  value: dateValue(value),
  point,
});
const reference = (direction: 'back' | 'on'): Resolved => ({
  timex: 'DATE',
  value: referenceValue(direction === 'on' ? 'FUTURE_REF' : 'PAST_REF'),
});

/**
 * "three days ago", "the following year": a whole period, so many from the one it is counted from.
 *
 * @param base The period that the expression itself counts from; null where it is not known.
 */
export function resolveShift(shift: Shift, referenceTime: ReferenceTime, base: Point | null): Resolved {
  const { unit, amount } = shift;
  const [periods, grain] = units[unit].period ?? [0, null];
  if (amount === 'X') {
    return shift.from === 'narrative'
      ? date(unknownDates[grain ?? 'day'])
      : reference(shift.direction ?? 'back');
  }
  if (grain === null) return hoursAway(amount, referenceTime);
  if (unit === 'quarter' && shift.isOpen) return theQuarter(referenceTime);
  const lastQuarter = referenceTime.lastOf('quarter');
  if (unit === 'year' && amount === -1 && lastQuarter && !shift.base && shift.isComparison) {
    return date(dateOf({ grain: 'quarter', start: move(lastQuarter.start, 'year', -1) }));
  }
  const from = beyond(shift, shift.base ? base : startOf(shift, grain, referenceTime));
  if (!from)
    return date(unit === 'weekend' ? { ...unknownDates.week, grain: 'weekend' } : unknownDates[grain]);
  const point = periodAt(grain, move(from.start, grain, amount * periods));
  // "30,000 years ago": a year in a value has four digits.
  const { year } = fromDayNumber(point.start);
  if (!(year >= 1 && year <= 9999)) return reference(amount < 0 ? 'back' : 'on');
  return unit === 'weekend' ? weekend(point, shift, referenceTime) : date(dateOf(point), point);
}

const weeksOfYear = 365.2425 / 7;

/** What a shift is counted from, moved into its year or by what it counts in a larger unit. */
function beyond({ unit, beyond: larger, inYear }: Shift, from: Point | null): Point | null {
  if (from && inYear !== undefined) {
    const years = inYear - fromDayNumber(from.start).year;
    const start =
      unit === 'week' ? from.start + 7 * Math.round(years * weeksOfYear) : move(from.start, 'year', years);
    return { grain: 'day', start };
  }
  const [periods, grain] = (larger && units[larger.unit].period) ?? [0, null];
  if (!from || !larger || grain === null) return from;
  return { grain: 'day', start: move(from.start, grain, larger.amount * periods) };
}

/** What a shift is counted from that names nothing itself. */
function startOf({ from }: Shift, grain: Grain, referenceTime: ReferenceTime): Point | null {
  if (from === 'narrative') return referenceTime.lastNamed(grain);
  return referenceTime.today === null ? null : { grain: 'day', start: referenceTime.today };
}

/** "The weekend" is the one before, or the coming one where the clause looks ahead. */
function weekend(week: Point, { from, amount, isOpen }: Shift, { today, tense }: ReferenceTime): Resolved {
  const isBare = from === 'document' && amount === -1 && isOpen === true;
  const isNow = isBare && today !== null && (looksAhead(tense) || weekdayOf(today) > 5);
  const start = isNow ? week.start + 7 : week.start;
  return date({ grain: 'weekend', ...weekOf(start) }, { grain: 'day', start: start + 5 });
}

/** The quarter spoken of last, else the last one that is over. */
function theQuarter(referenceTime: ReferenceTime): Resolved {
  const named = referenceTime.lastOf('quarter');
  if (named) return date(dateOf(named), named);
  if (referenceTime.today === null) return date(unknownDates.quarter);
  return date(dateOf({ grain: 'quarter', start: move(referenceTime.today, 'quarter', -1) }));
}

/** "three hours ago": the day is all that is known. */
function hoursAway(amount: number, { today }: ReferenceTime): Resolved {
  const day =
    today === null || Math.abs(amount) > 24 ? unknownDates.day : dateOf({ grain: 'day', start: today });
  return { timex: 'TIME', value: { kind: 'time', date: day, time: { hour: null, minute: null } } };
}
