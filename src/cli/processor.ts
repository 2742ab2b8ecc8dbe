import { asInputError, InputError, InterruptedError, ModelFileError } from '../errors.js';
import { createExtractor } from '../extractor.js';
import { openSource } from '../inputs/byte-source.js';
import type { NameIndex } from '../knowledge/names/name-index.js';
import { NameList } from '../knowledge/names/name-list.js';
import type { ExtractorOptions } from '../options.js';
import type { Article } from '../pipeline/document.js';
import { resultReader } from '../readers/reader.js';
import { foreignLanguage } from '../readers/language.js';
import { contextOf, readSingle, sourceOfMember } from '../readers/read.js';
import { toResult } from '../to-result.js';
import type { MentionType } from '../types.js';
import { findWriter } from '../writers/index.js';
import type { Look } from '../writers/writer.js';
import { givenResult } from './given-result.js';
import {
  contextOfSource,
  failureOf,
  readerOfSource,
  type Failure,
  type Item,
  type Reading,
} from './items.js';

/** All that a worker must be told; plain data, so that it can be sent to one. */
export interface ProcessorOptions {
  extractor: Pick<ExtractorOptions, 'model' | 'date' | 'text'> & {
    engine: string;
    types: readonly MentionType[];
  };
  /** The user's names, in memory that all threads share. */
  names?: NameIndex;
  reading: Reading;
  /** What becomes of an article that is not in English. */
  language: 'skip' | 'warn' | 'any';
  look: Look;
}

/** An item, and the format of its result. */
export interface Task {
  item: Item;
  format: string;
}

/** A result as its output takes it, in bytes. */
export interface Output {
  output: Uint8Array;
  /** The language of the article, where it is not English. */
  language?: string;
}

/** An article that was left out since it is not in English. */
export interface PassedOverArticle {
  /** Its language. */
  passedOver: string;
  id: string | number;
}

/** What has become of an item: its result, or why there is none. */
export type Outcome = Output | PassedOverArticle | Failure;

/**
 * Extracts one item and draws its result in the given format. Rejects when it is interrupted, and
 * with a ModelFileError where a file of the package is of no use, which is the fault of no input.
 */
export type Processor = (task: Task) => Promise<Outcome>;

/** What a thread is told beside the options. */
export interface Surroundings extends Pick<ExtractorOptions, 'signal' | 'threads'> {
  /** Is told what the user should know of the engine. */
  notify: (line: string) => void;
}

const encoder = new TextEncoder();

/** Loads the engine; the processor then serves any number of items. */
export async function createProcessor(
  options: ProcessorOptions,
  surroundings: Surroundings,
): Promise<Processor> {
  const names = options.names && { names: new NameList(options.names) };
  const extractor = await createExtractor({ ...options.extractor, ...names, ...surroundings });
  const types = new Set(options.extractor.types);
  // Of its own memory, which can be handed to another thread.
  const bytes = (drawn: string): Uint8Array => encoder.encode(drawn);
  return async ({ item, format }) => {
    try {
      const writer = findWriter(format);
      const { content } = item;
      if (content !== undefined && 'bytes' in content && content.reader === resultReader) {
        const given = givenResult(Buffer.from(content.bytes).toString(), content.where);
        if (given)
          return { output: bytes(await writer.draw(given, { text: given.text ?? '' }, options.look)) };
      }
      const read = await articleOf(item, options.reading);
      const language = options.language === 'any' ? null : await foreignLanguage(read.text);
      if (language !== null && options.language === 'skip') return { passedOver: language, id: read.id };
      const document = await extractor.process(language === null ? read : withWarning(read, language));
      const result = toResult(document, types, options.extractor.text);
      const output = bytes(await writer.draw(result, document, options.look));
      return { output, ...(language !== null && { language }) };
    } catch (error) {
      if (error instanceof InterruptedError || error instanceof ModelFileError) throw error;
      const { where, message, id } = asInputError(error, item.where);
      return failureOf(new InputError(where, message, id ?? idOf(item)));
    }
  };
}

const withWarning = (article: Article, language: string): Article => ({
  ...article,
  warnings: [
    ...(article.warnings ?? []),
    `The article seems to be in ${language}, not in English; what is found in it is not to be trusted`,
  ],
});

/** The article of an item, read now unless it is there. Throws an InputError when there is none. */
async function articleOf({ source, content }: Item, reading: Reading): Promise<Article> {
  const context = contextOfSource(source, reading);
  if (content === undefined) return readSingle(openSource(source.path), readerOfSource(source), context);
  if ('text' in content) return content;
  return readSingle(sourceOfMember(content), readerOfSource(content), contextOf(content, context));
}

const idOf = ({ content, where }: Item): string | number => content?.id ?? where;
