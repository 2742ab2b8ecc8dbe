import { spawnSync } from 'node:child_process';
import { bin } from './run-cli.js';

/** What a run of the command gave, and the most memory that it had, in MB. */
export interface MeasuredRun {
  status: number | null;
  stdout: string;
  stderr: string;
  peak: number;
}

const report = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, `\\nPEAK ${process.resourceUsage().maxRSS >> 10}`));",
)}`;

/** Runs the built command in a process of its own, whose memory is measured. */
export function runMeasured(args: readonly string[]): MeasuredRun {
  const run = spawnSync(process.execPath, ['--import', report, bin, '--engine', 'fast', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const [stderr = '', peak = ''] = run.stderr.split('\nPEAK ');
  return { status: run.status, stdout: run.stdout, stderr, peak: Number(peak) };
}
