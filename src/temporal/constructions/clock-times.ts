import type { DayPart } from '../../knowledge/timex.js';
import { calendar, fromNow, fromThen, time, type Meaning } from '../semantics.js';
import type { Found } from '../construction.js';

import { table } from './table.js';

const clock = ({ hour, minute, second, isOpenHalf, zone, inner }: Found) =>
  time({ hour: hour ?? null, minute, second, isOpenHalf, zone, day: inner });
const named: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
const namedTime = ({ literals: [name = ''], inner }: Found) =>
  time({ hour: named[name] ?? null, day: inner });
const timeOfDay = ({ dayPart, inner }: Found) => time({ hour: null, dayPart, day: inner });

/** An hour in the half of the day that a part of the day says: "7 in the evening". */
export function hourIn(hour: number, dayPart: DayPart | undefined): number {
  if (hour > 12 || dayPart === undefined) return hour;
  const isLate = dayPart !== 'MO' && dayPart !== 'MI';
  if (hour === 12) return dayPart === 'MO' ? 0 : dayPart === 'NI' || dayPart === 'EV' ? 24 : 12;
  return isLate && !(dayPart === 'NI' && hour < 5) ? hour + 12 : hour;
}

/** A clock time on a day of which the part is named too: "tonight at 8", "9:15 tomorrow morning". */
function clockOn({ hour, minute, second, zone, isOpenHalf, inner }: Found): Meaning | null {
  if (inner?.kind !== 'time' || hour === undefined) return null;
  return time({
    hour: isOpenHalf ? hourIn(hour, inner.dayPart) : hour,
    minute,
    second,
    zone,
    day: inner.day,
  });
}

const clockIn = ({ hour = 0, minute, second, isOpenHalf, zone, dayPart }: Found): Meaning =>
  time({ hour: isOpenHalf ? hourIn(hour, dayPart) : hour, minute, second, zone });

/** Parts of a certain day. */
export const partDays = table('sure', [
  ['DAYS PART', timeOfDay],
  ['PART of DAYS', timeOfDay],
  ['this PART', ({ dayPart }) => time({ hour: null, dayPart, day: fromNow('day', 0) })],
  ['tonight', () => time({ hour: null, dayPart: 'NI', day: fromNow('day', 0) })],
  ['last night', () => time({ hour: null, dayPart: 'NI', day: fromNow('day', -1) })],
]);

/** Times of day, alone and with their day. */
export const clockTimes = [
  ...partDays,
  ...table('sure', [
    ['CLOCK', clock],
    ['CLOCK ,? on? DAYS', clock],
    ['DAYS ,? at? CLOCK', clock],
    ['SPOKENCLOCK', clock],
    ['SPOKENCLOCK ,? on? DAYS', clock],
    ['DAYS ,? at? SPOKENCLOCK', clock],
    ['CLOCK ,? on|in? PARTDAYS', clockOn],
    ['SPOKENCLOCK ,? on|in? PARTDAYS', clockOn],
    ['HOUR ,? PARTDAYS', clockOn],
    ['PARTDAYS ,? at|around|about? CLOCK', clockOn],
    ['PARTDAYS ,? at|around|about? SPOKENCLOCK', clockOn],
    ['PARTDAYS ,? at|around|about HOUR', clockOn],
    // in the afternoon at 7, in the evening around 8:30; Saturday at 5
    ['PART ,? at|around|about? CLOCK', clockIn],
    ['PART at|around|about HOUR', clockIn],
    ['DAYS at|around|about HOUR', clock],
    [
      'WEEKDAY ,? MONTH DAY CLOCK YEAR',
      ({ year, month, day, hour = 0, minute, second, zone }) =>
        time({ hour, minute, second, zone, day: calendar({ year, month, day }) }),
    ],
    ['CLOCK in the PART', clockIn],
    ['SPOKENCLOCK in the PART', clockIn],
    [
      'DAYNUMBER in the PART',
      ({ day = 0, dayPart }) => (day > 12 ? null : time({ hour: hourIn(day, dayPart) })),
    ],
    ['DAYNUMBER at night', ({ day = 0 }) => (day > 12 ? null : time({ hour: hourIn(day, 'NI') }))],
    ['noon|midday|midnight', namedTime],
    ['noon|midday|midnight on? DAYS', namedTime],
    [
      'DAYS at noon|midday|midnight',
      ({ literals, inner }) => time({ hour: named[literals[1] ?? ''] ?? null, day: inner }),
    ],
    // Friday night, the morning of June 5, this morning, last night
    ['DAYS at night', ({ inner }) => time({ hour: null, dayPart: 'NI', day: inner })],
    ['that|same PART', ({ dayPart }) => time({ hour: null, dayPart, day: fromThen('day', 0) })],
    [
      '[the] previous night|evening',
      ({ literals }) =>
        time({ hour: null, dayPart: literals[1] === 'night' ? 'NI' : 'EV', day: fromThen('day', -1) }),
    ],
    ['[the] following|next morning', () => time({ hour: null, dayPart: 'MO', day: fromThen('day', 1) })],
    ['overnight', () => time({ hour: null, dayPart: 'NI' })],
    ['mid - PART', ({ dayPart }) => time({ hour: null, dayPart, mod: 'MID' })],
    [
      'midmorning|midafternoon',
      ({ literals }) => time({ hour: null, dayPart: literals[0] === 'midmorning' ? 'MO' : 'AF', mod: 'MID' }),
    ],
    ['mid PART', ({ dayPart }) => time({ hour: null, dayPart, mod: 'MID' })],
    [
      'early|late PART',
      ({ dayPart, literals }) =>
        time({ hour: null, dayPart, mod: literals[0] === 'early' ? 'START' : 'END' }),
    ],
    ['[the] PART', ({ dayPart }) => (dayPart === 'NI' ? null : time({ hour: null, dayPart }))],
    ['[at] dawn|daybreak|sunrise', () => time({ hour: null, dayPart: 'MO', mod: 'START' })],
  ]),
  ...table('tagged', [['SEASON', ({ season }) => calendar({ season })]]),
];
