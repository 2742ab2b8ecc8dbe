import type { DayPart } from '../../knowledge/timex.js';
import { calendar, fromNow, fromThen, time } from '../semantics.js';
import type { Found } from '../grammar-engine.js';

import { table } from './table.js';

const clock = ({ hour, minute, second, inner }: Found) =>
  time({ hour: hour ?? null, minute, second, day: inner });
const named: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
const namedTime = ({ literals: [name = ''], inner }: Found) =>
  time({ hour: named[name] ?? null, day: inner });
const timeOfDay = ({ dayPart, inner }: Found) => time({ hour: null, dayPart, day: inner });

/** An hour before or after noon, by the part of the day: "7 in the evening". */
function hourIn(hour: number, dayPart: DayPart | undefined): number {
  return hour < 12 && dayPart !== undefined && dayPart !== 'MO' && !(dayPart === 'NI' && hour < 5)
    ? hour + 12
    : hour;
}

/** Times of day, alone and with their day. */
export const clockTimes = [
  ...table('sure', [
    ['CLOCK', clock],
    ['CLOCK ,? on? DAYS', clock],
    ['DAYS ,? at? CLOCK', clock],
    ['CLOCK in the PART', ({ hour = 0, minute, dayPart }) => time({ hour: hourIn(hour, dayPart), minute })],
    [
      'DAYNUMBER in the PART',
      ({ day = 0, dayPart }) => (day > 12 ? null : time({ hour: hourIn(day, dayPart) })),
    ],
    ['noon|midday|midnight', namedTime],
    ['noon|midday|midnight on? DAYS', namedTime],
    [
      'DAYS at noon|midday|midnight',
      ({ literals, inner }) => time({ hour: named[literals[1] ?? ''] ?? null, day: inner }),
    ],
    // Friday night, the morning of June 5, this morning, last night
    ['DAYS PART', timeOfDay],
    ['DAYS at night', ({ inner }) => time({ hour: null, dayPart: 'NI', day: inner })],
    ['PART of DAYS', timeOfDay],
    ['that|same PART', ({ dayPart }) => time({ hour: null, dayPart, day: fromThen('day', 0) })],
    ['this PART', ({ dayPart }) => time({ hour: null, dayPart, day: fromNow('day', 0) })],
    ['tonight', () => time({ hour: null, dayPart: 'NI', day: fromNow('day', 0) })],
    ['last night', () => time({ hour: null, dayPart: 'NI', day: fromNow('day', -1) })],
    [
      '[the] previous night|evening',
      ({ literals }) =>
        time({ hour: null, dayPart: literals[1] === 'night' ? 'NI' : 'EV', day: fromThen('day', -1) }),
    ],
    ['[the] following|next morning', () => time({ hour: null, dayPart: 'MO', day: fromThen('day', 1) })],
    ['overnight', () => time({ hour: null, dayPart: 'NI' })],
    ['mid - PART', ({ dayPart }) => time({ hour: null, dayPart, mod: 'MID' })],
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
