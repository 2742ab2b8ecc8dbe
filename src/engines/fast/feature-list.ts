/** The features of one token, gathered before they are looked up: hashes of 32 bits. */
export class FeatureList {
  length = 0;
  values = new Uint32Array(128);

  add(feature: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = feature;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }
}
