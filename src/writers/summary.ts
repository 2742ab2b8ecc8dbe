import { textWriter } from './text-writer.js';

const one = { before: '\n', between: '', after: '\n', none: '' };
const several = { before: '\n', between: '\n\n', after: '\n', none: '' };

/** The summary that a person reads. Its parts are loaded only when one is written. */
export const summary = textWriter({
  name: 'summary',
  description: 'for people to read, in colour',
  extension: '.txt',
  write: async (result, source, look) =>
    `${(await import('./summary/page.js')).page(result, source, look)}\n`,
  separators: (options) => (options.several ? several : one),
});
