import { parentPort, workerData } from 'node:worker_threads';
import { InterruptedError } from '../errors.js';
import { createProcessor, type Outcome, type Task } from './processor.js';
import { stopFlag, type FromWorker, type ToWorker, type WorkerData } from './worker-messages.js';

/*
 * The worker thread: it works off batches one after the other, and ends by itself when it is
 * told to. It is never ended from outside, since the native runtime aborts the whole process
 * when its thread goes while it computes.
 */

const { options, threads, stop } = workerData as WorkerData;
const signal = stopFlag(stop);
const port = parentPort;
if (port) {
  // What there is to say of the engine, the main thread has said.
  const processor = createProcessor(options, { signal, threads, notify: () => {} });
  processor.catch(() => {});
  let work: Promise<void> = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'end') {
      // With its port closed nothing keeps the thread alive, and its session is released.
      void work.then(() => port.close());
      return;
    }
    work = work.then(async () => {
      const done = await workOff(message.tasks);
      const answer: FromWorker = { batch: message.batch, ...done };
      port.postMessage(
        answer,
        done.outcomes.flatMap((outcome) =>
          'output' in outcome ? [outcome.output.buffer as ArrayBuffer] : [],
        ),
      );
    });
  });

  /** The outcomes of the tasks; those before it was told to stop. */
  const workOff = async (tasks: readonly Task[]): Promise<{ outcomes: Outcome[]; error?: string }> => {
    const outcomes: Outcome[] = [];
    try {
      const process = await processor;
      for (const task of tasks) {
        if (signal.aborted) break;
        outcomes.push(await process(task));
      }
    } catch (error) {
      if (!(error instanceof InterruptedError)) return { outcomes, error: (error as Error).message };
    }
    return { outcomes };
  };
}
