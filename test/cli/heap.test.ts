import { getHeapSpaceStatistics } from 'node:v8';
import { compactHeap } from '../../src/cli/heap.js';

/** The memory of what has grown old, in bytes. */
function oldSpace(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.physical_space_size ?? 0
  );
}

test('a heap of which little is used is given back, but not at each article', () => {
  let objects = Array.from({ length: 1_000_000 }, (_, index) => ({ index, next: index + 1 }));
  const start = performance.now();
  compactHeap(start + 60_000);
  const full = oldSpace();
  // A third of each page goes on to be used.
  objects = objects.filter(({ index }) => index % 3 === 0);
  compactHeap(start + 61_000);
  expect(oldSpace()).toBeGreaterThanOrEqual(full);
  for (let round = 4; round < 12; round += 1) compactHeap(start + 30_000 * round);
  expect(full - oldSpace()).toBeGreaterThan(15e6);
  expect(objects).toHaveLength(333_334);
});
