import { readFile } from 'node:fs/promises';
import type { Engine } from './index.js';
import { readModel } from './fast/model.js';
import { Tagger } from './fast/tagger.js';

/** Where the weights lie, seen from `dist/engines` and `src/engines` alike. */
const weightsFile = new URL('../../models/fast.bin', import.meta.url);

/** A sequence tagger learned from the world's news; see `models/fast.md`. */
export const fast: Engine = {
  name: 'fast',
  description: 'a sequence tagger learned from news of some 50 countries',
  load: async () => {
    const tagger = new Tagger(readModel(await readFile(weightsFile)));
    return { recognize: (document) => tagger.tag(document) };
  },
};
