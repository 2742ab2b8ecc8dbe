import type { Timex, TimexUnit } from '../knowledge/timex.js';
import type { Grain } from './granularity.js';

/** What the grammar and the resolver must know of a unit of time. */
interface UnitEntry {
  /** Its names, in small letters. */
  readonly singular: string;
  readonly plural: readonly string[];
  /** TIMEX3's unit for a number of them that is not known: "decades" is PXDE. */
  readonly unknown: TimexUnit;
  /** How long it is in the unit that a known number of them is given in: two decades are P20Y. */
  readonly length: readonly [count: number, unit: TimexUnit];
  /** The smaller unit that half units are given in: two and a half years are P2Y6M. */
  readonly halves: readonly [count: number, unit: TimexUnit] | null;
  /** How long it is in periods of the calendar; null where the calendar has none so short. */
  readonly period: readonly [count: number, grain: Grain] | null;
  /** The phrases that name it, of those that only some units are in. */
  readonly phrases: readonly Phrase[];
}

/** Phrases that only some units are in, each by an example of it. */
type Phrase =
  | 'a two X trip'
  | 'past X'
  | 'a X'
  | 'all X'
  | 'last X'
  | 'this past X'
  | 'the current X'
  | 'the X after next'
  | 'that X'
  | 'the same X'
  | 'the following X'
  | 'last era'
  | 'the end of the X';

/** Each unit once: whoever adds one is asked here for all that there is to know of it. */
const entries = {
  second: {
    singular: 'second',
    plural: ['seconds'],
    unknown: 'second',
    length: [1, 'second'],
    halves: null,
    period: null,
    phrases: [],
  },
  minute: {
    singular: 'minute',
    plural: ['minutes', 'mins', 'min'],
    unknown: 'minute',
    length: [1, 'minute'],
    halves: [60, 'second'],
    period: null,
    phrases: [],
  },
  hour: {
    singular: 'hour',
    plural: ['hours', 'hrs'],
    unknown: 'hour',
    length: [1, 'hour'],
    halves: [60, 'minute'],
    period: null,
    phrases: ['a two X trip'],
  },
  day: {
    singular: 'day',
    plural: ['days'],
    unknown: 'day',
    length: [1, 'day'],
    halves: null,
    period: [1, 'day'],
    phrases: ['all X', 'a two X trip', 'past X'],
  },
  night: {
    singular: 'night',
    plural: ['nights'],
    unknown: 'night',
    length: [1, 'night'],
    halves: null,
    period: [1, 'day'],
    phrases: [],
  },
  weekend: {
    singular: 'weekend',
    plural: ['weekends'],
    unknown: 'weekend',
    length: [1, 'weekend'],
    halves: null,
    period: [1, 'week'],
    phrases: ['last X', 'this past X', 'that X', 'the following X'],
  },
  week: {
    singular: 'week',
    plural: ['weeks'],
    unknown: 'week',
    length: [1, 'week'],
    halves: null,
    period: [1, 'week'],
    phrases: [
      'all X',
      'a two X trip',
      'past X',
      'last X',
      'this past X',
      'the current X',
      'the X after next',
      'that X',
      'the same X',
      'the following X',
      'the end of the X',
    ],
  },
  fortnight: {
    singular: 'fortnight',
    plural: ['fortnights'],
    unknown: 'week',
    length: [2, 'week'],
    halves: null,
    period: [2, 'week'],
    phrases: ['past X', 'a X'],
  },
  month: {
    singular: 'month',
    plural: ['months'],
    unknown: 'month',
    length: [1, 'month'],
    halves: null,
    period: [1, 'month'],
    phrases: [
      'all X',
      'a two X trip',
      'past X',
      'last X',
      'this past X',
      'the current X',
      'the X after next',
      'that X',
      'the same X',
      'the following X',
      'the end of the X',
    ],
  },
  quarter: {
    singular: 'quarter',
    plural: ['quarters'],
    unknown: 'quarter',
    length: [1, 'quarter'],
    halves: null,
    period: [1, 'quarter'],
    phrases: ['past X', 'the same X', 'the following X'],
  },
  year: {
    singular: 'year',
    plural: ['years', 'yrs'],
    unknown: 'year',
    length: [1, 'year'],
    halves: [12, 'month'],
    period: [1, 'year'],
    phrases: ['all X', 'a two X trip', 'past X', 'this past X', 'the end of the X'],
  },
  decade: {
    singular: 'decade',
    plural: ['decades'],
    unknown: 'decade',
    length: [10, 'year'],
    halves: null,
    period: [1, 'decade'],
    phrases: ['past X', 'that X', 'last era', 'the end of the X'],
  },
  century: {
    singular: 'century',
    plural: ['centuries'],
    unknown: 'century',
    length: [100, 'year'],
    halves: null,
    period: [1, 'century'],
    phrases: ['past X', 'last era', 'the end of the X'],
  },
  millennium: {
    singular: 'millennium',
    plural: ['millennia'],
    unknown: 'millennium',
    length: [1000, 'year'],
    halves: null,
    period: [10, 'century'],
    phrases: [],
  },
} as const satisfies Readonly<Record<string, UnitEntry>>;

/** A unit of time, by the name that people use. */
export type Unit = keyof typeof entries;

export const units: Readonly<Record<Unit, UnitEntry>> = entries;
export const unitNames = Object.keys(units) as Unit[];

/** The units that are in a phrase. */
export function unitsIn(phrase: Phrase): Unit[] {
  return unitNames.filter((unit) => units[unit].phrases.includes(phrase));
}

/** Their names in the singular, as alternatives of a pattern. */
export function namesIn(phrase: Phrase): Lowercase<string> {
  return unitsIn(phrase)
    .map((unit) => units[unit].singular)
    .join('|')
    .toLowerCase() as Lowercase<string>;
}

/** The value of a duration: P3D, PT5H, P20Y for two decades; PXM where the amount is "X". */
export function durationOf(amount: number | 'X', unit: Unit): Timex {
  const { unknown, length, halves } = units[unit];
  if (amount === 'X') return { kind: 'duration', amounts: [{ amount: null, unit: unknown }] };
  const [times, longer] = length;
  // Half units become the smaller ones they are made of, where these are whole.
  const rest = halves ? (amount % 1) * halves[0] : 0;
  if (!halves || rest === 0 || !Number.isInteger(rest))
    return { kind: 'duration', amounts: [{ amount: amount * times, unit: longer }] };
  const full = { amount: Math.trunc(amount), unit: longer };
  return {
    kind: 'duration',
    amounts: [...(full.amount === 0 ? [] : [full]), { amount: rest, unit: halves[1] }],
  };
}
