import { asInputError } from '../errors.js';
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

/** What has become of an item: its result as written, or the line to say why there is none. */
export type Outcome = { output: string } | Failure;

/** Extracts one item and writes its result in the given format. */
export type Processor = (item: Item, format: string) => Promise<Outcome>;

/**
 * Loads the engine; the processor then serves any number of items. `notify` is told what
 * the user should know of the engine.
 */
export async function createProcessor(
  options: ProcessorOptions,
  notify: (line: string) => void,
): Promise<Processor> {
  const extractor = await createExtractor({ ...options.extractor, notify });
  return async (item, format) => {
    const { source, where } = item;
    try {
      const writer = findWriter(format);
      const reader = readers.find(({ name }) => name === source.reader) as Reader;
      const content = item.line ?? (await readText(source.path));
      const article = await reader.read(content, where, options.fields);
      const result = await extractor.extract(article);
      return { output: await writer.write(result, article, options.look) };
    } catch (error) {
      return { error: asInputError(error, where).line };
    }
  };
}
