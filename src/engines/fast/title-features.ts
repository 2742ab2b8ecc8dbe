import { combine } from '../../binary/hash.js';
import { groupOf } from '../../tagging/labels.js';
import { learnedTypes } from '../../tagging/manifest.js';
import { wordAt, type SentenceWords, type EmitFeature } from './context-features.js';
import { FeatureList } from './feature-list.js';

/*
 * Features of the layer of titles: where the names are that the first layer found, above
 * all the persons, since a title is someone's.
 */

const enum Kind {
  Label = 301,
  Distances = Kind.Label + 16,
  WordLeft,
  WordRight,
  ClusterLeft,
  ClusterRight,
  Between,
  LabelPair,
  CapitalsRight,
}

/** The group of the labels of people. */
const person = learnedTypes.indexOf('person') + 1;
const farthest = 7;
/** Stands where no token is. */
const noLabel = 255;

const isPerson = (label: number): boolean => groupOf(label) === person;

/** Whether a sentence names a person: only then can it hold a title. */
export function namesPerson(labels: Uint8Array): boolean {
  return labels.some(isPerson);
}

const ownList = new FeatureList();

/**
 * Passes `emit` the features of each token, or each one marked in `wanted`, given the first
 * layer's labels of the sentence.
 */
export function titleFeatures(
  { words }: SentenceWords,
  labels: Uint8Array,
  emit: EmitFeature,
  wanted?: Uint8Array,
  list = ownList,
): void {
  const { length } = words;
  const left = distances(labels, 1);
  const right = distances(labels, -1);
  const labelAt = (token: number): number =>
    token >= 0 && token < length ? (labels[token] as number) : noLabel;
  for (let token = 0; token < length; token += 1) {
    if (wanted && !wanted[token]) continue;
    list.clear();
    const word = wordAt(words, token);
    const next = wordAt(words, token + 1);
    const near = (left[token] as number) * 16 + (right[token] as number);
    for (let offset = -4; offset <= 4; offset += 1) {
      list.add(combine(Kind.Label + offset + 4, labelAt(token + offset)));
    }
    list.add(combine(Kind.LabelPair, labelAt(token) * 256 + labelAt(token + 1)));
    list.add(combine(Kind.Distances, near));
    list.add(combine(combine(Kind.WordLeft, word.key), left[token] as number));
    list.add(combine(combine(Kind.WordRight, word.key), right[token] as number));
    list.add(combine(combine(Kind.ClusterLeft, word.cluster), left[token] as number));
    list.add(combine(combine(Kind.ClusterRight, word.cluster), right[token] as number));
    list.add(
      combine(combine(Kind.CapitalsRight, word.capitals * 16 + next.capitals), right[token] as number),
    );
    if ((right[token] as number) === 2) list.add(combine(Kind.Between, next.key));
    emit(token, list);
  }
}

/** How many tokens before (step 1) or after (step -1) each token the nearest person is: a rough scale. */
function distances(labels: Uint8Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(labels.length);
  let distance = Infinity;
  for (let at = step === 1 ? 0 : labels.length - 1; at >= 0 && at < labels.length; at += step) {
    const label = labels[at] as number;
    distance = isPerson(label) ? 0 : distance + 1;
    found[at] = distance < 5 ? distance : distance < 9 ? 5 : distance < 20 ? 6 : farthest;
  }
  return found;
}
