import type { Engine } from '../engine.js';

/** A small pre-trained transformer, fine-tuned on the world's news; see `models/accurate.md`. */
export const accurate: Engine = {
  name: 'accurate',
  description:
    'a small transformer fine-tuned on such news; needs onnxruntime-node, else fast takes its place',
  takesModel: true,
  substitute: async () => (await import('./load.js')).substitute(),
  // Loaded when it is asked for, since it is large.
  load: async (options) => (await import('./load.js')).load(options),
};
