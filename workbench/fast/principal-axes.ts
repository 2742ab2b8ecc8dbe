/**
 * The eigenvectors of a symmetric matrix, by descending eigenvalue (Jacobi's method).
 * `matrix` has `size` rows of `size` numbers and is overwritten.
 */
export function principalAxes(matrix: Float64Array, size: number): Float64Array[] {
  const axes = Array.from({ length: size }, (_, row) => new Float64Array(size).fill(1, row, row + 1));
  const at = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = at(p, q);
        if (Math.abs(off) < 1e-12) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k += 1) {
          const kp = at(k, p);
          const kq = at(k, q);
          matrix[k * size + p] = cosine * kp - sine * kq;
          matrix[k * size + q] = sine * kp + cosine * kq;
        }
        for (let k = 0; k < size; k += 1) {
          const pk = at(p, k);
          const qk = at(q, k);
          matrix[p * size + k] = cosine * pk - sine * qk;
          matrix[q * size + k] = sine * pk + cosine * qk;
        }
        const first = axes[p] as Float64Array;
        const second = axes[q] as Float64Array;
        for (let k = 0; k < size; k += 1) {
          const a = first[k] as number;
          const b = second[k] as number;
          first[k] = cosine * a - sine * b;
          second[k] = sine * a + cosine * b;
        }
      }
    }
  }
  return axes
    .map((axis, index) => ({ axis, variance: at(index, index) }))
    .sort((a, b) => b.variance - a.variance)
    .map(({ axis }) => axis);
}
