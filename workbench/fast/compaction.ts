import { columns } from '../../src/engines/fast/layout.js';
import type { FeatureRows } from '../../src/engines/fast/model.js';

/** From so many weights on, a feature has one for each column: see `FeatureRows`. */
const denseFrom = columns / 2;

/** The weights of one layer: a row for each feature. */
export interface DenseRows {
  /** The hash of each row's feature. */
  features: readonly number[];
  weights: Float32Array;
  labels: number;
  /** The column of the layer's first label. */
  firstColumn: number;
}

/**
 * Packs the layers' weights together, each as a whole number of units. The largest weight
 * is 127 units; weights nearer to 0 than `least` are left out.
 */
export function compact(layers: readonly DenseRows[], least: number): FeatureRows {
  let largest = 0;
  for (const { weights } of layers) {
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  }
  const unit = largest / 127;
  const threshold = Math.max(least, unit / 2);
  const kept = new Map<number, { layer: DenseRows; row: number; count: number }[]>();
  for (const layer of layers) {
    const { features, weights, labels } = layer;
    features.forEach((feature, row) => {
      let count = 0;
      for (let at = row * labels; at < (row + 1) * labels; at += 1) {
        if (Math.abs(weights[at] as number) >= threshold) count += 1;
      }
      if (count === 0) return;
      const parts = kept.get(feature);
      if (parts) parts.push({ layer, row, count });
      else kept.set(feature, [{ layer, row, count }]);
    });
  }
  const keys = Uint32Array.from(kept.keys()).sort();
  const entries = new Uint32Array(2 * keys.length + 2);
  const sizeOf = (key: number): number =>
    Math.min(
      denseFrom,
      (kept.get(key) ?? []).reduce((sum, { count }) => sum + count, 0),
    );
  const packed = new Uint16Array(keys.reduce((sum, key) => sum + sizeOf(key), 0));
  const dense = new Int8Array(packed.buffer);
  let end = 0;
  keys.forEach((key, number) => {
    entries.set([key, end], 2 * number);
    const isDense = sizeOf(key) === denseFrom;
    const start = 2 * end;
    if (isDense) end += denseFrom;
    for (const { layer, row } of kept.get(key) ?? []) {
      for (let label = 0; label < layer.labels; label += 1) {
        const weight = layer.weights[row * layer.labels + label] as number;
        if (Math.abs(weight) < threshold) continue;
        const column = layer.firstColumn + label;
        const value = Math.round(weight / unit);
        if (isDense) dense[start + column] = value;
        else packed[end++] = (column << 8) | (value & 0xff);
      }
    }
  });
  entries[2 * keys.length + 1] = end;
  return { entries, weights: packed, unit };
}
