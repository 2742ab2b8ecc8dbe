import { getHeapSpaceStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { compactHeap, workerLimits } from '../../src/cli/heap.js';

const start = performance.now();

/** The memory of what has grown old, in bytes. */
function oldSpace(): number {
  const old = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space');
  return old?.physical_space_size ?? 0;
}

/** What the young generation of a thread that begins now may have, in bytes. */
async function youngOfNewThread(): Promise<number> {
  const program = `
    const kept = [];
    for (let index = 0; index < 2e6; index += 1) { kept.push({ index }); if (index % 2e5 === 0) kept.length = 0; }
    const spaces = require('node:v8').getHeapSpaceStatistics();
    require('node:worker_threads').parentPort.postMessage(spaces.find((space) => space.space_name === 'new_space').space_size);`;
  const worker = new Worker(program, { eval: true, resourceLimits: workerLimits });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

test('a thread that begins later has as much for what is young', async () => {
  const before = await youngOfNewThread();
  compactHeap(start + 60_000);
  expect(await youngOfNewThread()).toBe(before);
});

test('a heap of which a third is used is given back, but not at each article', () => {
  let objects = Array.from({ length: 1_000_000 }, (_, index) => ({ index, next: index + 1 }));
  compactHeap(start + 120_000);
  const full = oldSpace();
  // A third of each page goes on to be used. V8 by itself gives back less than half of the rest.
  objects = objects.filter(({ index }) => index % 3 === 0);
  compactHeap(start + 121_000);
  expect(oldSpace()).toBeGreaterThan(full - 5e6);
  // Some megabytes each time.
  for (let round = 5; round < 13; round += 1) compactHeap(start + 30_000 * round);
  expect(full - oldSpace()).toBeGreaterThan(20e6);
  expect(objects).toHaveLength(333_334);
});
