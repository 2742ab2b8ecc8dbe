import { isComplete, parseTimex } from '../../knowledge/timex.js';
import type { Document, Entity, Mention } from '../../pipeline/document.js';
import type { EntityType } from '../../types.js';
import { remembering } from '../../text/word-memo.js';
import { clusterOf, entityOf, type Cluster } from './cluster.js';
import { formsOf } from './name-forms.js';

/** Mentions are one thing when they have the same words. */
export function resolveByWords(
  document: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  return formsOf(document, mentions).map((form) => entityOf(type, clusterOf(form), () => 0));
}

/** Whether a date has a full value, which leaves nothing open, such as the year. */
const isDefinite = remembering((value): boolean => {
  const timex = parseTimex(value);
  return timex !== null && isComplete(timex);
});

/**
 * Dates are one when they have the same value, whatever the words: "Sunday" may be
 * "September 28". Where the value is open, or there is none, the words must agree too.
 */
export function resolveDates(
  document: Pick<Document, 'text'>,
  mentions: readonly Mention[],
  type: EntityType,
): Entity[] {
  const clusters = new Map<string, Cluster>();
  for (const form of formsOf(document, mentions)) {
    for (const mention of form.mentions) {
      const { value = '', mod = '', zone = '' } = mention;
      const words = isDefinite(value) ? '' : form.words.join(' ') || form.writings[0];
      const key = `${value} ${mod} ${zone} ${words}`;
      const cluster = clusters.get(key) ?? clusterOf(form, false);
      clusters.set(key, cluster);
      cluster.mentions.push(mention);
      if (!cluster.forms.includes(form)) cluster.forms.push(form);
    }
  }
  return [...clusters.values()].map((cluster) => ({
    ...entityOf(type, cluster, ({ words }) => words.length),
    ...(cluster.mentions[0]?.value !== undefined && { value: cluster.mentions[0].value }),
  }));
}
