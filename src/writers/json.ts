import { textWriter } from './text-writer.js';

const one = { before: '', between: '', after: '\n', none: '' };
const several = { before: '[\n', between: ',\n', after: '\n]\n', none: '[]\n' };

/** JSON for reading: one result is one value, several are one array. */
export const json = textWriter({
  name: 'json',
  description: 'indented JSON; an array for several inputs',
  extension: '.json',
  write: (result) => JSON.stringify(result, null, 2),
  writeMissing: (missing) => JSON.stringify(missing, null, 2),
  separators: (options) => (options.several ? several : one),
});
