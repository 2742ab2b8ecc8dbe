import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The executable. */
export const bin = join(root, 'bin', 'extract.js');

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** What standard input holds; none closes it at once. */
  input?: string | Buffer;
  cwd?: string;
  env?: Record<string, string>;
  /** Leaves the choice of the engine to the command. */
  defaultEngine?: boolean;
}

/** Options after which the engine is not to be named. */
const namesEngine = new Set(['--engine', '--model', '--predictions']);

/** The arguments with the engine fast, where they name none: most tests are not about engines. */
function withEngine(args: readonly string[]): readonly string[] {
  if (args.some((arg) => namesEngine.has(arg))) return args;
  const command = args[0] === 'evaluate' ? 1 : 0;
  return [...args.slice(0, command), '--engine', 'fast', ...args.slice(command)];
}

/** Runs the built command with these arguments, in a pipe. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const neutral = { NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined };
  const child = spawn(process.execPath, [bin, ...(options.defaultEngine ? args : withEngine(args))], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...neutral, ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

const temporaryFolders: string[] = [];

afterAll(() => {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, which is removed with all that is in it after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-test-'));
  temporaryFolders.push(folder);
  return folder;
}
