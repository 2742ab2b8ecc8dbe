import type { Certainty } from './construction.js';
import type { Meaning } from './semantics.js';

/** A stretch of tokens that names a time. */
export interface Expression {
  first: number;
  end: number;
  meaning: Meaning;
  certainty: Certainty;
  /** The expression that it takes its day or the other end of its range from, whose tense is its own. */
  goesWith?: Expression;
}
