/** The weights of all features, as typed arrays that can lie in a file. */
export interface FeatureRows {
  /** For each feature, in ascending order of their hashes, the hash and where its weights begin; then where they end. */
  readonly entries: Uint32Array;
  /** In the upper byte the column that a weight belongs to, in the lower its signed value in units. */
  readonly weights: Uint16Array;
  readonly unit: number;
}
