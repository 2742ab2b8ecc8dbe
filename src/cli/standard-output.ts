import { OutputError } from '../errors.js';

/** Whoever read standard output has gone: nothing more is to be written, and nothing is wrong. */
export class ClosedPipeError extends Error {
  override name = 'ClosedPipeError';
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
