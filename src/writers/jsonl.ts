import type { Writer } from './writer.js';

// A line is whole as soon as it is there, for whoever reads along.
const nothing = { before: '', between: '', after: '', none: '' };

/** JSON Lines: one result a line, for streams. */
export const jsonl: Writer = {
  name: 'jsonl',
  description: 'one result a line',
  extension: '.jsonl',
  write: (result) => `${JSON.stringify(result)}\n`,
  one: nothing,
  several: nothing,
};
