import { fast } from '../fast/index.js';
import type { EngineOptions, Recognizer } from '../engine.js';
import { RuntimeMissingError } from '../../errors.js';
import { readModel } from './model.js';
import { loadRuntime } from './network.js';
import { Tagger } from './tagger.js';

/** The engine `fast` where the runtime is missing; null where it is not. */
export function substitute(): Promise<string | null> {
  return loadRuntime().then(
    () => null,
    () => fast.name,
  );
}

/** Loads the network, or the engine `fast` in its place where its runtime is missing. */
export async function load({ model, notify, signal, threads }: EngineOptions): Promise<Recognizer> {
  try {
    const read = await readModel(model, threads);
    const isEnsemble = read.layers.some(({ ensemble }) => ensemble);
    const tagger = new Tagger(read, isEnsemble ? await fast.load({}) : undefined, signal);
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
