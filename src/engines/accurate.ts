import { fast } from './fast.js';
import type { Engine } from './index.js';
import { ownModel, readModel } from './accurate/model.js';
import { RuntimeMissingError } from './accurate/network.js';
import { Tagger } from './accurate/tagger.js';

/** A small pre-trained transformer, fine-tuned on the world's news; see `models/accurate.md`. */
export const accurate: Engine = {
  name: 'accurate',
  description: 'a small transformer fine-tuned on such news; needs onnxruntime-node, else fast takes its place',
  takesModel: true,
  load: async ({ model, notify }) => {
    try {
      const read = await readModel(model ?? ownModel);
      const leans = read.layers.some(({ companion }) => companion);
      const tagger = new Tagger(read, leans ? await fast.load({}) : undefined);
      return { recognize: (document) => tagger.tag(document) };
    } catch (error) {
      // Who brings a model wants that one and no other.
      if (!(error instanceof RuntimeMissingError) || model !== undefined) throw error;
      notify?.(
        'the engine accurate needs onnxruntime-node, which cannot be loaded here, so the engine fast is used: ' +
          'less accurate, and faster (--engine fast asks for it)',
      );
      return fast.load({});
    }
  },
};
