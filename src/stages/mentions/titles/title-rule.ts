import type { Mention } from '../../../pipeline/document.js';

/** A title and what stands around it. */
export interface TitleContext {
  readonly text: string;
  readonly title: Mention;
  /** All mentions but titles, in text order, disjoint. */
  readonly names: readonly Mention[];
  /** The title after it, if any. */
  readonly next: Mention | undefined;
  /** The offsets between which the title may grow: in its sentence, clear of other titles. */
  readonly start: number;
  readonly limit: number;
}

/**
 * What changes: other bounds for the title, which may cover the next one; a name in place
 * of another; one more name.
 */
export interface TitleEdit {
  title?: Mention;
  replace?: { name: Mention; by: Mention };
  add?: Mention;
}

/**
 * A rule on titles, whatever the engine. It must leave the names disjoint, and the title
 * either apart from each of them or around it. Null where it does not apply.
 */
export type TitleRule = (context: TitleContext) => TitleEdit | null;
