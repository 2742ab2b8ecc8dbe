import type { Writer } from './writer.js';

/** JSON for reading: one result is one value, several are one array. */
export const json: Writer = {
  name: 'json',
  description: 'indented JSON; an array for several inputs',
  extension: '.json',
  write: (result) => JSON.stringify(result, null, 2),
  one: { before: '', between: '', after: '\n', none: '' },
  several: { before: '[\n', between: ',\n', after: '\n]\n', none: '[]\n' },
};
