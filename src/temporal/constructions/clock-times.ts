import { calendar, fromNow, fromThen, time } from '../semantics.js';
import type { Found } from '../grammar-engine.js';
import type { DayPart } from '../lexicon.js';
import { table } from './table.js';

const clock = ({ hour, minute, second, inner }: Found) =>
  time({ hour: hour ?? null, minute, second, day: inner });
const named: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
const namedTime = ({ literals: [name = ''], inner }: Found) =>
  time({ hour: named[name] ?? null, day: inner });
const dayPart = ({ part, inner }: Found) => time({ hour: null, part, day: inner });

/** An hour before or after noon, by the part of the day: "7 in the evening". */
function hourIn(hour: number, part: DayPart | undefined): number {
  return hour < 12 && part !== undefined && part !== 'MO' && !(part === 'NI' && hour < 5) ? hour + 12 : hour;
}

/** Times of day, alone and with their day. */
export const clockTimes = [
  ...table('sure', [
    ['CLOCK', clock],
    ['CLOCK ,? on? DAYS', clock],
    ['DAYS ,? at? CLOCK', clock],
    ['CLOCK in the PART', ({ hour = 0, minute, part }) => time({ hour: hourIn(hour, part), minute })],
    ['DAYNUMBER in the PART', ({ day = 0, part }) => (day > 12 ? null : time({ hour: hourIn(day, part) }))],
    ['noon|midday|midnight', namedTime],
    ['noon|midday|midnight on? DAYS', namedTime],
    [
      'DAYS at noon|midday|midnight',
      ({ literals, inner }) => time({ hour: named[literals[1] ?? ''] ?? null, day: inner }),
    ],
    // Friday night, the morning of June 5, this morning, last night
    ['DAYS PART', dayPart],
    ['DAYS at night', ({ inner }) => time({ hour: null, part: 'NI', day: inner })],
    ['PART of DAYS', dayPart],
    ['that|same PART', ({ part }) => time({ hour: null, part, day: fromThen('day', 0) })],
    ['this PART', ({ part }) => time({ hour: null, part, day: fromNow('day', 0) })],
    ['tonight', () => time({ hour: null, part: 'NI', day: fromNow('day', 0) })],
    ['last night', () => time({ hour: null, part: 'NI', day: fromNow('day', -1) })],
    [
      '[the] previous night|evening',
      ({ literals }) =>
        time({ hour: null, part: literals[1] === 'night' ? 'NI' : 'EV', day: fromThen('day', -1) }),
    ],
    ['[the] following|next morning', () => time({ hour: null, part: 'MO', day: fromThen('day', 1) })],
    ['overnight', () => time({ hour: null, part: 'NI' })],
    ['mid - PART', ({ part }) => time({ hour: null, part, mod: 'MID' })],
    ['mid PART', ({ part }) => time({ hour: null, part, mod: 'MID' })],
    [
      'early|late PART',
      ({ part, literals }) => time({ hour: null, part, mod: literals[0] === 'early' ? 'START' : 'END' }),
    ],
    ['[the] PART', ({ part }) => (part === 'NI' ? null : time({ hour: null, part }))],
    ['[at] dawn|daybreak|sunrise', () => time({ hour: null, part: 'MO', mod: 'START' })],
  ]),
  ...table('tagged', [['SEASON', ({ season }) => calendar({ season })]]),
];
