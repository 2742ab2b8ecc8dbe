import { alignment } from './alignment.js';
import { breakdown } from './breakdown.js';
import { countries } from './countries.js';
import type { Measure } from './measure.js';
import { mentions } from './mentions.js';
import { organizationNames } from './organization-names.js';
import { people } from './people.js';
import { roles } from './roles.js';
import { temporal } from './temporal.js';
import { throughput } from './throughput.js';

/** What is measured, in the order of the report. A new measure is a new file and a line here. */
export const measures: readonly Measure[] = [
  mentions,
  temporal,
  countries,
  breakdown,
  roles,
  people,
  organizationNames,
  alignment,
  throughput,
];
