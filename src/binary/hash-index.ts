/**
 * A read-only index of 32-bit hashes as two typed arrays that can lie in a file: the keys in
 * ascending order, and for each value of their first bits where those that begin so begin.
 */
export class HashIndex {
  private readonly shift: number;

  constructor(
    readonly keys: Uint32Array,
    /** Their number is a power of 2 and one more. */
    readonly buckets: Uint32Array,
  ) {
    this.shift = 32 - Math.log2(buckets.length - 1);
  }

  /** Indexes keys that are in ascending order, in 2^`bits` buckets: by default for four keys or less each. */
  static of(keys: Uint32Array, bits = Math.min(20, bitsFor(keys.length / 4))): HashIndex {
    const buckets = new Uint32Array(2 ** bits + 1);
    for (const key of keys) {
      const next = (key >>> (32 - bits)) + 1;
      buckets[next] = (buckets[next] ?? 0) + 1;
    }
    for (let at = 1; at < buckets.length; at += 1) {
      buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
    }
    return new HashIndex(keys, buckets);
  }

  /** The place of a key among the keys, of the first where several are equal; -1 if it is not there. */
  find(key: number): number {
    const { keys, buckets } = this;
    const bucket = key >>> this.shift;
    const end = buckets[bucket + 1] ?? 0;
    for (let at = buckets[bucket] ?? 0; at < end; at += 1) {
      if (keys[at] === key) return at;
    }
    return -1;
  }
}

/** The bits, at least one, that so many numbers take. */
const bitsFor = (count: number): number => Math.max(1, Math.ceil(Math.log2(count)));
