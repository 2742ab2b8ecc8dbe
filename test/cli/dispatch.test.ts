import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inOrder, type Done, type Executor, type Limits, type Taken } from '../../src/cli/dispatch.js';

const limits: Limits<number> = { items: 20, size: 1000, sizeOf: () => 1 };
const never = new AbortController().signal;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

async function* counted(count: number): AsyncGenerator<Taken<number, string>> {
  for (let item = 0; item < count; item += 1) yield Promise.resolve({ item });
}

/** Says what it was given; `work` comes before each outcome. */
function executor(
  mostItems = 8,
  work: (item: number) => Promise<void> | void = () => {},
): Executor<number, string> & { batches: number[][] } {
  const batches: number[][] = [];
  return {
    batches,
    mostItems,
    depth: 2,
    run: async (batch) => {
      batches.push([...batch]);
      const outcomes: string[] = [];
      for (const item of batch) {
        await work(item);
        outcomes.push(`done ${item}`);
      }
      return outcomes;
    },
  };
}

async function collect(outcomes: AsyncIterable<Done<number, string>>): Promise<string[]> {
  const list: string[] = [];
  for await (const { outcome } of outcomes) list.push(outcome);
  return list;
}

const expected = (count: number): string[] => Array.from({ length: count }, (_, item) => `done ${item}`);

test('outcomes come in the order of the items, whichever executor is faster', async () => {
  const slow = executor(4, (item) => (item % 3 === 0 ? pause() : undefined));
  const fast = executor(8, (item) => (item % 10 === 0 ? pause() : undefined));
  expect(await collect(inOrder(counted(200), () => [slow, fast], limits, never))).toEqual(expected(200));
  const shared = [...slow.batches, ...fast.batches];
  expect(shared.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, item) => item));
  expect(slow.batches.length).toBeGreaterThan(1);
  expect(fast.batches.length).toBeGreaterThan(1);
  expect(Math.max(...shared.map(({ length }) => length))).toBeGreaterThan(1);
  expect(shared.every(({ length }) => length <= 8)).toBe(true);
});

test('an outcome that is there already keeps its place', async () => {
  async function* items(): AsyncGenerator<Taken<number, string>> {
    yield { item: 1 };
    yield { outcome: 'failed' };
    yield await Promise.resolve({ item: 2 });
  }
  expect(await collect(inOrder(items(), () => [executor(1, pause)], limits, never))).toEqual([
    'done 1',
    'failed',
    'done 2',
  ]);
});

test('no more items are taken than the limits say before their outcomes are', async () => {
  let taken = 0;
  async function* items(): AsyncGenerator<Taken<number, string>> {
    for (; ; taken += 1) yield Promise.resolve({ item: taken });
  }
  const outcomes = inOrder(items(), () => [executor()], { items: 50, size: 10, sizeOf: () => 1 }, never);
  await outcomes.next();
  await pause();
  expect(taken).toBeLessThan(13);
  await outcomes.return(undefined);
});

test('an item that comes alone does not wait for others', async () => {
  async function* items(): AsyncGenerator<Taken<number, string>> {
    yield await Promise.resolve({ item: 0 });
    await new Promise(() => {});
  }
  const outcomes = inOrder(items(), () => [executor()], limits, never);
  expect(await outcomes.next()).toEqual({ done: false, value: { item: 0, outcome: 'done 0' } });
});

test('an abort ends it at once, whatever is waited for', async () => {
  const abort = new AbortController();
  const stuck = executor(1, () => new Promise(() => {}));
  setTimeout(() => abort.abort(), 5);
  expect(await collect(inOrder(counted(10), () => [stuck], limits, abort.signal))).toEqual([]);
});

test.each([
  ['of the items', () => inOrder(failing(), () => [executor()], limits, never)],
  [
    'of an executor',
    () => inOrder(counted(3), () => [executor(1, () => Promise.reject(new Error('no')))], limits, never),
  ],
])('an error %s is thrown', async (_, start) => {
  await expect(collect(start())).rejects.toThrow('no');
});

async function* failing(): AsyncGenerator<Taken<number, string>> {
  yield await Promise.resolve({ item: 1 });
  throw new Error('no');
}

test('a long run keeps nothing of what is done', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const run = async (count: number): Promise<void> => {
    let seen = 0;
    let middle = 0;
    for await (const { outcome } of inOrder(counted(count), () => [executor()], limits, never)) {
      if (outcome !== '') seen += 1;
      if (seen === count / 2) middle = heap();
    }
    // At the very end, while the run still stands: 600 bytes an item were 18 MB.
    expect(heap() - middle).toBeLessThan(3_000_000);
  };
  await run(60_000);
});
