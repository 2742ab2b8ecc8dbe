/** The logarithm of the odds of a probability, which is kept away from 0 and 1 by a millionth. */
export function logit(probability: number): number {
  const bounded = bound(probability);
  return Math.log(bounded / (1 - bounded));
}

/** The inverse of `logit`. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The slope and the intercept of a line that corrects logits (Platt 1999). */
export type Calibration = readonly [slope: number, intercept: number];

/** A calibrated probability; without a calibration it is only kept away from 0 and 1. */
export function calibrate(probability: number, calibration: Calibration | undefined): number {
  if (!calibration) return bound(probability);
  const [slope, intercept] = calibration;
  return logistic(slope * logit(probability) + intercept);
}

function bound(probability: number): number {
  return Math.min(1 - 1e-6, Math.max(1e-6, probability));
}
