import { calendar, fromNow, fromThen, type Meaning } from '../semantics.js';
import type { Found } from '../construction.js';
import { namesIn } from '../units.js';
import { directions, steps, table, unitNamed, valueOf } from './table.js';

/** What names a year: what stands after "June" and "the third quarter of". */
export const yearly = [
  ...table('sure', [
    ['last|this|next year', ({ literals }) => fromNow('year', valueOf(directions, literals[0]))],
    ['[the] current|coming year', ({ literals }) => fromNow('year', valueOf(directions, literals[0]))],
    ['that|same year', () => fromThen('year', 0)],
    ['that same year', () => fromThen('year', 0)],
    [
      '[the] following|next|previous|preceding|prior year',
      ({ literals }) => fromThen('year', valueOf(steps, literals[0])),
    ],
    ['[the|a] year earlier|before', () => fromThen('year', -1)],
    ['fiscal|financial year? YEAR', ({ year }) => calendar({ year })],
    ['fiscal|financial year? YEARSPAN', ({ year, lastYear }) => calendar({ year, lastYear })],
    ['fy YEARSPAN', ({ year, lastYear }) => calendar({ year, lastYear })],
    ['calendar|year YEAR', ({ year }) => calendar({ year })],
    ['fy YEAR', ({ year }) => calendar({ year })],
    ['fy DAYNUMBER', ({ day = 0 }) => calendar({ year: 2000 + day })],
    ['fiscal year', () => fromNow('year', 0)],
    [
      'current|last|latest|next fiscal|financial year',
      ({ literals: [which = ''] }) => fromNow('year', which === 'next' ? 1 : which === 'last' ? -1 : 0),
    ],
  ]),
  ...table('prepositional', [
    ['YEAR', ({ year }) => calendar({ year })],
    ['YEARSPAN', ({ year, lastYear }) => calendar({ year, lastYear })],
  ]),
];

/** A quarter or half in the year that the pattern gives, if it does. */
const quarter = ({ ordinal, year, inner }: Found): Meaning | null =>
  ordinal !== undefined && ordinal <= 4 ? calendar({ quarter: ordinal, year, within: inner }) : null;
const half = ({ ordinal, year, inner }: Found): Meaning | null =>
  ordinal !== undefined && ordinal <= 2 ? calendar({ half: ordinal, year, within: inner }) : null;
const halves: Readonly<Record<string, number>> = { first: 1, second: 2, last: 2, latter: 2 };

/** The quarter that a month ends. */
const quarterEnding = ({ month = 0, year, inner }: Found): Meaning | null =>
  month % monthsOfQuarter === 0 ? calendar({ quarter: month / monthsOfQuarter, year, within: inner }) : null;
const monthsOfQuarter = 3;

/** "The same month" as the one spoken of, a year before. */
const sameLastYear = ({ literals: [, name] }: Found): Meaning =>
  name === 'period'
    ? fromThen('year', -1)
    : { ...fromThen(unitNamed(name), 0), beyond: { unit: 'year', amount: -1 } };

/** What names a stretch of the calendar longer than a day. */
export const periods = [
  ...table('sure', [
    // September 2025, September last year, last September
    ['MONTH ,? of|in? YEAR', ({ month, year }) => calendar({ month, year })],
    ['YEAR -|/? MONTH [!the]', ({ month, year }) => calendar({ month, year })],
    ['NUMERICMONTH', ({ month, year }) => calendar({ month, year })],
    ['MONTH ,? of? YEARLY', ({ month, inner }) => calendar({ month, within: inner })],
    ['SUREMONTH', ({ month }) => calendar({ month })],
    [
      'last|past|this|next|coming|upcoming MONTH',
      ({ month, literals }) => calendar({ month, direction: valueOf(directions, literals[0]) }),
    ],
    ['this past MONTH', ({ month }) => calendar({ month, direction: -1 })],
    ['this coming MONTH', ({ month }) => calendar({ month, direction: 1 })],
    ['[the] month of MONTH', ({ month }) => calendar({ month })],

    // the summer of 2024, last summer
    ['SEASON of? YEAR', ({ season, year }) => calendar({ season, year })],
    ['SEASON of? YEARSPAN', ({ season, year }) => calendar({ season, year })],
    ["YEARLY ' s SEASON", ({ season, inner }) => calendar({ season, within: inner })],
    ['SEASON ,? of? YEARLY', ({ season, inner }) => calendar({ season, within: inner })],
    [
      'last|past|this|next|coming|upcoming SEASON',
      ({ season, literals }) => calendar({ season, direction: valueOf(directions, literals[0]) }),
    ],
    ['this past SEASON', ({ season }) => calendar({ season, direction: -1 })],
    ['this coming SEASON', ({ season }) => calendar({ season, direction: 1 })],
    ['[the] SEASON', ({ season }) => (season === 'FA' ? null : calendar({ season }))],

    // the third quarter, the third quarter of 1984, this year's third quarter
    ['ORDINAL -? quarter', quarter],
    // the March quarter, the January-March quarter
    ['MONTH quarter', quarterEnding],
    ['MONTH - MONTH quarter', quarterEnding],
    ['MONTH quarter of? YEAR', quarterEnding],
    ['MONTH - MONTH quarter of? YEAR', quarterEnding],
    ['MONTH quarter of? YEARLY', quarterEnding],
    ['MONTH - MONTH quarter of? YEARLY', quarterEnding],
    ['ORDINAL -? quarter of? YEAR', quarter],
    ['ORDINAL -? quarter of? the? YEARLY', quarter],
    ['YEAR ORDINAL -? quarter', quarter],
    ["YEARLY ' s ORDINAL -? quarter", quarter],
    ['fiscal ORDINAL -? quarter', quarter],
    ['QUARTERNUMBER', quarter],
    ['QUARTERNUMBER ,? YEAR', quarter],
    ['QUARTERNUMBER of? YEARLY', quarter],
    ['YEAR QUARTERNUMBER', quarter],
    ['QUARTERNUMBER - YEAR', quarter],
    ['YEAR HALFNUMBER', half],
    [
      'last|latest|previous|this|current|next quarter',
      ({ literals: [which = ''] }) =>
        fromNow('quarter', which === 'next' ? 1 : which === 'this' || which === 'current' ? 0 : -1),
    ],
    ['ORDINAL half of? YEAR', half],
    ['ORDINAL half of? the? YEARLY', half],
    ['HALFNUMBER YEAR', half],
    [
      'first|last|latter half of YEAR',
      ({ literals, year }) => calendar({ half: valueOf(halves, literals[0]), year }),
    ],
    [
      'first|last|latter half of YEARLY',
      ({ literals, inner }) => calendar({ half: valueOf(halves, literals[0]), within: inner }),
    ],

    [
      'first|second|latter half of the ORDINAL century',
      ({ literals, ordinal = 0 }) =>
        calendar({ century: ordinal - 1, mod: literals[0] === 'first' ? 'START' : 'END' }),
    ],
    [
      'first|second half of the DECADE',
      ({ literals, decade, isShortDecade }) =>
        calendar({ decade, isShortDecade, mod: literals[0] === 'first' ? 'START' : 'END' }),
    ],

    // this week, last month, the coming weekend
    [
      `last|previous|this|next|coming|upcoming ${namesIn('last X')}`,
      ({ literals }) => fromNow(unitNamed(literals[1]), valueOf(directions, literals[0])),
    ],
    [`this past ${namesIn('this past X')}`, ({ literals }) => fromNow(unitNamed(literals[2]), -1)],
    [`this coming ${namesIn('this past X')}`, ({ literals }) => fromNow(unitNamed(literals[2]), 1)],
    [`current ${namesIn('the current X')}`, ({ literals }) => fromNow(unitNamed(literals[1]), 0)],
    [`${namesIn('the X after next')} after the? next`, ({ literals }) => fromNow(unitNamed(literals[0]), 2)],
    [`${namesIn('the X after next')} before last`, ({ literals }) => fromNow(unitNamed(literals[0]), -2)],
    ['that quarter', () => ({ ...fromThen('quarter', 0), isOpen: true })],
    [`that ${namesIn('that X')}`, ({ literals }) => fromThen(unitNamed(literals[1]), 0)],
    [
      `[the] same ${namesIn('the same X')}|period`,
      ({ literals }) => fromThen(literals[1] === 'period' ? 'year' : unitNamed(literals[1]), 0),
    ],
    // The same month of 2023, the same quarter last year, the same period a year earlier
    [
      `same ${namesIn('the same X')} of|in? YEAR`,
      ({ literals, year }) => ({ ...fromThen(unitNamed(literals[1]), 0), inYear: year }),
    ],
    [`same ${namesIn('the same X')}|period of|in? last year`, sameLastYear],
    [`same ${namesIn('the same X')}|period ,? a|one year earlier|ago|before`, sameLastYear],
    [
      `[the] following|next|previous|preceding|prior ${namesIn('the following X')}`,
      ({ literals }) => fromThen(unitNamed(literals[1]), valueOf(steps, literals[0])),
    ],
    ['[the|over|at] weekend', () => ({ ...fromNow('weekend', -1), isOpen: true })],

    // the 1990s, the 20th century
    [
      'DECADE',
      ({ decade, isShortDecade, isCutDecade }) =>
        isShortDecade && !isCutDecade ? null : calendar({ decade, isShortDecade }),
    ],
    [
      "[the|early|late|mid|-|to|and|'] DECADE",
      ({ decade, isShortDecade }) => calendar({ decade, isShortDecade }),
    ],
    [
      `last|this|next|coming|upcoming ${namesIn('last era')}`,
      ({ literals }) => fromNow(unitNamed(literals[1]), valueOf(directions, literals[0])),
    ],
    ['ORDINAL -? century [!bc|bce|b]', ({ ordinal = 0 }) => calendar({ century: ordinal - 1 })],
    ['year -? end', () => calendar({ month: 12, day: 31 })],
  ]),
  ...table('tagged', [['ORDINAL half', half]]),
  ...table('prepositional', [
    ['MONTH', ({ month }) => calendar({ month })],
    ['SEASON', ({ season }) => calendar({ season })],
  ]),
  ...yearly,
];
