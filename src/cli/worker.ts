import { parentPort, workerData } from 'node:worker_threads';
import { useSharedModels } from '../binary/model-file.js';
import { ExtractError, InterruptedError } from '../errors.js';
import { compactHeap } from './heap.js';
import { createProcessor, type Outcome, type Task } from './processor.js';
import {
  raise,
  workerSignal,
  type Done,
  type FromWorker,
  type ToWorker,
  type WorkerData,
} from './worker-messages.js';

/*
 * The worker thread: it works off batches one after the other, and ends by itself when it is
 * told to. It is ended from outside only where it does not for long, and then never while the
 * native runtime computes, which would abort the whole process.
 */

const data = workerData as WorkerData;
const { options, threads } = data;
useSharedModels(data.models);
raise(data.loaded);
const signal = workerSignal(data);
const port = parentPort;
if (port) {
  const notify = (line: string): void => port.postMessage({ kind: 'notice', line } satisfies FromWorker);
  signal.computing = true;
  const processor = createProcessor(options, { signal, threads, notify });
  processor.catch(() => {}).finally(() => (signal.computing = false));
  let work: Promise<void> = Promise.resolve();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'end') {
      // With its port closed nothing keeps the thread alive, and its session is released.
      void work.then(() => port.close());
      return;
    }
    work = work.then(async () => {
      const done = await workOff(message.tasks);
      const answer: FromWorker = { kind: 'done', batch: message.batch, ...done };
      port.postMessage(
        answer,
        done.outcomes.flatMap((outcome) =>
          'output' in outcome ? [outcome.output.buffer as ArrayBuffer] : [],
        ),
      );
    });
  });

  /** The outcomes of the tasks; those before it was told to stop. */
  const workOff = async (tasks: readonly Task[]): Promise<Pick<Done, 'outcomes' | 'error'>> => {
    const outcomes: Outcome[] = [];
    try {
      const process = await processor;
      for (const task of tasks) {
        if (signal.aborted) break;
        compactHeap();
        outcomes.push(await process(task));
      }
    } catch (error) {
      if (error instanceof InterruptedError) return { outcomes };
      const code = error instanceof ExtractError ? error.code : 'engine';
      return { outcomes, error: { code, message: (error as Error).message } };
    }
    return { outcomes };
  };
}
