import type { Scores } from './labels.js';

const bucketBits = 18;
const shift = 32 - bucketBits;
const filterBits = 21;
const filterMask = 2 ** filterBits - 1;

/**
 * The weights of all features, as typed arrays that can lie in a file. They are looked up
 * some twenty times for a token, mostly in memory that is in no cache, so that each lookup
 * should touch few places.
 */
export class FeatureRows {
  /** Where the features with the same first bits begin. */
  private readonly buckets = new Uint32Array(2 ** bucketBits + 1);
  /** A bit for each 21 last bits of a key: most features that have no weights are told by it. */
  private readonly filter = new Uint32Array(1 << (filterBits - 5));

  constructor(
    /** For each feature, in ascending order of their hashes, the hash and where its weights begin. */
    readonly entries: Uint32Array,
    /** In the upper byte the column that a weight belongs to, in the lower its signed value in units. */
    readonly weights: Uint16Array,
    readonly unit: number,
  ) {
    const { size, buckets } = this;
    let bucket = 0;
    for (let at = 0; at < size; at += 1) {
      const key = entries[2 * at] as number;
      while (bucket <= key >>> shift) buckets[bucket++] = at;
      const place = (key & filterMask) >>> 5;
      this.filter[place] = (this.filter[place] as number) | (1 << (key & 31));
    }
    buckets.fill(size, bucket);
  }

  /** How many features have weights. */
  get size(): number {
    return this.entries.length / 2 - 1;
  }

  /** Adds the weights of a feature to the columns that begin at `base`. */
  addTo(feature: number, rows: Scores, base: number): void {
    if (((this.filter[(feature & filterMask) >>> 5] as number) & (1 << (feature & 31))) === 0) return;
    const { entries, weights, unit } = this;
    const bucket = feature >>> shift;
    const end = 2 * (this.buckets[bucket + 1] as number);
    for (let at = 2 * (this.buckets[bucket] as number); at < end; at += 2) {
      if (entries[at] !== feature) continue;
      const stop = entries[at + 3] as number;
      for (let index = entries[at + 1] as number; index < stop; index += 1) {
        const weight = weights[index] as number;
        const place = base + (weight >> 8);
        rows[place] = (rows[place] as number) + ((weight << 24) >> 24) * unit;
      }
      return;
    }
  }
}
