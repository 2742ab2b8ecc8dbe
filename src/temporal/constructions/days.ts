import type { Found } from '../construction.js';
import { calendar, fromNow, fromThen, nth, type Direction, type Meaning } from '../semantics.js';
import { namedTimes } from './holidays.js';
import { directions, steps, table, valueOf } from './table.js';

/** A number of weeks from the last or next one of a weekday. */
const weeksFrom = (weekday: number | undefined, direction: Direction, weeks: number): Meaning => ({
  ...fromThen('day', 7 * weeks),
  base: calendar({ weekday, direction }),
});
const nthWeekday = ({ ordinal = 1, weekday = 1, inner }: Found): Meaning | null =>
  inner ? nth(ordinal, weekday, inner) : null;
const nthLastWeekday = ({ ordinal = 1, weekday = 1, inner }: Found): Meaning | null =>
  inner ? nth(-ordinal, weekday, inner) : null;
const lastWeekday = ({ weekday = 1, inner }: Found): Meaning | null =>
  inner ? nth(-1, weekday, inner) : null;
const nthDay = ({ ordinal = 1, inner }: Found): Meaning | null => (inner ? nth(ordinal, 'day', inner) : null);
const lastDay = ({ inner }: Found): Meaning | null => (inner ? nth(-1, 'day', inner) : null);

/** What names a day: what stands after "10 a.m." and before "morning". */
export const days = [
  ...namedTimes,
  ...table('sure', [
    // Monday, September 28, 2025; Sept. 28th, 2025; September 28
    ['WEEKDAY ,? MONTH DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['WEEKDAY ,? MONTH DAY', ({ weekday, month, day }) => calendar({ weekday, month, day })],
    ['MONTH - DAY - YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH - DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH / DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['WEEKDAY ,? MONTH , DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH DAY ,? SHORTYEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['DAYNUMBER MONTH SHORTYEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['DAYNUMBER . MONTH ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH the? DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH ,? DAY of YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH the? DAY', ({ month, day }) => calendar({ month, day })],
    [
      'last|this|next MONTH DAY',
      ({ month, day, literals }) => calendar({ month, day, direction: valueOf(directions, literals[0]) }),
    ],
    ['MONTH DAY ,? of? YEARLY', ({ month, day, inner }) => calendar({ month, day, within: inner })],
    // Monday, 28 September 2025; 28 Sept; the 28th of September
    ['WEEKDAY ,? the? DAY of? MONTH ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['WEEKDAY ,? the? DAY of? MONTH', ({ weekday, month, day }) => calendar({ weekday, month, day })],
    ['DAYNUMBER -? MONTH ,? -? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['DAYNUMBER MONTH', ({ month, day }) => calendar({ month, day })],
    ['DAYNUMBER MONTH YEARLY', ({ month, day, inner }) => calendar({ month, day, within: inner })],
    ['DAY of MONTH ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['DAY of MONTH', ({ month, day }) => calendar({ month, day })],
    ['DAY of MONTH YEARLY', ({ month, day, inner }) => calendar({ month, day, within: inner })],
    [
      'DAY of this|last|next month',
      ({ day, literals }) => calendar({ day, within: fromNow('month', valueOf(directions, literals[1])) }),
    ],
    ['DAYNUMBER MONTH in YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['MONTH the? DAY in YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['DAY of MONTH of|in YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['YEAR MONTH DAY', ({ month, day, year }) => calendar({ year, month, day })],
    // on the 15th, Tuesday the 23rd
    ['DAYALONE', ({ day }) => calendar({ day })],
    ['WEEKDAY ,? the? ORDINALDAY', ({ weekday, day }) => calendar({ weekday, day })],
    // 2025-09-28, 28.09.2025, Sunday 28/9/2025
    ['NUMERIC', ({ year, month, day, isOpenOrder }) => calendar({ year, month, day, isOpenOrder })],
    [
      'WEEKDAY ,? NUMERIC',
      ({ weekday, year, month, day, isOpenOrder }) => calendar({ weekday, year, month, day, isOpenOrder }),
    ],

    // on 4/22, Friday 5/12
    [
      '[on|by|from|until|till|since|before|after|through|to|of] MONTHDAY',
      ({ month, day, isOpenOrder }) => calendar({ month, day, isOpenOrder }),
    ],
    [
      'this|next|last WEEKDAY ,? MONTHDAY',
      ({ weekday, month, day, isOpenOrder }) => calendar({ weekday, month, day, isOpenOrder }),
    ],
    [
      'WEEKDAY ,? MONTHDAY',
      ({ weekday, month, day, isOpenOrder }) => calendar({ weekday, month, day, isOpenOrder }),
    ],

    // Friday, last Friday, this coming Sunday
    ['SUREWEEKDAY', ({ weekday }) => calendar({ weekday })],
    [
      '[the] previous|following WEEKDAY',
      ({ weekday, literals }) =>
        calendar({ weekday, direction: valueOf(steps, literals[0]), isNarrative: true }),
    ],
    [
      'last|past|previous|this|next|coming|upcoming WEEKDAY',
      ({ weekday, literals }) => calendar({ weekday, direction: valueOf(directions, literals[0]) }),
    ],
    ['this coming WEEKDAY', ({ weekday }) => calendar({ weekday, direction: 1 })],
    ['this past WEEKDAY', ({ weekday }) => calendar({ weekday, direction: -1 })],
    ['this coming WEEKDAY ,? MONTH DAY', ({ month, day }) => calendar({ month, day })],
    [
      'WEEKDAY this|last|next week',
      ({ weekday, literals }) =>
        calendar({ weekday, within: fromNow('week', valueOf(directions, literals[0])) }),
    ],
    [
      'WEEKDAY of this|last|next week',
      ({ weekday, literals }) =>
        calendar({ weekday, within: fromNow('week', valueOf(directions, literals[1])) }),
    ],

    [
      'this|last|next week ,? on? WEEKDAY',
      ({ weekday, literals }) =>
        calendar({ weekday, within: fromNow('week', valueOf(directions, literals[0])) }),
    ],
    ['WEEKDAY of the following week', ({ weekday }) => calendar({ weekday, within: fromThen('week', 1) })],
    // two Sundays ago, a week on Tuesday, Friday week
    ['NUMBER WEEKDAYS ago|back', ({ number = 1, weekday }) => weeksFrom(weekday, -1, 1 - number)],
    ['NUMBER WEEKDAYS from now', ({ number = 1, weekday }) => weeksFrom(weekday, 1, number - 1)],
    ['a week on|from WEEKDAY', ({ weekday }) => weeksFrom(weekday, 1, 1)],
    ['two weeks on|from WEEKDAY', ({ weekday }) => weeksFrom(weekday, 1, 2)],
    ['a fortnight on|from WEEKDAY', ({ weekday }) => weeksFrom(weekday, 1, 2)],
    ['[on|by|until|till] WEEKDAY week [!-]', ({ weekday }) => weeksFrom(weekday, 1, 1)],
    ['WEEKDAY after next', ({ weekday }) => weeksFrom(weekday, 1, 1)],
    // the first Tuesday of November, the last day of May
    ['ORDINAL WEEKDAY of|in the? PERIODS', nthWeekday],
    ['ORDINAL WEEKDAY of|in the WHOLES', nthWeekday],
    [
      'ORDINAL WEEKDAY this|last|next MONTH',
      ({ ordinal = 1, weekday = 1, month, literals }) =>
        nth(ordinal, weekday, calendar({ month, direction: valueOf(directions, literals[0]) })),
    ],
    ['ORDINAL last WEEKDAY of|in the? PERIODS', nthLastWeekday],
    ['last WEEKDAY of|in the? PERIODS', lastWeekday],
    ['last WEEKDAY of|in the WHOLES', lastWeekday],
    ['ORDINAL day of|in the? PERIODS', nthDay],
    ['ORDINAL day of|in the WHOLES', nthDay],
    [
      'ORDINAL last day of|in the? PERIODS',
      ({ ordinal = 1, inner }) => (inner ? nth(-ordinal, 'day', inner) : null),
    ],
    ['last day of|in the? PERIODS', lastDay],
    ['last day of|in the WHOLES', lastDay],

    ['today', () => fromNow('day', 0)],
    ['this day', () => fromNow('day', 0)],
    ['yesterday', () => fromNow('day', -1)],
    ['tomorrow', () => fromNow('day', 1)],
    ['day before yesterday', () => fromNow('day', -2)],
    ['day after tomorrow', () => fromNow('day', 2)],
    ['same|that|very day', () => fromThen('day', 0)],
    ['that same day', () => fromThen('day', 0)],
    [
      '[the] following|next|previous|preceding day',
      ({ literals }) => fromThen('day', valueOf(steps, literals[0])),
    ],
  ]),
  ...table('sure', [['[is|was] WEEKDAY [!-]', ({ weekday }) => calendar({ weekday })]]),
  ...table('prepositional', [['WEEKDAY', ({ weekday }) => calendar({ weekday })]]),
];
