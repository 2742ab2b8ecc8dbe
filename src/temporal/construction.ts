import type { Meaning } from './semantics.js';
import type { TokenClassName } from './token-classes/index.js';
import type { Captures } from './token-classes/token-class.js';

/** How sure a construction is that what it finds names a time. */
export type Certainty =
  /** Whatever stands around it. */
  | 'sure'
  /** Only where the engine found a date there, or a preposition of time stands before it. */
  | 'prepositional'
  /** Only where the engine found a date there. */
  | 'tagged';

/** One way to name a time. */
export interface Construction {
  /**
   * The words in order. Small letters and marks stand for themselves, `a|b` for either,
   * capitals for a token class or for a group of constructions, `?` after words says that
   * they may be missing. What stands before or after the expression without
   * being part of it is in brackets, and with a `!` in them when it may not stand there.
   */
  pattern: string;
  /** What it means; null where the words cannot mean a time. */
  meaning: (found: Found) => Meaning | null;
  certainty: Certainty;
}

export interface Found extends Captures {
  /** What a group in the pattern means. */
  inner?: Meaning | undefined;
  /** What the second group means, where there are two. */
  other?: Meaning | undefined;
  /** The literal words that were found, in order. */
  literals: string[];
}

/** A stretch of tokens that a construction matched. */
export interface Match {
  end: number;
  meaning: Meaning;
  certainty: Certainty;
}

/** The names that patterns have for groups of constructions. */
export type GroupName =
  | 'YEARLY'
  | 'HOLIDAYS'
  | 'DAYS'
  | 'PERIODS'
  | 'WHOLES'
  | 'OFFSETS'
  | 'LENGTHS'
  | 'COMPOUNDS'
  | 'DURATIONS'
  | 'PARTDAYS'
  | 'CLOCKTIMES';

/**
 * Asks of a pattern, by the intersection with it, that it names only token classes and
 * groups that there are: the compiler's error shows the name that there is not. Words that
 * are only known when the program runs are checked when the pattern is compiled.
 */
export type CheckedPattern<P extends string> = [UnknownName<P>] extends [never]
  ? unknown
  : { noSuchTokenClassOrGroup: UnknownName<P> };
type UnknownName<P extends string> = P extends `${infer Word} ${infer Rest}`
  ? UnknownWord<Word> | UnknownName<Rest>
  : UnknownWord<P>;
type UnknownWord<W extends string> = string extends W
  ? never
  : W extends `${infer Name}?`
    ? UnknownWord<Name>
    : W extends Lowercase<W> | TokenClassName | GroupName
      ? never
      : W;
