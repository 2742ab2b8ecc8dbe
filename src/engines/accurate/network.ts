import { availableParallelism } from 'node:os';
import type * as Ort from 'onnxruntime-node';
import { RuntimeMissingError } from '../../errors.js';

/** A sequence of pieces as the network takes it. */
export interface Sequence {
  ids: readonly number[];
  shapes: readonly number[];
}

/** A token-classification network in an ONNX file. */
export class Network {
  private constructor(
    private readonly ort: typeof Ort,
    private readonly session: Ort.InferenceSession,
  ) {}

  /**
   * Throws a RuntimeMissingError when the runtime cannot be loaded, and an Error when the
   * file is no network that takes `input_ids`.
   */
  static async load(model: Uint8Array, threads = availableParallelism()): Promise<Network> {
    const ort = await loadRuntime();
    const session = await ort.InferenceSession.create(model, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // Windows differ in length, and an arena would keep the largest of everything.
      enableCpuMemArena: false,
      // For each length it would remember where everything lies.
      enableMemPattern: false,
    });
    const unknown = session.inputNames.filter((name) => !(name in inputs));
    if (unknown.length > 0 || !session.inputNames.includes('input_ids')) {
      throw new Error(
        `the network takes ${session.inputNames.join(', ')}; known are ${Object.keys(inputs).join(', ')}`,
      );
    }
    return new Network(ort, session);
  }

  /** The scores of the labels, a row for each piece. */
  async run(sequence: Sequence): Promise<{ scores: Float32Array; columns: number }> {
    const feeds: Record<string, Ort.Tensor> = {};
    for (const name of this.session.inputNames) {
      const values = BigInt64Array.from((inputs[name] as (from: Sequence) => number[])(sequence), BigInt);
      feeds[name] = new this.ort.Tensor('int64', values, [1, values.length]);
    }
    const results = await this.session.run(feeds);
    const output = results[this.session.outputNames[0] as string] as Ort.Tensor;
    return { scores: output.data as Float32Array, columns: output.dims.at(-1) as number };
  }
}

/** The native runtime. Throws a RuntimeMissingError when it cannot be loaded on this machine. */
export async function loadRuntime(): Promise<typeof Ort> {
  try {
    const module = (await import('onnxruntime-node')) as typeof Ort & { default?: typeof Ort };
    return module.default ?? module;
  } catch (error) {
    throw new RuntimeMissingError(error);
  }
}

/** What each input of a network holds. */
const inputs: Readonly<Record<string, (sequence: Sequence) => readonly number[]>> = {
  input_ids: ({ ids }) => ids,
  shape_ids: ({ shapes }) => shapes,
  attention_mask: ({ ids }) => ids.map(() => 1),
  token_type_ids: ({ ids }) => ids.map(() => 0),
};
