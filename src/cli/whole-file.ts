import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat, lstat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../errors.js';
import { nativePath, pathOf } from '../inputs/native-path.js';

/** A file that appears whole or not at all. */
export interface WholeFile {
  /** Path of the file while it is being written. */
  readonly path: string;
  write(content: Uint8Array | string): Promise<void>;
  /** Gives the file its name if it is complete, and takes it away if not. */
  close(complete: boolean): Promise<void>;
}

/** The permissions of a new file, before the user's mask. */
const usualMode = 0o666;

/**
 * Opens a file that is written under a random name in the folder of its target, where nobody
 * can have put a link or a pipe, and gets its own when it is complete. A link is followed; a
 * file that is there keeps its permissions. `isInput` says of an existing file whether it is
 * one of the inputs. Throws an OutputError for a target that is no regular file or is an
 * input, and for what the system refuses.
 */
export async function openWhole(path: string, isInput: (file: FileIdentity) => boolean): Promise<WholeFile> {
  let handle: FileHandle | null = null;
  let partial = '';
  let target = path;
  const fail = async (error: unknown): Promise<never> => {
    await handle?.close().catch(() => {});
    handle = null;
    if (partial !== '') await rm(nativePath(partial), { force: true }).catch(() => {});
    throw error instanceof OutputError ? error : new OutputError(path, error);
  };
  try {
    const existing = await existingTarget(path, isInput);
    target = existing?.path ?? path;
    const folder = dirname(target);
    const name = join(folder, `.extract-${randomBytes(8).toString('hex')}.part`);
    handle = await open(nativePath(name), 'wx', usualMode).catch(async (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(nativePath(folder), { recursive: true });
      return open(nativePath(name), 'wx', usualMode);
    });
    partial = name;
    if (existing) await handle.chmod(existing.mode);
  } catch (error) {
    return fail(error);
  }
  return {
    path: partial,
    write: async (content) => {
      if (handle === null) return;
      // `appendFile` goes on where a disk takes only a part.
      await handle.appendFile(content).catch(fail);
    },
    close: async (complete) => {
      if (handle === null) return;
      const open = handle;
      handle = null;
      try {
        // A network's disk may say only here that it is full.
        await open.close();
        if (complete) await rename(nativePath(partial), nativePath(target));
        else await rm(nativePath(partial), { force: true });
      } catch (error) {
        await fail(error);
      }
    },
  };
}

/** What tells a file from all others on this machine, whatever it is called. */
export interface FileIdentity {
  dev: number;
  ino: number;
}

/** Throws the OutputError with which `openWhole` refuses a target, if it would. */
export async function checkTarget(path: string, isInput: (file: FileIdentity) => boolean): Promise<void> {
  await existingTarget(path, isInput).catch((error: unknown) => {
    throw error instanceof OutputError ? error : new OutputError(path, error);
  });
}

/** The file that is to be replaced, past any links; null where there is none. */
async function existingTarget(
  path: string,
  isInput: (file: FileIdentity) => boolean,
): Promise<{ path: string; mode: number } | null> {
  const found = await lstat(nativePath(path)).catch(nullWhereNone);
  if (found === null) return null;
  const file = found.isSymbolicLink() ? await stat(nativePath(path)).catch(nullWhereNone) : found;
  if (file === null) throw refused(path, 'it is a link to nothing');
  if (file.isDirectory()) throw new OutputError(path, { code: 'EISDIR', message: '' });
  if (!file.isFile()) throw refused(path, 'it is no regular file; redirect standard output to it instead');
  if (isInput(file)) throw refused(path, 'it is one of the inputs');
  const { S_IRWXU, S_IRWXG, S_IRWXO } = constants;
  const real = found.isSymbolicLink() ? pathOf(await realpath(nativePath(path), 'buffer')) : path;
  return { path: real, mode: file.mode & (S_IRWXU | S_IRWXG | S_IRWXO) };
}

function nullWhereNone(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

function refused(path: string, message: string): OutputError {
  return new OutputError(path, { message });
}
