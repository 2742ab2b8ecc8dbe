import type { TimeZone } from '../../knowledge/time-zones.js';
import type { TemporalToken } from '../tokens.js';
import type { DayPart, Season } from '../../knowledge/timex.js';
import type { Word } from '../lexicon.js';
import type { Unit } from '../units.js';

/** What the token classes of a pattern found. */
export interface Captures {
  number?: number;
  some?: number | 'X';
  year?: number;
  lastYear?: number;
  decade?: number;
  isShortDecade?: boolean;
  /** Whether an apostrophe stands for the century: "the '80s". */
  isCutDecade?: boolean;
  day?: number;
  month?: number;
  ordinal?: number;
  weekday?: number;
  unit?: Unit;
  season?: Season;
  dayPart?: DayPart;
  hour?: number;
  minute?: number;
  second?: number;
  /** Whether the hour is said without its half of the day. */
  isOpenHalf?: boolean;
  zone?: TimeZone;
  /** Whether "03/04/2025" may be read either way; day first here. */
  isOpenOrder?: boolean;
}

/** A class of tokens that a pattern can name. */
export interface TokenClass {
  /** Whether the class has members that start with this word. */
  startsWith(word: Word): boolean;
  /** Whether a member can start with a word and go on with the next one. */
  goesOn(word: Word, next: Word): boolean;
  /** The index after the longest member at `at`, or -1; notes what it says. */
  match(tokens: readonly TemporalToken[], at: number, found: Captures): number;
}

export const isNumeral = (word: Word): boolean =>
  word.isDigits === true || word.count !== undefined || word.scale !== undefined;
export const isMark = (token: TemporalToken | undefined, mark: string): boolean => token?.word.text === mark;
export const isSingular = (word: Word): boolean => word.isPlural !== true;
/** Between the parts of a date in digits. */
export const dateMark = /^[-/.]$/;

const isCurrency = /[$£€¥#₹₦%°]/;

/** Whether a number stands by itself: no amount, decimal, version or code. */
export function standsAlone(tokens: readonly TemporalToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const token = tokens[at] as TemporalToken;
  if (before && token.isGlued && (before.word.isDigits || /^[.$#@]$/.test(before.word.text))) return false;
  if (before && token.isGlued && before.end - before.start === 1 && before.word.text === '') return false;
  if (after?.isGlued && /^[%°@]$/.test(after.word.text)) return false;
  if (isMark(before, '.') && isMark(tokens[at - 2], 'no')) return false;
  if (before && isCurrency.test(before.word.text)) return false;
  const next = tokens[at + 2];
  return !(after?.isGlued && next?.isGlued && next.word.isDigits && /^[.,:]$/.test(after.word.text));
}
