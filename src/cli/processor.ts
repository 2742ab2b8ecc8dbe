import { asInputError, InterruptedError } from '../errors.js';
import { createExtractor } from '../extractor.js';
import { readText } from '../inputs/bytes.js';
import type { ExtractorOptions } from '../options.js';
import { readers } from '../readers/index.js';
import type { FieldNames, Reader } from '../readers/reader.js';
import { findWriter } from '../writers/index.js';
import type { Look } from '../writers/writer.js';
import type { Failure, Item } from './items.js';

/** All that a worker must be told; plain data, so that it can be sent to one. */
export interface ProcessorOptions {
  extractor: Pick<ExtractorOptions, 'model' | 'types' | 'date' | 'text'> & { engine: string };
  fields: FieldNames;
  look: Look;
}

/** An item, and the format of its result. */
export interface Task {
  item: Item;
  format: string;
}

/** What has become of an item: its result as bytes ready to be written, or why there is none. */
export type Outcome = { output: Uint8Array } | Failure;

/** Extracts one item and writes its result in the given format. Rejects when it is interrupted. */
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
  return async ({ item, format }) => {
    const { source, where } = item;
    try {
      const writer = findWriter(format);
      const reader = readers.find(({ name }) => name === source.reader) as Reader;
      const content = item.line ?? (await readText(source.path));
      const article = await reader.read(content, where, options.fields);
      const result = await extractor.extract(article);
      // Of its own memory, which can be handed to another thread.
      return { output: encoder.encode(await writer.write(result, article, options.look)) };
    } catch (error) {
      if (error instanceof InterruptedError) throw error;
      return { error: asInputError(error, where).line };
    }
  };
}
