import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * What an interruption of the process (Ctrl-C or SIGTERM) does from now on, in place of what it did before. The
 * second one ends the process at once.
 */
export function onInterruption(act: () => void): void {
  for (const signal of signals) {
    const before = process.rawListeners(signal);
    // First the new one: a signal that comes while nobody listens would be lost.
    process.once(signal, act);
    for (const listener of before) process.removeListener(signal, listener as () => void);
  }
}

/** From when it is done on an interruption ends the process at once, as by default. */
export async function endWhenInterrupted(): Promise<void> {
  // What came while the program computed is noticed between two turns of the event loop.
  await setImmediate();
  await setImmediate();
  for (const signal of signals) process.removeAllListeners(signal);
}
