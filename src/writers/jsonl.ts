import { textWriter } from './text-writer.js';

// A line is whole as soon as it is there, for whoever reads along.
const nothing = { before: '', between: '', after: '', none: '' };

/** What ends a line for Python's `splitlines` and other tools, and stands in JSON as it is. */
const lineEnds = /[\u0085\u2028\u2029]/g;

/** A value as a line of JSON, which is one line for all that read it. */
export function jsonLine(value: unknown): string {
  const escaped = (end: string): string => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(lineEnds, escaped)}\n`;
}

/** JSON Lines: one result a line, for streams. */
export const jsonl = textWriter({
  name: 'jsonl',
  description: 'one result a line',
  extension: '.jsonl',
  write: (result) => jsonLine(result),
  writeMissing: (missing) => jsonLine(missing),
  separators: () => nothing,
});
