import { reach, traits, windowSize } from '../../src/engines/fast/layout.js';
import { type Vocabulary, vectorUnit } from '../../src/engines/fast/vocabulary.js';
import { inputOf } from '../../src/engines/fast/window-features.js';
import type { Word } from '../../src/engines/fast/word-features.js';
import { Parameters } from './parameters.js';

export interface HiddenLayerOptions {
  /** How many units there are; with none the layer does nothing. */
  hidden: number;
  /** Share of the units left out in a training step. */
  dropout: number;
  random: () => number;
}

/** The hidden layer of the tagger as it is trained: rectified sums over the vectors of a window's words. */
export class HiddenLayer<W extends Word> {
  /** For each place of the window, a matrix from inputs to units. */
  readonly inward: Parameters;
  readonly bias: Parameters;
  /** From units to labels. */
  readonly outward: Parameters;
  private readonly inputs: number;
  private readonly inputCache = new Map<W, Float32Array>();
  /** What each unit gives at each token, and by what its gradient is multiplied. */
  private active = new Float32Array(0);
  private kept = new Float32Array(0);
  private readonly back: Float32Array;

  constructor(
    private readonly labels: number,
    private readonly vocabulary: Vocabulary,
    private readonly boundary: W,
    private readonly options: HiddenLayerOptions,
  ) {
    const { hidden, random } = options;
    this.inputs = vocabulary.dimensions + traits;
    this.inward = new Parameters(windowSize * this.inputs * hidden, true);
    this.bias = new Parameters(hidden, true);
    this.outward = new Parameters(hidden * labels, true);
    this.inward.initialise(0.1, random);
    this.outward.initialise(0.1, random);
    this.back = new Float32Array(hidden);
  }

  private inputOf(word: W): Float32Array {
    let input = this.inputCache.get(word);
    if (!input) {
      input = new Float32Array(this.inputs);
      inputOf(word, this.vocabulary.vectors, this.vocabulary.dimensions, vectorUnit, input);
      this.inputCache.set(word, input);
    }
    return input;
  }

  /** Adds to the emission scores of the words of a sentence. */
  addScores(words: readonly W[], emissions: Float32Array, training: boolean): void {
    const { labels, inputs } = this;
    const { hidden, dropout, random } = this.options;
    if (hidden === 0) return;
    if (this.active.length < words.length * hidden) {
      this.active = new Float32Array(words.length * 2 * hidden);
      this.kept = new Float32Array(words.length * 2 * hidden);
    }
    const { active, kept } = this;
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

  /** Gathers the gradients of a token of the last sentence, given the errors of its `wrong` labels. */
  backward(words: readonly W[], token: number, errors: Float32Array, wrong: Uint8Array): void {
    const { labels, active, kept, inputs, back } = this;
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

  /** Changes the weights by the gradients. */
  step(rate: number): void {
    this.inward.step(rate);
    this.bias.step(rate);
    this.outward.step(rate);
  }
}

/**
 * Adds the product of a matrix and a vector to a stretch of `sums`: `rows`, a multiple of
 * four, dot products. Four at a time, since then each number of the vector is loaded once.
 */
function addProduct(
  matrix: Float32Array,
  offset: number,
  vector: Float32Array,
  sums: Float32Array,
  place: number,
  rows: number,
): void {
  const size = vector.length;
  for (let row = 0; row < rows; row += 4) {
    const a = offset + row * size;
    const b = a + size;
    const c = b + size;
    const d = c + size;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let at = 0; at < size; at += 1) {
      const value = vector[at] as number;
      sumA += value * (matrix[a + at] as number);
      sumB += value * (matrix[b + at] as number);
      sumC += value * (matrix[c + at] as number);
      sumD += value * (matrix[d + at] as number);
    }
    sums[place + row] = (sums[place + row] as number) + sumA;
    sums[place + row + 1] = (sums[place + row + 1] as number) + sumB;
    sums[place + row + 2] = (sums[place + row + 2] as number) + sumC;
    sums[place + row + 3] = (sums[place + row + 3] as number) + sumD;
  }
}
