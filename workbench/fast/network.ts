import { reach, windowSize } from '../../src/engines/fast/layout.js';
import type { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import { Chain } from '../../src/tagging/chain.js';
import { bilouLabels, labelCount } from '../../src/tagging/labels.js';
import { transitionCount, transitionIndex, transitionMatrix } from '../../src/tagging/transitions.js';
import type { Instance, TrainingWord } from './dataset.js';
import { HiddenLayer, type HiddenLayerOptions } from './hidden-layer.js';
import { Lattice } from './lattice.js';
import { Parameters } from './parameters.js';

export interface NetworkOptions extends HiddenLayerOptions {
  types: number;
  rate: number;
  hiddenRate: number;
  /** How much each touched weight shrinks towards 0. */
  decay: number;
  /** Share of a token's features left out in a training step. */
  featureDropout: number;
}

/**
 * The tagger as it is trained: emission scores are the sum of the weights of a token's
 * features and of a hidden layer over the vectors of the words around it; a linear-chain
 * conditional random field on top. Trained by stochastic gradient ascent on the
 * conditional likelihood, with AdaGrad.
 */
export class Network {
  readonly labels: number;
  readonly weights: Parameters;
  readonly transitions: Parameters;
  readonly hidden: HiddenLayer<TrainingWord>;
  readonly lattice: Lattice;
  /** The rows of the sentence's features, and where those of each token begin. */
  private rows = new Int32Array(0);
  private rowStarts = new Uint32Array(1);
  private emissions = new Float32Array(0);
  private errors = new Float32Array(0);

  constructor(
    rows: number,
    vocabulary: Vocabulary,
    private readonly boundary: TrainingWord,
    private readonly options: NetworkOptions,
  ) {
    const { types } = options;
    this.labels = labelCount(types);
    this.weights = new Parameters(rows * this.labels, false);
    this.transitions = new Parameters(transitionCount(types), true);
    this.hidden = new HiddenLayer(this.labels, vocabulary, boundary, options);
    this.lattice = new Lattice(types, this.transitions.values);
  }

  /** The chain with the transition scores of now. */
  chain(): Chain {
    const { types } = this.options;
    const names = Array.from({ length: types }, (_, type) => `${type}`);
    return new Chain(bilouLabels(names), transitionMatrix(types, this.transitions.values));
  }

  private reserve(length: number): void {
    if (this.emissions.length >= length * this.labels) return;
    this.emissions = new Float32Array(length * 2 * this.labels);
    this.errors = new Float32Array(length * 2 * this.labels);
  }

  /** Emission scores of a sentence; valid until the next call. */
  score(instance: Instance, training = false): Float32Array {
    const { words } = instance;
    this.reserve(words.length);
    this.gatherRows(instance, training ? this.options.featureDropout : 0);
    const { labels, emissions, rows, rowStarts } = this;
    const weights = this.weights.values;
    const scale = training ? 1 / (1 - this.options.featureDropout) : 1;
    emissions.fill(0, 0, words.length * labels);
    for (let token = 0; token < words.length; token += 1) {
      const base = token * labels;
      const end = rowStarts[token + 1] as number;
      for (let at = rowStarts[token] as number; at < end; at += 1) {
        const row = (rows[at] as number) * labels;
        for (let label = 0; label < labels; label += 1) {
          emissions[base + label] = (emissions[base + label] as number) + (weights[row + label] as number);
        }
      }
      for (let label = 0; label < labels; label += 1) {
        const given = instance.given?.[base + label] ?? 0;
        emissions[base + label] = (emissions[base + label] as number) * scale + given;
      }
    }
    this.hidden.addScores(words, emissions, training);
    return emissions;
  }

  /** Puts the rows of each token's features into `rows`, without those that are left out. */
  private gatherRows(instance: Instance, dropout: number): void {
    const { words, context, contextStarts } = instance;
    const { random } = this.options;
    if (this.rowStarts.length <= words.length) this.rowStarts = new Uint32Array(words.length * 2);
    let end = 0;
    const gather = (from: Int32Array, start: number, stop: number): void => {
      if (end + stop - start > this.rows.length) {
        const larger = new Int32Array(2 * (end + stop - start));
        larger.set(this.rows);
        this.rows = larger;
      }
      for (let at = start; at < stop; at += 1) {
        if (dropout > 0 && random() < dropout) continue;
        this.rows[end++] = from[at] as number;
      }
    };
    for (let token = 0; token < words.length; token += 1) {
      for (let index = 0; index < windowSize; index += 1) {
        const rows = (words[token + index - reach] ?? this.boundary).rows[index] as Int32Array;
        gather(rows, 0, rows.length);
      }
      gather(context, contextStarts[token] as number, contextStarts[token + 1] as number);
      this.rowStarts[token + 1] = end;
    }
  }

  /** One step on a sentence. Returns its log-likelihood. */
  learn(instance: Instance, rateScale: number): number {
    const { words, labels: gold, allowed } = instance;
    const { length } = words;
    const { labels, lattice } = this;
    const { types } = this.options;
    const emissions = this.score(instance, true);
    const { errors } = this;
    const transitions = this.transitions.values;
    const steps = this.transitions.gradients;
    let likelihood = 0;
    if (allowed) {
      likelihood = lattice.sum(emissions, length, allowed);
      for (let at = 0; at < length * labels; at += 1) {
        errors[at] = lattice.marginal(Math.floor(at / labels), at % labels);
      }
      lattice.addTransitionMarginals(length, 1, steps);
    } else {
      errors.fill(0, 0, length * labels);
      gold.forEach((label, token) => {
        errors[token * labels + label] = 1;
        likelihood += emissions[token * labels + label] as number;
        if (token === 0) return;
        const place = transitionIndex(types, gold[token - 1] as number, label);
        steps[place] = (steps[place] as number) + 1;
        likelihood += transitions[place] as number;
      });
    }
    likelihood -= lattice.sum(emissions, length);
    for (let token = 0, at = 0; token < length; token += 1) {
      for (let label = 0; label < labels; label += 1, at += 1) {
        errors[at] = (errors[at] as number) - lattice.marginal(token, label);
      }
    }
    lattice.addTransitionMarginals(length, -1, steps);
    this.update(instance, rateScale);
    return likelihood;
  }

  /** Changes the weights by the errors of a sentence. */
  private update(instance: Instance, rateScale: number): void {
    const { words } = instance;
    const { labels, errors, rows, rowStarts } = this;
    const { rate, hiddenRate, decay, hidden } = this.options;
    const { values, squares } = this.weights;
    const step = rate * rateScale;
    const shrink = 1 - decay;
    const wrong = new Uint8Array(labels);
    for (let token = 0; token < words.length; token += 1) {
      const base = token * labels;
      let count = 0;
      for (let label = 0; label < labels; label += 1) {
        if (Math.abs(errors[base + label] as number) > 0.001) wrong[count++] = label;
      }
      if (count === 0) continue;
      const end = rowStarts[token + 1] as number;
      for (let at = rowStarts[token] as number; at < end; at += 1) {
        const row = (rows[at] as number) * labels;
        for (let index = 0; index < count; index += 1) {
          const label = wrong[index] as number;
          const place = row + label;
          const error = errors[base + label] as number;
          const square = (squares[place] as number) + error * error;
          squares[place] = square;
          values[place] = (values[place] as number) * shrink + (step * error) / Math.sqrt(square);
        }
      }
      if (hidden > 0) this.hidden.backward(words, token, errors, wrong.subarray(0, count));
    }
    this.transitions.step(step);
    this.lattice.refresh();
    if (hidden > 0) this.hidden.step(hiddenRate * rateScale);
  }
}
