import { calendar, fromNow, fromThen } from '../semantics.js';
import { units, unitsIn } from '../units.js';
import { table } from './table.js';

/** What has a beginning and an end: "the end of the month". */
export const wholes = table('sure', [
  ...unitsIn('the end of the X').map((unit) => [units[unit].singular, () => fromNow(unit, 0)] as const),
  ['quarter', () => ({ ...fromThen('quarter', 0), isOpen: true })],
]);

/** Bare names of units that mean a certain one: "the quarter", "the year". */
export const bare = table('sure', [
  ['[the] quarter', () => ({ ...fromThen('quarter', 0), isOpen: true })],
  [
    '[the] year [!of|to|that|when|in|he|she|his|her|they|their|it|its|after|before]',
    () => fromNow('year', 0),
  ],
  // Not the week that something begins, ends or happened in: which one that is follows.
  [
    '[the] week [!ending|ended|beginning|starting|commencing|to|since|after|before|that|when|in]',
    () => fromNow('week', 0),
  ],
  [
    'week ending|ended|beginning|starting|commencing|to? DAYS',
    ({ inner }) => (inner ? { ...fromThen('week', 0), base: inner } : null),
  ],
  ['YEAR period', ({ year }) => calendar({ year })],
]);
