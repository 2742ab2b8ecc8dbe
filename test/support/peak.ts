import { spawnSync } from 'node:child_process';
import { bin } from './run-cli.js';

/** What a run of the command gave, and the most memory that it had, in MB. */
export interface MeasuredRun {
  status: number | null;
  stdout: string;
  stderr: string;
  peak: number;
}

/*
 * The system's maximum has the memory of the process that started this one, too (getrusage(2)),
 * so that Linux is asked for that of the program.
 */
const code = `
  import { readFileSync, writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const kilobytes = () => {
    try {
      return Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
    } catch {
      return process.resourceUsage().maxRSS;
    }
  };
  if (isMainThread) process.on('exit', () => writeSync(2, '\\nPEAK ' + (kilobytes() >> 10)));`;
const report = `data:text/javascript,${encodeURIComponent(code)}`;

/** Runs the built command in a process of its own, whose memory is measured. */
export function runMeasured(args: readonly string[]): MeasuredRun {
  const run = spawnSync(process.execPath, ['--import', report, bin, '--engine', 'fast', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const [stderr = '', peak = ''] = run.stderr.split('\nPEAK ');
  return { status: run.status, stdout: run.stdout, stderr, peak: Number(peak) };
}
