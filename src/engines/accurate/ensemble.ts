import type { Mention } from '../../pipeline/document.js';
import { firstEndingAfter } from '../../text/spans.js';
import { mentionTypeOf, type Label } from './labels.js';
import type { Word } from './words.js';

/** How much another engine's opinion counts. */
export interface EnsembleWeights {
  /** The factor of a mention's logit, which is counted from that of `even` on. */
  weight: number;
  /** What is added to the score of "outside" where the other engine found nothing. */
  outside: number;
}

/** The logit, with its sign changed, of a mention that says nothing either way: a probability of 0.12. */
const even = 2;
const least = 0.02;

/**
 * Adds another engine's mentions to the scores of a layer's labels, as one more voice of a
 * log-linear mixture. The mentions are disjoint and in text order.
 */
export function addOpinion(
  words: readonly Word[],
  scores: Float32Array,
  labels: readonly Label[],
  mentions: readonly Mention[],
  { weight, outside }: EnsembleWeights,
): void {
  const labelOf = labelFinder(labels);
  const taken = new Uint8Array(words.length);
  for (const { start, end, type, score } of mentions) {
    const first = firstEndingAfter(words, start);
    let last = first;
    while (last + 1 < words.length && (words[last + 1] as Word).start < end) last += 1;
    if (first === words.length || (words[first] as Word).start >= end) continue;
    const bounded = Math.min(1 - least, Math.max(least, score));
    const gain = weight * (Math.log(bounded / (1 - bounded)) + even);
    for (let at = first; at <= last; at += 1) {
      const tag = first === last ? 'U' : at === first ? 'B' : at === last ? 'L' : 'I';
      const label = labelOf(type, tag);
      if (label === undefined) continue;
      taken[at] = 1;
      scores[at * labels.length + label] = (scores[at * labels.length + label] as number) + gain;
    }
  }
  const none = labels.findIndex(({ tag }) => tag === 'O');
  words.forEach((_, at) => {
    if (!taken[at])
      scores[at * labels.length + none] = (scores[at * labels.length + none] as number) + outside;
  });
}

/** The index of the label with that tag of the first type that stands for the mention's type. */
function labelFinder(
  labels: readonly Label[],
): (type: Mention['type'], tag: Label['tag']) => number | undefined {
  const found = new Map<string, number>();
  labels.forEach(({ tag, kind }, index) => {
    const key = `${tag} ${mentionTypeOf(kind) ?? ''}`;
    if (!found.has(key)) found.set(key, index);
  });
  return (type, tag) => found.get(`${tag} ${type}`);
}
