import type { ResultMention } from '../../result.js';
import type { MentionType } from '../../types.js';
import { inTextOrder } from '../../text/spans.js';
import { clean } from './clean.js';

/**
 * A text with its mentions painted, those inside others too. `offset` is where the text
 * begins in the article; of mentions that cross each other the first one counts.
 * `between` makes the text outside of all mentions safe to print.
 */
export function paintMentions(
  text: string,
  offset: number,
  mentions: readonly ResultMention[],
  paint: (type: MentionType, text: string) => string,
  between: (text: string) => string = clean,
): string {
  const sorted = inTextOrder(mentions);
  let next = 0;
  let position = offset;
  const upTo = (end: number, safe: (text: string) => string): string => {
    const takeUpTo = (to: number): string => {
      const taken = safe(text.slice(position - offset, to - offset));
      position = to;
      return taken;
    };
    let painted = '';
    for (let mention = sorted[next]; mention && mention.start < end; mention = sorted[next]) {
      next += 1;
      if (mention.end > end) continue;
      painted += takeUpTo(mention.start);
      painted += paint(mention.type, upTo(mention.end, clean));
    }
    return painted + takeUpTo(end);
  };
  return upTo(offset + text.length, between);
}

/** The other mentions that lie inside the one at the index. */
export function mentionsInside(mentions: readonly ResultMention[], index: number): ResultMention[] {
  const outer = mentions[index];
  if (!outer) return [];
  // Mentions are in text order, so those that start inside are its neighbours.
  let first = index;
  while (mentions[first - 1]?.start === outer.start) first -= 1;
  const inside: ResultMention[] = [];
  for (let at = first; at < mentions.length; at += 1) {
    const mention = mentions[at] as ResultMention;
    if (mention.start >= outer.end) break;
    if (at !== index && mention.end <= outer.end) inside.push(mention);
  }
  return inside;
}
