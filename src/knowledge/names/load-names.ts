import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { modelBytes } from '../../binary/model-file.js';
import { asInputError, UsageError } from '../../errors.js';
import { nativePath } from '../../text/native-path.js';
import { readNames } from './file.js';
import type { ListedName, NameEntry } from './name-entry.js';
import { NameList } from './name-list.js';
import { entryOf, parseNames } from './parse-names.js';

/** Where names come from: the path of a file, or several of these, or the names themselves. */
export type NameSource = string | readonly (string | ListedName)[];

/**
 * The list of names that is meant; of several files, one list. Throws a UsageError for a file or a
 * name that makes no sense, which names the line or the position.
 */
export function loadNames(given: NameSource): NameList {
  return NameList.of(entriesOf(given));
}

function* entriesOf(given: NameSource): Generator<NameEntry> {
  const sources = typeof given === 'string' ? [given] : given;
  for (const [index, source] of sources.entries()) {
    if (typeof source === 'string') yield* parseNames(contentOf(source), source);
    else yield entryOf(source, `names[${index}]`, /[;|]/);
  }
}

function contentOf(path: string): string {
  try {
    const bytes = readFileSync(nativePath(path));
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${path}: it is no text in UTF-8; save it as such`);
    throw new UsageError(asInputError(error, path).line);
  }
}

let builtIn: NameList | null = null;

/** The names that come with the package, read once. Throws a ModelFileError where they cannot be read. */
export function builtInNames(): NameList {
  return (builtIn ??= new NameList(readNames(modelBytes('names.bin'))));
}
