import { HashIndex } from '../engines/fast/hash.js';
import type { SparseRows } from '../engines/fast/model.js';

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
export function compact(layers: readonly DenseRows[], least: number): SparseRows {
  let largest = 0;
  for (const { weights } of layers) {
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  }
  const unit = largest / 127;
  const threshold = Math.max(least, unit / 2);
  const kept = new Map<number, { layer: DenseRows; row: number; count: number }[]>();
  let total = 0;
  for (const layer of layers) {
    const { features, weights, labels } = layer;
    features.forEach((feature, row) => {
      let count = 0;
      for (let at = row * labels; at < (row + 1) * labels; at += 1) {
        if (Math.abs(weights[at] as number) >= threshold) count += 1;
      }
      if (count === 0) return;
      total += count;
      const parts = kept.get(feature);
      if (parts) parts.push({ layer, row, count });
      else kept.set(feature, [{ layer, row, count }]);
    });
  }
  const keys = Uint32Array.from(kept.keys()).sort();
  const starts = new Uint32Array(keys.length + 1);
  const columns = new Uint8Array(total);
  const values = new Int8Array(total);
  let end = 0;
  keys.forEach((key, number) => {
    for (const { layer, row } of kept.get(key) ?? []) {
      for (let label = 0; label < layer.labels; label += 1) {
        const weight = layer.weights[row * layer.labels + label] as number;
        if (Math.abs(weight) < threshold) continue;
        columns[end] = layer.firstColumn + label;
        values[end] = Math.round(weight / unit);
        end += 1;
      }
    }
    starts[number + 1] = end;
  });
  return { index: HashIndex.of(keys), starts, columns, values, unit };
}
