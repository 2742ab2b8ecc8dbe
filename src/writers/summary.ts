import type { Writer } from './writer.js';

/** The summary that a person reads. Its parts are loaded only when one is written. */
export const summary: Writer = {
  name: 'summary',
  description: 'for people to read, in colour',
  extension: '.txt',
  write: async (result, article, look) =>
    `${(await import('./summary/page.js')).page(result, article, look)}\n`,
  one: { before: '\n', between: '', after: '\n', none: '' },
  several: { before: '\n', between: '\n\n', after: '\n', none: '' },
};
