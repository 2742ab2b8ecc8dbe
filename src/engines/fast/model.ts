import type { FeatureRows } from './feature-rows.js';
import { HashIndex } from './hash.js';
import { labelCount } from './labels.js';
import { Vocabulary } from './vocabulary.js';
import { packWeights, unpackWeights, type Numbers } from './weights.js';

/** The types of the first layer, in the order of their labels. */
export const taggedTypes = [
  'person',
  'organization',
  'place',
  'date',
  'nationality',
  'event',
  'product',
  'money',
] as const;

export const entityLabels = labelCount(taggedTypes.length);
export const titleLabels = labelCount(1);
/** The first of the two gates' columns: for entities and for titles. */
export const gateColumn = entityLabels + titleLabels;
/** The scores of a feature: for the entity labels, for the title labels, for the gates. */
export const columns = gateColumn + 2;

/** The hidden layer: matrices for each place of the window, and from there to the labels. */
export interface HiddenLayer {
  inward: Float32Array;
  bias: Float32Array;
  outward: Float32Array;
}

/** Slope and intercept, for each type, of the logit of a span's probability. */
export type Calibration = Float32Array;

/** All that is learned. */
export interface Model {
  vocabulary: Vocabulary;
  features: FeatureRows;
  hidden: HiddenLayer;
  /** The gates' scores from which on a token may be in an entity, and in a title. */
  gates: Float32Array;
  /** Transitions of the first pass, the second pass and the titles. */
  first: Float32Array;
  second: Float32Array;
  titles: Float32Array;
  /** For the types of entity, then for titles. */
  calibration: Calibration;
}

/** The bytes of a weights file with this model. */
export function writeModel(model: Model): Uint8Array {
  const { vocabulary, features, hidden } = model;
  return packWeights({
    ...vocabularyArrays(vocabulary),
    rowEntries: features.entries,
    rowWeights: features.weights,
    rowUnit: Float32Array.of(features.unit),
    inward: hidden.inward,
    bias: hidden.bias,
    outward: hidden.outward,
    gates: model.gates,
    first: model.first,
    second: model.second,
    titles: model.titles,
    calibration: model.calibration,
  });
}

export function vocabularyArrays(vocabulary: Vocabulary): Record<string, Numbers> {
  return {
    wordKeys: vocabulary.index.keys,
    wordBuckets: vocabulary.index.buckets,
    wordVectors: vocabulary.vectors,
    clusters0: vocabulary.clusters[0] as Uint16Array,
    clusters1: vocabulary.clusters[1] as Uint16Array,
    clusters2: vocabulary.clusters[2] as Uint16Array,
  };
}

/**
 * Reads a model from the bytes of a weights file. What the kernel works with is not copied:
 * it is good as long as the bytes are. Throws a WeightsError.
 */
export function readModel(bytes: Uint8Array): Model {
  const arrays = unpackWeights(bytes);
  const get = <N extends Numbers>(name: string): N => arrays.get(name) as N;
  return {
    vocabulary: readVocabulary(arrays),
    features: { entries: get('rowEntries'), weights: get('rowWeights'), unit: get('rowUnit')[0] as number },
    hidden: { inward: get('inward'), bias: get('bias'), outward: get('outward') },
    gates: get<Float32Array>('gates').slice(),
    first: get<Float32Array>('first').slice(),
    second: get<Float32Array>('second').slice(),
    titles: get<Float32Array>('titles').slice(),
    calibration: get<Float32Array>('calibration').slice(),
  };
}

/** The vocabulary alone, from the arrays of a weights file; of these it keeps only the vectors. */
export function readVocabulary(arrays: ReadonlyMap<string, Numbers>): Vocabulary {
  const get = <N extends Numbers>(name: string): N => arrays.get(name) as N;
  const keys = get<Uint32Array>('wordKeys').slice();
  const vectors = get<Int8Array>('wordVectors');
  return new Vocabulary(
    new HashIndex(keys, get<Uint32Array>('wordBuckets').slice()),
    vectors.length / Math.max(1, keys.length),
    vectors,
    ['clusters0', 'clusters1', 'clusters2'].map((name) => get<Uint16Array>(name).slice()),
  );
}
