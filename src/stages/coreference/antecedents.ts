import type { Mention } from '../../pipeline/document.js';
import type { Cluster } from './cluster.js';
import { isOneGeneration } from './generations.js';
import type { NameForm } from './name-forms.js';
import { rankOf } from './person-names.js';
import type { Standing } from './standing.js';

/** A word alone that several people bear. */
export interface SharedName {
  form: NameForm;
  word: string;
}

/** The one mentioned last before the form first occurs, else the first one. */
export function nearest(clusters: readonly Cluster[], { mentions }: NameForm): Cluster {
  const start = mentions[0]?.start ?? 0;
  let best = clusters[0] as Cluster;
  let bestStart = -1;
  for (const cluster of clusters) {
    const first = cluster.mentions[0]?.start ?? 0;
    if (first < start && first > bestStart) [best, bestStart] = [cluster, first];
  }
  return best;
}

/**
 * Of those whose gender and titles agree best: who is called so most likely, then lately. Undefined where
 * all are of another gender.
 */
export function choose(
  bearers: readonly Cluster[],
  { form, word }: SharedName,
  mention: Mention,
  standing: Standing,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestRank = -1;
  for (const cluster of bearers) {
    const agrees = standing.agreement(mention, cluster);
    if (agrees < 0 || !isOfGeneration(cluster, form)) continue;
    let rank = 0;
    for (const { words } of cluster.forms) {
      const at = words.indexOf(word);
      if (at >= 0) rank = Math.max(rank, words.length === 1 ? 2 : rankOf(words, at));
    }
    // Who was named already comes before who will be, unless only the latter's gender agrees.
    const isAntecedent = (cluster.mentions[0]?.start ?? Infinity) < mention.start;
    rank += agrees * 10 + (isAntecedent ? 15 : 0) + standing.of(mention, cluster);
    if (rank > bestRank) [best, bestRank] = [cluster, rank];
  }
  return best;
}

/** Whether a form may be of a person as far as generations tell. */
export function isOfGeneration({ forms }: Cluster, { generation }: NameForm): boolean {
  return generation === undefined || forms.every((form) => isOneGeneration(form.generation, generation));
}
