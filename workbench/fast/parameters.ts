/** A weight array with the sums of squared gradients that AdaGrad (Duchi, Hazan and Singer 2011) divides by. */
export class Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly gradients: Float32Array;

  /** Sparse parameters have no room for gradients: who changes them takes the few that matter one by one. */
  constructor(size: number, isDense: boolean) {
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size).fill(isDense ? 0.01 : 0.1);
    this.gradients = new Float32Array(isDense ? size : 0);
  }

  initialise(scale: number, random: () => number): void {
    for (let at = 0; at < this.values.length; at += 1) this.values[at] = (random() * 2 - 1) * scale;
  }

  /** One step with the gathered gradients, which are then 0 again. */
  step(rate: number): void {
    const { values, squares, gradients } = this;
    for (let at = 0; at < values.length; at += 1) {
      const gradient = gradients[at] as number;
      if (gradient === 0) continue;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      values[at] = (values[at] as number) + (rate * gradient) / Math.sqrt(square);
      gradients[at] = 0;
    }
  }
}
