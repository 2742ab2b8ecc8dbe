/**
 * Adds the product of a matrix and a vector to a stretch of `sums`: `rows`, a multiple of
 * four, dot products. Four at a time, since then each number of the vector is loaded once.
 */
export function addProduct(
  matrix: Float32Array,
  offset: number,
  vector: Float32Array,
  sums: Float32Array,
  place: number,
  rows: number,
): void {
  const size = vector.length;
  for (let row = 0; row < rows; row += 4) {
    const a = offset + row * size;
    const b = a + size;
    const c = b + size;
    const d = c + size;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let at = 0; at < size; at += 1) {
      const value = vector[at] as number;
      sumA += value * (matrix[a + at] as number);
      sumB += value * (matrix[b + at] as number);
      sumC += value * (matrix[c + at] as number);
      sumD += value * (matrix[d + at] as number);
    }
    sums[place + row] = (sums[place + row] as number) + sumA;
    sums[place + row + 1] = (sums[place + row + 1] as number) + sumB;
    sums[place + row + 2] = (sums[place + row + 2] as number) + sumC;
    sums[place + row + 3] = (sums[place + row + 3] as number) + sumD;
  }
}
