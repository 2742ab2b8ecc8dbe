import { reach, windowSize } from '../../src/engines/fast/layout.js';
import type { Instance, TrainingWord } from './dataset.js';
import { randomNumbers, shuffled } from '../random.js';

/** How a gate is trained. */
export interface GateSchedule {
  seed: number;
  epochs: number;
  rate: number;
  /** Share of a token's features left out in a training step. */
  featureDropout: number;
  /** How much more a token inside a span counts than one outside. */
  weightInside: number;
  /** The share of the tokens inside spans that must pass. */
  recall: number;
}

/** A sentence with, for each token, whether it lies inside a span. */
export interface GateInstance {
  instance: Instance;
  inside: Uint8Array;
}

/** A gate as it is learned: a weight for each row, and the score from which on a token passes. */
export interface Gate {
  weights: Float32Array;
  threshold: number;
}

/**
 * Learns a gate from all sentences, with the threshold that a gate which has not seen the
 * sentences marked in `heldOut` needs for them.
 */
export function learnGate(
  instances: readonly GateInstance[],
  heldOut: (index: number) => boolean,
  rowCount: number,
  boundary: TrainingWord,
  schedule: GateSchedule,
  log: (line: string) => void,
): Gate {
  const seen = instances.filter((_, index) => !heldOut(index));
  const unseen = instances.filter((_, index) => heldOut(index));
  const partial = trainGate(seen, rowCount, boundary, schedule);
  const { threshold, passing } = thresholdFor(schedule.recall, unseen, partial, boundary);
  log(`  ${(100 * passing).toFixed(1)}% of the tokens pass, from ${threshold.toFixed(2)} on`);
  return { weights: trainGate(instances, rowCount, boundary, schedule), threshold };
}

/**
 * A gate: a logistic regression on the words of the window alone that tells which tokens
 * may lie inside a span at all. All others are not looked at any further, so that it must
 * let nearly all of those pass that do. Trained by AdaGrad.
 */
function trainGate(
  instances: readonly GateInstance[],
  rowCount: number,
  boundary: TrainingWord,
  { seed, epochs, rate, featureDropout, weightInside }: GateSchedule,
): Float32Array {
  const random = randomNumbers(seed);
  const weights = new Float32Array(rowCount);
  const squares = new Float32Array(rowCount).fill(0.1);
  const keptScale = 1 / (1 - featureDropout);
  let kept = new Int32Array(256);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = rate * (1 - (0.75 * epoch) / Math.max(1, epochs - 1));
    for (const index of shuffled(instances.length, random)) {
      const { instance, inside } = instances[index] as GateInstance;
      for (let token = 0; token < inside.length; token += 1) {
        let count = 0;
        let sum = 0;
        forEachRow(instance, token, boundary, (row) => {
          if (random() < featureDropout) return;
          if (count === kept.length) kept = Int32Array.from({ length: 2 * count }, (_, at) => kept[at] ?? 0);
          kept[count++] = row;
          sum += weights[row] as number;
        });
        const isInside = inside[token] === 1;
        const probability = 1 / (1 + Math.exp(-sum * keptScale));
        const error = isInside ? weightInside * (1 - probability) : -probability;
        if (Math.abs(error) < 0.001) continue;
        for (let at = 0; at < count; at += 1) {
          const row = kept[at] as number;
          const square = (squares[row] as number) + error * error;
          squares[row] = square;
          weights[row] = (weights[row] as number) + (step * error) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

/** The score that so large a share of the tokens inside spans of these sentences reaches. */
function thresholdFor(
  recall: number,
  instances: readonly GateInstance[],
  weights: Float32Array,
  boundary: TrainingWord,
): { threshold: number; passing: number } {
  const scores: number[] = [];
  const insideScores: number[] = [];
  for (const { instance, inside } of instances) {
    for (let token = 0; token < inside.length; token += 1) {
      let sum = 0;
      forEachRow(instance, token, boundary, (row) => {
        sum += weights[row] as number;
      });
      scores.push(sum);
      if (inside[token] === 1) insideScores.push(sum);
    }
  }
  insideScores.sort((a, b) => a - b);
  const threshold = insideScores[Math.floor((1 - recall) * insideScores.length)] ?? 0;
  const passing = scores.filter((score) => score >= threshold).length / Math.max(1, scores.length);
  return { threshold, passing };
}

function forEachRow(
  { words }: Instance,
  token: number,
  boundary: TrainingWord,
  visit: (row: number) => void,
): void {
  for (let place = 0; place < windowSize; place += 1) {
    const word = words[token + place - reach] ?? boundary;
    for (const row of word.rows[place] as Int32Array) visit(row);
  }
}
