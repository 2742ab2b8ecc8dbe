import { stat } from 'node:fs/promises';
import { isAbsolute, relative as relativePath, resolve, sep } from 'node:path';
import { asInputError, InputError } from '../errors.js';
import { readBytes, readLines, standardInput } from '../inputs/bytes.js';
import { nativePath, shownPath } from '../inputs/native-path.js';
import { isMeant, walk, type FileFilter } from '../inputs/walk.js';
import { readerFor, readers } from '../readers/index.js';
import type { Reader } from '../readers/reader.js';

/** One article to be extracted; plain data, so that it can be sent to a worker. */
export interface Item {
  /** What messages call it, and its id unless the record names its own. */
  where: string;
  /** The input that it comes from. */
  source: Source;
  /** The record, if the input is linewise; else the input is read when its turn comes. */
  line?: string;
}

/** The line that says why there is no article. */
export interface Failure {
  error: string;
}

/** A file, or standard input. */
export interface Source {
  path: string;
  /** Name of its reader. */
  reader: string;
  /** Where its result goes in an output folder: its path below that folder, without extension. */
  target: string;
}

export interface InputOptions extends FileFilter {
  /** Name of the reader for every input, or null to go by the file's name. */
  inputFormat: string | null;
  /** Whether results of this tool, in `.json` files, are inputs too. */
  alsoResults?: true;
}

/** Whether the inputs can hold more than one article. */
export async function areSeveral(inputs: readonly string[], options: InputOptions): Promise<boolean> {
  const [only = standardInput] = inputs;
  if (inputs.length > 1 || (await isFolder(only))) return true;
  return readerNamed(options.inputFormat, only).linewise;
}

/**
 * The sources among the inputs, folders walked through, in order. What is not there or
 * holds no article comes as an InputError in its place.
 */
export async function* sourcesOf(
  inputs: readonly string[],
  options: InputOptions,
): AsyncGenerator<Source | InputError> {
  for (const input of inputs) {
    if (input === standardInput) {
      yield { path: input, reader: readerNamed(options.inputFormat, '').name, target: 'stdin' };
      continue;
    }
    try {
      if ((await stat(nativePath(input))).isDirectory())
        yield* sourcesIn(input, inputs.length === 1, options);
      else yield fileSource(input, targetOf(input), options);
    } catch (error) {
      yield asInputError(error, input);
    }
  }
}

async function* sourcesIn(
  folder: string,
  isOnly: boolean,
  options: InputOptions,
): AsyncGenerator<Source | InputError> {
  const isKnown = (path: string): boolean =>
    options.inputFormat !== null ||
    readerFor(path) !== undefined ||
    (options.alsoResults === true && /\.json$/i.test(path));
  let count = 0;
  for await (const file of walk(folder, options, isKnown)) {
    count += 1;
    if (file instanceof InputError) yield file;
    else yield fileSource(file.path, isOnly ? file.relative : targetOf(file.path), options);
  }
  if (count > 0) return;
  const wanted =
    options.include.length > 0
      ? `that match ${options.include.join(', ')}`
      : `(${readers.flatMap((reader) => reader.extensions).join(', ')}); see --include`;
  yield new InputError(folder, `no articles in this folder ${wanted}`);
}

/**
 * Whether a file that is there would be found among the folders that are inputs: a result
 * with that name would be an article of the next run, or take the place of one of this.
 */
export async function isWalkedOver(
  path: string,
  inputs: readonly string[],
  options: InputOptions,
): Promise<boolean> {
  const isKnown = (name: string): boolean => options.inputFormat !== null || readerFor(name) !== undefined;
  for (const input of inputs) {
    if (!(await isFolder(input))) continue;
    const inside = relativePath(resolve(input), resolve(path));
    const isBelow = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
    if (isBelow && (await isMeant(inside, options, isKnown))) return true;
  }
  return false;
}

function fileSource(path: string, target: string, options: InputOptions): Source {
  return { path, reader: readerNamed(options.inputFormat, path).name, target };
}

function readerNamed(name: string | null, path: string): Reader {
  const found = name === null ? readerFor(path) : readers.find((reader) => reader.name === name);
  return found ?? (readers[0] as Reader);
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

/** The articles in a source, one by one. */
export async function* itemsIn(source: Source): AsyncGenerator<Item | Failure> {
  const where = shownPath(source.path);
  if (!isLinewise(source)) {
    yield { where, source };
    return;
  }
  try {
    let count = 0;
    for await (const { number, content } of readLines(source.path)) {
      if (typeof content === 'string' && content.trim() === '') continue;
      count += 1;
      if (typeof content === 'string') {
        yield { where: `${where}:${number}`, source, line: content };
      } else yield { error: content.line };
    }
    if (count === 0) throw new InputError(where, 'it is empty');
  } catch (error) {
    yield { error: asInputError(error, where).line };
  }
}

export function isLinewise(source: Source): boolean {
  return readerNamed(source.reader, '').linewise;
}

/** How many articles a source holds, to show how far a run has come. */
export async function countIn(source: Source): Promise<number> {
  if (!isLinewise(source)) return 1;
  let count = 0;
  let last = 0x0a;
  for await (const chunk of readBytes(source.path)) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) count += 1;
    last = chunk.at(-1) ?? last;
  }
  return last === 0x0a ? count : count + 1;
}
