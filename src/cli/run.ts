import { InputError } from '../errors.js';
import { findWriter } from '../writers/index.js';
import type { Writer } from '../writers/writer.js';
import { mapInOrder } from './in-order.js';
import {
  areSeveral,
  countIn,
  isLinewise,
  itemsIn,
  sourcesOf,
  type Failure,
  type Item,
  type Source,
} from './items.js';
import type { RunOptions } from './options.js';
import { createProcessor, type Outcome, type Processor } from './processor.js';
import { duration, plainProgress, type Progress } from './progress.js';
import { fileSink, folderSink, streamSink, type Sink } from './sinks.js';

/** What a run came to. */
export interface Tally {
  done: number;
  failed: number;
  /** Inputs whose result was already there. */
  skipped: number;
}

/** Articles that are worth no worker thread, which takes longer to start than they do. */
const articlesWithoutPool = 24;
/** How many articles a worker has before it, so that none waits for the next. */
const aheadPerJob = 8;

/**
 * Extracts all inputs and writes the results in the inputs' order. Failures are told on
 * standard error, one line each. When the signal is aborted, what is being written is
 * finished and the run ends. Throws an OutputError when results cannot be written.
 */
export async function run(options: RunOptions, signal: AbortSignal): Promise<Tally> {
  const started = performance.now();
  const several = await areSeveral(options.inputs, options.input);
  const writerOf = writerChoice(options, several);
  const sink = openSink(options, writerOf, several);
  const progress = await openProgress(options, several);
  const workers = lazyWorkers(options, (line) => progress.line(`extract: ${line}`));
  const tally: Tally = { done: 0, failed: 0, skipped: 0 };

  const extract = async (item: Item | Failure): Promise<{ source: Source; output: string } | Failure> => {
    if ('error' in item) return item;
    const { source } = item;
    const outcome = await workers.process(item, writerOf(source).name);
    return 'error' in outcome ? outcome : { source, ...outcome };
  };
  const items = itemsOf(options, sink, () => (tally.skipped += 1));
  if (progress.showsBar) void setTotal(options, sink, progress, signal);
  try {
    for await (const outcome of mapInOrder(items, extract, options.jobs * aheadPerJob, signal)) {
      if ('error' in outcome) {
        tally.failed += 1;
        progress.line(`extract: ${outcome.error}`);
      } else {
        await sink.write(outcome.source, outcome.output);
        tally.done += 1;
      }
      progress.step();
    }
  } finally {
    progress.stop();
    await sink.close(!signal.aborted);
    await workers.close();
  }
  if (several && !options.quiet) {
    progress.line(closing(tally, (performance.now() - started) / 1000, signal.aborted));
  }
  if (signal.aborted && options.target.kind === 'file') {
    progress.line(`extract: ${options.target.path} was not written, since it would not be whole`);
  }
  return tally;
}

/** The articles of all inputs, leaving out those whose result is already there. */
async function* itemsOf(
  { inputs, input }: RunOptions,
  sink: Sink,
  onSkip: () => void,
): AsyncGenerator<Item | Failure> {
  for await (const source of sourcesOf(inputs, input)) {
    if (source instanceof InputError) yield { error: source.line };
    else if (await sink.has(source)) onSkip();
    else yield* itemsIn(source);
  }
}

/** Counts the articles to come while the first are under way. */
async function setTotal(
  { inputs, input }: RunOptions,
  sink: Sink,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  let total = 0;
  for await (const source of sourcesOf(inputs, input)) {
    if (signal.aborted || (!(source instanceof InputError) && source.path === '-')) return;
    if (source instanceof InputError) total += 1;
    // What cannot be read is told when its turn comes.
    else if (!(await sink.has(source))) total += await countIn(source).catch(() => 1);
  }
  progress.setTotal(total);
}

/** The format asked for; else JSON for one article in a file or pipe and JSONL for several. */
function writerChoice({ format, target }: RunOptions, several: boolean): (source: Source) => Writer {
  if (format !== null) return () => findWriter(format);
  if (target.kind === 'stdout' && process.stdout.isTTY) return () => findWriter('summary');
  return (source) => {
    const many = target.kind === 'folder' ? isLinewise(source) : several;
    return findWriter(many ? 'jsonl' : 'json');
  };
}

function openSink(
  { target, input, inputs }: RunOptions,
  writerOf: (source: Source) => Writer,
  several: boolean,
): Sink {
  if (target.kind === 'folder') return folderSink(target.path, writerOf, target.resume);
  // All sources of a stream have one writer, so that of any will do.
  const anySource = { path: inputs[0] ?? '-', reader: input.inputFormat ?? 'text', target: '' };
  const writer = writerOf(anySource);
  const separators = several ? writer.several : writer.one;
  return target.kind === 'file' ? fileSink(target.path, separators) : streamSink(process.stdout, separators);
}

/** A bar on a terminal, unless the results themselves go there. */
async function openProgress({ target, progress, quiet }: RunOptions, several: boolean): Promise<Progress> {
  const isFree = target.kind !== 'stdout' || !process.stdout.isTTY;
  if (!(several && progress && !quiet && isFree && process.stderr.isTTY)) return plainProgress();
  const { barProgress } = await import('./bar.js');
  return barProgress();
}

/**
 * Processes the first articles in this thread, and starts worker threads only for a run
 * that turns out to have more.
 */
function lazyWorkers(
  { jobs, processor }: RunOptions,
  notify: (line: string) => void,
): {
  process: Processor;
  close(): Promise<void>;
} {
  let taken = 0;
  let local: Promise<Processor> | null = null;
  let pool: Promise<{ process: Processor; close(): Promise<void> }> | null = null;
  return {
    process: async (item, format): Promise<Outcome> => {
      taken += 1;
      if (jobs === 1 || taken <= articlesWithoutPool) {
        local ??= createProcessor(processor, notify);
        return (await local)(item, format);
      }
      pool ??= import('./pool.js').then(({ createPool }) => createPool(jobs, processor));
      return (await pool).process(item, format);
    },
    close: async () => (await pool)?.close(),
  };
}

function closing({ done, failed, skipped }: Tally, seconds: number, isCut: boolean): string {
  const count = (number: number): string => number.toLocaleString('en');
  return [
    `${isCut ? 'interrupted after ' : ''}${count(done)} ${done === 1 ? 'article' : 'articles'} in ${duration(seconds)}`,
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
    ...(skipped > 0 ? [`${count(skipped)} already there`] : []),
  ].join(', ');
}
