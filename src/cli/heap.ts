import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ResourceLimits } from 'node:worker_threads';
import { isRaised } from './worker-messages.js';

/** The newest major version of V8 (that of Node.js 26) that is known to have these flags: of one that it lacks it complains. */
const newestWithFlags = 14;
const hasKnownFlags = Number.parseInt(process.versions.v8, 10) <= newestWithFlags;

function setFlag(flag: string): void {
  if (hasKnownFlags) setFlagsFromString(flag);
}

/** By how much what has grown old may grow before it is collected again, in percent of what lived. */
const growingPercent = 20;
/** How long a run goes on as usual, in milliseconds: while the heaps fill, V8 would collect far too often. */
const start = 3_000;

/** So often a heap is compacted, in milliseconds. */
const compactEvery = 30_000;

/** A half of the young generation, in megabytes: a quarter of the default; in a smaller one more grows old. */
const halfOfYoung = 4;
/** The young generation of a worker thread: V8 counts three halves. */
export const workerLimits: ResourceLimits = { maxYoungGenerationSizeMb: 3 * halfOfYoung };

/**
 * Keeps the heaps of all threads small in a long run. The words that the engine `fast` remembers
 * live long enough to grow old and are forgotten then, and on a machine with much memory V8 lets
 * such garbage become several times what lives: two threads had 400 MB after 20,000 articles and
 * went on growing.
 */
export function keepHeapsSmall(): void {
  setTimeout(() => {
    setFlag(`--heap-growing-percent=${growingPercent}`);
  }, start).unref();
}

/** Flags of threads that have begun, which they raise once they have loaded the program. */
let beginning: readonly SharedArrayBuffer[] = [];
let isLimited = false;

/** Tells of a thread that begins, and of the flag that it raises once it has loaded the program. */
export function threadBegins(loaded: SharedArrayBuffer): void {
  // One that was ended from outside may have been compacting its heap.
  endCompaction();
  beginning = [...beginning, loaded];
}

/**
 * To be called before each article. The young generation of the thread that runs since the
 * process began has no limit that could be set now, so it is kept from growing once it is as large
 * as those of other threads, but not while one of these begins: compiled code is only taken with
 * the flags of V8 that it was made with.
 */
export function limitYoung(): void {
  if (isLimited) return;
  beginning = beginning.filter((loaded) => !isRaised(loaded));
  if (beginning.length > 0) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) < 2 * halfOfYoung * 2 ** 20) return;
  isLimited = true;
  setFlag(`--min-semi-space-size=${halfOfYoung}`);
  setFlag('--semi-space-growth-factor=1');
}

/** Threads begin to compact their heaps within so many milliseconds, hardly two at once: flags of V8 are those of all. */
const apart = 10_000;
let nextCompaction = performance.now() + compactEvery + apart * Math.random();
let collect: (() => void) | undefined;

/**
 * To be called by each thread before each article. Twice a minute it gives back the pages of its
 * heap that are needed no longer, which takes some 50 milliseconds: V8 itself leaves a page alone of
 * which it uses a third, and keeps ever more of them for an hour and longer.
 */
export function compactHeap(now = performance.now()): void {
  if (now < nextCompaction || !hasKnownFlags) return;
  nextCompaction = now + compactEvery;
  collect ??= collector();
  // With this V8 compacts pages of which a fifth is free. For good it would slow down the rest.
  setFlag('--optimize-for-size');
  collect();
  endCompaction();
}

/** Makes V8 collect all garbage at once. */
function collector(): () => void {
  setFlag('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  setFlag('--no-expose-gc');
  return gc;
}

/** Threads that begin have the flags of then: V8 11 and 12 set the second of these with the first. */
function endCompaction(): void {
  setFlag('--no-optimize-for-size');
  setFlag('--max-semi-space-size=0');
}
