import { contextFeatures, type SentenceWords, type Usage } from './context.js';
import { columns, entityLabels, titleLabels, type Model } from './model.js';
import { WordReader } from './reading.js';
import { vectorUnit } from './vocabulary.js';
import { addProduct } from './product.js';
import { featuresAt, inputOf, reach, traits, windowSize } from './window.js';
import { boundary, type Word } from './words.js';

/** A word with all that it adds to the scores of the tokens around it. */
export interface ScoredWord extends Word {
  /** For each place of the window, a number for each column and then for each hidden unit. */
  shares: Float32Array;
}

/**
 * A token is left alone, as lying outside any mention, when O leads by this much already
 * by what its words have for it, or with the hidden layer, or for the titles.
 */
const clear = { words: 1, hidden: 1.5, titles: 2 };

/** Emission scores of a sentence for both layers, a row for each token. */
export interface Emissions {
  entities: Float32Array;
  titles: Float32Array;
  /** A byte for each token: whether it may belong to an entity, and to a title. */
  openEntities: Uint8Array;
  openTitles: Uint8Array;
}

/** Computes emission scores with a model; remembers what each word adds to them. */
export class Scorer {
  readonly reader: WordReader<ScoredWord>;
  private readonly edge: ScoredWord;
  private readonly units: number;
  /** Numbers for one place of the window. */
  private readonly width: number;
  /** What the words around a token add up to. */
  private readonly sums: Float32Array;
  /** Where the weights of the active hidden units begin. */
  private readonly active: Uint32Array;

  constructor(private readonly model: Model) {
    this.units = model.hidden.bias.length;
    this.width = columns + this.units;
    this.sums = new Float32Array(this.width);
    this.active = new Uint32Array(this.units);
    this.reader = new WordReader(model.vocabulary, (word) => this.scoreWord(word));
    this.edge = this.scoreWord(boundary);
  }

  private scoreWord(word: Word): ScoredWord {
    const { units, width } = this;
    const { vocabulary, hidden: layer } = this.model;
    const shares = new Float32Array(windowSize * width);
    const input = new Float32Array(vocabulary.dimensions + traits);
    inputOf(word, vocabulary.vectors, vocabulary.dimensions, vectorUnit, input);
    for (let place = 0; place < windowSize; place += 1) {
      const base = place * width;
      featuresAt(word, place - reach, (feature) => this.addFeature(feature, shares, base));
      addProduct(layer.inward, place * units * input.length, input, shares, base + columns, units);
    }
    return { ...word, shares };
  }

  /** Adds the weights of a feature to a row of columns. */
  addFeature(feature: number, row: Float32Array, base: number): void {
    const { index, starts, columns: columnOf, values, unit } = this.model.features;
    const number = index.find(feature);
    if (number < 0) return;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at += 1) {
      const place = base + (columnOf[at] as number);
      row[place] = (row[place] as number) + (values[at] as number) * unit;
    }
  }

  /**
   * The emission scores of a sentence. Those of tokens that are clearly O are rough, and
   * tell no more than that.
   */
  score(
    sentence: SentenceWords & { words: readonly ScoredWord[] },
    usage: ReadonlyMap<number, Usage>,
  ): Emissions {
    const { length } = sentence.words;
    const { sums } = this;
    const rows = new Float32Array(length * columns);
    const openEntities = new Uint8Array(length);
    const openTitles = new Uint8Array(length);
    const open = new Uint8Array(length);
    for (let token = 0; token < length; token += 1) {
      this.addShares(sentence.words, token);
      if (leadOfFirst(sums, 0, entityLabels) < clear.words) {
        this.addHidden(sentence.words, token);
        if (leadOfFirst(sums, 0, entityLabels) < clear.hidden) openEntities[token] = 1;
      }
      if (leadOfFirst(sums, entityLabels, columns) < clear.titles) openTitles[token] = 1;
      open[token] = (openEntities[token] as number) | (openTitles[token] as number);
      const base = token * columns;
      for (let column = 0; column < columns; column += 1) rows[base + column] = sums[column] as number;
    }
    contextFeatures(
      sentence,
      usage,
      (token, feature) => this.addFeature(feature, rows, token * columns),
      open,
    );
    return {
      entities: columnsOf(rows, 0, entityLabels),
      titles: columnsOf(rows, entityLabels, titleLabels),
      openEntities,
      openTitles,
    };
  }

  /** Sums up what the words of the window have for the columns of a token. */
  private addShares(words: readonly ScoredWord[], token: number): void {
    this.addWindow(words, token, 0, columns);
  }

  private addWindow(words: readonly ScoredWord[], token: number, first: number, end: number): void {
    const { sums, width, edge } = this;
    // Written out for the five places of the window, since this is the innermost loop.
    const a = (words[token - 2] ?? edge).shares;
    const b = (words[token - 1] ?? edge).shares;
    const c = (words[token] as ScoredWord).shares;
    const d = (words[token + 1] ?? edge).shares;
    const e = (words[token + 2] ?? edge).shares;
    const atB = width;
    const atC = 2 * width;
    const atD = 3 * width;
    const atE = 4 * width;
    for (let at = first; at < end; at += 1) {
      sums[at] =
        (a[at] as number) +
        (b[atB + at] as number) +
        (c[atC + at] as number) +
        (d[atD + at] as number) +
        (e[atE + at] as number);
    }
  }

  /** Adds to the sums of the entity labels what the hidden units make of the words. */
  private addHidden(words: readonly ScoredWord[], token: number): void {
    this.addWindow(words, token, columns, this.width);
    const { units, sums, active } = this;
    const { outward, bias } = this.model.hidden;
    let count = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const value = (sums[columns + unit] as number) + (bias[unit] as number);
      if (value <= 0) continue;
      sums[columns + count] = value;
      active[count++] = unit * entityLabels;
    }
    // Four units at a time, since then each sum is loaded and stored once for the four.
    for (; count % 4 !== 0; count += 1) {
      sums[columns + count] = 0;
      active[count] = 0;
    }
    for (let index = 0; index < count; index += 4) {
      const valueA = sums[columns + index] as number;
      const valueB = sums[columns + index + 1] as number;
      const valueC = sums[columns + index + 2] as number;
      const valueD = sums[columns + index + 3] as number;
      const a = active[index] as number;
      const b = active[index + 1] as number;
      const c = active[index + 2] as number;
      const d = active[index + 3] as number;
      for (let label = 0; label < entityLabels; label += 1) {
        sums[label] =
          (sums[label] as number) +
          valueA * (outward[a + label] as number) +
          valueB * (outward[b + label] as number) +
          valueC * (outward[c + label] as number) +
          valueD * (outward[d + label] as number);
      }
    }
  }
}

/** By how much the first of some neighbouring scores exceeds the others. */
function leadOfFirst(scores: Float32Array, first: number, end: number): number {
  let top = scores[first + 1] as number;
  for (let at = first + 2; at < end; at += 1) {
    const score = scores[at] as number;
    if (score > top) top = score;
  }
  return (scores[first] as number) - top;
}

/** Some neighbouring columns of every row. */
function columnsOf(rows: Float32Array, first: number, count: number): Float32Array {
  const part = new Float32Array((rows.length / columns) * count);
  for (let at = first, to = 0; at < rows.length; at += columns) {
    for (let column = 0; column < count; column += 1, to += 1) part[to] = rows[at + column] as number;
  }
  return part;
}
