import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type EvaluationOptions } from '../../src/evaluate/index.js';
import type { MentionScores } from '../../src/evaluate/measures/mentions.js';
import type { TypedSpan } from '../../src/evaluate/mentions.js';
import type { Predictor } from '../../src/evaluate/predict.js';
import type { MentionType } from '../../src/types.js';
import { temporaryFolder } from './run-cli.js';

/** Writes lines, strings as they are, to a new file; returns its path. */
export function goldFile(...lines: unknown[]): string {
  const path = join(temporaryFolder(), 'gold.jsonl');
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, texts.map((text) => `${text}\n`).join(''));
  return path;
}

export const span = (type: MentionType, start: number, end: number): TypedSpan => ({ type, start, end });

/** Predicts these mentions for each record. */
export const always =
  (...mentions: TypedSpan[]): Predictor =>
  () => ({ mentions, result: {}, run: null });

/** Gold, predicted, exact and overlapping counts of each type that was scored. */
export async function countsOf(
  records: readonly unknown[],
  predict: Predictor,
  options?: EvaluationOptions,
): Promise<Record<string, number[]>> {
  const evaluation = await evaluate([goldFile(...records)], predict, options);
  expect(evaluation.errors).toEqual([]);
  const { types } = evaluation.tallies.get('mentions')?.toJson() as MentionScores;
  return Object.fromEntries(
    Object.entries(types).map(([type, { gold, predicted, exact, overlapping }]) => [
      type,
      [gold, predicted, exact.correct, overlapping.correct],
    ]),
  );
}
