import type { Mention } from '../../../pipeline/document.js';
import { firstEndingAfter, trimSpan } from '../../../text/spans.js';

/** A title and what stands around it. */
export interface TitleContext {
  readonly text: string;
  readonly title: Mention;
  /** The mentions around it but titles, in text order, disjoint. */
  readonly names: readonly Mention[];
  /** The title after it, if any. */
  readonly next: Mention | undefined;
  /** The offsets between which the title may grow: in its sentence, clear of other titles. */
  readonly start: number;
  readonly limit: number;
}

/**
 * What changes: other bounds for the title, which may cover the next one; a name in place
 * of another; one more name; one less.
 */
export interface TitleEdit {
  title?: Mention;
  replace?: { name: Mention; by: Mention };
  add?: Mention;
  drop?: Mention;
}

/**
 * A rule on titles, whatever the engine. It must leave the names disjoint, and the title
 * either apart from each of them or around it. Null where it does not apply.
 */
export type TitleRule = (context: TitleContext) => TitleEdit | null;

/** A title as two, the second from `start` on; null where a name would be cut. */
export function splitTitle(
  { text, title, names }: TitleContext,
  end: number,
  start: number,
): TitleEdit | null {
  for (let index = firstEndingAfter(names, title.start); index < names.length; index += 1) {
    const name = names[index] as Mention;
    if (name.start >= title.end) break;
    if ((name.start < start && name.end > end) || name.start < title.start || name.end > title.end)
      return null;
  }
  const first = trimSpan(text, { start: title.start, end });
  const second = trimSpan(text, { start, end: title.end });
  if (first.start >= first.end || second.start >= second.end) return null;
  return { title: { ...title, ...first }, add: { ...title, ...second } };
}
