import type { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import type { Example } from '../articles.js';
import { DatasetBuilder, type Instance, type Layer, type TrainingWord } from './dataset.js';
import { FeatureTable } from './feature-table.js';
import { Network, type NetworkOptions } from './network.js';
import { randomNumbers, shuffled } from '../random.js';

/** How a layer is trained. */
export interface Schedule extends Omit<NetworkOptions, 'types' | 'random'> {
  epochs: number;
  /** Rarer features are left out. */
  atLeast: number;
  seed: number;
}

/** Examples made ready for one layer: their features numbered, their sentences compiled. */
export class LayerData {
  readonly table = new FeatureTable();
  private readonly builder: DatasetBuilder;
  private readonly compiled = new Map<Example, Instance[]>();

  /** Only features that occur in `examples` get weights. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly layer: Layer,
    examples: readonly Example[],
    atLeast: number,
  ) {
    this.builder = new DatasetBuilder(vocabulary, this.table, layer);
    for (const example of examples) this.builder.count(example);
    this.table.close(atLeast);
    for (const example of examples) this.compiled.set(example, this.builder.instances(example));
  }

  /** The word that stands for the end of a sentence. */
  get boundary(): TrainingWord {
    return this.builder.boundaryWord();
  }

  instances(example: Example): Instance[] {
    return this.compiled.get(example) ?? this.builder.instances(example);
  }

  /** Trains a network on some of the examples. */
  train(examples: readonly Example[], schedule: Schedule, log: (line: string) => void): Network {
    const random = randomNumbers(schedule.seed);
    const network = new Network(this.table.features.length, this.vocabulary, this.boundary, {
      ...schedule,
      types: this.layer.types,
      random,
    });
    const instances = examples.flatMap((example) => this.instances(example));
    for (let epoch = 0; epoch < schedule.epochs; epoch += 1) {
      let likelihood = 0;
      // From the full rate down to a quarter of it.
      const rate = 1 - (0.75 * epoch) / Math.max(1, schedule.epochs - 1);
      for (const index of shuffled(instances.length, random)) {
        likelihood += network.learn(instances[index] as Instance, rate);
      }
      log(`  epoch ${epoch + 1}: log-likelihood ${likelihood.toFixed(0)}`);
    }
    return network;
  }
}

/** A layer's labels of each sentence of an example, and the scores behind them. */
export interface Prediction {
  labels: Uint8Array[];
  scores: Float32Array[];
}

/** The predictions of a network for the sentences of an example. */
export function predict(network: Network, instances: readonly Instance[]): Prediction {
  const scores = instances.map((instance) => {
    const size = instance.words.length * network.labels;
    return network.score(instance).slice(0, size);
  });
  const chain = network.chain();
  return { labels: scores.map((emissions) => Uint8Array.from(chain.decode(emissions))), scores };
}
