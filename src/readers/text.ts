import { InputError } from '../errors.js';
import type { Reader } from './reader.js';

/** Plain text: the input is the article. */
export const text: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  linewise: false,
  read: (content, where) => {
    if (content.trim() === '') throw new InputError(where, 'it is empty');
    return { id: where, text: content };
  },
};
