import { holidayNames } from '../../knowledge/holidays.js';
import { namedDays, september11 } from '../../knowledge/named-days.js';
import type { Found } from '../construction.js';
import { calendar, fromThen, type Calendar, type Meaning } from '../semantics.js';
import { directions, table, valueOf } from './table.js';

/** Holidays by their names alone. */
export const holidays = table('sure', [
  ...holidayNames.map(([pattern, day]) => [pattern, () => calendar({ ...day, isName: true })] as const),
  ['NATIONALDAY', ({ month, day }) => calendar({ month, day, isName: true })],
]);

const holiday = (inner: Meaning | undefined, parts: Partial<Calendar>): Meaning | null =>
  inner?.kind === 'calendar' ? { ...inner, ...parts } : null;

/** Holidays and other days with names of their own, in a year or another stretch of time. */
export const namedTimes = table('sure', [
  ['HOLIDAYS', ({ inner }) => holiday(inner, {})],
  ['HOLIDAYS ,? of|in? YEAR', ({ inner, year }) => holiday(inner, { year })],
  ['HOLIDAYS ,? of|in? YEARLY', ({ inner, other }) => holiday(inner, { within: other })],
  // Labor Day weekend, Thanksgiving weekend: the nearest one
  [
    'HOLIDAYS weekend',
    ({ inner }) =>
      inner ? { ...fromThen('weekend', 0), base: { ...fromThen('day', -3), base: inner } } : null,
  ],
  ["[before|after|by|until|till|since] new year [!'|of]", () => calendar({ month: 1, day: 1, isName: true })],
  [
    'HOLIDAYS YEAR weekend',
    ({ inner, year }) => {
      const base = holiday(inner, { year });
      return base && { ...fromThen('weekend', 0), base: { ...fromThen('day', -3), base } };
    },
  ],
  [
    'last|this|next|previous|coming|upcoming HOLIDAYS',
    ({ inner, literals }) => holiday(inner, { direction: valueOf(directions, literals[0]) }),
  ],
  ['[the] following HOLIDAYS', ({ inner }) => holiday(inner, { direction: 1 })],
  [
    'SLASHEDDAY',
    ({ month, day }) =>
      month === september11.month && day === september11.day
        ? calendar({ ...september11, isEvent: true, isName: true })
        : null,
  ],
  ...namedDays.flatMap(({ events, ...of }) => {
    const event = ({ month, day }: Found) =>
      month === of.month && day === of.day ? calendar({ ...of, isEvent: true }) : null;
    return [
      [`MONTH DAY [${events.join('|').toLowerCase() as Lowercase<string>}]`, event] as const,
      [`DAYNUMBER MONTH [${events.join('|').toLowerCase() as Lowercase<string>}]`, event] as const,
    ];
  }),
]);
