import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { asInputError, type InputError } from '../errors.js';
import { nativePath, pathOf } from '../text/native-path.js';
import { realPath } from './real-path.js';

/** Which files of a folder are meant, by globs on their path below the folder. */
export interface FileFilter {
  include: readonly string[];
  exclude: readonly string[];
  /** Absolute path, past all links, of a folder that is left out, such as the one for the results. */
  except?: string;
}

export interface FoundFile {
  path: string;
  /** Its path below the folder, with slashes on every system. */
  relative: string;
}

/**
 * The files below a folder, by name within each folder, hidden ones left out. With no
 * `include` globs every file that `isKnown` accepts is meant. A glob without a slash
 * matches the file's name at any depth. Links to files are followed, links to folders are
 * not. What cannot be read comes as an InputError among the files. Memory grows
 * with the number of names in one folder, not with the number of files.
 */
export async function* walk(
  root: string,
  filter: FileFilter,
  isKnown: (path: string) => boolean,
): AsyncGenerator<FoundFile | InputError> {
  const included = filter.include.length > 0 ? await matcher(filter.include) : isKnown;
  const excluded = await matcher(filter.exclude);
  const realRoot = realPath(root);

  async function* below(relative: string): AsyncGenerator<FoundFile | InputError> {
    const folder = relative === '' ? root : join(root, relative);
    // As bytes, since not every name is UTF-8.
    const options = { withFileTypes: true, encoding: 'buffer' } as const;
    const entries = await readdir(nativePath(folder), options).catch((error: unknown) =>
      asInputError(error, folder),
    );
    if (entries instanceof Error) {
      yield entries;
      return;
    }
    const named = entries.map((entry) => ({ entry, name: pathOf(entry.name) }));
    named.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { entry, name } of named) {
      if (name.startsWith('.')) continue;
      const inside = relative === '' ? name : `${relative}/${name}`;
      if (excluded(inside)) continue;
      const path = join(root, inside);
      if (entry.isDirectory()) {
        if (join(realRoot, inside) !== filter.except) yield* below(inside);
      } else if (included(inside)) {
        const file = entry.isSymbolicLink() ? await followed(path) : entry;
        if (file instanceof Error) yield file;
        else if (file.isFile()) yield { path, relative: inside };
      }
    }
  }
  yield* below('');
}

/** Whether `walk` would find a file with this path below the folder. */
export async function isMeant(
  relative: string,
  filter: FileFilter,
  isKnown: (path: string) => boolean,
): Promise<boolean> {
  const parts = relative.split(sep);
  if (parts.some((name) => name.startsWith('.'))) return false;
  const excluded = await matcher(filter.exclude);
  if (parts.some((_, index) => excluded(parts.slice(0, index + 1).join('/')))) return false;
  const included = filter.include.length > 0 ? await matcher(filter.include) : isKnown;
  return included(parts.join('/'));
}

async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const matchers = globs.map((glob) => picomatch(glob, { basename: !glob.includes('/') }));
  return (path) => matchers.some((matches) => matches(path));
}

async function followed(link: string): Promise<Stats | InputError> {
  return stat(nativePath(link)).catch((error: unknown) => asInputError(error, link));
}
