import { readlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError } from '../errors.js';
import { nativePath, pathOf } from '../text/native-path.js';
import { realPath } from '../inputs/real-path.js';

/** Whoever read standard output has gone: nothing more is to be written, and nothing is wrong. */
export class ClosedPipeError extends Error {
  override name = 'ClosedPipeError';
}

/** Whether an output of that path is standard output: -, /dev/stdout and whatever links to that. */
export const isStandardOutput = (path: string): boolean => path === '-' || openFileOf(path) === 1;

/** Where the system lists the files that a process has open, which look like links to them. */
const openFiles = /^(?:\/dev\/fd|\/proc\/(\d+)(?:\/task\/\d+)?\/fd)$/;
/** A chain of more links is a circle. */
const mostLinks = 40;

/**
 * The number of an open file, where the path is that of one, such as /dev/stdout or /dev/fd/3; null for any
 * other, NaN for one of another process.
 */
export function openFileOf(path: string): number | null {
  let current = path;
  for (let links = 0; links < mostLinks; links += 1) {
    const folder = realPath(dirname(resolve(current)));
    const name = basename(resolve(current));
    const found = openFiles.exec(folder);
    if (found && /^\d+$/.test(name)) {
      const [, owner = String(process.pid)] = found;
      return Number(owner) === process.pid ? Number(name) : NaN;
    }
    try {
      current = resolve(folder, pathOf(readlinkSync(nativePath(join(folder, name)), 'buffer')));
    } catch {
      return null;
    }
  }
  return null;
}

/** Whether somebody has been told that standard output cannot be written. */
let isTold = false;

/**
 * Writes to standard output and waits until the system has taken it. Throws a
 * ClosedPipeError when nobody reads on, and an OutputError when it cannot be written.
 */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      isTold ||= Boolean(error);
      if (error) reject(asOutputFailure(error));
      else resolve();
    });
  });
}

function asOutputFailure(error: NodeJS.ErrnoException): Error {
  const isClosed = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
  return isClosed ? new ClosedPipeError() : new OutputError('standard output', error);
}

/**
 * Watches standard output for errors. `onFailure` is told when something cannot be written
 * that nobody waits for, such as the help, unless the pipe is closed.
 */
export function watchOutput(onFailure: (error: OutputError) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const failure = asOutputFailure(error);
    if (isTold || !(failure instanceof OutputError)) return;
    isTold = true;
    onFailure(failure);
  });
}
