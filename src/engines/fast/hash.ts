/** 32-bit hashes of words and of features, without making strings. */

import { finalizeHash } from '../../binary/murmur-finalizer.js';

const basis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the code units of `word` from `start` to `end`. */
export function hashOf(word: string, start = 0, end = word.length, seed = 0): number {
  let hash = basis ^ seed;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return finalizeHash(hash);
}

/** One hash of two, which depends on their order. */
export function combine(a: number, b: number): number {
  return finalizeHash(Math.imul(a, 0x9e3779b1) + b);
}

/**
 * A read-only set of 32-bit keys that numbers them in ascending order, as two typed arrays
 * that can lie in a file: the sorted keys, and where those with the same first bits begin.
 */
export class HashIndex {
  private readonly shift: number;

  constructor(
    readonly keys: Uint32Array,
    readonly buckets: Uint32Array,
  ) {
    this.shift = 32 - Math.log2(buckets.length - 1);
  }

  /** The keys must be in ascending order and differ from each other. */
  static of(keys: Uint32Array): HashIndex {
    let bits = 1;
    while (bits < 20 && 2 ** bits * 4 < keys.length) bits += 1;
    const buckets = new Uint32Array(2 ** bits + 1);
    for (const key of keys)
      buckets[(key >>> (32 - bits)) + 1] = (buckets[(key >>> (32 - bits)) + 1] as number) + 1;
    for (let at = 1; at < buckets.length; at += 1) {
      buckets[at] = (buckets[at] as number) + (buckets[at - 1] as number);
    }
    return new HashIndex(keys, buckets);
  }

  /** The number of a key, or -1. */
  find(key: number): number {
    const bucket = key >>> this.shift;
    const end = this.buckets[bucket + 1] as number;
    for (let at = this.buckets[bucket] as number; at < end; at += 1) {
      if (this.keys[at] === key) return at;
    }
    return -1;
  }
}
