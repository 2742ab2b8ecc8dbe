import { asInputError, UsageError, type InputError } from '../errors.js';
import { mentionTypes, type MentionType } from '../types.js';
import { readGoldFiles } from './gold/index.js';
import type { GoldRecord } from './gold/shape.js';
import { measures } from './measures/index.js';
import type { Scored, Tally } from './measures/measure.js';
import { normaliseMentions } from './mentions.js';
import type { Predictor } from './predict.js';

export interface EvaluationOptions {
  /** Which types are scored, where they are annotated; all unless given. */
  types?: readonly MentionType[];
  /** A field of the gold records to break the scores down by. */
  by?: string;
  /** Is shown every record that was scored. */
  onScored?: (scored: Scored) => void;
}

/** What an evaluation found, to be drawn by `report`. */
export interface Evaluation {
  /** Each gold file, with how many records of it were scored. */
  gold: { path: string; records: number }[];
  /** What could not be read or scored. */
  errors: InputError[];
  /** By the measure's name, in the order of the report. */
  tallies: Map<string, Tally>;
}

/**
 * Scores predictions against gold files, or those of folders. What cannot be read is among the errors of the
 * answer and the rest is still scored. Throws a UsageError when no record has the field to
 * break down by.
 */
export async function evaluate(
  paths: readonly string[],
  predict: Predictor,
  options: EvaluationOptions = {},
): Promise<Evaluation> {
  const { types = mentionTypes, by, onScored } = options;
  const files = [];
  for (const path of paths) for await (const file of readGoldFiles(path)) files.push(file);
  const records = files.flatMap((file) => file.records);
  if (by !== undefined && records.length > 0 && !records.some(({ fields }) => Object.hasOwn(fields, by))) {
    throw new UsageError(`no gold record has a field "${by}" to break down by`);
  }

  const tallies = new Map(measures.map(({ name, start }) => [name, start(by === undefined ? {} : { by })]));
  const evaluation: Evaluation = { gold: [], errors: [], tallies };
  for (const file of files) {
    evaluation.errors.push(...file.errors);
    let scoredRecords = 0;
    for (const gold of file.records) {
      const inScope = new Set(types.filter((type) => gold.annotated.has(type)));
      if (inScope.size === 0) continue;
      try {
        const scored = await score(gold, predict, inScope);
        for (const tally of tallies.values()) tally.add(scored);
        onScored?.(scored);
        scoredRecords += 1;
      } catch (error) {
        evaluation.errors.push(asInputError(error, gold.where));
      }
    }
    evaluation.gold.push({ path: file.path, records: scoredRecords });
  }
  return evaluation;
}

async function score(gold: GoldRecord, predict: Predictor, types: ReadonlySet<MentionType>): Promise<Scored> {
  const prediction = await predict(gold);
  const predicted = normaliseMentions(gold.article.text, prediction.mentions, gold.annotatedPart);
  return {
    gold,
    prediction,
    types,
    goldMentions: gold.mentions.filter(({ type }) => types.has(type)),
    predictedMentions: predicted.filter(({ type }) => types.has(type)),
  };
}
