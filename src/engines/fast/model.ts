import { packArrays, unpackArrays, type ArraysFormat, type ArraysOf } from '../../binary/arrays-file.js';
import { HashIndex } from '../../binary/hash-index.js';
import { ModelFileError } from '../../errors.js';
import { learnedTypes } from '../../tagging/manifest.js';
import { transitionCount } from '../../tagging/transitions.js';
import { Vocabulary } from './vocabulary.js';

/** The hidden layer: matrices for each place of the window, and from there to the labels. */
export interface HiddenLayer {
  inward: Float32Array;
  bias: Float32Array;
  outward: Float32Array;
}

/** The weights of all features, as typed arrays that can lie in a file. */
export interface FeatureRows {
  /** For each feature, in ascending order of their hashes, the hash and where its weights begin; then where they end. */
  readonly entries: Uint32Array;
  /**
   * Weights in units. Of a feature with few, each with its column in the upper byte and its
   * signed value in the lower; of one with at least half as many as there are columns, the
   * values for all columns in their order, a byte each, which takes up no more room.
   */
  readonly weights: Uint16Array;
  readonly unit: number;
}

/** All that is learned. */
export interface Model {
  vocabulary: Vocabulary;
  features: FeatureRows;
  hidden: HiddenLayer;
  /** The gates' scores from which on a token may be in an entity, and in a title. */
  gates: Float32Array;
  /** Transitions of the first pass, the second pass and the titles; see `tagging/transitions.ts`. */
  first: Float32Array;
  second: Float32Array;
  titles: Float32Array;
  /** Slope and intercept for each type of entity, then for titles; see `tagging/calibration.ts`. */
  calibration: Float32Array;
}

const vocabularyLayout = {
  wordKeys: Uint32Array,
  wordBuckets: Uint32Array,
  wordVectors: Int8Array,
  clusters0: Uint16Array,
  clusters1: Uint16Array,
  clusters2: Uint16Array,
} as const;

const modelLayout = {
  ...vocabularyLayout,
  rowEntries: Uint32Array,
  rowWeights: Uint16Array,
  rowUnit: Float32Array,
  inward: Float32Array,
  bias: Float32Array,
  outward: Float32Array,
  gates: Float32Array,
  first: Float32Array,
  second: Float32Array,
  titles: Float32Array,
  calibration: Float32Array,
} as const;

const format = {
  title: 'the model of the engine fast',
  magic: 0x7466_786e, // "nxft"
  version: 3,
  isNamed: true,
};

export const modelFormat: ArraysFormat<typeof modelLayout> = { ...format, layout: modelLayout };

/** A file with the vocabulary alone; that of a model is one too. */
const vocabularyFormat: ArraysFormat<typeof vocabularyLayout> = { ...format, layout: vocabularyLayout };

/** The bytes of a file with this model. */
export function writeModel(model: Model): Uint8Array {
  const { vocabulary, features, hidden, gates, first, second, titles, calibration } = model;
  return packArrays(modelFormat, {
    ...vocabularyArrays(vocabulary),
    rowEntries: features.entries,
    rowWeights: features.weights,
    rowUnit: Float32Array.of(features.unit),
    ...hidden,
    ...{ gates, first, second, titles, calibration },
  });
}

/** The bytes of a file with this vocabulary alone. */
export function writeVocabulary(vocabulary: Vocabulary): Uint8Array {
  return packArrays(vocabularyFormat, vocabularyArrays(vocabulary));
}

function vocabularyArrays({ index, vectors, clusters }: Vocabulary): ArraysOf<typeof vocabularyLayout> {
  const [clusters0, clusters1, clusters2] = clusters;
  return {
    wordKeys: index.keys,
    wordBuckets: index.buckets,
    wordVectors: vectors,
    ...{ clusters0, clusters1, clusters2 },
  };
}

/**
 * Reads a model from the bytes of its file. What the kernel works with is not copied: it is
 * good as long as the bytes are. Throws an ModelFileError.
 */
export function readModel(bytes: Uint8Array): Model {
  const arrays = unpackArrays(modelFormat, bytes);
  if (arrays.first.length !== transitionCount(learnedTypes.length)) {
    throw new ModelFileError(format.title, 'is for other types than models/manifest.json has');
  }
  return {
    vocabulary: vocabularyOf(arrays),
    features: { entries: arrays.rowEntries, weights: arrays.rowWeights, unit: arrays.rowUnit[0] ?? 0 },
    hidden: { inward: arrays.inward, bias: arrays.bias, outward: arrays.outward },
    gates: arrays.gates.slice(),
    first: arrays.first.slice(),
    second: arrays.second.slice(),
    titles: arrays.titles.slice(),
    calibration: arrays.calibration.slice(),
  };
}

/** Reads the vocabulary alone from the bytes of a file that has one. Throws an ModelFileError. */
export function readVocabulary(bytes: Uint8Array): Vocabulary {
  return vocabularyOf(unpackArrays(vocabularyFormat, bytes));
}

/** Copies all but the vectors. */
function vocabularyOf(arrays: ArraysOf<typeof vocabularyLayout>): Vocabulary {
  const keys = arrays.wordKeys.slice();
  return new Vocabulary(
    new HashIndex(keys, arrays.wordBuckets.slice()),
    arrays.wordVectors.length / Math.max(1, keys.length),
    arrays.wordVectors,
    [arrays.clusters0.slice(), arrays.clusters1.slice(), arrays.clusters2.slice()],
  );
}
