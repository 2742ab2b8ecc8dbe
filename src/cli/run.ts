import { join } from 'node:path';
import { findWriter } from '../writers/index.js';
import type { Missing, Writer } from '../writers/writer.js';
import { createWorkerPool } from './worker-pool.js';
import { inOrder, type Limits, type Taken } from './dispatch.js';
import { countIn, failureOf, itemsIn, sizeOf } from './items.js';
import { guardOutputFile, guardOutputFolder, type ReadFiles } from './input-guard.js';
import { areSeveral, isMeantFile, isMeantResult, sourcesOf, type Source } from './sources.js';
import { Findings } from './findings.js';
import type { RunOptions } from './options.js';
import type { Outcome, PassedOverArticle, Task } from './processor.js';
import { duration, plainProgress, type Progress } from './progress.js';
import { openResults } from './resume.js';
import { fileSink, folderSink, jointFolderSink, outputSink, resultNames, type Sink } from './sinks.js';
import { ClosedPipeError } from './standard-output.js';

/** What a run came to. */
export interface Tally {
  done: number;
  failed: number;
  /** Inputs whose result was already there. */
  skipped: number;
}

/** How much is taken from the inputs before it is written, for each thread. */
const itemsPerJob = 32;
const limits = (jobs: number): Limits<Task> => ({
  items: jobs * itemsPerJob,
  // Of UTF-16 code units; files count nothing, since they are read when their turn comes.
  size: 4 * 1024 * 1024,
  sizeOf: ({ item }) => sizeOf(item),
});

/** How long an interrupted run waits for whoever reads standard output, in milliseconds. */
const grace = 2_000;

/** How a run came to its end. */
export interface Ending extends Tally {
  /** Whether all inputs were worked off, or what came between. */
  end: 'whole' | 'interrupted' | 'closed pipe';
}

/**
 * Extracts all inputs and writes the results in the inputs' order. Failures are told on
 * standard error, one line each. When the signal is aborted, what is being written is
 * finished and the run ends; so it does, without a word, when nobody reads standard output
 * any more. Whatever ends it, no thread is left when it does. Throws an OutputError when
 * results cannot be written, and an EngineError when the engine cannot be loaded.
 *
 * @param open Opens where results go; unless given, the target of the options.
 */
export async function run(
  options: RunOptions,
  signal: AbortSignal,
  open: typeof openSink = openSink,
): Promise<Ending> {
  const started = Date.now();
  const several = await unlessAborted(areSeveral(options.inputs, options.input), signal);
  if (several === null) {
    if (options.target.kind === 'file') plainProgress().line(`extract: ${notWhole(options.target.path)}`);
    return { done: 0, failed: 0, skipped: 0, end: 'interrupted' };
  }
  const writerOf = writerChoice(options, several);
  const progress = await openProgress(options, several);
  const tell = (line: string): void => progress.line(`extract: ${line}`);
  const sink = await open(options, writerOf, several, tell);
  const pool = createWorkerPool(options, several, options.processor, tell);
  const tally: Tally = { done: 0, failed: 0, skipped: 0 };
  const findings = new Findings();
  const items = itemsOf(options, sink, writerOf, findings, () => (tally.skipped += 1));
  if (progress.showsBar) void setTotal(options, sink, progress, signal);

  const keepPlace = async (source: Source | undefined, { id, error }: Missing): Promise<void> => {
    if (!options.errorsAsRecords || source === undefined) return;
    const drawn = writerOf(source).drawMissing?.({ id, error });
    if (drawn !== undefined) await within(sink.write(source, Buffer.from(drawn)), signal);
  };

  let end: Ending['end'] | 'failed' = 'failed';
  try {
    const outcomes = inOrder(items, (waiting) => pool.executors(waiting), limits(options.jobs), signal);
    for await (const { item: task, outcome } of outcomes) {
      if ('error' in outcome) {
        tally.failed += 1;
        tell(outcome.error);
        const source = outcome.source ?? task?.item.source;
        if (source) sink.failed?.(source);
        await keepPlace(source, outcome);
      } else if ('passedOver' in outcome) {
        findings.foreign(outcome.passedOver, true);
        await keepPlace(task?.item.source, { id: outcome.id, error: leftOut(outcome) });
      } else if (task && (await within(sink.write(task.item.source, outcome.output), signal))) {
        tally.done += 1;
        if (outcome.language !== undefined) findings.foreign(outcome.language, false);
      }
      progress.step();
    }
    await pool.close(signal.aborted);
    await within(sink.close(!signal.aborted), signal);
    end = signal.aborted ? 'interrupted' : 'whole';
  } catch (error) {
    if (!(error instanceof ClosedPipeError)) throw error;
    end = 'closed pipe';
  } finally {
    progress.stop();
    await pool.close(end !== 'whole');
    // What went wrong has been thrown; a second error of the same kind would only hide it.
    if (end === 'failed' || end === 'closed pipe') await sink.close(false).catch(() => {});
  }
  if (end === 'closed pipe') return { ...tally, end };
  for (const line of findings.lines(options.quiet)) tell(line);
  if (several && !options.quiet) {
    progress.line(closing(tally, (Date.now() - started) / 1000, end === 'interrupted'));
  }
  if (end === 'interrupted' && options.target.kind === 'file') tell(notWhole(options.target.path));
  return { ...tally, end };
}

const notWhole = (path: string): string => `${path} was not written, since it would not be whole`;

/**
 * Waits for something to be written, after an interruption only for so long. Returns whether
 * it was.
 */
async function within(writing: Promise<void>, signal: AbortSignal): Promise<boolean> {
  return (
    (await unlessAborted(
      writing.then(() => true as const),
      signal,
      grace,
    )) ?? false
  );
}

/** What a promise gives, or null when it is still waited for so long after an interruption, in milliseconds. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal, patience = 0): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => {};
  const givenUp = new Promise<null>((resolve) => {
    onAbort = () => void (timer = setTimeout(() => resolve(null), patience));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([promise, givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** The articles of all inputs, leaving out those whose result is already there. */
async function* itemsOf(
  { inputs, input, processor }: RunOptions,
  sink: Sink,
  writerOf: (source: Source) => Writer,
  findings: Findings,
  onSkip: () => void,
): AsyncGenerator<Taken<Task, Outcome>> {
  for await (const source of sourcesOf(inputs, input, findings.passedOver)) {
    if (source.error) yield { outcome: { ...failureOf(source.error), source } };
    else if (await sink.has(source)) onSkip();
    else {
      const format = writerOf(source).name;
      for await (const item of itemsIn(source, processor.reading)) {
        if ('extension' in item) findings.passOver(item.extension);
        else if ('error' in item) yield { outcome: { ...item, source } };
        else {
          const id = item.content?.id ?? item.where;
          findings.id(id);
          if (sink.hasRecord?.(String(id))) onSkip();
          else yield { item: { item, format } };
        }
      }
    }
  }
}

const leftOut = ({ passedOver, id }: PassedOverArticle): string =>
  `${id}: the article is in ${passedOver}, and --language skip leaves it out`;

/** Counts the articles to come while the first are under way. */
async function setTotal(
  { inputs, input }: RunOptions,
  sink: Sink,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  let total = 0;
  for await (const source of sourcesOf(inputs, input)) {
    if (signal.aborted || (!source.error && source.path === '-')) return;
    if (source.error) total += 1;
    // What cannot be read is told when its turn comes.
    else if (!(await sink.has(source))) {
      const count = await countIn(source).catch(() => 1);
      // How many there are is only known at the end.
      if (count === null) return;
      total += count;
    }
  }
  progress.setTotal(total);
}

/** The format asked for; else JSON for one article in a file or pipe and JSONL for several. */
function writerChoice(options: RunOptions, several: boolean): (source: Source) => Writer {
  const { format, target, errorsAsRecords } = options;
  if (format !== null) return () => findWriter(format);
  if (target.kind === 'stdout' && process.stdout.isTTY && !errorsAsRecords)
    return () => findWriter('summary');
  return (source) => {
    const many = target.kind === 'folder' ? source.several : several;
    return findWriter(many ? 'jsonl' : 'json');
  };
}

async function openSink(
  options: RunOptions,
  writerOf: (source: Source) => Writer,
  several: boolean,
  tell: (line: string) => void,
): Promise<Sink> {
  const { target, input, inputs, processor, byteOrderMark } = options;
  // All sources of one stream, file or joint folder have one writer, so that of any will do.
  const anySource = { path: inputs[0] ?? '-', reader: input.inputFormat ?? 'text', several, target: '' };
  const writer = writerOf(anySource);
  const output = { ...processor.look, several, byteOrderMark };
  if (target.kind === 'stdout') return outputSink(writer, output);
  const read = readFilesOf(options);
  if (target.kind === 'folder') {
    const isInput = await guardOutputFolder(target.path, () => resultsOf(options, writerOf), read);
    if (writer.openFolder) return jointFolderSink(target.path, writer.openFolder, output, isInput);
    const results = await openResults(target.path, options, tell);
    return folderSink(target.path, writerOf, output, isInput, results, target.resume);
  }
  // Told before the work is done, not after it.
  return fileSink(target.path, writer, output, await guardOutputFile(target.path, read));
}

/** The files of an output folder that results would have. */
async function* resultsOf(
  { inputs, input, target }: RunOptions,
  writerOf: (source: Source) => Writer,
): AsyncGenerator<string> {
  if (target.kind !== 'folder') return;
  for await (const source of sourcesOf(inputs, input)) {
    if (source.error) continue;
    for (const name of resultNames(source, writerOf(source))) yield join(target.path, name);
  }
}

/** What a run reads. */
export function readFilesOf({ inputs, input, nameLists }: RunOptions): ReadFiles {
  return {
    inputs,
    filter: input,
    isKnown: (path) => isMeantFile(path, input),
    takesResult: (name) => isMeantResult(name, input),
    beside: nameLists,
  };
}

/** A bar on a terminal, unless the results themselves go there. */
async function openProgress({ target, progress, quiet }: RunOptions, several: boolean): Promise<Progress> {
  const isFree = target.kind !== 'stdout' || !process.stdout.isTTY;
  if (!(several && progress && !quiet && isFree && process.stderr.isTTY)) return plainProgress();
  const { barProgress } = await import('./bar.js');
  return barProgress();
}

function closing({ done, failed, skipped }: Tally, seconds: number, isCut: boolean): string {
  const count = (number: number): string => number.toLocaleString('en');
  return [
    `${isCut ? 'interrupted after ' : ''}${count(done)} ${done === 1 ? 'article' : 'articles'} in ${duration(seconds)}`,
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
    ...(skipped > 0 ? [`${count(skipped)} already there`] : []),
  ].join(', ');
}
