import { logistic, logit } from '../../src/tagging/calibration.js';

/** A span's probability by the model, and whether it was right. */
export interface Outcome {
  probability: number;
  right: boolean;
}

/**
 * Slope and intercept that make the logits of the probabilities fit the outcomes best
 * (Platt scaling by Newton's method, with a prior worth a few outcomes for slope 1).
 */
export function fitCalibration(outcomes: readonly Outcome[]): [slope: number, intercept: number] {
  let slope = 1;
  let intercept = 0;
  const prior = 5;
  for (let round = 0; round < 30; round += 1) {
    let gradientA = prior * (1 - slope);
    let gradientB = -prior * intercept;
    let aa = prior;
    let ab = 0;
    let bb = prior;
    for (const { probability, right } of outcomes) {
      const x = logit(probability);
      const p = logistic(slope * x + intercept);
      const error = (right ? 1 : 0) - p;
      const weight = p * (1 - p);
      gradientA += error * x;
      gradientB += error;
      aa += weight * x * x;
      ab += weight * x;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    slope += (bb * gradientA - ab * gradientB) / determinant;
    intercept += (aa * gradientB - ab * gradientA) / determinant;
  }
  return [slope, intercept];
}

/** Expected calibration error: the mean gap between score and share right, over ten equal bins. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, right: 0 }));
  for (const { probability, right } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(probability * 10))] as (typeof bins)[number];
    bin.count += 1;
    bin.score += probability;
    if (right) bin.right += 1;
  }
  const gaps = bins.map(({ score, right }) => Math.abs(score - right));
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, outcomes.length);
}
