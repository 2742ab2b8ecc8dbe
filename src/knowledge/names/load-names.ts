import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readModelFile } from '../../binary/model-file.js';
import { asInputError, UsageError } from '../../errors.js';
import { NameList } from './name-list.js';
import { parseNames } from './parse-names.js';

/** Reads a list of names, also one packed with gzip. Throws a UsageError for what is none. */
export function loadNames(path: string): NameList {
  return new NameList(parseNames(contentOf(path), path));
}

function contentOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${path}: it is no UTF-8 text`);
    throw new UsageError(asInputError(error, path).line);
  }
}

let builtIn: NameList | null = null;

/** The names that come with the package, read once. Throws a ModelFileError where they cannot be read. */
export function builtInNames(): NameList {
  return (builtIn ??= new NameList(
    parseNames(readModelFile('names.csv').toString('utf8'), 'models/names.csv'),
  ));
}
