import { calendar, fromNow, fromThen } from '../semantics.js';
import { holidays } from './holidays.js';
import { directions, steps, table, valueOf } from './table.js';

/** What names a day: what stands after "10 a.m." and before "morning". */
export const days = [
  ...table('sure', [
    // Monday, September 28, 2025; Sept. 28th, 2025; September 28
    ['WEEKDAY ,? MONTH DAY ,? YEAR', ({ month, day, year }) => calendar({ year, month, day })],
    ['WEEKDAY ,? MONTH DAY', ({ month, day }) => calendar({ month, day })],
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
    ['WEEKDAY ,? the? DAY of? MONTH', ({ month, day }) => calendar({ month, day })],
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
    // 2025-09-28, 28.09.2025
    [
      'WEEKDAY? ,? NUMERIC',
      ({ year, month, day, isOpenOrder }) => calendar({ year, month, day, isOpenOrder }),
    ],

    // Friday, last Friday, this coming Sunday
    ['SUREWEEKDAY', ({ weekday }) => calendar({ weekday })],
    [
      '[the] previous|following WEEKDAY',
      ({ weekday, literals }) =>
        calendar({ weekday, direction: valueOf(steps, literals[0]), isNarrative: true }),
    ],
    [
      'last|past|this|next|coming WEEKDAY',
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
  ...table('prepositional', [['WEEKDAY', ({ weekday }) => calendar({ weekday })]]),
  ...holidays,
];
