import { holidayNames } from '../../knowledge/holidays.js';
import { namedDays, september11 } from '../../knowledge/named-days.js';
import type { Found } from '../grammar-engine.js';
import { calendar, fromThen, type Calendar } from '../semantics.js';
import { directions, table, valueOf } from './table.js';

/** Holidays and other days with names of their own. */
export const holidays = [
  ...table(
    'sure',
    holidayNames.flatMap(([pattern, day]) => {
      const named = (parts: Partial<Calendar> = {}) => calendar({ ...day, ...parts, isName: true });
      return [
        [pattern, () => named()] as const,
        [`${pattern} ,? of|in? YEAR`, ({ year }: Found) => named({ year })] as const,
        [`${pattern} ,? of|in? YEARLY`, ({ inner }: Found) => named({ within: inner })] as const,
        // Labor Day weekend, Thanksgiving weekend: the nearest one
        [
          `${pattern} weekend`,
          () => ({ ...fromThen('weekend', 0), base: { ...fromThen('day', -3), base: named() } }),
        ] as const,
        [
          `last|this|next|previous ${pattern}`,
          ({ literals }: Found) => named({ direction: valueOf(directions, literals[0]) }),
        ] as const,
      ];
    }),
  ),
  ...table('sure', [
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
  ]),
];
