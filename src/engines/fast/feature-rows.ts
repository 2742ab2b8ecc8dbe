import { columns } from './model.js';

/** From so many weights on, a feature has one for each column. */
export const denseFrom = columns / 2;

/** The weights of all features, as typed arrays that can lie in a file. */
export interface FeatureRows {
  /** For each feature, in ascending order of their hashes, the hash and where its weights begin; then where they end. */
  readonly entries: Uint32Array;
  /**
   * Weights in units. Of a feature with few, each with its column in the upper byte and its
   * signed value in the lower; of one with `denseFrom` or more, the values for all columns in
   * their order, a byte each, which takes up no more room.
   */
  readonly weights: Uint16Array;
  readonly unit: number;
}
