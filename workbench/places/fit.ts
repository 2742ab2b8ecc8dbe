import type { Example } from './examples.js';

const steps = 400;
const rate = 0.05;
/** Pulls weights to zero, against candidate too much into rare features. */
const decay = 0.5;

/**
 * Weights that make the right candidates probable: a conditional logit in which the candidates
 * with the right country count as one, fitted by Adam over all examples at once.
 */
export function fit(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (const example of examples) addGradient(example, weights, gradient);
    for (let at = 0; at < size; at += 1) {
      const slope = ((gradient[at] as number) - decay * (weights[at] as number)) / examples.length;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
      const [m, s] = [(mean[at] as number) / (1 - 0.9 ** step), (square[at] as number) / (1 - 0.999 ** step)];
      weights[at] = (weights[at] as number) + (rate * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}

/** Adds the gradient of the logarithm of the right candidates' probability. */
function addGradient({ candidates, isRight }: Example, weights: Float64Array, gradient: Float64Array): void {
  const scores = candidates.map((vector) => {
    let score = 0;
    vector.features.forEach((feature, at) => {
      score += (vector.values[at] as number) * (weights[feature] as number);
    });
    return score;
  });
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const right = parts.reduce((sum, part, index) => sum + (isRight[index] ? part : 0), 0);
  candidates.forEach((vector, index) => {
    const part = parts[index] as number;
    const slope = (isRight[index] ? part / right : 0) - part / total;
    vector.features.forEach((feature, at) => {
      gradient[feature] = (gradient[feature] as number) + slope * (vector.values[at] as number);
    });
  });
}
