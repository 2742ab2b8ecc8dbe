import type { GapKind, Terminator, GapContext } from './gap-context.js';

/** A place between two tokens where a sentence may end. */
export interface Gap {
  view: GapContext;
  /** Index of the token before it. */
  token: number;
  kind: GapKind;
  /** What ends the sentence before it, if it ends here. */
  terminator: Terminator | null;
}

export type Verdict = 'end' | 'go on';

/** Says what it knows about a gap; undefined where that is nothing. */
export type Rule = (gap: Gap) => Verdict | undefined;
