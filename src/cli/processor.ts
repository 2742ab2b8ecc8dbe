import { asInputError, InterruptedError } from '../errors.js';
import { createExtractor } from '../extractor.js';
import { readText } from '../inputs/bytes.js';
import type { ExtractorOptions } from '../options.js';
import { readers } from '../readers/index.js';
import type { FieldNames, Reader } from '../readers/reader.js';
import { toResult } from '../to-result.js';
import type { MentionType } from '../types.js';
import { findWriter } from '../writers/index.js';
import type { Look } from '../writers/writer.js';
import { givenResult } from './given-result.js';
import type { Failure, Item } from './items.js';

/** All that a worker must be told; plain data, so that it can be sent to one. */
export interface ProcessorOptions {
  extractor: Pick<ExtractorOptions, 'model' | 'date' | 'text'> & {
    engine: string;
    types: readonly MentionType[];
  };
  fields: FieldNames;
  /** Whether an input may be a result of this tool, which is taken as it is. */
  alsoResults?: true;
  look: Look;
}

/** An item, and the format of its result. */
export interface Task {
  item: Item;
  format: string;
}

/** What has become of an item: its result as its output takes it, in bytes, or why there is none. */
export type Outcome = { output: Uint8Array } | Failure;

/** Extracts one item and draws its result in the given format. Rejects when it is interrupted. */
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
  const extractor = await createExtractor({ ...options.extractor, ...surroundings });
  const types = new Set(options.extractor.types);
  // Of its own memory, which can be handed to another thread.
  const bytes = (drawn: string): Outcome => ({ output: encoder.encode(drawn) });
  return async ({ item, format }) => {
    const { source, where } = item;
    try {
      const writer = findWriter(format);
      const reader = readers.find(({ name }) => name === source.reader) as Reader;
      const content = item.line ?? (await readText(source.path));
      const given = options.alsoResults ? givenResult(content, where) : null;
      if (given) return bytes(await writer.draw(given, { text: given.text ?? '' }, options.look));
      const article = await reader.read(content, where, options.fields);
      const document = await extractor.process(article);
      const result = toResult(document, types, options.extractor.text);
      return bytes(await writer.draw(result, document, options.look));
    } catch (error) {
      if (error instanceof InterruptedError) throw error;
      return { error: asInputError(error, where).line };
    }
  };
}
