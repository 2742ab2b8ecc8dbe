import { Group } from '../grammar-engine.js';
import { bare, wholes } from './bare.js';
import { clockTimes } from './clock-times.js';
import { days } from './days.js';
import { durations } from './durations.js';
import { modifiedTimes } from './modified.js';
import { offsets } from './offsets.js';
import { periods, yearly } from './periods.js';
import { references } from './references.js';
import { sets } from './sets.js';

/*
 * The grammar. A group may name those before it in its patterns. Of the matches at a
 * place the longest counts, and of equals the first in this order.
 */
const YEARLY = new Group(yearly);
const DAYS = new Group(days, { YEARLY });
const PERIODS = new Group(periods, { YEARLY, DAYS });
const WHOLES = new Group(wholes);
const OFFSETS = new Group(offsets, { DAYS });
const DURATIONS = new Group(durations);
const CLOCKTIMES = new Group(clockTimes, { DAYS });

export const grammar = new Group(
  [
    ...days,
    ...periods,
    ...clockTimes,
    ...references,
    ...offsets,
    ...modifiedTimes,
    ...sets,
    ...durations,
    ...bare,
  ],
  { YEARLY, DAYS, PERIODS, WHOLES, OFFSETS, DURATIONS, CLOCKTIMES },
);
