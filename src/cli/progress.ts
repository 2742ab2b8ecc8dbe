import { tell } from './messages.js';

/** Tells on standard error how a run goes. */
export interface Progress {
  showsBar: boolean;
  /** Called when the number of articles is known. */
  setTotal(total: number): void;
  step(): void;
  /** Shows a line without disturbing the bar. */
  line(text: string): void;
  stop(): void;
}

/** Lines only. */
export function plainProgress(): Progress {
  return {
    showsBar: false,
    setTotal: () => {},
    step: () => {},
    line: tell,
    stop: () => {},
  };
}

/** "8 s", "3 min", "2 h 5 min". */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  if (seconds < 99.5) return `${seconds < 9.95 ? Number(seconds.toFixed(1)) : Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
