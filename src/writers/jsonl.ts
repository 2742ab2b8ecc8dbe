import { textWriter } from './text-writer.js';

// A line is whole as soon as it is there, for whoever reads along.
const nothing = { before: '', between: '', after: '', none: '' };

/** JSON Lines: one result a line, for streams. */
export const jsonl = textWriter({
  name: 'jsonl',
  description: 'one result a line',
  extension: '.jsonl',
  write: (result) => `${JSON.stringify(result)}\n`,
  writeMissing: (missing) => `${JSON.stringify(missing)}\n`,
  separators: () => nothing,
});
