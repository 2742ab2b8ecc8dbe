import { readFile } from 'node:fs/promises';
import type { Engine } from './index.js';
import { modelFile } from '../models/file.js';
import { readModel } from './fast/model.js';
import { Tagger } from './fast/tagger.js';

/** A sequence tagger learned from the world's news; see `models/fast.md`. */
export const fast: Engine = {
  name: 'fast',
  description: 'a sequence tagger learned from news of some 50 countries',
  load: async () => {
    const tagger = new Tagger(readModel(await readFile(modelFile('fast.bin'))));
    return { recognize: (document) => tagger.tag(document) };
  },
};
