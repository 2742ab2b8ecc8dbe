import type { Day } from '../knowledge/calendar.js';
import type { TimeZone } from '../knowledge/time-zones.js';
import type { DayPart, Season, Timex, TimexReference } from '../knowledge/timex.js';
import type { Grain, Point } from './granularity.js';
import type { Unit } from './units.js';

/** TIMEX3's modifiers of a value. */
export type Mod =
  'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE';

/**
 * What an expression says by itself, before it is known when the article was written and
 * what it spoke of before.
 */
export type Meaning = Calendar | Ordinal | Shift | Time | Reference | Duration | Repetition;

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
  /** Whether it has a name of its own, which is nobody else's: "Diwali". */
  isName?: boolean | undefined;
  /** Whether it is the day of an event that is named by it, unless the article is older: "9/11". */
  isEvent?: boolean | undefined;
  direction?: Direction | undefined;
  /** Whether "previous" and "following" count from the day spoken of before. */
  isNarrative?: boolean | undefined;
  /** Whether it may be in the year of a story as well as in the document's. */
  isOpenYear?: boolean | undefined;
  /** What gives the year: "June last year". */
  within?: Meaning | undefined;
  /** Of a range, "from May to September": in its last end the first one, in the first the last. */
  since?: Calendar | undefined;
  through?: Calendar | undefined;
  mod?: Mod | undefined;
}

/** One of the weekdays or periods within a period, by its number: "the first Tuesday of November". */
export interface Ordinal {
  kind: 'ordinal';
  /** Counted from the end when negative: -1 is the last. */
  nth: number;
  /** A weekday, 1 for Monday, or a period of the calendar. */
  of: number | Grain | 'weekend';
  within: Meaning;
  mod?: Mod | undefined;
}

/** A number of units before or after a day: "last week", "three days ago", "the following year". */
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
  /** What is added in another unit: "two years and six months ago". */
  beyond?: { readonly unit: Unit; readonly amount: number } | undefined;
  /** In which year, where that is said: "the same month of 2023". */
  inYear?: number | undefined;
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
  dayPart?: DayPart | undefined;
  /** Whether the hour may be of either half of the day: "8" of "from 8 to 11". */
  isOpenHalf?: boolean | undefined;
  zone?: TimeZone | undefined;
  day?: Meaning | undefined;
  mod?: Mod | undefined;
}

/** A time that the calendar has no place for. */
export interface Reference {
  kind: 'reference';
  value: TimexReference;
  mod?: Mod | undefined;
}

export interface Duration {
  kind: 'duration';
  amount: number | 'X';
  unit: Unit;
  /** What comes on top, in a smaller unit: "two years and six months". */
  rest?: Duration | undefined;
  mod?: Mod | undefined;
}

/** A repetition, with its TIMEX3 value. */
export interface Repetition {
  kind: 'set';
  value: Timex;
  mod?: Mod | undefined;
}

/** What an expression comes to: TIMEX3's class, value and modifier. */
export interface Resolved {
  timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: Timex;
  mod?: Mod | undefined;
  /** Whether month and day may stand in either order. */
  isAmbiguous?: boolean;
  /** Whether it is a day that the calendar does not have: "June 31". */
  isImpossible?: boolean;
  /** The time zone of a clock time. */
  zone?: TimeZone | undefined;
  /** The period of the calendar that it is, if that is known. */
  point?: Point | null;
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
/** The nth weekday or period within a period; counted from its end when negative. */
export const nth = (number: number, of: Ordinal['of'], within: Meaning): Ordinal => ({
  kind: 'ordinal',
  nth: number,
  of,
  within,
});
export const reference = (value: Reference['value']): Reference => ({ kind: 'reference', value });
export const duration = (amount: number | 'X', unit: Unit, mod?: Mod): Duration => ({
  kind: 'duration',
  amount,
  unit,
  mod,
});
export const repetition = (value: Timex): Repetition => ({ kind: 'set', value });
