import { hashOf } from '../../binary/hash.js';
import { HashIndex } from '../../binary/hash-index.js';

/**
 * What is known of common words from large amounts of other text: a vector for each,
 * and the clusters it falls into at several granularities. Words are known by the hash of
 * their lower-case form.
 */
export class Vocabulary {
  constructor(
    readonly index: HashIndex,
    /** Numbers of dimensions of a vector. */
    readonly dimensions: number,
    /** The vectors, one after the other, in units of 1/64. */
    readonly vectors: Int8Array,
    /** For each granularity, the cluster of each word. */
    readonly clusters: readonly [Uint16Array, Uint16Array, Uint16Array],
  ) {}

  /** The number of a word given in lower case, or -1 when it is not known. */
  find(lower: string): number {
    return this.index.find(hashOf(lower));
  }
}

/** One unit of a quantised vector. */
export const vectorUnit = 1 / 64;
