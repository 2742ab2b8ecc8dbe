import { dateValue, type DayPart, type TimexDate } from '../../knowledge/timex.js';
import type { Found } from '../construction.js';
import { repetition, type Repetition } from '../semantics.js';
import { durationOf, type Unit } from '../units.js';
import { table } from './table.js';

const every = (amount: number | 'X', unit: Unit = 'day'): Repetition => repetition(durationOf(amount, unit));
/** On a day or in a period that comes again; in a part of that day, if there is one. */
function on(date: TimexDate | null, dayPart?: DayPart): Repetition | null {
  if (dayPart !== undefined) return repetition({ kind: 'time', date, time: { dayPart } });
  return date && repetition(dateValue(date));
}
const weekdayOf = ({ weekday }: Found): TimexDate => ({
  grain: 'weekday',
  year: null,
  week: null,
  weekday: weekday ?? null,
});

/** At a time of the clock, on a day that comes again or on every day. */
const atClock = ({ hour = 0, minute = 0, second }: Found, date: TimexDate | null): Repetition =>
  repetition({ kind: 'time', date, time: { hour, minute, second } });

/** What happens again and again. */
export const sets = table('sure', [
  ['daily', () => every(1, 'day')],
  ['nightly', () => every(1, 'day')],
  ['weekly', () => every(1, 'week')],
  ['biweekly|fortnightly', () => every(2, 'week')],
  ['monthly', () => every(1, 'month')],
  ['quarterly', () => every(1, 'quarter')],
  ['annually|yearly', () => every(1, 'year')],
  ['hourly', () => every(1, 'hour')],
  ['every|each UNIT', ({ unit }) => every(1, unit)],
  ['every single UNIT', ({ unit }) => every(1, unit)],
  ['every other UNIT', ({ unit }) => every(2, unit)],
  ['every NUMBER UNITS', ({ number = 1, unit }) => every(number, unit)],
  ['every few UNITS', ({ unit }) => every('X', unit)],
  ['every other|second WEEKDAY', (found) => on(weekdayOf(found))],
  ['every|each WEEKDAY', (found) => on(weekdayOf(found))],
  ['every|each WEEKDAY ,? at? CLOCK', (found) => atClock(found, weekdayOf(found))],
  ['WEEKDAYS at CLOCK', (found) => atClock(found, weekdayOf(found))],
  ['CLOCK on WEEKDAYS', (found) => atClock(found, weekdayOf(found))],
  ['every|each day|morning|afternoon|evening|night at CLOCK', (found) => atClock(found, null)],
  ['every|each WEEKDAY PART', (found) => on(weekdayOf(found), found.dayPart)],
  ['WEEKDAYS', (found) => on(weekdayOf(found))],
  ['WEEKDAY PARTS', (found) => on(weekdayOf(found), found.dayPart)],
  ['every|each PART', ({ dayPart }) => on(null, dayPart)],
  ['[the|on|most|some] PARTS', (found) => on(null, found.dayPart)],
  ['every|each MONTH', ({ month }) => on({ grain: 'month', year: null, month: month ?? null })],
  ['every|each SEASON', ({ season }) => (season ? on({ grain: 'season', year: null, season }) : null)],
  ['every weekend', () => on({ grain: 'weekend', year: null, week: null })],
  ['once|twice a|an|each|every|per UNIT', ({ unit }) => every(1, unit)],
  ['NUMBER times a|each|every|per UNIT', ({ unit }) => every(1, unit)],
]);
