import { calendar, type Meaning } from './semantics.js';
import { grammar } from './constructions/index.js';
import { tokenClasses, type TokenClassName } from './token-classes/index.js';
import type { Captures } from './token-classes/token-class.js';
import type { Certainty, Match } from './grammar-engine.js';
import type { TemporalToken } from './tokens.js';
import { otherWord, pastVerb, wordOf } from './lexicon.js';

/** A stretch of tokens that names a time. */
export interface Expression {
  first: number;
  end: number;
  meaning: Meaning;
  certainty: Certainty;
}

/** Whether a date was found by the engine somewhere from one token to another. */
export type IsTagged = (first: TemporalToken, last: TemporalToken) => boolean;

/** Before a year or month that could be something else, these say that it is one. */
const timePrepositions = new Set(
  (
    'in since by until till during before after from between around circa late early mid last this next ' +
    'through throughout on past'
  ).split(' '),
);
/** Between two expressions of one range or list. */
const joiners = new Set(['and', 'to', 'or', '-', ',', 'through', 'until', '&', '/', 'till']);

for (const text of [...timePrepositions, ...joiners]) wordOf(text);

/** The expressions of one sentence, in order, none overlapping another. */
export function findExpressions(tokens: readonly TemporalToken[], isTagged: IsTagged): Expression[] {
  const found: Expression[] = [];
  for (let at = 0; at < tokens.length;) {
    const { word } = tokens[at] as TemporalToken;
    if (!(word.isStart ??= grammar.startsWith(word)) || isPartOfName(tokens, at)) {
      at += 1;
      continue;
    }
    const list = dayList(tokens, at);
    const match = list ? null : grammar.matchAt(tokens, at);
    if (list) {
      found.push(...list);
      at = (list[list.length - 1] as Expression).end;
    } else if (match && isAccepted(match, tokens, at, found, isTagged)) {
      found.push({ first: at, ...match });
      at = match.end;
    } else at += 1;
  }
  shareYears(tokens, found);
  return found;
}

/** Not the words of "example.org/september-11", "#march4", "@sunday". */
function isPartOfName(tokens: readonly TemporalToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !tokens[at]?.isGlued || !/^[/#@_=]$/.test(before.word.text)) return false;
  const { word } = tokens[at - 2] ?? before;
  return before.word.text !== '/' || !before.isGlued || word === otherWord || word === pastVerb;
}

function isAccepted(
  { certainty, end }: Match,
  tokens: readonly TemporalToken[],
  at: number,
  found: readonly Expression[],
  isTagged: IsTagged,
): boolean {
  if (certainty === 'sure' || isTagged(tokens[at] as TemporalToken, tokens[end - 1] as TemporalToken))
    return true;
  if (certainty === 'tagged') return false;
  const before = tokens[at - 1]?.word.text ?? '';
  if (timePrepositions.has(before)) return true;
  return joiners.has(before) && found[found.length - 1]?.end === at - 1;
}

/**
 * Days of one month that are named together: "September 3-5", "April 24 and 25, 2025",
 * "3 to 5 September". Each day is an expression of its own.
 */
function dayList(tokens: readonly TemporalToken[], at: number): Expression[] | null {
  const { word } = tokens[at] as TemporalToken;
  if (word.month === undefined && !word.isDigits) return null;
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
  return days.map((one, index) => ({
    first: index === 0 && isMonthFirst ? at : one.first,
    end: index === days.length - 1 ? end : one.end,
    meaning: calendar({ month, day: one.day, year: yearEnd > 0 ? year : undefined }),
    certainty: 'sure',
  }));
}

/** Not "June 5 and 10 others", where the number counts something. */
function canEndList(joiner: string, next: TemporalToken | undefined): boolean {
  if (joiner === '-' || joiner === 'through') return true;
  return next?.word !== otherWord || next.isCapital || next.end - next.start === 1;
}

/** In "July 14 to September 2, 2022" and "May and June 2022" the first has the year of the second. */
function shareYears(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const { end, meaning } = found[index] as Expression;
    const next = found[index + 1] as Expression;
    if (next.first !== end + 1 || !joiners.has(tokens[end]?.word.text ?? '')) continue;
    if (meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar') continue;
    const { month, year, within, direction, weekday } = meaning;
    const { year: otherYear, month: otherMonth } = next.meaning;
    if (month === undefined || otherMonth === undefined || otherYear === undefined) continue;
    if (year !== undefined || within !== undefined || direction !== undefined || weekday !== undefined)
      continue;
    meaning.year = month > otherMonth ? otherYear - 1 : otherYear;
  }
}
