import { hourIn } from './constructions/clock-times.js';
import type { Expression } from './expression.js';
import { joiners, rangeJoiners } from './joiners.js';
import { wordOf } from './lexicon.js';
import { fromNow, fromThen, type Meaning, type Time } from './semantics.js';
import type { TemporalToken } from './tokens.js';

/** Between a day and a clock time that belongs to it. */
const fillers: ReadonlySet<string> = new Set(', ( ) on from at between of around about'.split(' '));
for (const text of fillers) wordOf(text);

/** Gives the clock times of one sentence the half of the day and the day that others in it say. */
export function linkClockTimes(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  shareHalves(tokens, found);
  shareDays(tokens, found);
  shareHalves(tokens, found);
  passMidnight(tokens, found);
}

/** Whether an expression is a time by the clock. */
const isClock = (meaning: Meaning): meaning is Time => meaning.kind === 'time' && meaning.hour !== null;

/** "From 2 to 3:30 p.m.": both ends are in the half of the day that one of them says. */
function shareHalves(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (const [index, { end, meaning }] of found.entries()) {
    const next = found[index + 1];
    if (next?.first !== end + 1 || !isClock(meaning) || !isClock(next.meaning)) continue;
    if (!joiners.has(tokens[end]?.word.text ?? '')) continue;
    const [from, to] = [meaning, next.meaning];
    if (from.isOpenHalf && !to.isOpenHalf) {
      // "11 to 1 p.m." begins in the morning.
      const hour = ((from.hour ?? 0) % 12) + ((to.hour ?? 0) >= 12 ? 12 : 0);
      from.hour = hour > (to.hour ?? 0) && hour >= 12 ? hour - 12 : hour;
      from.isOpenHalf = false;
    } else if (to.isOpenHalf && !from.isOpenHalf && (to.hour ?? 0) < (from.hour ?? 0)) {
      to.hour = ((to.hour ?? 0) % 12) + 12;
      to.isOpenHalf = false;
    } else if (to.isOpenHalf && from.isOpenHalf && (to.hour ?? 0) < (from.hour ?? 0)) {
      // "11:30 to 1:30" ends in the afternoon.
      to.hour = (to.hour ?? 0) + 12;
      to.isOpenHalf = false;
    }
    from.zone ??= to.zone;
  }
}

/**
 * Clock times that stand beside a day are of that day: "9 a.m. to 5 p.m. on Saturday",
 * "10:15 p.m. (1415 GMT) on Friday", "on Friday from 9 to 11 p.m.".
 */
function shareDays(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  const areBeside = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      const text = tokens[at]?.word.text ?? '';
      if (!fillers.has(text) && !joiners.has(text)) return false;
    }
    return to - from <= mostBetween;
  };
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const { end, meaning } = found[index] as Expression;
    const next = found[index + 1] as Expression;
    if (isClock(meaning) && meaning.day === undefined && areBeside(end, next.first))
      adopt(found[index] as Expression, next);
  }
  for (let index = 1; index < found.length; index += 1) {
    const { first, meaning } = found[index] as Expression;
    const before = found[index - 1] as Expression;
    if (isClock(meaning) && meaning.day === undefined && areBeside(before.end, first))
      adopt(found[index] as Expression, before);
  }
}

const mostBetween = 3;

/** Gives a clock time the day of another expression. */
function adopt(clock: Expression, other: Expression): void {
  const day = dayIn(other.meaning);
  if (clock.meaning.kind !== 'time' || !day) return;
  clock.meaning.day = day;
  clock.goesWith = other.goesWith ?? other;
  // "This evening from 7"
  const { meaning } = other;
  if (meaning.kind !== 'time' || meaning.hour !== null || !clock.meaning.isOpenHalf) return;
  clock.meaning.hour = hourIn(clock.meaning.hour ?? 0, meaning.dayPart);
  clock.meaning.isOpenHalf = false;
}

/** The day that an expression names or is on. */
function dayIn(meaning: Meaning): Meaning | undefined {
  switch (meaning.kind) {
    case 'time':
      return meaning.day;
    case 'calendar':
      return meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday
        ? meaning
        : undefined;
    case 'ordinal':
      return meaning.of === 'day' || typeof meaning.of === 'number' ? meaning : undefined;
    case 'shift':
      return meaning.unit === 'day' && meaning.amount !== 'X' ? meaning : undefined;
    case 'reference':
    case 'duration':
    case 'set':
      return undefined;
  }
}

/** "From 10 p.m. to 5 a.m." ends on the next day; "from 8 p.m. until 3 a.m. on Sunday" begins on the day before. */
function passMidnight(tokens: readonly TemporalToken[], found: readonly Expression[]): void {
  for (const [index, { end, meaning: from }] of found.entries()) {
    const next = found[index + 1];
    if (next?.first !== end + 1 || !isClock(from) || !isClock(next.meaning)) continue;
    if (!rangeJoiners.has(tokens[end]?.word.text ?? '')) continue;
    const to = next.meaning;
    if (from.isOpenHalf || to.isOpenHalf || (to.hour ?? 0) >= (from.hour ?? 0)) continue;
    if (from.day === undefined && to.day === undefined) to.day = fromNow('day', 1);
    if (from.day === undefined || from.day !== to.day) continue;
    const isAfter = found
      .slice(index + 2)
      .some(({ meaning }) => meaning === from.day || dayIn(meaning) === from.day);
    if (isAfter) from.day = { ...fromThen('day', -1), base: from.day };
    else to.day = { ...fromThen('day', 1), base: from.day };
  }
}
