import type { Mention } from '../../pipeline/document.js';
import { firstEndingAfter } from '../../text/spans.js';
import type { Label } from '../../tagging/labels.js';
import { typeNamed } from '../../tagging/manifest.js';
import { logit } from '../../tagging/calibration.js';
import type { Word } from './words.js';

/** How much the mentions of another engine count in the ensemble. */
export interface EnsembleWeights {
  /** The factor of a mention's logit, which counts from `-neutral` on. */
  weight: number;
  /** What is added to the score of "outside" where the other engine found nothing. */
  outside: number;
}

/** The logit, with its sign changed, of a mention that is no evidence either way: a probability of 0.12. */
const neutral = 2;
/** Probabilities count as at least this, and as at most 1 less this. */
const least = 0.02;

/**
 * Adds another engine's mentions to the scores of a layer's labels: a log-linear ensemble of
 * the two models. The mentions are disjoint and in text order.
 */
export function addToEnsemble(
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
    const gain = weight * (logit(bounded) + neutral);
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

/** The index of the label with that tag of the first of the layer's types that stands for the mention's type. */
function labelFinder(
  labels: readonly Label[],
): (type: Mention['type'], tag: Label['tag']) => number | undefined {
  const found = new Map<string, number>();
  labels.forEach((label, index) => {
    const key = `${label.tag} ${typeNamed(label.type) ?? ''}`;
    if (!found.has(key)) found.set(key, index);
  });
  return (type, tag) => found.get(`${tag} ${type}`);
}
