import type { Mention } from '../../pipeline/document.js';

const hyphen = /^[-\u2010\u2011]$/;

/**
 * Events and products that nothing but a hyphen joins are one: "SARS-CoV-2", which an engine
 * that reads its words apart takes for two. Other names keep their bounds: "the
 * Nairobi-Mombasa railway" has two places.
 *
 * @param mentions In text order; entity types do not overlap.
 */
export function withHyphenatedEvents(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && isOneWith(last, mention, text)) {
      joined[joined.length - 1] = { ...last, end: mention.end, score: Math.max(last.score, mention.score) };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

function isOneWith(before: Mention, after: Mention, text: string): boolean {
  if (before.type !== after.type || (after.type !== 'event' && after.type !== 'product')) return false;
  return hyphen.test(text.slice(before.end, after.start));
}
