import { MultiBar, type SingleBar } from 'cli-progress';
import { messageLine, tell } from './messages.js';
import { duration, type Progress } from './progress.js';

/** A bar with the rate and the time left. */
export function barProgress(): Progress {
  const started = performance.now();
  const bars = new MultiBar({
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
    format: (options, { progress, value, total }) => {
      const rate = value / ((performance.now() - started) / 1000);
      const count = (number: number): string => Math.round(number).toLocaleString('en');
      if (total === 0) return `${count(value)} articles · ${count(rate)}/s`;
      const filled = Math.round(Math.min(1, progress) * (options.barsize ?? 24));
      const drawn = '█'.repeat(filled) + '░'.repeat((options.barsize ?? 24) - filled);
      const left = duration(Math.max(0, total - value) / rate);
      return `${drawn} ${count(value)} of ${count(total)} articles · ${count(rate)}/s · ${left} left`;
    },
  });
  const bar: SingleBar = bars.create(0, 0);
  const stop = (): void => {
    // Lines wait for the next time that the bar is drawn, and those that still do would be lost.
    if (bars.isActive) bars.update();
    bars.stop();
  };
  return {
    showsBar: true,
    setTotal: (total) => bar.setTotal(total),
    step: () => bar.increment(),
    line: (text) => {
      if (bars.isActive) bars.log(`${messageLine(text)}\n`);
      else tell(text);
    },
    stop,
  };
}
