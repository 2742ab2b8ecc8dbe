import type { MentionType } from '../../types.js';
import type { GoldRecord } from '../gold/shape.js';
import type { TypedSpan } from '../mentions.js';
import type { Prediction } from '../predict.js';

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
