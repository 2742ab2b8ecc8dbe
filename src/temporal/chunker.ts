import { mayExist } from '../knowledge/timex.js';
import { calendar, duration } from './semantics.js';
import { grammar } from './constructions/index.js';
import { tokenClasses, type TokenClassName } from './token-classes/index.js';
import { measuredEnd } from './token-classes/measured.js';
import { isYearOfAntiquity } from './token-classes/years.js';
import type { Captures } from './token-classes/token-class.js';
import type { Match } from './construction.js';
import { linkClockTimes } from './clock-links.js';
import { rangeHour } from './clock-ranges.js';
import { joiners } from './joiners.js';
import type { TemporalToken } from './tokens.js';
import { ingVerb, isPlain, isRegularPast, pastVerb, wordOf, type Word } from './lexicon.js';
import type { Expression } from './expression.js';
import { linkYears } from './year-links.js';

/** Whether a date was found by the engine somewhere from one token to another. */
export type IsTagged = (first: TemporalToken, last: TemporalToken) => boolean;

/** Before a year or month that could be something else, these say that it is one. */
const timePrepositions = new Set(
  (
    'in since by until till during before after from between around circa late early mid last this next ' +
    'through throughout on past'
  ).split(' '),
);

/** Before a number these make it an amount of what follows: "by 2012 votes". */
const amountWords = new Set(
  'by about around over nearly almost than some roughly only out least most'.split(' '),
);
/** Before a number these make it a name: "resolution 1701". */
const codeWords = new Set(
  (
    'resolution number flight section route room tel phone telephone fax ext highway gate pin code bus ' +
    'model page paragraph lot extension invoice iso boeing airbus'
  ).split(' '),
);

for (const text of [...timePrepositions, ...amountWords, ...codeWords]) wordOf(text);

/** Numbers that look like years and are none, by their tokens. */
export type Denied = Pick<Expression, 'first' | 'end'>;

/** The expressions of one sentence, in order, none overlapping another; and the numbers that are no years. */
export function findExpressions(
  tokens: readonly TemporalToken[],
  isTagged: IsTagged,
): { found: Expression[]; denied: Denied[] } {
  const found: Expression[] = [];
  const denied: Denied[] = [];
  for (let at = 0; at < tokens.length;) {
    const { word } = tokens[at] as TemporalToken;
    const canStart = (word.isStart ??= grammar.startsWith(word));
    if (!canStart || (!isNumeric(word) && !grammar.matchAt(tokens, at)) || isPartOfName(tokens, at)) {
      at += 1;
      continue;
    }
    const list = dayList(tokens, at);
    const match = list
      ? null
      : (grammar.matchAt(tokens, at) ?? rangeHour(tokens, at, found[found.length - 1]));
    const least = list || match ? null : leastOfRange(tokens, at);
    if (least) {
      found.push(least);
      at = least.end;
    } else if (list) {
      for (const item of list) found.push(item);
      at = (list[list.length - 1] as Expression).end;
    } else if (!match && noDateEnd(tokens, at) > 0) {
      const end = noDateEnd(tokens, at);
      for (let number = at; number < end; number += 2) denied.push({ first: number, end: number + 1 });
      at = end;
    } else if (isCount(tokens, at, found) || isYearOfAntiquity(tokens, at)) {
      denied.push({ first: at, end: at + 1 });
      at += 1;
    } else if (match && isShare(tokens, match)) {
      denied.push({ first: at, end: match.end });
      at = match.end;
    } else if (match && isAccepted(match, tokens, at, found, isTagged)) {
      found.push({ first: at, ...match });
      at = match.end;
    } else at += 1;
  }
  linkYears(tokens, found);
  linkClockTimes(tokens, found);
  return { found, denied };
}

/** Whether a word may be part of an expression that no construction matches. */
function isNumeric({ isDigits, month, count, scale, ordinal }: Word): boolean {
  return isDigits === true || (month ?? count ?? scale ?? ordinal) !== undefined;
}

/** "Six" of "between six and nine weeks", which is in the unit of the other end. */
function leastOfRange(tokens: readonly TemporalToken[], at: number): Expression | null {
  if (tokens[at - 1]?.word.text !== 'between') return null;
  const captured: Captures = {};
  const end = tokenClasses.NUMBER.match(tokens, at, captured);
  if (end < 0 || tokens[end]?.word.text !== 'and') return null;
  const other = end + 1 < tokens.length ? grammar.matchAt(tokens, end + 1) : null;
  if (other?.meaning.kind !== 'duration' || other.meaning.rest || captured.number === undefined) return null;
  if (other.meaning.amount === 'X' || other.meaning.amount <= captured.number) return null;
  return { first: at, end, meaning: duration(captured.number, other.meaning.unit), certainty: 'sure' };
}

/** Not the words of "example.org/september-11", "#march4", "@sunday". */
function isPartOfName(tokens: readonly TemporalToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !tokens[at]?.isGlued || !/^[/#@_=$]$/.test(before.word.text)) return false;
  const { word } = tokens[at - 2] ?? before;
  return before.word.text !== '/' || !before.isGlued || isPlain(word) || [pastVerb, ingVerb].includes(word);
}

/** Whether quarters are parts of something and no time: "three-quarters", "three quarters of voters". */
function isShare(tokens: readonly TemporalToken[], { meaning, end }: Match): boolean {
  if (meaning.kind !== 'duration' || meaning.unit !== 'quarter') return false;
  return tokens[end]?.word.text === 'of' || tokens[end - 2]?.word.text === '-';
}

function isAccepted(
  { certainty, end }: Match,
  tokens: readonly TemporalToken[],
  at: number,
  found: readonly Expression[],
  isTagged: IsTagged,
): boolean {
  if (isBeforeEvent(tokens, end)) return false;
  if (certainty === 'sure' || isTagged(tokens[at] as TemporalToken, tokens[end - 1] as TemporalToken))
    return true;
  if (certainty === 'tagged') return false;
  const before = tokens[at - 1]?.word.text ?? '';
  if (timePrepositions.has(before)) return true;
  return joiners.has(before) && found[found.length - 1]?.end === at - 1;
}

/** Whether "before" is no adverb: "two weeks before Ada Roe spoke", "a day before polls opened", which nobody knows when it was. */
function isBeforeEvent(tokens: readonly TemporalToken[], end: number): boolean {
  const next = tokens[end];
  return tokens[end - 1]?.word.text === 'before' && (next?.isCapital === true || next?.isPlural === true);
}

/** The end of numbers that look like a date or time and are none; -1 where there are none such. */
function noDateEnd(tokens: readonly TemporalToken[], at: number): number {
  return Math.max(brokenDateEnd(tokens, at), measuredEnd(tokens, at));
}

/** The end of three numbers joined like a date that are none, as "2014/13/22"; -1 where there are none such. */
function brokenDateEnd(tokens: readonly TemporalToken[], at: number): number {
  if (tokens[at]?.word.isDigits !== true) return -1;
  const [, mark, second, otherMark, third] = tokens.slice(at, at + 5);
  const areJoined = [mark, second, otherMark, third].every((token) => token?.isGlued === true);
  if (!areJoined || mark?.word !== otherMark?.word || !/^[-/]$/.test(mark?.word.text ?? '')) return -1;
  return second?.word.isDigits && third?.word.isDigits ? at + 5 : -1;
}

/** Whether a number of four digits counts what follows, or is a code, and so no year. */
function isCount(tokens: readonly TemporalToken[], at: number, found: readonly Expression[]): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.digits !== 4 || !before) return false;
  if (codeWords.has(before.word.text) || isOfPhone(tokens, at)) return true;
  if (next?.isPlural !== true || next.isCapital || next.isGlued) return false;
  if (amountWords.has(before.word.text)) return true;
  if (before.word.text === 'and') {
    // "in 2014, 2015, and 2017 protests": the last of several years.
    const joint = tokens[at - 2]?.word.text === ',' ? 2 : 1;
    return found[found.length - 1]?.end !== at - joint;
  }
  return before.word.tense === 'past' && !isRegularPast(before.word);
}

/** Whether a number of four digits ends one for the telephone: "020 7946 2011", "555-2011". */
function isOfPhone(tokens: readonly TemporalToken[], at: number): boolean {
  const [token, before, other] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (before?.word.isDigits) return before.digits >= 3;
  const isJoined = token?.isGlued === true && before?.isGlued === true && /^[-.]$/.test(before.word.text);
  return isJoined && other?.digits === 3;
}

/**
 * Days of one month that are named together: "September 3-5", "April 24 and 25, 2025",
 * "3 to 5 September". Each day is an expression of its own.
 */
function dayList(tokens: readonly TemporalToken[], at: number): Expression[] | null {
  const { word } = tokens[at] as TemporalToken;
  if (word.month === undefined && !word.isDigits && word.ordinal === undefined) return null;
  const captured: Captures = {};
  const take = (name: TokenClassName, from: number): number =>
    from < tokens.length ? tokenClasses[name].match(tokens, from, captured) : -1;

  const isMonthFirst = word.month !== undefined;
  const afterMonth = isMonthFirst ? take('MONTH', at) : at;
  if (afterMonth < 0) return null;
  const days: { first: number; end: number; day: number }[] = [];
  let end = -1;
  for (let from = afterMonth; ; from += 1) {
    const dayEnd = take('DAY', from);
    const { day = 0 } = captured;
    const previous = days[days.length - 1];
    if (dayEnd < 0 || (previous && day <= previous.day)) break;
    const joiner = tokens[from - 1]?.word.text ?? '';
    if (isMonthFirst && previous && !canEndList(joiner, tokens[dayEnd])) break;
    days.push({ first: from, end: dayEnd, day });
    end = dayEnd;
    from = dayEnd;
    if (!joiners.has(tokens[from]?.word.text ?? '')) break;
    // "the 13th to the 15th of July"
    if (tokens[from + 1]?.word.text === 'the') from += 1;
  }
  if (days.length < 2) return null;
  if (!isMonthFirst) {
    if (tokens[end]?.word.text === 'of') end += 1;
    end = take('MONTH', end);
    if (end < 0) return null;
  }
  const comma = tokens[end]?.word.text === ',' ? 1 : 0;
  const yearEnd = take('YEAR', end + comma);
  if (yearEnd > 0) end = yearEnd;
  const { month, year } = captured;
  // "June 10-31" is no date, nor is its first day one.
  const broken = days.find(({ day }) => !mayExist(yearEnd > 0 ? (year ?? null) : null, month ?? null, day));
  return days.map((one, index) => ({
    first: index === 0 && isMonthFirst ? at : one.first,
    end: index === days.length - 1 ? end : one.end,
    meaning: calendar({ month, day: (broken ?? one).day, year: yearEnd > 0 ? year : undefined }),
    certainty: 'sure',
  }));
}

/** Not "June 5 and 10 others", where the number counts something. */
function canEndList(joiner: string, next: TemporalToken | undefined): boolean {
  if (joiner === '-' || joiner === 'through') return true;
  return !next || !isPlain(next.word) || next.isCapital || next.end - next.start === 1;
}
