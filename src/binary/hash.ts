/*
 * The hash of the project: FNV-1a (Fowler, Noll and Vo), step by step over code units without
 * making strings, and the last step of MurmurHash3 (A. Appleby), which spreads it over all
 * bits. Files of models hold such hashes, so neither may change without them.
 */

/** What a hash begins with. */
export const hashBasis = 0x811c9dc5;
/** What every step of a hash multiplies by. */
export const hashPrime = 0x01000193;

/** A hash with one more code unit, or any other number of 32 bits. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** The last step: every bit of the input sways every bit of the output, a number from 0 to below 2^32. */
export function finalizeHash(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of the code units of `text` from `start` to before `end`, other for another seed. */
export function hashOf(text: string, start = 0, end = text.length, seed = 0): number {
  let hash = hashBasis ^ seed;
  // No call for each step: this also runs much before it is optimised.
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
  return finalizeHash(hash);
}

/** One hash of two, which depends on their order. */
export function combine(a: number, b: number): number {
  return finalizeHash(Math.imul(a, 0x9e3779b1) + b);
}
