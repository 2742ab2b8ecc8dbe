import { asInputError, UsageError, type InputError } from '../errors.js';
import { filesOfGold, goldFiles } from '../evaluate/gold/index.js';
import { differencesOf, type Difference } from '../evaluate/differences.js';
import { evaluate } from '../evaluate/index.js';
import { predictByEngine, predictByFile, type Predictor } from '../evaluate/predict.js';
import { jsonReport, tableReport } from '../evaluate/report.js';
import { guardOutputFile, type IsInput } from './input-guard.js';
import { tell } from './messages.js';
import { parseEngine, parseTypes } from './options.js';
import { isStandardOutput, writeOut } from './standard-output.js';
import { openWhole } from './whole-file.js';

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
  const isInput = await guardErrorsFile(gold, raw);
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
    const lines = differences.map((difference) => `${JSON.stringify(difference)}\n`).join('');
    if (isStandardOutput(errorsPath)) await writeOut(lines);
    else {
      const file = openWhole(errorsPath, isInput);
      await file.write(lines);
      await file.close(true);
    }
  }
  return evaluation.errors.length > 0 ? 1 : 0;
}

/** Throws an OutputError, before the work is done, for a file of errors that is gold or would be. */
async function guardErrorsFile(
  gold: readonly string[],
  { errors, predictions }: RawEvaluateOptions,
): Promise<IsInput> {
  if (errors === undefined || isStandardOutput(errors)) return () => false;
  const files = await Promise.all(gold.map(filesOfGold));
  return guardOutputFile(errors, {
    inputs: gold,
    filter: { include: goldFiles, exclude: [] },
    isKnown: () => false,
    takesResult: () => false,
    beside: [...files.flat(), ...(predictions === undefined ? [] : [predictions])],
  });
}

async function predictorOf(raw: RawEvaluateOptions): Promise<{ predict: Predictor; errors: InputError[] }> {
  const { predictions } = raw;
  if (predictions === undefined) {
    const notify = (line: string): void => tell(`extract: ${line}`);
    return { predict: await predictByEngine({ ...parseEngine(raw), notify }), errors: [] };
  }
  try {
    return await predictByFile(predictions);
  } catch (error) {
    throw new UsageError(asInputError(error, predictions).line);
  }
}
