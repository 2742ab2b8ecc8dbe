import type { GapKind, Terminator, View } from './view.js';

/** A place between two tokens where a sentence may end. */
export interface Gap {
  view: View;
  /** Index of the token before it. */
  token: number;
  kind: GapKind;
  /** What ends the sentence before it, if it ends here. */
  terminator: Terminator | null;
}

export type Verdict = 'end' | 'go on';

/** Says what it knows about a gap; undefined where that is nothing. */
export type Rule = (gap: Gap) => Verdict | undefined;
