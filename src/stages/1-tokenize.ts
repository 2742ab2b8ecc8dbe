import type { Stage } from '../pipeline.js';
import { scan } from './tokenize/scan.js';

/** Tokens, with exact offsets into the text; no sentences yet. */
export const tokenize: Stage = {
  name: 'tokenize',
  create: () => (document) => {
    document.tokens = scan(document.readable);
  },
};
