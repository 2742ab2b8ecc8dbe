/** Works off items; what it is given next waits until it is done with what it has. */
export interface Executor<T, R> {
  /** The most items that it is given at a time. */
  readonly mostItems: number;
  /** How many batches it is given before the outcomes of the first are there. */
  readonly depth: number;
  /**
   * The outcomes of a batch, in its order; fewer when it was told to stop. Rejects when
   * nothing can be worked off any more.
   */
  run(batch: readonly T[]): Promise<readonly R[]>;
}

/** What bounds the memory of a run: how much is taken from the inputs before it is written. */
export interface Limits<T> {
  items: number;
  /** The sum of the sizes of items. */
  size: number;
  sizeOf(item: T): number;
}

/** What is taken from the inputs: an item, or an outcome that is there already. */
export type Taken<T, R> = { item: T } | { outcome: R };

/** An outcome, with the item unless it was there already. */
export interface Done<T, R> {
  item?: T;
  outcome: R;
}

/** An item from when it is taken to when its outcome is. */
interface Slot<T, R> {
  item?: T;
  outcome?: R;
}

/** The most that a batch holds, since the outcomes of its first items wait for those of the last. */
const mostBatchSize = 64 * 1024;

/**
 * Hands items to executors in batches as they become free, and yields them with their outcomes
 * in their order, each as soon as those before it are there. Batches shrink towards the end of
 * the items and where these come slowly, so that no executor waits for another (guided
 * self-scheduling, Polychronopoulos and Kuck 1987). When the signal is aborted it ends at once,
 * without waiting for an item or an outcome.
 *
 * `executors` is asked for those there are whenever an item waits, with the number of those
 * that do, and may have more each time.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<Taken<T, R>, unknown>,
  executors: (waiting: number) => readonly Executor<T, R>[],
  limits: Limits<T>,
  signal: AbortSignal,
): AsyncGenerator<Done<T, R>> {
  const run = new Dispatch(items, executors, limits, signal);
  const wake = (): void => run.news.ring();
  signal.addEventListener('abort', wake, { once: true });
  try {
    void run.feed();
    for (;;) {
      // Heard before it is looked, so that nothing falls between.
      const heard = run.news.next();
      if (signal.aborted) return;
      if (run.failure) throw run.failure.error;
      const done = run.shift();
      if (done) yield done;
      else if (run.isDone) return;
      else await heard;
    }
  } finally {
    run.stop();
    signal.removeEventListener('abort', wake);
  }
}

interface Waiting<T, R> {
  item: T;
  slot: Slot<T, R>;
}

class Dispatch<T, R> {
  /** Rings when there is something new for whoever takes the outcomes. */
  readonly news = new Bell();
  failure: { error: unknown } | null = null;
  /** All that was taken and whose outcome was not, in order. */
  private readonly slots = new Fifo<Slot<T, R>>();
  /** Those of them that no executor has yet. */
  private readonly waiting = new Fifo<Waiting<T, R>>();
  /** How many batches each executor has. */
  private readonly busy = new Map<Executor<T, R>, number>();
  private readonly room = new Bell();
  private size = 0;
  private isFed = false;
  private isStopped = false;

  constructor(
    private readonly items: AsyncIterator<Taken<T, R>, unknown>,
    private readonly executors: (waiting: number) => readonly Executor<T, R>[],
    private readonly limits: Limits<T>,
    private readonly signal: AbortSignal,
  ) {}

  get isDone(): boolean {
    return this.isFed && this.slots.length === 0;
  }

  /** Takes items for as long as there is room for them. */
  async feed(): Promise<void> {
    try {
      while (!this.isStopped) {
        const room = this.room.next();
        const isFull = this.slots.length >= this.limits.items || this.size >= this.limits.size;
        if (isFull) {
          await room;
          continue;
        }
        const next = await this.items.next();
        if (next.done) break;
        const slot: Slot<T, R> = { ...next.value };
        this.slots.push(slot);
        if (slot.item === undefined) {
          this.news.ring();
          continue;
        }
        this.size += this.limits.sizeOf(slot.item);
        this.waiting.push({ item: slot.item, slot });
        this.hand();
      }
    } catch (error) {
      this.fail(error);
    }
    this.isFed = true;
    this.news.ring();
  }

  /** The first slot, if its outcome is there. */
  shift(): Done<T, R> | undefined {
    const first = this.slots.first;
    if (first === undefined || !isDone(first)) return undefined;
    this.slots.shift();
    if (first.item !== undefined) this.size -= this.limits.sizeOf(first.item);
    this.room.ring();
    return first;
  }

  stop(): void {
    this.isStopped = true;
    this.room.ring();
  }

  /** Gives what waits to executors that are free. */
  private hand(): void {
    if (this.isStopped || this.signal.aborted) return;
    const executors = this.executors(this.waiting.length);
    for (let round = 0; this.waiting.length > 0; round += 1) {
      const free = executors.filter(
        (executor) => (this.busy.get(executor) ?? 0) <= round && round < executor.depth,
      );
      if (free.length === 0 && executors.every(({ depth }) => depth <= round)) return;
      for (const executor of free) {
        const batch = this.batchFor(executor, executors.length);
        if (batch.length > 0) void this.give(executor, batch);
      }
    }
  }

  private batchFor({ mostItems }: Executor<T, R>, sharers: number): Waiting<T, R>[] {
    const most = Math.min(mostItems, Math.ceil(this.waiting.length / (2 * sharers)));
    const batch: Waiting<T, R>[] = [];
    for (let size = 0; batch.length < most && size < mostBatchSize;) {
      const next = this.waiting.shift();
      if (!next) break;
      batch.push(next);
      size += this.limits.sizeOf(next.item);
    }
    return batch;
  }

  private async give(executor: Executor<T, R>, batch: readonly Waiting<T, R>[]): Promise<void> {
    this.busy.set(executor, (this.busy.get(executor) ?? 0) + 1);
    try {
      const outcomes = await executor.run(batch.map(({ item }) => item));
      outcomes.forEach((outcome, index) => {
        const of = batch[index];
        if (of) of.slot.outcome = outcome;
      });
    } catch (error) {
      this.fail(error);
    }
    this.busy.set(executor, (this.busy.get(executor) ?? 1) - 1);
    this.news.ring();
    this.hand();
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.news.ring();
  }
}

function isDone<T, R>(slot: Slot<T, R>): slot is Done<T, R> {
  return 'outcome' in slot;
}

/**
 * What wakes somebody who waits. Each wait is a promise of its own: reactions to one that
 * lives as long as the run would never be collected.
 */
class Bell {
  private waiting: Promise<void> | null = null;
  private resolve: () => void = () => {};

  /** Is fulfilled when it rings next. */
  next(): Promise<void> {
    this.waiting ??= new Promise((resolve) => (this.resolve = resolve));
    return this.waiting;
  }

  ring(): void {
    this.waiting = null;
    this.resolve();
  }
}

/** A queue whose first item is taken in constant time. */
class Fifo<V> {
  private list: V[] = [];
  private at = 0;

  get length(): number {
    return this.list.length - this.at;
  }

  get first(): V | undefined {
    return this.list[this.at];
  }

  push(value: V): void {
    this.list.push(value);
  }

  shift(): V | undefined {
    const value = this.list[this.at];
    if (this.at < this.list.length) this.at += 1;
    if (this.at >= 64) {
      this.list = this.list.slice(this.at);
      this.at = 0;
    }
    return value;
  }
}
