import { types } from 'node:util';
import { asInputError, checkOptionNames, InputError, UsageError } from '../errors.js';
import { ByteSource } from '../inputs/byte-source.js';
import { isEncoding } from '../inputs/encodings.js';
import type { Article } from '../pipeline/document.js';
import { ArchiveLimits, deepestArchive } from './archives/limits.js';
import { extensionOf, findReader, hasArticles, readerOf, readers } from './index.js';
import {
  defaultFields,
  resultReader,
  type Entry,
  type ForeignFile,
  type FieldNames,
  type InputFormat,
  type Member,
  type ReadContext,
  type Reader,
} from './reader.js';

/** A member that is one document, and the name of its reader. */
export type Single = Member & { reader: string };

/** What is in an input, whose containers have been opened. */
export type Found = Article | Single | InputError | ForeignFile;

/**
 * What is in an input: articles, documents that are one article each and are still to be
 * read, errors, and files of archives that are of other kinds, in their order. Archives in
 * archives are opened. An error of the input itself comes as the last entry.
 */
export async function* entriesOf(
  source: ByteSource,
  reader: Reader,
  context: ReadContext,
  depth = 1,
): AsyncGenerator<Found> {
  try {
    for await (const entry of reader.read(source, context)) yield* resolved(entry, context, depth);
  } catch (error) {
    const { where, message, id } = asInputError(error, context.where);
    yield new InputError(where, message, id ?? context.id);
  }
}

async function* resolved(entry: Entry, context: ReadContext, depth: number): AsyncGenerator<Found> {
  if (!('bytes' in entry)) {
    yield entry;
    return;
  }
  try {
    if (entry.reader === resultReader) {
      yield { ...entry, reader: resultReader };
      return;
    }
    const source = sourceOfMember(entry);
    const head = await source.head();
    if (entry.isFile && !hasArticles(entry.name, () => head, context.fields.text)) {
      yield { extension: extensionOf(entry.name) };
      return;
    }
    const reader =
      (entry.reader === undefined ? undefined : findReader(entry.reader)) ??
      readerOf(entry.name, head, entry.where);
    if (!reader.several) yield { ...entry, reader: reader.name };
    else if (depth >= deepestArchive)
      yield new InputError(entry.where, 'it lies too deep in other archives', entry.id);
    else yield* entriesOf(source, reader, contextOf(entry, context), depth + 1);
  } catch (error) {
    const { where, message } = asInputError(error, entry.where);
    yield new InputError(where, message, entry.id);
  }
}

/** The bytes of a member, which has the limits of archives if it is packed with gzip. */
export function sourceOfMember({ bytes, where }: Pick<Member, 'bytes' | 'where'>): ByteSource {
  return ByteSource.of(bytes, new ArchiveLimits(where).member('it', bytes.length));
}

/** What is told of a member: that of its container, but for its name. */
export function contextOf({ where, id, url }: Member, context: ReadContext): ReadContext {
  const { fields, encoding } = context;
  return {
    where,
    id,
    fields,
    ...(encoding !== undefined && { encoding }),
    ...(url !== undefined && { url }),
  };
}

/** The article of a document. Throws an InputError when there is none in it. */
export async function readSingle(source: ByteSource, reader: Reader, context: ReadContext): Promise<Article> {
  for await (const entry of reader.read(source, context)) {
    if (entry instanceof InputError) throw entry;
    if ('text' in entry) return entry;
  }
  throw new InputError(context.where, 'there is no article in it');
}

/** The formats that are read, in their order. */
export const inputFormats: readonly InputFormat[] = readers;

/** How an input is to be read. */
export interface ReadOptions {
  /** Its name, by which its kind is known where its content does not tell. */
  name?: string;
  /** The name of one of the `readers`, instead of finding out. */
  format?: string;
  /** The encoding, as the web names it, instead of finding out. */
  encoding?: string;
  /** Where it was published. */
  url?: string;
  /** The fields of records; `defaultFields` unless given. */
  fields?: Partial<FieldNames>;
}

/**
 * The articles in an input of any kind: its bytes, or its text. What holds no article comes
 * as an InputError in its place; only options that make no sense are thrown, as a UsageError. Files of
 * archives that are of other kinds are passed over. Nothing is loaded from the network.
 */
export async function* readArticles(
  input: Uint8Array | string,
  options: ReadOptions = {},
): AsyncGenerator<Article | InputError> {
  checkReadOptions(options);
  const { name = '-', format, encoding, url, fields } = options;
  const bytes: unknown = typeof input === 'string' ? Buffer.from(input) : input;
  if (!types.isUint8Array(bytes)) {
    yield new InputError(name, 'an input is given as bytes or text, in a Uint8Array or a string');
    return;
  }
  const context: ReadContext = {
    where: name,
    id: name,
    fields: { ...defaultFields, ...fields },
    ...(encoding !== undefined && { encoding }),
    ...(url !== undefined && { url }),
  };
  try {
    const source = ByteSource.of(bytes);
    const reader =
      (format === undefined ? undefined : findReader(format)) ?? readerOf(name, await source.head(), name);
    for await (const entry of entriesOf(source, reader, context)) {
      if ('extension' in entry) continue;
      if (!('bytes' in entry)) yield entry;
      else yield await memberArticle(entry, context);
    }
  } catch (error) {
    yield asInputError(error, name);
  }
}

function checkReadOptions(options: ReadOptions): void {
  checkOptionNames(options, ['name', 'format', 'encoding', 'url', 'fields']);
  const { format, encoding, url, fields } = options;
  if (format !== undefined && !findReader(format)) {
    const names = readers.map((reader) => reader.name).join(', ');
    throw new UsageError(`unknown format "${format}"; there is: ${names}`);
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(`unknown encoding "${encoding}"; there is: utf-8, utf-16le, windows-1252, ...`);
  }
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) {
    throw new UsageError(`a url is an address of the web, not "${url}"`);
  }
  if (fields !== undefined) checkOptionNames(fields, ['id', 'text', 'date', 'keep']);
}

/** The article of a document in a container, or why there is none. */
async function memberArticle(member: Single, context: ReadContext): Promise<Article | InputError> {
  try {
    const reader =
      findReader(member.reader) ?? readerOf(member.name, Buffer.from(member.bytes), member.where);
    return await readSingle(sourceOfMember(member), reader, contextOf(member, context));
  } catch (error) {
    const { where, message } = asInputError(error, member.where);
    return new InputError(where, message, member.id);
  }
}
