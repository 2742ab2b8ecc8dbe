import { InputError } from '../errors.js';
import { decodeBytes } from '../inputs/encodings.js';
import { documentReader } from './reader.js';

/** Plain text: the input is the article. */
export const text = documentReader({
  name: 'text',
  description: 'plain text',
  extensions: ['.txt', '.text'],
  article: async (bytes, { where, encoding }) => {
    const { text, encoding: foreign, warnings } = await decodeBytes(bytes, where, { encoding });
    if (text.trim() === '') throw new InputError(where, 'it is empty');
    return {
      text,
      ...(foreign !== null && { converted: true, wholeLines: false }),
      ...(warnings.length > 0 && { warnings }),
    };
  },
});
