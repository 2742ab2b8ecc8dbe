import type { Expression } from './expression.js';
import { joiners, rangeJoiners } from './joiners.js';
import { wordOf } from './lexicon.js';
import type { Calendar, Meaning } from './semantics.js';
import type { TemporalToken } from './tokens.js';

// The lexicon keeps the text of the words that it is asked for.
wordOf('when');

/** Gives the expressions of one sentence the years and centuries that others in it say. */
export function linkYears(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  shareYears(tokens, found);
  carryYears(tokens, found);
  shareYearBeside(tokens, found);
  shareCentury(tokens, found);
}

/** In "July 14 to September 2, 2022" and "May and June 2022" the first has the year of the second. */
function shareYears(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (const [index, expression] of found.entries()) {
    const before = found[index - 1];
    const isEnd =
      before?.end === expression.first - 1 && rangeJoiners.has(tokens[before.end]?.word.text ?? '');
    const areMonths = before?.meaning.kind === 'calendar' && expression.meaning.kind === 'calendar';
    if (isEnd && areMonths) expression.goesWith = before.goesWith ?? before;
  }
  joinRanges(tokens, found);
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

/** In "from May to September" the second month is the next such one after the first; "from Monday to Friday" likewise. */
function joinRanges(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (const [index, last] of found.entries()) {
    const first = found[index - 1];
    if (first?.end !== last.first - 1) continue;
    const joiner = tokens[first.end]?.word.text ?? '';
    const isBetween = joiner === 'and' && tokens[first.first - 1]?.word.text === 'between';
    if (!isBetween && !rangeJoiners.has(joiner)) continue;
    if (isBareWeekday(first.meaning) && isBareWeekday(last.meaning)) {
      if (tokens[first.first - 1]?.word.text === 'from')
        last.meaning = { ...last.meaning, since: first.meaning };
      continue;
    }
    if (!lacksYear(first.meaning) || !lacksYear(last.meaning)) continue;
    if ((first.meaning.day === undefined) !== (last.meaning.day === undefined)) continue;
    last.meaning = { ...last.meaning, since: first.meaning };
    first.meaning.through = last.meaning;
    last.goesWith = first.goesWith ?? first;
  }
}

/**
 * "In 2014 the river flooded twice, in February and in November": a sentence that begins with
 * a year is of that year. "From October 2015 to January" goes on into the next one. "May 3,
 * when the dam broke in 2019" is of the year that its clause gives.
 */
function carryYears(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  const [first] = found;
  const isFrame = first !== undefined && first.first <= 1 && tokens[0]?.word.text !== 'the';
  const frame = isFrame ? bareYear(first.meaning) : undefined;
  for (const [index, { first: start, end, meaning }] of found.entries()) {
    if (!lacksYear(meaning)) continue;
    const before = found[index - 1];
    const month = meaning.month ?? 0;
    if (
      before?.meaning.kind === 'calendar' &&
      before.meaning.month !== undefined &&
      before.end === start - 1
    ) {
      const { year, month: firstMonth } = before.meaning;
      if (year !== undefined && rangeJoiners.has(tokens[before.end]?.word.text ?? ''))
        meaning.year = month < firstMonth ? year + 1 : year;
    }
    if (meaning.year !== undefined) continue;
    const isWhen = tokens[end]?.word.text === ',' && tokens[end + 1]?.word.text === 'when';
    const after = isWhen ? bareYear(found[index + 1]?.meaning) : undefined;
    if (after !== undefined) meaning.year = after;
    else if (frame !== undefined && index > 0) meaning.year = frame;
  }
}

/** "Next year on June 14" is of that year, and so is "Thanksgiving travel in 2021". */
function shareYearBeside(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  const textsOf = (from: number, to: number): string[] => tokens.slice(from, to).map(({ word }) => word.text);
  for (const [index, { first, end, meaning }] of found.entries()) {
    const [before, next] = [found[index - 1], found[index + 1]];
    const isShift = before?.meaning.kind === 'shift' && before.meaning.unit === 'year';
    const between = before ? textsOf(before.end, first) : [];
    const isBeside = between.length <= 2 && between.every((text) => /^(?:,|on|in)$/.test(text));
    if (before && isShift && isBeside && lacksYear(meaning)) meaning.within = before.meaning;
    if (meaning.kind !== 'calendar' || !meaning.holiday || !next) continue;
    const { year, within, direction } = meaning;
    if (year !== undefined || within !== undefined || direction !== undefined) continue;
    const after = textsOf(end, next.first);
    const isOfYear =
      after.length <= 4 && /^(?:in|of)$/.test(after.at(-1) ?? '') && !after.some((text) => joiners.has(text));
    if (isOfYear) meaning.year = bareYear(next.meaning);
  }
}

/** "The 1850s and 60s" are of one century. */
function shareCentury(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (const [index, { first, meaning }] of found.entries()) {
    const before = found[index - 1];
    if (meaning.kind !== 'calendar' || !meaning.isShortDecade || meaning.decade === undefined) continue;
    if (before?.meaning.kind !== 'calendar' || before.meaning.decade === undefined) continue;
    const isJoined = tokens
      .slice(before.end, first)
      .every(({ word }) => joiners.has(word.text) || /^['the]*$/.test(word.text));
    if (!isJoined || before.meaning.isShortDecade) continue;
    meaning.decade = 10 * Math.floor(before.meaning.decade / 10) + (meaning.decade % 10);
    meaning.isShortDecade = false;
  }
}

/** Whether an expression is a month or a day of one, and nothing says of which year. */
export function lacksYear(meaning: Meaning): meaning is Calendar {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.holiday) return false;
  const { year, within, direction, weekday } = meaning;
  return year === undefined && within === undefined && direction === undefined && weekday === undefined;
}

function isBareWeekday(meaning: Meaning): meaning is Calendar {
  if (meaning.kind !== 'calendar' || meaning.weekday === undefined) return false;
  return [meaning.month, meaning.day, meaning.within, meaning.direction].every((part) => part === undefined);
}

/** The year, where an expression is one and no more. */
function bareYear(meaning: Meaning | undefined): number | undefined {
  if (meaning?.kind !== 'calendar') return undefined;
  const { year, lastYear, month, quarter, season, half, weekday, holiday } = meaning;
  const isMore = [lastYear, month, quarter, season, half, weekday, holiday].some(
    (part) => part !== undefined,
  );
  return isMore ? undefined : year;
}
