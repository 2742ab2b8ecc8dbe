import type { SharedModels } from '../binary/model-file.js';
import type { Signal } from '../engines/engine.js';
import type { ExtractErrorCode } from '../errors.js';
import type { Outcome, ProcessorOptions, Task } from './processor.js';

/** What a worker is started with. */
export interface WorkerData {
  options: ProcessorOptions;
  /** Files of models that another thread has read. */
  models: SharedModels;
  /** How many processors its engine may use. */
  threads: number;
  /** One number, which all threads see: not 0 when they are to stop. */
  stop: SharedArrayBuffer;
  /** Another number, which the worker sets: not 0 when it has loaded the program. */
  loaded: SharedArrayBuffer;
  /** And another: not 0 while native code computes in it. */
  computing: SharedArrayBuffer;
}

export type ToWorker = { kind: 'batch'; batch: number; tasks: readonly Task[] } | { kind: 'end' };

export type FromWorker = Done | Notice;

/** What has become of a batch. */
export interface Done {
  kind: 'done';
  batch: number;
  /** Those of the first tasks, of all unless the worker was stopped. */
  outcomes: readonly Outcome[];
  /** Why nothing can be worked off any more: the engine or a model cannot be loaded. */
  error?: { code: ExtractErrorCode; message: string };
}

/** What the user should know of the engine. */
export interface Notice {
  kind: 'notice';
  line: string;
}

/** Like an AbortSignal, seen by all threads at once, whatever they are busy with. */
export function stopFlag(stop: SharedArrayBuffer): Signal {
  return {
    get aborted() {
      return isRaised(stop);
    },
  };
}

/** The same for a worker, which says in it when native code computes. */
export function workerSignal({ stop, computing }: WorkerData): Signal {
  return {
    get aborted() {
      return isRaised(stop);
    },
    get computing() {
      return isRaised(computing);
    },
    set computing(is) {
      raise(computing, is);
    },
  };
}

export function isRaised(flag: SharedArrayBuffer): boolean {
  return Atomics.load(new Int32Array(flag), 0) !== 0;
}

/** Sets a flag, or takes it back. */
export function raise(flag: SharedArrayBuffer, is = true): void {
  Atomics.store(new Int32Array(flag), 0, is ? 1 : 0);
}
