import type { ReferenceTime, Point } from './reference-time.js';
import { durationValue, type Meaning, type Mod } from './semantics.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveShift } from './resolve-shift.js';
import { resolveTime } from './resolve-time.js';

/** What an expression comes to: TIMEX3's class, value and modifier. */
export interface Resolved {
  timex: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  mod?: Mod | undefined;
  /** Whether month and day may stand in either order. */
  isAmbiguous?: boolean;
  /** Where on the calendar it is, if that is known. */
  point?: Point | null;
}

/** The value of a meaning, given what it is counted from. */
export function resolve(meaning: Meaning, anchors: ReferenceTime): Resolved {
  const { mod } = meaning;
  switch (meaning.kind) {
    case 'calendar':
      return { ...resolveCalendar(meaning, anchors), mod };
    case 'shift':
      return { ...resolveShift(meaning, anchors), mod };
    case 'time':
      return { ...resolveTime(meaning, anchors), mod };
    case 'reference':
      return { timex: 'DATE', value: meaning.value, mod };
    case 'duration':
      return { timex: 'DURATION', value: durationValue(meaning.amount, meaning.unit), mod };
    case 'set':
      return { timex: 'SET', value: meaning.value, mod };
  }
}
