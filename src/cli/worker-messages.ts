import type { Outcome, ProcessorOptions, Task } from './processor.js';

/** What a worker is started with. */
export interface WorkerData {
  options: ProcessorOptions;
  /** How many processors its engine may use. */
  threads: number;
  /** One number, which all threads see: not 0 when they are to stop. */
  stop: SharedArrayBuffer;
}

export type ToWorker = { kind: 'batch'; batch: number; tasks: readonly Task[] } | { kind: 'end' };

export interface FromWorker {
  batch: number;
  /** Those of the first tasks, of all unless the worker was stopped. */
  outcomes: readonly Outcome[];
  /** Why the engine cannot be loaded. */
  error?: string;
}

/** Like an AbortSignal, seen by all threads at once, whatever they are busy with. */
export function stopFlag(stop: SharedArrayBuffer): { readonly aborted: boolean } {
  const flag = new Int32Array(stop);
  return {
    get aborted() {
      return Atomics.load(flag, 0) !== 0;
    },
  };
}

/** Sets the flag. */
export function raise(stop: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(stop), 0, 1);
}
