import type { MentionType } from '../../types.js';
import type { GoldRecord } from '../gold/index.js';
import type { TypedSpan } from '../mentions.js';
import type { Prediction } from '../predict.js';
import { alignment } from './alignment.js';
import { breakdown } from './breakdown.js';
import { countries } from './countries.js';
import { mentions } from './mentions.js';
import { organizationNames } from './organization-names.js';
import { people } from './people.js';
import { roles } from './roles.js';
import { temporal } from './temporal.js';
import { throughput } from './throughput.js';

/** A gold record and what was predicted for it, made comparable. */
export interface Scored {
  gold: GoldRecord;
  prediction: Prediction;
  /** Annotated in the record and asked for: what is of another type is out of scope. */
  types: ReadonlySet<MentionType>;
  /** The mentions of these types, normalised (see `normaliseMentions`). */
  goldMentions: readonly TypedSpan[];
  predictedMentions: readonly TypedSpan[];
}

/** Adds up one thing over all records. */
export interface Tally {
  add(scored: Scored): void;
  /** Its part of the JSON report; null when it measured nothing. */
  toJson(): unknown;
  /** Its part of the report for people; no lines when it measured nothing. */
  toLines(): string[];
}

export interface MeasureOptions {
  /** The field of the gold records to break scores down by. */
  by?: string;
}

export interface Measure {
  /** Its key in the JSON report. */
  name: string;
  start(options: MeasureOptions): Tally;
}

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
