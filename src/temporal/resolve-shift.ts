import type { ReferenceTime, Grain, Point } from './reference-time.js';
import { dayNumber, fromDayNumber, weekdayOf } from '../knowledge/day-number.js';
import type { Shift } from './semantics.js';
import { resolve, type Resolved } from './resolve.js';
import { pointValue, unknownValue } from './values.js';
import type { Unit } from './lexicon.js';

const grains: Partial<Record<Unit, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** "three days ago", "the following year": a whole unit, so many from the one it is counted from. */
export function resolveShift(given: Shift, anchors: ReferenceTime): Resolved {
  const shift = inCenturies(given);
  const { unit, amount } = shift;
  const grain = grains[unit];
  if (amount === 'X') {
    if (shift.from === 'narrative') return { timex: 'DATE', value: unknownValue[grain ?? 'day'] };
    return { timex: 'DATE', value: shift.direction === 'on' ? 'FUTURE_REF' : 'PAST_REF' };
  }
  if (grain === undefined) return hoursAway(shift, anchors);
  if (unit === 'quarter' && shift.isOpen) return theQuarter(anchors);
  const lastQuarter = anchors.lastOf('quarter');
  if (unit === 'year' && amount === -1 && lastQuarter && !shift.base && shift.isComparison) {
    return {
      timex: 'DATE',
      value: pointValue({ grain: 'quarter', start: move(lastQuarter.start, 'year', -1) }),
    };
  }
  const from = baseOf(shift, grain, anchors);
  if (!from) return { timex: 'DATE', value: unknownValue[unit === 'weekend' ? 'weekend' : grain] };
  const point = unitAt(grain, move(from.start, unit === 'weekend' ? 'week' : grain, amount));
  // "30,000 years ago": a year in a value has four digits.
  const { year } = fromDayNumber(point.start);
  if (!(year >= 1 && year <= 9999)) return { timex: 'DATE', value: amount < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  if (unit === 'weekend') return weekend(point, amount, shift, anchors);
  return { timex: 'DATE', value: pointValue(point), point };
}

function inCenturies(shift: Shift): Shift {
  if (shift.unit !== 'millennium') return shift;
  return { ...shift, unit: 'century', amount: shift.amount === 'X' ? 'X' : 10 * shift.amount };
}

function baseOf({ from, base }: Shift, grain: Grain, anchors: ReferenceTime): Point | null {
  if (base) return resolve(base, anchors).point ?? null;
  if (from === 'narrative') return anchors.lastNamed(grain);
  return anchors.today === null ? null : { grain: 'day', start: anchors.today };
}

/** A day moved by whole units; a month's end stays within the month. */
export function move(day: number, grain: Grain, amount: number): number {
  const whole = Math.round(amount);
  if (grain === 'day') return day + whole;
  if (grain === 'week') return day + 7 * whole;
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[grain];
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  const first = dayNumber(year, month + (months * Math.round(amount * 2)) / 2, 1);
  const last = dayNumber(fromDayNumber(first).year, fromDayNumber(first).month + 1, 0);
  return Math.min(first + dayOfMonth - 1, last);
}

/** The unit of the calendar that a day lies in. */
export function unitAt(grain: Grain, day: number): Point {
  const { year, month } = fromDayNumber(day);
  switch (grain) {
    case 'day':
      return { grain, start: day };
    case 'week':
      return { grain, start: day - weekdayOf(day) + 1 };
    case 'month':
      return { grain, start: dayNumber(year, month, 1) };
    case 'quarter':
      return { grain, start: dayNumber(year, 3 * Math.floor((month - 1) / 3) + 1, 1) };
    case 'year':
      return { grain, start: dayNumber(year, 1, 1) };
    case 'decade':
      return { grain, start: dayNumber(year - (((year % 10) + 10) % 10), 1, 1) };
    case 'century':
      return { grain, start: dayNumber(year - (((year % 100) + 100) % 100), 1, 1) };
  }
}

/** "The weekend" is the one before, or the coming one where the clause looks ahead. */
function weekend(week: Point, amount: number, shift: Shift, anchors: ReferenceTime): Resolved {
  const { today } = anchors;
  const isBare = shift.from === 'document' && amount === -1 && shift.isOpen === true;
  const isNow = isBare && today !== null && (anchors.tense === 'future' || weekdayOf(today) > 5);
  const start = isNow ? week.start + 7 : week.start;
  const value = `${pointValue({ grain: 'week', start })}-WE`;
  return { timex: 'DATE', value, point: { grain: 'day', start: start + 5 } };
}

/** The quarter spoken of last, else the last one that is over. */
function theQuarter(anchors: ReferenceTime): Resolved {
  const named = anchors.lastOf('quarter');
  if (named) return { timex: 'DATE', value: pointValue(named), point: named };
  if (anchors.today === null) return { timex: 'DATE', value: unknownValue.quarter };
  return {
    timex: 'DATE',
    value: pointValue({ grain: 'quarter', start: move(anchors.today, 'quarter', -1) }),
  };
}

/** "three hours ago": the day is all that is known. */
function hoursAway({ amount }: Shift, anchors: ReferenceTime): Resolved {
  const { today } = anchors;
  const isLong = typeof amount === 'number' && Math.abs(amount) > 24;
  if (today === null || isLong) return { timex: 'TIME', value: 'XXXX-XX-XXTXX:XX' };
  return { timex: 'TIME', value: `${pointValue({ grain: 'day', start: today })}TXX:XX` };
}
