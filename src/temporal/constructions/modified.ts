import { fromNow, fromThen, time, type Mod } from '../semantics.js';
import { modified, table, valueOf } from './table.js';

const periodParts: Readonly<Record<string, Mod>> = {
  early: 'START',
  earlier: 'START',
  late: 'END',
  later: 'END',
  mid: 'MID',
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  end: 'END',
};
const dayShifts = { today: 0, yesterday: -1, tomorrow: 1 };
const amounts: Readonly<Record<string, Mod>> = {
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  nearly: 'APPROX',
  almost: 'APPROX',
};

/** A part of a period, or about a time. */
export const modifiedTimes = table('sure', [
  [
    'earlier|later today|yesterday|tomorrow',
    ({ literals }) =>
      modified(fromNow('day', valueOf(dayShifts, literals[1])), valueOf(periodParts, literals[0])),
  ],
  [
    'earlier|later that|same day',
    ({ literals }) => modified(fromThen('day', 0), valueOf(periodParts, literals[0])),
  ],
  [
    'early|earlier|late|later|mid -? PERIODS',
    ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[0])),
  ],
  [
    'early|late DAYS PART',
    ({ literals, inner, dayPart }) =>
      time({ hour: null, dayPart, day: inner, mod: valueOf(periodParts, literals[0]) }),
  ],
  ['early|late on? DAYS', ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[0]))],
  [
    'very early|late in? PERIODS',
    ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[1])),
  ],
  ['early|late in PERIODS', ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[0]))],
  [
    'beginning|start|middle|end of the? PERIODS',
    ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[0])),
  ],
  [
    'beginning|start|middle|end of the? WHOLES',
    ({ literals, inner }) => modified(inner, valueOf(periodParts, literals[0])),
  ],
  [
    'about|around|roughly|approximately|nearly|almost CLOCKTIMES',
    ({ literals, inner }) => modified(inner, valueOf(amounts, literals[0])),
  ],
  ['around PERIODS', ({ inner }) => modified(inner, 'APPROX')],
  [
    'nearly|almost|about|roughly OFFSETS',
    ({ literals, inner }) => modified(inner, valueOf(amounts, literals[0])),
  ],
  ['nearly|almost DURATIONS', ({ literals, inner }) => modified(inner, valueOf(amounts, literals[0]))],
  ['more than DURATIONS', ({ inner }) => modified(inner, 'MORE_THAN')],
  ['less|fewer than DURATIONS', ({ inner }) => modified(inner, 'LESS_THAN')],
  ['at least the? DURATIONS', ({ inner }) => modified(inner, 'EQUAL_OR_MORE')],
  ['at most DURATIONS', ({ inner }) => modified(inner, 'EQUAL_OR_LESS')],
  ['up to DURATIONS', ({ inner }) => modified(inner, 'EQUAL_OR_LESS')],
  ['no more than DURATIONS', ({ inner }) => modified(inner, 'EQUAL_OR_LESS')],
  ['more than OFFSETS', ({ inner }) => modified(inner, 'MORE_THAN')],
  ['less than OFFSETS', ({ inner }) => modified(inner, 'LESS_THAN')],
]);
