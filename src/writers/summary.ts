import type { Writer } from './index.js';

/** The summary that a person reads. */
export const summary: Writer = {
  name: 'summary',
  description: 'for people to read, in colour',
  extension: '.txt',
  write: (result) => result.headline ?? result.id,
  one: { before: '', between: '\n', after: '\n' },
  several: { before: '', between: '\n\n', after: '\n' },
};
