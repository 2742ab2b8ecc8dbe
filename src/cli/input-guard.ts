import { readdirSync, statSync, type Stats } from 'node:fs';
import { dirname, join, relative as relativePath, sep } from 'node:path';
import { OutputError } from '../errors.js';
import { nativePath } from '../text/native-path.js';
import { realPath } from '../inputs/real-path.js';
import { isMeant, walk, type FileFilter } from '../inputs/walk.js';
import { isFolder } from './target.js';
import { checkTarget, type FileIdentity } from './whole-file.js';

/*
 * No output may take the place of what is read, under whatever name or link, nor lie where the
 * next run would read it as an article.
 */

/** What a run reads. */
export interface ReadFiles {
  /** Files and folders that are given as inputs. */
  inputs: readonly string[];
  filter: FileFilter;
  /** Whether a file in a folder is an input, where no glob says so. */
  isKnown(path: string): boolean;
  /** Whether a result would be one under such a name, where no glob says so. */
  takesResult(name: string): boolean;
  /** Other files that are read, such as lists of names. */
  beside: readonly string[];
}

/** Whether a file that is there is one of those that are read. */
export type IsInput = (file: FileIdentity) => boolean;

/**
 * Throws an OutputError for an output file that is read, or would be by the next run. Returns what tells
 * such a file once it is to be written.
 */
export async function guardOutputFile(path: string, read: ReadFiles): Promise<IsInput> {
  const isThere = statOf(path)?.isFile() ?? false;
  const isInput = await inputsOf(read, isThere);
  checkTarget(path, isInput);
  if (await isWalkedOver(path, read)) throw wouldBeRead(path);
  return isInput;
}

/**
 * Throws an OutputError for an output folder in which a result would be read, or is read already.
 * `results` gives the paths of the results.
 */
export async function guardOutputFolder(
  folder: string,
  results: () => AsyncIterable<string>,
  read: ReadFiles,
): Promise<IsInput> {
  const isInput = await inputsOf(read, hasFiles(folder));
  const isOver = (input: string): boolean =>
    isFolder(input) && isAtOrBelow(realPath(input), realPath(folder));
  // Of other folders that are read the one for the results is left out.
  if (!read.inputs.some(isOver)) return isInput;
  for await (const path of results()) {
    checkTarget(path, isInput);
    if (await isWalkedOver(path, read)) throw wouldBeRead(path);
  }
  return isInput;
}

const wouldBeRead = (path: string): OutputError =>
  new OutputError(path, { message: 'it would be an article of the next run, in a folder that is read' });

/** What tells the files that are read, with or without those in folders. */
async function inputsOf(
  { inputs, filter, isKnown, beside }: ReadFiles,
  withFolders: boolean,
): Promise<IsInput> {
  const known = new Map<number, Set<number>>();
  const add = (path: string): void => {
    const file = statOf(path);
    if (!file?.isFile()) return;
    const ofDevice = known.get(file.dev) ?? new Set();
    known.set(file.dev, ofDevice.add(file.ino));
  };
  for (const path of beside) add(path);
  for (const input of inputs) {
    if (!isFolder(input)) add(input);
    else if (withFolders) {
      const files = walk(input, filter, (relative) => isKnown(join(input, relative)));
      for await (const file of files) if (!(file instanceof Error)) add(file.path);
    }
  }
  return ({ dev, ino }) => known.get(dev)?.has(ino) ?? false;
}

/** Whether a result of that path would be found in the folders that are inputs. */
async function isWalkedOver(path: string, { inputs, filter, takesResult }: ReadFiles): Promise<boolean> {
  const real = realPath(path);
  for (const input of inputs) {
    if (!isFolder(input)) continue;
    const root = realPath(input);
    const { except } = filter;
    const isLeftOut =
      except !== undefined && except !== root && isAtOrBelow(except, root) && isAtOrBelow(real, except);
    if (isLeftOut || !isAtOrBelow(dirname(real), root)) continue;
    if (await isMeant(relativePath(root, real), filter, takesResult)) return true;
  }
  return false;
}

const isAtOrBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function statOf(path: string): Stats | null {
  try {
    return statSync(nativePath(path));
  } catch {
    return null;
  }
}

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(nativePath(folder)).some((name) => !name.startsWith('.'));
  } catch {
    return false;
  }
}
