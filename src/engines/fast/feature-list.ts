/** The features of one token, gathered before they are looked up: hashes of 32 bits. */
export class FeatureList {
  /** They stand from `start` to before `end`. */
  start = 0;
  end = 0;
  values: Uint32Array = new Uint32Array(128);

  get length(): number {
    return this.end - this.start;
  }

  add(feature: number): void {
    if (this.end === this.values.length) {
      const larger = new Uint32Array(2 * this.end);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.end] = feature;
    this.end += 1;
  }

  clear(): void {
    this.end = this.start;
  }
}
