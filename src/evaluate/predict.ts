import type { Document } from '../pipeline/document.js';
import { asInputError, InputError } from '../errors.js';
import { createExtractor } from '../extractor.js';
import type { ExtractorOptions } from '../options.js';
import type { Result } from '../result.js';
import { toResult } from '../to-result.js';
import { mentionTypes } from '../types.js';
import type { GoldRecord } from './gold/shape.js';
import { idOf, readJsonLines, type JsonLine, type JsonObject } from './json-lines.js';
import { readResultMentions, type TypedSpan } from './mentions.js';

/** What is scored against a gold record. */
export interface Prediction {
  /** As predicted, in UTF-16 code units. */
  mentions: readonly TypedSpan[];
  /** The whole result; one that was read from a file may lack anything. */
  result: Result | JsonObject;
  /** How the tool came to it; null for a result that was read from a file. */
  run: { document: Document; seconds: number } | null;
}

/** Throws an InputError when there is no prediction for the record. */
export type Predictor = (gold: GoldRecord) => Prediction | Promise<Prediction>;

/** Predicts by running the tool. Throws a UsageError for an unknown engine. */
export async function predictByEngine(options: ExtractorOptions): Promise<Predictor> {
  const extractor = await createExtractor(options);
  const allTypes = new Set(mentionTypes);
  return async ({ article, where }) => {
    const started = performance.now();
    const document = await extractor.process(article).catch((error: unknown) => {
      throw asInputError(error, where);
    });
    const seconds = (performance.now() - started) / 1000;
    const result = toResult(document, allTypes);
    return { mentions: result.mentions, result, run: { document, seconds } };
  };
}

/**
 * Predicts by results made before, by this tool or another: a JSONL file of
 * `{id, mentions: [{start, end, type, text?}]}`, matched by id. Lines that are of no use
 * come as errors. Throws an InputError when the file cannot be read.
 */
export async function predictByFile(path: string): Promise<{ predict: Predictor; errors: InputError[] }> {
  const byId = new Map<string, JsonLine>();
  const errors: InputError[] = [];
  for await (const line of readJsonLines(path)) {
    if (line instanceof InputError) {
      errors.push(line);
      continue;
    }
    const id = idOf(line.record);
    if (id === undefined) errors.push(new InputError(line.where, 'the result has no "id"'));
    else if (byId.has(id)) {
      errors.push(new InputError(line.where, `there is a result for "${id}" before it`));
    } else byId.set(id, line);
  }
  const predict: Predictor = ({ article, where }) => {
    const found = byId.get(String(article.id));
    if (!found) throw new InputError(where, `there is no result for "${article.id}" in ${path}`);
    const mentions = readResultMentions(found.record.mentions, article.text, found.where);
    return { mentions, result: found.record, run: null };
  };
  return { predict, errors };
}
