import { defineStage } from '../../pipeline/stage.js';
import { scan } from './scan.js';

/** Tokens, with exact offsets into the text; no sentences yet. */
export const tokens = defineStage({
  name: 'tokens',
  reads: ['text'],
  writes: ['tokens'],
  create:
    () =>
    ({ text }) => ({ tokens: scan(text) }),
});
