import { addProduct } from './matrix.js';
import { inputOf, reach, traits, windowSize } from '../../src/engines/fast/window-features.js';
import { type Vocabulary, vectorUnit } from '../../src/engines/fast/vocabulary.js';
import type { Word } from '../../src/engines/fast/word-features.js';
import { Lattice } from './lattice/lattice.js';
import { transitionCount } from './lattice/transitions.js';
import { labelCount } from '../../src/engines/fast/labels.js';
import type { Instance, TrainingWord } from './dataset.js';

export interface NetworkOptions {
  types: number;
  /** Size of the hidden layer. */
  hidden: number;
  rate: number;
  hiddenRate: number;
  /** How much each touched weight shrinks towards 0. */
  decay: number;
  /** Share of the hidden units left out in a training step. */
  dropout: number;
  /** Share of a token's features left out in a training step. */
  featureDropout: number;
  random: () => number;
}

/** A weight array with the sums of squared gradients that AdaGrad divides by. */
class Parameters {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly gradients: Float32Array;

  constructor(size: number, dense: boolean) {
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size).fill(dense ? 0.01 : 0.1);
    this.gradients = new Float32Array(dense ? size : 0);
  }

  initialise(scale: number, random: () => number): void {
    for (let at = 0; at < this.values.length; at += 1) this.values[at] = (random() * 2 - 1) * scale;
  }

  /** One AdaGrad step with the gathered gradients, which are then 0 again. */
  step(rate: number, decay: number): void {
    const { values, squares, gradients } = this;
    for (let at = 0; at < values.length; at += 1) {
      const gradient = gradients[at] as number;
      if (gradient === 0) continue;
      const square = (squares[at] as number) + gradient * gradient;
      squares[at] = square;
      values[at] = (values[at] as number) * (1 - decay) + (rate * gradient) / Math.sqrt(square);
      gradients[at] = 0;
    }
  }
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
  /** For each place of the window, a matrix from inputs to hidden units. */
  readonly inward: Parameters;
  readonly bias: Parameters;
  /** From hidden units to labels. */
  readonly outward: Parameters;
  readonly lattice: Lattice;
  private readonly inputs: number;
  private readonly inputCache = new Map<Word, Float32Array>();
  /** The rows of the sentence's features, and where those of each token begin. */
  private rows = new Int32Array(0);
  private rowStarts = new Uint32Array(1);
  private emissions = new Float32Array(0);
  private errors = new Float32Array(0);
  private active = new Float32Array(0);
  private kept = new Float32Array(0);
  private readonly back: Float32Array;

  constructor(
    rows: number,
    private readonly vocabulary: Vocabulary,
    private readonly boundary: TrainingWord,
    private readonly options: NetworkOptions,
  ) {
    const { types, hidden, random } = options;
    this.labels = labelCount(types);
    this.inputs = vocabulary.dimensions + traits;
    this.weights = new Parameters(rows * this.labels, false);
    this.transitions = new Parameters(transitionCount(types), true);
    this.inward = new Parameters(windowSize * this.inputs * hidden, true);
    this.bias = new Parameters(hidden, true);
    this.outward = new Parameters(hidden * this.labels, true);
    this.inward.initialise(0.1, random);
    this.outward.initialise(0.1, random);
    this.lattice = new Lattice(types, this.transitions.values);
    this.back = new Float32Array(hidden);
  }

  private reserve(length: number): void {
    if (this.emissions.length >= length * this.labels) return;
    this.emissions = new Float32Array(length * 2 * this.labels);
    this.errors = new Float32Array(length * 2 * this.labels);
    this.active = new Float32Array(length * 2 * this.options.hidden);
    this.kept = new Float32Array(length * 2 * this.options.hidden);
  }

  private inputOf(word: TrainingWord): Float32Array {
    let input = this.inputCache.get(word);
    if (!input) {
      input = new Float32Array(this.inputs);
      inputOf(word, this.vocabulary.vectors, this.vocabulary.dimensions, vectorUnit, input);
      this.inputCache.set(word, input);
    }
    return input;
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
    if (this.options.hidden > 0) this.scoreHidden(words, training);
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

  private scoreHidden(words: readonly TrainingWord[], training: boolean): void {
    const { labels, emissions, active, kept, inputs } = this;
    const { hidden, dropout, random } = this.options;
    const inward = this.inward.values;
    const outward = this.outward.values;
    const scale = 1 / (1 - dropout);
    for (let token = 0; token < words.length; token += 1) {
      const unit = token * hidden;
      active.set(this.bias.values, unit);
      for (let index = 0; index < windowSize; index += 1) {
        const input = this.inputOf(words[token + index - reach] ?? this.boundary);
        addProduct(inward, index * inputs * hidden, input, active, unit, hidden);
      }
      const base = token * labels;
      for (let h = 0; h < hidden; h += 1) {
        let value = active[unit + h] as number;
        kept[unit + h] = 0;
        if (value <= 0 || (training && dropout > 0 && random() < dropout)) {
          active[unit + h] = 0;
          continue;
        }
        if (training && dropout > 0) value *= scale;
        active[unit + h] = value;
        kept[unit + h] = training ? scale : 1;
        const from = h * labels;
        for (let label = 0; label < labels; label += 1) {
          emissions[base + label] =
            (emissions[base + label] as number) + value * (outward[from + label] as number);
        }
      }
    }
  }

  /** One step on a sentence. Returns its log-likelihood. */
  learn(instance: Instance, rateScale: number): number {
    const { words, labels: gold, allowed } = instance;
    const { length } = words;
    const { labels, lattice } = this;
    const emissions = this.score(instance, true);
    const { errors } = this;
    const transitions = this.transitions.values;
    const steps = this.transitions.gradients;
    let likelihood = 0;
    if (allowed) {
      likelihood = lattice.sum(emissions, labels, 0, length, allowed);
      for (let at = 0; at < length * labels; at += 1) {
        errors[at] = lattice.marginals.marginal(Math.floor(at / labels), at % labels);
      }
      lattice.marginals.addTransitionMarginals(length, 1, steps);
    } else {
      errors.fill(0, 0, length * labels);
      gold.forEach((label, token) => {
        errors[token * labels + label] = 1;
        likelihood += emissions[token * labels + label] as number;
        if (token === 0) return;
        const place = lattice.transitions.indexOf(gold[token - 1] as number, label);
        steps[place] = (steps[place] as number) + 1;
        likelihood += transitions[place] as number;
      });
    }
    likelihood -= lattice.sum(emissions, labels, 0, length);
    for (let token = 0, at = 0; token < length; token += 1) {
      for (let label = 0; label < labels; label += 1, at += 1) {
        errors[at] = (errors[at] as number) - lattice.marginals.marginal(token, label);
      }
    }
    lattice.marginals.addTransitionMarginals(length, -1, steps);
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
      if (hidden > 0) this.backward(words, token, wrong.subarray(0, count));
    }
    this.transitions.step(step, 0);
    this.lattice.transitions.refresh();
    if (hidden === 0) return;
    this.inward.step(hiddenRate * rateScale, 0);
    this.bias.step(hiddenRate * rateScale, 0);
    this.outward.step(hiddenRate * rateScale, 0);
  }

  private backward(words: readonly TrainingWord[], token: number, wrong: Uint8Array): void {
    const { labels, errors, active, kept, inputs, back } = this;
    const { hidden } = this.options;
    const outward = this.outward.values;
    const outwardSteps = this.outward.gradients;
    const inwardSteps = this.inward.gradients;
    const biasSteps = this.bias.gradients;
    const base = token * labels;
    const unit = token * hidden;
    for (let h = 0; h < hidden; h += 1) {
      back[h] = 0;
      const value = active[unit + h] as number;
      if (value === 0) continue;
      let sum = 0;
      for (const label of wrong) {
        const place = h * labels + label;
        const error = errors[base + label] as number;
        sum += error * (outward[place] as number);
        outwardSteps[place] = (outwardSteps[place] as number) + error * value;
      }
      back[h] = sum * (kept[unit + h] as number);
      biasSteps[h] = (biasSteps[h] as number) + (back[h] as number);
    }
    for (let index = 0; index < windowSize; index += 1) {
      const input = this.inputOf(words[token + index - reach] ?? this.boundary);
      for (let h = 0; h < hidden; h += 1) {
        const value = back[h] as number;
        if (value === 0) continue;
        const from = (index * hidden + h) * inputs;
        for (let at = 0; at < inputs; at += 1) {
          inwardSteps[from + at] = (inwardSteps[from + at] as number) + value * (input[at] as number);
        }
      }
    }
  }
}
