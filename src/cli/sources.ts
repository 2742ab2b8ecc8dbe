import { stat } from 'node:fs/promises';
import { join, relative as relativePath, resolve, sep } from 'node:path';
import { asInputError, InputError } from '../errors.js';
import { headOfFile, standardSource } from '../inputs/byte-source.js';
import { standardInput } from '../inputs/bytes.js';
import { nativePath, shownPath } from '../text/native-path.js';
import { walk, type FileFilter } from '../inputs/walk.js';
import { extensionOf, findReader, hasArticles, readerFor, readerOf, readers } from '../readers/index.js';
import type { Reader } from '../readers/reader.js';
import { areRecords } from '../readers/records/jsonl.js';

/** A file, or standard input. */
export interface Source {
  path: string;
  /** Name of its reader. */
  reader: string;
  /** Whether it can hold several articles. */
  several: boolean;
  /** Where its result goes in an output folder: its path below that folder, without extension. */
  target: string;
  /** Why nothing can be read from it. */
  error?: InputError;
}

export interface InputOptions extends FileFilter {
  /** Name of the reader for every input, or null to find out. */
  inputFormat: string | null;
  /** The field of records that holds the text, by which a file of JSON is known to hold any. */
  textField: string;
  /** Whether results of this tool are inputs too. */
  alsoResults?: true;
}

/** Files that a folder run has passed over, by their extension. */
export type PassedOver = Map<string, number>;

/** Whether the inputs can hold more than one article. What cannot be read is told later. */
export async function areSeveral(inputs: readonly string[], options: InputOptions): Promise<boolean> {
  const [only = standardInput] = inputs;
  if (inputs.length > 1 || (await isFolder(only))) return true;
  try {
    return (await readerOfInput(only, options)).several;
  } catch {
    return false;
  }
}

/**
 * The sources among the inputs, folders walked through, in order. What is not there or
 * holds no article comes with an error in its place; files of folders that are of other
 * kinds are counted.
 */
export async function* sourcesOf(
  inputs: readonly string[],
  options: InputOptions,
  passedOver: PassedOver = new Map(),
): AsyncGenerator<Source> {
  for (const input of inputs) {
    try {
      if (await isFolder(input)) yield* sourcesIn(input, inputs.length === 1, options, passedOver);
      else yield await sourceOf(input, input === standardInput ? 'stdin' : targetOf(input), options);
    } catch (error) {
      const isAddress = webAddress.test(input);
      const target = targetOf(isAddress ? input.replace(notInNames, '_').slice(0, 200) : input);
      yield unreadable(input, target, isAddress ? addressError(input) : error);
    }
  }
}

/** A source that stands for why there is none. */
function unreadable(path: string, target: string, cause: unknown): Source {
  const { name, several } = readerFor(path) ?? readers[0];
  return { path, reader: name, several, target, error: asInputError(cause, shownPath(path)) };
}

const webAddress = /^https?:\/\//i;
/** What is no part of a file's name everywhere. */
const notInNames = /[/:?*"<>|]+/g;

const addressError = (url: string): InputError =>
  new InputError(
    url,
    `nothing is loaded from the network; fetch it first: curl -L '${url}' | extract --url '${url}' -`,
  );

async function sourceOf(path: string, target: string, options: InputOptions): Promise<Source> {
  const { name, several } = await readerOfInput(path, options);
  return { path, reader: name, several, target };
}

/** The reader for a file or for standard input, by its content and name. */
async function readerOfInput(path: string, { inputFormat }: InputOptions): Promise<Reader> {
  const named = inputFormat === null ? undefined : findReader(inputFormat);
  if (named) return named;
  if (path === standardInput) return readerOf('', await standardSource().head(areRecords), path);
  return readerOf(path, headOfFile(nativePath(path)), shownPath(path));
}

async function* sourcesIn(
  folder: string,
  isOnly: boolean,
  options: InputOptions,
  passedOver: PassedOver,
): AsyncGenerator<Source> {
  const isKnown = (path: string): boolean => {
    if (isMeantFile(path, options)) return true;
    const extension = extensionOf(path);
    passedOver.set(extension, (passedOver.get(extension) ?? 0) + 1);
    return false;
  };
  let count = 0;
  for await (const file of walk(folder, options, (relative) => isKnown(join(folder, relative)))) {
    count += 1;
    if (file instanceof InputError) yield unreadable(file.where, targetOf(file.where), file);
    else {
      const target = isOnly ? file.relative : targetOf(file.path);
      yield await sourceOf(file.path, target, options).catch((error: unknown) =>
        unreadable(file.path, target, error),
      );
    }
  }
  if (count > 0) return;
  const wanted =
    options.include.length > 0
      ? `that match ${options.include.join(', ')}`
      : `(${readers.flatMap((reader) => reader.extensions).join(', ')}); see --include`;
  const error = new InputError(folder, `no articles in this folder ${wanted}`);
  yield unreadable(folder, targetOf(folder), error);
}

/** Whether a file in a folder is meant; results are where they are inputs. */
export function isMeantFile(path: string, { inputFormat, textField, alsoResults }: InputOptions): boolean {
  if (inputFormat !== null) return true;
  if (alsoResults === true && /\.json$/i.test(path)) return true;
  try {
    return hasArticles(path, () => headOfFile(nativePath(path)), textField);
  } catch {
    // What cannot be opened is told when its turn comes.
    return readerFor(path) !== undefined;
  }
}

/** Whether a result would be meant in a folder, under such a name. */
export function isMeantResult(name: string, { inputFormat, alsoResults }: InputOptions): boolean {
  if (inputFormat !== null) return true;
  // A file of JSON is known by what is in it, which is a result.
  return /\.json$/i.test(name) ? alsoResults === true : readerFor(name) !== undefined;
}

/**
 * A path below the output folder for any path; distinct files have distinct ones. What is
 * written for "..", for a drive of Windows and for standard input gets one more underscore
 * where it is the name of a file or folder.
 */
function targetOf(path: string): string {
  return relativePath('', resolve(path))
    .split(sep)
    .map((part) => {
      if (part === '..') return '_up';
      if (sep === '\\' && /^[a-z]:$/i.test(part)) return `_drive-${part.charAt(0)}`;
      return /^_*(?:_up|_drive-[a-z]|stdin)$/i.test(part) ? `_${part}` : part;
    })
    .join('/');
}

async function isFolder(path: string): Promise<boolean> {
  if (path === standardInput) return false;
  return stat(nativePath(path)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
