import { statSync } from 'node:fs';
import { shareModels } from '../binary/model-file.js';
import { InterruptedError } from '../errors.js';
import { nativePath } from '../text/native-path.js';
import type { Executor } from './dispatch.js';
import { compactHeap, limitYoung } from './heap.js';
import { sizeOf } from './items.js';
import {
  createProcessor,
  type Outcome,
  type Processor,
  type ProcessorOptions,
  type Task,
} from './processor.js';
import { raise, stopFlag } from './worker-messages.js';
import { WorkerThread } from './worker-thread.js';

/** Who does the work of a run: this thread, and worker threads beside it when there is much. */
export interface WorkerPool {
  /** Those there are when so many articles wait for somebody. */
  executors(waiting: number): readonly Executor<Task, Outcome>[];
  /**
   * Lets all come to an end: of what is given out, or, when `atOnce`, of the article or the
   * window of the network that each has in hand. Waits until every thread is gone.
   */
  close(atOnce: boolean): Promise<void>;
}

/**
 * A file or record of so many bytes or UTF-16 code units keeps a thread busy for so long that this one, which
 * hears signals, leaves it to a worker.
 */
const longArticle = 1024 * 1024;
/** The least waiting articles for which threads are started. */
const worthThreads = 12;
/** How long the first article waits for others to be found, in milliseconds: threads start before it keeps this one busy. */
const patience = 15;

/**
 * `jobs` threads in all, this one among them, which share so many processors; `several` says
 * that there may be many articles.
 */
export function createWorkerPool(
  { jobs, processors }: { jobs: number; processors: number },
  several: boolean,
  options: ProcessorOptions,
  notify: (line: string) => void,
): WorkerPool {
  const stop = new SharedArrayBuffer(4);
  const signal = stopFlag(stop);
  const isShared = several && jobs > 1;
  const threads = isShared ? Math.max(1, Math.floor(processors / jobs)) : processors;
  // All threads have the same to say of the engine.
  const told = new Set<string>();
  const notifyOnce = (line: string): void => {
    if (!told.has(line)) notify(line);
    told.add(line);
  };
  const newWorker = (): WorkerThread =>
    new WorkerThread({ options, threads, stop, models: shareModels() }, notifyOnce);
  // Before this thread reads them for itself.
  if (isShared) shareModels();
  let workers: readonly WorkerThread[] = [];
  let processor: Promise<Processor> | null = null;
  const local: Executor<Task, Outcome> = {
    mostItems: 1,
    depth: 1,
    run: async ([task]) => {
      if (processor === null && isShared) await new Promise((resolve) => setTimeout(resolve, patience));
      // Lets signals in, and what comes of files and other threads.
      await new Promise((resolve) => setImmediate(resolve));
      if (task === undefined || signal.aborted) return [];
      if (lengthOf(task) >= longArticle) {
        if (workers.length === 0) workers = [newWorker()];
        return (await workers[0]?.run([task])) ?? [];
      }
      try {
        processor ??= createProcessor(options, { signal, threads, notify: notifyOnce });
        const extract = await processor;
        if (isShared) limitYoung();
        compactHeap();
        return [await extract(task)];
      } catch (error) {
        if (error instanceof InterruptedError) return [];
        throw error;
      }
    },
  };

  return {
    executors: (waiting) => {
      if (!isShared) return [local];
      if (waiting >= worthThreads) {
        const missing = jobs - 1 - workers.length;
        if (missing > 0) workers = [...workers, ...Array.from({ length: missing }, newWorker)];
      }
      return [local, ...workers];
    },
    close: async (atOnce) => {
      if (atOnce) raise(stop);
      await Promise.all(workers.map((worker) => worker.close(atOnce)));
    },
  };
}

/** The size of an article that is there, or of the file that it will be read from. */
function lengthOf({ item }: Task): number {
  if (item.content !== undefined) return sizeOf(item);
  try {
    return statSync(nativePath(item.source.path)).size;
  } catch {
    // Is told when it is read.
    return 0;
  }
}
