import { referenceValue, type Timex, type TimexTime } from '../knowledge/timex.js';
import { dateOf, unknownDates, type Point } from './granularity.js';
import type { ReferenceTime } from './reference-time.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveOrdinal } from './resolve-ordinal.js';
import { resolveShift } from './resolve-shift.js';
import type { Duration, Meaning, Resolved, Time } from './semantics.js';
import { durationOf } from './units.js';

/** The value of a meaning, given what it is counted from. */
export function resolve(meaning: Meaning, referenceTime: ReferenceTime): Resolved {
  const { mod } = meaning;
  switch (meaning.kind) {
    case 'calendar':
      return {
        ...resolveCalendar(meaning, referenceTime, pointOf(meaning.within ?? meaning.since, referenceTime)),
        mod,
      };
    case 'ordinal':
      return { ...resolveOrdinal(meaning, pointOf(meaning.within, referenceTime)), mod };
    case 'shift':
      return { ...resolveShift(meaning, referenceTime, pointOf(meaning.base, referenceTime)), mod };
    case 'time':
      return { ...resolveTime(meaning, referenceTime), mod };
    case 'reference':
      return { timex: 'DATE', value: referenceValue(meaning.value), mod };
    case 'duration':
      return { timex: 'DURATION', value: valueOf(meaning), mod };
    case 'set':
      return { timex: 'SET', value: meaning.value, mod };
  }
}

/** "Two years and six months": P2Y6M. */
function valueOf({ amount, unit, rest }: Duration): Timex {
  const value = durationOf(amount, unit);
  const added = rest && valueOf(rest);
  if (value.kind !== 'duration' || added?.kind !== 'duration') return value;
  return { kind: 'duration', amounts: [...value.amounts, ...added.amounts] };
}

/** The period of the calendar that an expression inside another one names; null where it is not known. */
function pointOf(inner: Meaning | undefined, referenceTime: ReferenceTime): Point | null {
  return (inner && resolve(inner, referenceTime).point) ?? null;
}

/** The day spoken of last; what is told in the past is not on one that another sentence awaits. */
function lastDay(referenceTime: ReferenceTime): Point | null {
  const last = referenceTime.lastNamed('day');
  const { documentDay, tense, sentence } = referenceTime;
  if (tense !== 'past' && tense !== 'perfect') return last;
  const isAwaited = (last?.awaitedIn ?? sentence) !== sentence;
  return last && isAwaited && documentDay && last.start > documentDay.start ? documentDay : last;
}

/** A time of the day that goes with it, else of the day spoken of last. */
function resolveTime(
  { hour, minute, second, dayPart, day, zone }: Time,
  referenceTime: ReferenceTime,
): Resolved {
  const named = day && resolve(day, referenceTime);
  const point = named ? (named.point ?? null) : lastDay(referenceTime);
  const isDay = point?.grain === 'day';
  const namedDate = named?.value.kind === 'date' ? named.value.date : unknownDates.day;
  const date = isDay ? dateOf(point) : namedDate;
  const ofClock: TimexTime = { hour, minute: hour === null ? undefined : (minute ?? 0), second };
  const time: TimexTime = hour === null && dayPart !== undefined ? { dayPart } : ofClock;
  const isImpossible = named?.isImpossible === true;
  return {
    timex: 'TIME',
    value: { kind: 'time', date, time },
    point: isDay ? point : null,
    isImpossible,
    zone,
  };
}
