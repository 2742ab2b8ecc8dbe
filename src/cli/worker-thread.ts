import { failureOf } from './items.js';
import { Worker } from 'node:worker_threads';
import { EngineError, ExtractError, InputError } from '../errors.js';
import type { Executor } from './dispatch.js';
import { threadBegins, workerLimits } from './heap.js';
import type { Outcome, Task } from './processor.js';
import {
  isRaised,
  raise,
  type Done,
  type FromWorker,
  type ToWorker,
  type WorkerData,
} from './worker-messages.js';

/** How long a thread that is to stop may take to notice, in milliseconds. */
const mostDelay = 300;

/** A batch under way. */
interface Batch {
  tasks: readonly Task[];
  resolve: (outcomes: readonly Outcome[]) => void;
  reject: (error: unknown) => void;
}

/** A thread that dies so often without a single outcome cannot work here. */
const mostDeaths = 3;

/**
 * A worker thread with an engine of its own. Where it dies, another takes its place and works
 * off what is left, one article at a time, so that the one at which it dies is found and
 * counts as failed.
 */
export class WorkerThread implements Executor<Task, Outcome> {
  readonly mostItems = 16;
  // One batch in hand and one to go on with.
  readonly depth = 2;
  private worker: Worker | null = null;
  private ended: Promise<void> = Promise.resolve();
  private isClosing = false;
  private count = 0;
  private deaths = 0;
  /** Those that were sent and have not come back, in order. */
  private readonly sent = new Map<number, Batch>();

  /** Set by the thread while native code computes in it. */
  private readonly computing = new SharedArrayBuffer(4);

  /** `notify` is told what the user should know of the engine. */
  constructor(
    private readonly data: Omit<WorkerData, 'loaded' | 'computing'>,
    private readonly notify: (line: string) => void,
  ) {
    this.start();
  }

  run(tasks: readonly Task[]): Promise<readonly Outcome[]> {
    return new Promise((resolve, reject) => {
      this.send({ tasks, resolve, reject });
    });
  }

  /**
   * Lets the thread come to the end of what it has in hand, or, when `atOnce`, to where it looks
   * whether it should stop, and waits until it is gone. In a long article that may be far: then
   * it is ended where it is.
   */
  async close(atOnce: boolean): Promise<void> {
    this.isClosing = true;
    this.post({ kind: 'end' });
    const timer = atOnce ? setInterval(() => this.end(), mostDelay) : undefined;
    await this.ended;
    clearInterval(timer);
  }

  private end(): void {
    if (!isRaised(this.computing)) void this.worker?.terminate();
  }

  private start(): void {
    const loaded = new SharedArrayBuffer(4);
    threadBegins(loaded);
    const worker = new Worker(new URL('../../bin/worker.cjs', import.meta.url), {
      workerData: { ...this.data, loaded, computing: this.computing } satisfies WorkerData,
      resourceLimits: workerLimits,
    });
    this.worker = worker;
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'done') this.take(message);
      else this.notify(message.line);
    });
    let reason = 'it ended by itself';
    worker.on('error', (error) => (reason = error.message));
    this.ended = new Promise((resolve) => {
      worker.once('exit', () => {
        this.worker = null;
        raise(loaded);
        if (!this.isClosing) this.replace(reason);
        else for (const { resolve: giveUp } of this.sent.values()) giveUp([]);
        resolve();
      });
    });
  }

  private send(batch: Batch): void {
    this.count += 1;
    this.sent.set(this.count, batch);
    this.post({ kind: 'batch', batch: this.count, tasks: batch.tasks });
  }

  private post(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private take({ batch, outcomes, error }: Done): void {
    const of = this.sent.get(batch);
    this.sent.delete(batch);
    this.deaths = 0;
    if (error === undefined) of?.resolve(outcomes);
    else of?.reject(new ExtractError(error.code, error.message));
  }

  private replace(reason: string): void {
    const lost = [...this.sent.values()];
    this.sent.clear();
    this.deaths += 1;
    const [first, ...others] = lost;
    const alone = first?.tasks.length === 1 ? first.tasks[0] : undefined;
    if (alone && first) {
      const { where, content } = alone.item;
      const error = new InputError(where, `the thread that worked on it ended: ${reason}`, content?.id);
      first.resolve([failureOf(error)]);
      // It was its article that did it, not the thread.
      this.deaths = 0;
    }
    if (this.deaths > mostDeaths) {
      const error = new EngineError(this.data.options.extractor.engine, new Error(reason));
      for (const { reject } of lost) reject(error);
      return;
    }
    this.start();
    if (first && !alone) this.sendOneByOne(first);
    for (const batch of others) this.send(batch);
  }

  private sendOneByOne({ tasks, resolve, reject }: Batch): void {
    Promise.all(tasks.map((task) => this.run([task]))).then((outcomes) => resolve(outcomes.flat()), reject);
  }
}
