import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import { nativePath, pathOf } from '../text/native-path.js';
import { openFileOf } from './standard-output.js';

/** A file that appears whole or not at all. */
export interface WholeFile {
  /** Path of the file while it is being written. */
  readonly path: string;
  write(content: Uint8Array | string): Promise<void>;
  /** Writes what is left, so that nothing but its name can fail. */
  finish(): Promise<void>;
  /** Gives the file its name if it is complete, and takes it away if not. */
  close(complete: boolean): Promise<void>;
}

/** The permissions of a new file, before the user's mask. */
const usualMode = 0o666;

/** How many bytes are gathered before they are written. */
const blockBytes = 64 * 1024;

/**
 * Opens a file that is written under a random name in the folder of its target, where nobody
 * can have put a link or a pipe, and gets its own when it is complete. A link is followed; a
 * file that is there keeps its permissions. `isInput` says of an existing file whether it is
 * one of the inputs. Throws an OutputError for a target that is no regular file or is an
 * input, and for what the system refuses.
 *
 * The system is called synchronously and in blocks: this thread works on articles, too, and a
 * result that waits for a turn of the event loop waits for one of those.
 */
export function openWhole(path: string, isInput: (file: FileIdentity) => boolean): WholeFile {
  let descriptor: number | null = null;
  let partial = '';
  let target = path;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const fail = (error: unknown): never => {
    const open = descriptor;
    descriptor = null;
    waiting = [];
    if (open !== null) quietly(() => closeSync(open));
    if (partial !== '') quietly(() => rmSync(nativePath(partial), { force: true }));
    throw error instanceof OutputError ? error : new OutputError(path, error);
  };
  const flush = (open: number): void => {
    const blocks = waiting;
    waiting = [];
    size = 0;
    // Goes on where a disk takes only a part.
    if (blocks.length > 0) writeFileSync(open, Buffer.concat(blocks));
  };
  try {
    const existing = existingTarget(path, isInput);
    target = existing?.path ?? path;
    partial = join(dirname(target), `.extract-${randomBytes(8).toString('hex')}.part`);
    descriptor = openNew(partial);
    if (existing) fchmodSync(descriptor, existing.mode);
  } catch (error) {
    return fail(error);
  }
  let isFinished = false;
  const tried = (action: (open: number) => void): Promise<void> =>
    new Promise((resolve) => {
      try {
        if (descriptor !== null) action(descriptor);
      } catch (error) {
        fail(error);
      }
      resolve();
    });
  const finish = (open: number): void => {
    flush(open);
    descriptor = null;
    isFinished = true;
    // A network's disk may say only here that it is full.
    closeSync(open);
  };
  return {
    path: partial,
    write: (content) =>
      tried((open) => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        waiting.push(bytes);
        size += bytes.length;
        if (size >= blockBytes) flush(open);
      }),
    finish: () => tried(finish),
    close: async (complete) => {
      if (!complete) waiting = [];
      await tried(finish);
      if (!isFinished) return;
      isFinished = false;
      try {
        if (complete) renameSync(nativePath(partial), nativePath(target));
        else rmSync(nativePath(partial), { force: true });
      } catch (error) {
        fail(error);
      }
    },
  };
}

/** Opens a file that must not be there, and makes its folder if need be. */
function openNew(path: string): number {
  try {
    return openSync(nativePath(path), 'wx', usualMode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(nativePath(dirname(path)), { recursive: true });
    return openSync(nativePath(path), 'wx', usualMode);
  }
}

/** Tidies up after an error, which is the one to be told. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing more can be done.
  }
}

/** What tells a file from all others on this machine, whatever it is called. */
export interface FileIdentity {
  dev: number;
  ino: number;
}

/** Throws the OutputError with which `openWhole` refuses a target, if it would. */
export function checkTarget(path: string, isInput: (file: FileIdentity) => boolean): void {
  try {
    existingTarget(path, isInput);
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(path, error);
  }
}

/** The file that is to be replaced, past any links; null where there is none. */
function existingTarget(
  path: string,
  isInput: (file: FileIdentity) => boolean,
): { path: string; mode: number } | null {
  const found = lstatSync(nativePath(path), { throwIfNoEntry: false });
  if (found === undefined) return null;
  const file = found.isSymbolicLink() ? statSync(nativePath(path), { throwIfNoEntry: false }) : found;
  if (file === undefined) throw refused(path, 'it is a link to nothing');
  if (file.isDirectory()) throw new OutputError(path, { code: 'EISDIR', message: '' });
  // What the shell has open would not see what takes its place.
  const isOpenFile = found.isSymbolicLink() && openFileOf(path) !== null;
  if (!file.isFile() || isOpenFile)
    throw refused(path, 'it is no regular file; redirect standard output to it instead');
  if (isInput(file)) throw refused(path, 'it is one of the inputs');
  const { S_IRWXU, S_IRWXG, S_IRWXO } = constants;
  const real = found.isSymbolicLink() ? pathOf(realpathSync(nativePath(path), 'buffer')) : path;
  return { path: real, mode: file.mode & (S_IRWXU | S_IRWXG | S_IRWXO) };
}

function refused(path: string, message: string): OutputError {
  return new OutputError(path, { message });
}
