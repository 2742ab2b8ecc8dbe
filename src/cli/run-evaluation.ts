import { writeFile } from 'node:fs/promises';
import { asInputError, OutputError, UsageError, type InputError } from '../errors.js';
import { differencesOf, type Difference } from '../evaluate/differences.js';
import { evaluate } from '../evaluate/index.js';
import { predictByEngine, predictByFile, type Predictor } from '../evaluate/predict.js';
import { jsonReport, tableReport } from '../evaluate/report.js';
import { tell } from './messages.js';
import { checkEngine, parseTypes } from './options.js';
import { writeOut } from './standard-output.js';

/** The options as commander gives them. */
export interface RawEvaluateOptions {
  engine: string;
  model?: string;
  predictions?: string;
  types?: string;
  by?: string;
  format: 'table' | 'json';
  errors?: string;
}

/**
 * Evaluates and writes the report to standard output, errors to standard error. Returns
 * the exit status: 0, or 1 when some of the gold could not be scored. Throws a UsageError
 * when nothing could, and an OutputError when the file of errors cannot be written.
 */
export async function runEvaluation(gold: readonly string[], raw: RawEvaluateOptions): Promise<0 | 1> {
  const { engine, predictions, types, by, format, errors: errorsPath } = raw;
  const differences: Difference[] = [];
  const scoredTypes = types === undefined ? undefined : parseTypes(types);
  const { predict, errors } = await predictorOf(raw);
  const evaluation = await evaluate(gold, predict, {
    ...(scoredTypes && { types: scoredTypes }),
    ...(by !== undefined && { by }),
    ...(errorsPath !== undefined && {
      onScored: (scored) => differences.push(...differencesOf(scored)),
    }),
  });
  evaluation.errors.unshift(...errors);
  for (const { line } of evaluation.errors) tell(`extract: ${line}`);
  if (evaluation.gold.every(({ records }) => records === 0)) {
    const what = types === undefined ? 'annotated records' : `records annotated with ${types}`;
    throw new UsageError(`nothing to score: no ${what} in ${gold.join(', ')}`);
  }

  const source = predictions === undefined ? { engine, predictions: null } : { engine: null, predictions };
  const report = format === 'json' ? jsonReport : tableReport;
  await writeOut(report(evaluation, source));
  if (errorsPath !== undefined) {
    const lines = differences.map((difference) => `${JSON.stringify(difference)}\n`);
    await writeFile(errorsPath, lines.join('')).catch((error: unknown) => {
      throw new OutputError(errorsPath, error);
    });
  }
  return evaluation.errors.length > 0 ? 1 : 0;
}

async function predictorOf(raw: RawEvaluateOptions): Promise<{ predict: Predictor; errors: InputError[] }> {
  const { predictions } = raw;
  if (predictions === undefined) {
    const notify = (line: string): void => tell(`extract: ${line}`);
    return { predict: await predictByEngine({ ...checkEngine(raw), notify }), errors: [] };
  }
  try {
    return await predictByFile(predictions);
  } catch (error) {
    throw new UsageError(asInputError(error, predictions).line);
  }
}
