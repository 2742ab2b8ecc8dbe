import { workerData } from 'node:worker_threads';
import { createProcessor, type Outcome, type ProcessorOptions } from './processor.js';
import type { Item } from './items.js';

/** The worker thread: the pool calls it with an item and the format of its result. */
const [, options] = workerData as [unknown, ProcessorOptions];
// What there is to say of the engine, the main thread has said.
const processor = createProcessor(options, () => {});

export default async function processItem(task: { item: Item; format: string }): Promise<Outcome> {
  return (await processor)(task.item, task.format);
}
