import { Group } from '../grammar-engine.js';
import { bare, wholes } from './bare.js';
import { clockTimes, partDays } from './clock-times.js';
import { days } from './days.js';
import { compounds, durations, lengths } from './durations.js';
import { holidays } from './holidays.js';
import { modifiedTimes } from './modified.js';
import { offsets } from './offsets.js';
import { ordinals } from './ordinals.js';
import { periods, yearly } from './periods.js';
import { references } from './references.js';
import { sets } from './sets.js';

/*
 * The grammar. A group may name those before it in its patterns. Of the matches at a
 * place the longest counts, and of equals the first in this order.
 */
const YEARLY = new Group(yearly);
const PERIODS = new Group(periods, { YEARLY });
const WHOLES = new Group(wholes);
const HOLIDAYS = new Group(holidays);
const DAYS = new Group(days, { YEARLY, PERIODS, WHOLES, HOLIDAYS });
const LENGTHS = new Group(lengths);
const COMPOUNDS = new Group(compounds, { LENGTHS });
const OFFSETS = new Group(offsets, { DAYS, COMPOUNDS });
const DURATIONS = new Group(durations, { LENGTHS, COMPOUNDS });
const PARTDAYS = new Group(partDays, { DAYS });
const CLOCKTIMES = new Group(clockTimes, { DAYS, PARTDAYS });

export const grammar = new Group(
  [
    ...days,
    ...periods,
    ...ordinals,
    ...clockTimes,
    ...references,
    ...offsets,
    ...modifiedTimes,
    ...sets,
    ...durations,
    ...bare,
  ],
  { YEARLY, HOLIDAYS, DAYS, PERIODS, WHOLES, OFFSETS, LENGTHS, COMPOUNDS, DURATIONS, PARTDAYS, CLOCKTIMES },
);
