import type { DayPart, Season, Unit } from './lexicon.js';

/** TIMEX3's modifiers of a value. */
export type Mod =
  'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';

/**
 * What an expression says by itself, before it is known when the article was written and
 * what it spoke of before.
 */
export type Meaning = Calendar | Shift | Time | Reference | Duration | Repetition;

/** "last", "this" and "next" before a name of the calendar. */
export type Direction = -1 | 0 | 1;

/** What the calendar has a name for; the parts that are not there follow from the context. */
export interface Calendar {
  kind: 'calendar';
  /** The first two digits of a century's years, the first three of a decade's. */
  century?: number | undefined;
  decade?: number | undefined;
  /** Whether the decade was given without its century: "the '80s". */
  isShortDecade?: boolean | undefined;
  year?: number | undefined;
  /** Of a span of years, "2019-20", the last one. */
  lastYear?: number | undefined;
  half?: number | undefined;
  quarter?: number | undefined;
  season?: Season | undefined;
  month?: number | undefined;
  day?: number | undefined;
  weekday?: number | undefined;
  /** Whether "03/04/2025" may be read either way; day first here. */
  isOpenOrder?: boolean | undefined;
  /** Where a name is on another day every year. */
  holiday?: ((year: number) => Day) | undefined;
  direction?: Direction | undefined;
  /** Whether "previous" and "following" count from the day spoken of before. */
  isNarrative?: boolean | undefined;
  /** What gives the year: "June last year". */
  within?: Meaning | undefined;
  mod?: Mod | undefined;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** So many units before or after a day: "last week", "three days ago", "the following year". */
export interface Shift {
  kind: 'shift';
  unit: Unit;
  /** "X" is an unknown number, as in "years ago". */
  amount: number | 'X';
  /** Which way, where the amount is not known. */
  direction?: 'back' | 'on' | undefined;
  /** Counted from the document's date, or from the date spoken of before. */
  from: 'document' | 'narrative';
  /** Whether the expression does not say which one: "the weekend", "the quarter". */
  isOpen?: boolean | undefined;
  /** Whether it compares: "a year ago", said of a quarter, is a quarter. */
  isComparison?: boolean | undefined;
  /** Counted from this instead: "three days after June 5". */
  base?: Meaning | undefined;
  mod?: Mod | undefined;
}

/** A time of day, of the day that is meant if none is given. */
export interface Time {
  kind: 'time';
  /** Null where only a part of the day is known. */
  hour: number | null;
  minute?: number | undefined;
  second?: number | undefined;
  part?: DayPart | undefined;
  day?: Meaning | undefined;
  mod?: Mod | undefined;
}

/** A time that the calendar has no place for. */
export interface Reference {
  kind: 'reference';
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  mod?: Mod | undefined;
}

export interface Duration {
  kind: 'duration';
  amount: number | 'X';
  unit: Unit;
  mod?: Mod | undefined;
}

/** A repetition, with its TIMEX3 value. */
export interface Repetition {
  kind: 'set';
  value: string;
  mod?: Mod | undefined;
}

export const calendar = (parts: Omit<Calendar, 'kind'>): Calendar => ({ kind: 'calendar', ...parts });

/** `amount` units from the document's date, back if it is negative. */
export const fromNow = (unit: Unit, amount: Shift['amount'], mod?: Mod): Shift => ({
  kind: 'shift',
  unit,
  amount,
  from: 'document',
  mod,
});

/** The same, from the date that was spoken of last. */
export const fromThen = (unit: Unit, amount: Shift['amount'], mod?: Mod): Shift => ({
  kind: 'shift',
  unit,
  amount,
  from: 'narrative',
  mod,
});

export const time = (parts: Omit<Time, 'kind'>): Time => ({ kind: 'time', ...parts });
export const reference = (value: Reference['value']): Reference => ({ kind: 'reference', value });
export const duration = (amount: number | 'X', unit: Unit, mod?: Mod): Duration => ({
  kind: 'duration',
  amount,
  unit,
  mod,
});
export const repetition = (value: string): Repetition => ({ kind: 'set', value });

/** The value of a duration: P3D, PT5H, PXM, P20Y for two decades. */
export function durationValue(amount: number | 'X', unit: Unit): string {
  const [prefix, letters, factor] = durationUnits[unit];
  if (amount === 'X') return `${prefix}X${letters}`;
  return factor === undefined ? whole(prefix, amount, unit, letters) : `P${amount * factor}Y`;
}

const durationUnits: Record<Unit, [prefix: string, letters: string, years?: number]> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  night: ['P', 'NI'],
  weekend: ['P', 'WE'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  quarter: ['P', 'Q'],
  year: ['P', 'Y'],
  decade: ['P', 'DE', 10],
  century: ['P', 'CE', 100],
  millennium: ['P', 'ML', 1000],
};

/** Half units become the smaller ones they are made of, where these are whole. */
const smaller: Partial<Record<Unit, [count: number, letter: string]>> = {
  year: [12, 'M'],
  hour: [60, 'M'],
  minute: [60, 'S'],
};

function whole(prefix: string, amount: number, unit: Unit, letters: string): string {
  const [count, letter] = smaller[unit] ?? [0, ''];
  const rest = (amount % 1) * count;
  if (rest === 0 || !Number.isInteger(rest)) return `${prefix}${amount}${letters}`;
  const full = Math.trunc(amount);
  return `${prefix}${full === 0 ? '' : `${full}${letters}`}${rest}${letter}`;
}
