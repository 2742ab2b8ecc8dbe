import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { asInputError, InputError } from '../errors.js';
import { openSource } from '../inputs/byte-source.js';
import { readBytes, standardInput } from '../inputs/bytes.js';
import { nativePath, shownPath } from '../text/native-path.js';
import type { Article } from '../pipeline/document.js';
import { findReader, readers } from '../readers/index.js';
import { entriesOf, type Single } from '../readers/read.js';
import type { FieldNames, ForeignFile, ReadContext, Reader } from '../readers/reader.js';
import type { Source } from './sources.js';

/** One article to be extracted; plain data, so that it can be sent to a worker. */
export interface Item {
  /** What messages call it. */
  where: string;
  /** The input that it comes from. */
  source: Source;
  /** The article, or a document in a container; without either the input is read when its turn comes. */
  content?: Article | Single;
}

/** Why there is no article. */
export interface Failure {
  /** The line for standard error. */
  error: string;
  /** The id that the result would have. */
  id: string | number;
  /** The input that it comes from, unless it is that of an item. */
  source?: Source;
}

/** How inputs are read, beside what they are. */
export interface Reading {
  fields: FieldNames;
  encoding?: string;
  url?: string;
  /** Whether results of this tool are inputs too. */
  alsoResults?: true;
}

export const failureOf = (error: InputError): Failure => ({
  error: error.line,
  id: error.id ?? error.where,
});

/** The reader of a source. */
export function readerOfSource({ reader }: Pick<Source, 'reader'>): Reader {
  return findReader(reader) ?? readers[0];
}

/** What a reader is told of a source: ids of several articles begin with the file's name alone. */
export function contextOfSource(source: Source, reading: Reading): ReadContext {
  const where = shownPath(source.path);
  return { ...reading, where, id: source.several ? basename(where) : where };
}

/** The articles in a source, one by one, and files of other kinds in an archive. */
export async function* itemsIn(
  source: Source,
  reading: Reading,
): AsyncGenerator<Item | Failure | ForeignFile> {
  const context = contextOfSource(source, reading);
  if (!source.several && source.path !== standardInput) {
    yield { where: context.where, source };
    return;
  }
  const bytes = openSource(source.path);
  if (!source.several) {
    try {
      // Another thread has no standard input.
      const whole = await bytes.whole(context.where, mostInputBytes);
      yield {
        where: context.where,
        source,
        content: {
          name: '',
          reader: source.reader,
          where: context.where,
          id: context.id,
          bytes: whole,
          ...(context.url !== undefined && { url: context.url }),
        },
      };
    } catch (error) {
      yield failureOf(asInputError(error, context.where));
    }
    return;
  }
  let count = 0;
  for await (const entry of entriesOf(bytes, readerOfSource(source), context)) {
    if ('extension' in entry) {
      yield entry;
      continue;
    }
    count += 1;
    if (entry instanceof InputError) yield failureOf(entry);
    else {
      const where = 'bytes' in entry ? entry.where : `${context.where}:${count}`;
      yield { where, source, content: entry };
    }
  }
  if (count === 0) yield failureOf(new InputError(context.where, 'there is no article in it'));
}

/** The most of standard input that is kept for one article; readers have limits of their own. */
const mostInputBytes = 128 * 1024 * 1024;

/** How many units of memory an item takes while it waits. */
export function sizeOf({ content }: Item): number {
  if (content === undefined) return 0;
  return 'bytes' in content ? content.bytes.length : content.text.length;
}

/** How many articles a source holds, to show how far a run has come; null where only reading it tells. */
export async function countIn(source: Source): Promise<number | null> {
  if (!source.several) return 1;
  if (source.reader !== 'jsonl') return null;
  // What a pipe holds can be read but once.
  if (!(await stat(nativePath(source.path))).isFile()) return null;
  let count = 0;
  let last = 0x0a;
  for await (const chunk of readBytes(source.path)) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) count += 1;
    last = chunk.at(-1) ?? last;
  }
  return last === 0x0a ? count : count + 1;
}
