/**
 * Applies an asynchronous function to each item, up to `ahead` of them at a time, and
 * yields the outcomes in the items' order, each as soon as those before it are there.
 * No more than `ahead` items are taken before their outcomes are. When the signal is
 * aborted it ends at once, without waiting for an item or an outcome.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterator<T, unknown>,
  map: (item: T) => Promise<R>,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<R> {
  const aborted = new Promise<'aborted'>((resolve) => {
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  const waiting: Promise<R>[] = [];
  let next: Promise<IteratorResult<T, unknown>> | null = items.next();
  while (next !== null || waiting.length > 0) {
    const [head] = waiting;
    const mayTake = next !== null && waiting.length < ahead;
    const first = await Promise.race([
      aborted,
      ...(head ? [head.then(() => 'outcome' as const)] : []),
      ...(mayTake ? [(next as Promise<unknown>).then(() => 'item' as const)] : []),
    ]);
    if (first === 'aborted' || signal.aborted) return;
    if (first === 'outcome') {
      yield (await waiting.shift()) as R;
      continue;
    }
    const taken = (await next) as IteratorResult<T, unknown>;
    if (taken.done) next = null;
    else {
      const outcome = map(taken.value);
      // A rejection is thrown when its turn comes; until then it is no unhandled one.
      outcome.catch(() => {});
      waiting.push(outcome);
      next = items.next();
    }
  }
}
