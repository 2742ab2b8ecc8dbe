import { combine } from '../../binary/hash.js';
import { traits } from './layout.js';
import type { Word } from './word-features.js';

/** Calls `add` with the features that a word gives to the token `offset` places before it. */
export function featuresAt(word: Word, offset: number, add: (feature: number) => void): void {
  for (const feature of word.wide) add(combine(feature, offset + 11));
  if (offset < -1 || offset > 1) return;
  for (const feature of word.near) add(combine(feature, offset + 11));
  if (offset !== 0) return;
  for (const feature of word.own) add(feature >>> 0);
}

/** What the hidden layer sees of a word: the vector, then its traits. */
export function inputOf(
  word: Word,
  vectors: Int8Array,
  dimensions: number,
  unit: number,
  into: Float32Array,
): void {
  into.fill(0);
  if (word.known >= 0) {
    const from = word.known * dimensions;
    for (let at = 0; at < dimensions; at += 1) into[at] = (vectors[from + at] as number) * unit;
    into[dimensions + traits - 1] = 1;
  }
  into[dimensions + word.capitals] = 1;
}
