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
  ['[the] year [!of|that|when|in|he|she|his|her|they|their|it|its|after|before]', () => fromNow('year', 0)],
  ['[the] week', () => fromNow('week', 0)],
  ['YEAR period', ({ year }) => calendar({ year })],
]);
