import type { Engine } from '../engine.js';
import { Kernel } from './kernel.js';
import { readModel } from './model.js';
import { Tagger } from './tagger.js';

/** A sequence tagger learned from the world's news; see `models/fast.md`. */
export const fast: Engine = {
  name: 'fast',
  description: 'a sequence tagger learned from news of some 50 countries',
  load: () =>
    new Promise((resolve) => {
      const kernel = new Kernel();
      const tagger = new Tagger(readModel(kernel.read('fast.bin')), kernel);
      resolve({ recognize: (document) => tagger.tag(document) });
    }),
};
