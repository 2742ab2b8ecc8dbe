import { fast } from '../fast/index.js';
import type { EngineOptions, Recognizer } from '../engine.js';
import { ownModel, readModel } from './model.js';
import { RuntimeMissingError } from '../../errors.js';
import { Tagger } from './tagger.js';

/** Loads the network, or the engine `fast` in its place where its runtime is missing. */
export async function load({ model, notify }: EngineOptions): Promise<Recognizer> {
  try {
    const read = await readModel(model ?? ownModel);
    const isEnsemble = read.layers.some(({ ensemble }) => ensemble);
    const tagger = new Tagger(read, isEnsemble ? await fast.load({}) : undefined);
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
}
