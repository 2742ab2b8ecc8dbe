import type { Day } from './calendar.js';

/*
 * Days by which English news names an event: "9/11", "the Oct. 7 attack".
 *
 * Source: events that are named by month and day alone long after them, as of 2025.
 * Date: 2026-11. To extend: add a row with the day and the words for the event that follow its name.
 */

/** A day that is the name of an event where one of these words, in small letters, follows. */
export interface NamedDay extends Day {
  readonly events: readonly string[];
}

export const namedDays: readonly NamedDay[] = [
  {
    ...{ year: 2001, month: 9, day: 11 },
    events: [
      'attack',
      'attacks',
      'terrorist',
      'terror',
      'hijackers',
      'hijacker',
      'memorial',
      'victims',
      'commission',
    ],
  },
  {
    ...{ year: 2021, month: 1, day: 6 },
    events: [
      'riot',
      'riots',
      'insurrection',
      'attack',
      'rioters',
      'rioter',
      'defendants',
      'committee',
      'commission',
    ],
  },
  {
    ...{ year: 2023, month: 10, day: 7 },
    events: ['attack', 'attacks', 'massacre', 'massacres', 'assault', 'onslaught', 'hostages', 'victims'],
  },
  { ...{ year: 2005, month: 7, day: 7 }, events: ['bombings', 'bombing', 'bombers', 'attacks'] },
];

/** The one day whose name in figures is an event's wherever it stands: "9/11". */
export const september11: Day = { year: 2001, month: 9, day: 11 };
