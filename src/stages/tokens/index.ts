import type { Stage } from '../../pipeline/index.js';
import { scan } from './scan.js';

/** Tokens, with exact offsets into the text; no sentences yet. */
export const tokens: Stage = {
  name: 'tokens',
  create: () => (document) => {
    document.tokens = scan(document.text);
  },
};
