import { Tinypool } from 'tinypool';
import { asInputError } from '../errors.js';
import type { Outcome, Processor, ProcessorOptions } from './processor.js';

export interface Pool {
  process: Processor;
  close(): Promise<void>;
}

/**
 * Worker threads, each with an engine of its own. An article at which one breaks down, or
 * that is still under way when the pool is closed, counts as failed.
 */
export function createPool(jobs: number, options: ProcessorOptions): Pool {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: options,
  });
  return {
    process: (item, format) =>
      (pool.run({ item, format }) as Promise<Outcome>).catch((error: unknown) => ({
        error: asInputError(error, item.where).line,
      })),
    close: () => pool.destroy(),
  };
}
