/**
 * Counts features and gives the frequent ones rows: open addressing over the features'
 * hashes, grown as needed.
 */
export class FeatureTable {
  private keys = new Uint32Array(1 << 20);
  /** How often each key was seen; 0 marks a free slot. */
  private counts = new Uint16Array(1 << 20);
  private rows = new Int32Array(0);
  private size = 0;
  /** The hash of each row's feature, once `close` was called. */
  readonly features: number[] = [];

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  count(key: number): void {
    const slot = this.slotOf(key);
    const before = this.counts[slot] as number;
    if (before === 0) {
      this.keys[slot] = key;
      this.size += 1;
    }
    if (before < 0xffff) this.counts[slot] = before + 1;
    if (this.size * 2 > this.keys.length) this.grow();
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.counts = new Uint16Array(keys.length * 2);
    counts.forEach((count, at) => {
      if (count === 0) return;
      const slot = this.slotOf(keys[at] as number);
      this.keys[slot] = keys[at] as number;
      this.counts[slot] = count;
    });
  }

  /** Gives a row to every feature that was seen at least `atLeast` times. */
  close(atLeast: number): void {
    this.rows = new Int32Array(this.keys.length).fill(-1);
    this.counts.forEach((count, slot) => {
      if (count < atLeast) return;
      this.rows[slot] = this.features.length;
      this.features.push(this.keys[slot] as number);
    });
  }

  /** The row of a feature, or -1 when it has none. */
  row(key: number): number {
    const slot = this.slotOf(key);
    return this.counts[slot] === 0 ? -1 : (this.rows[slot] as number);
  }
}
