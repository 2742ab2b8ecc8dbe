import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import type { Reader } from './reader.js';
import { text } from './text.js';

/** A new input format is a new file and a line here; the first serves any other file. */
export const readers: readonly Reader[] = [text, markdown, jsonl];

/** The reader for a file, by its name; undefined for an extension that no reader claims. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
