import type { Writer } from './index.js';

const lines = { before: '', between: '\n', after: '\n', none: '' };

/** JSON Lines: one result a line, for streams. */
export const jsonl: Writer = {
  name: 'jsonl',
  description: 'one result a line',
  extension: '.jsonl',
  write: (result) => JSON.stringify(result),
  one: lines,
  several: lines,
};
