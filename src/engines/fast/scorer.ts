import { contextFeatures, type SentenceWords } from './context.js';
import type { FeatureList } from './feature-list.js';
import { columns, entityLabels, gateColumn, type Model } from './model.js';
import { WordReader } from './reading.js';
import { vectorUnit } from './vocabulary.js';
import { addProduct } from './product.js';
import { featuresAt, inputOf, reach, traits, windowSize } from './window.js';
import { boundary, type Word } from './words.js';

/** A word with all that it adds to the scores of the tokens around it. */
export interface ScoredWord extends Word {
  /** For each place of the window, a number for each column. */
  shares: Float32Array;
  /** For each place of the window, a number for each hidden unit; made when it is first needed. */
  hidden: Float32Array | null;
}

export type ScoredSentence = SentenceWords & { words: readonly ScoredWord[] };

const none: number[] = [];

/** A score that no label has that is not ruled out. */
const never = -50;

/** Emission scores of the tokens of a chunk: room that is used again and again. */
export class Sheet {
  /** A row of columns for each token: the scores of the entity labels, then of the title labels. */
  rows = new Float64Array(0);
  /** A byte for each token: whether it may belong to an entity, and to a title. */
  openEntities = new Uint8Array(0);
  openTitles = new Uint8Array(0);
  /** The label of each token. */
  labels = new Uint8Array(0);

  /** Makes room for so many tokens. */
  reserve(tokens: number): void {
    if (this.labels.length >= tokens) return;
    const room = Math.max(1024, 2 * tokens);
    this.rows = new Float64Array(room * columns);
    this.openEntities = new Uint8Array(room);
    this.openTitles = new Uint8Array(room);
    this.labels = new Uint8Array(room);
  }
}

/** Computes emission scores with a model; remembers what each word adds to them. */
export class Scorer {
  readonly reader: WordReader<ScoredWord>;
  private readonly edge: ScoredWord;
  private readonly units: number;
  /** The values of the active hidden units, and where their weights begin. */
  private readonly values: Float64Array;
  private readonly active: Uint32Array;
  // In the numbers that are calculated with, so that none has to be converted.
  private readonly outward: Float64Array;
  private readonly bias: Float64Array;
  private readonly input: Float32Array;

  constructor(private readonly model: Model) {
    this.units = model.hidden.bias.length;
    this.values = new Float64Array(this.units + 4);
    this.outward = Float64Array.from(model.hidden.outward);
    this.bias = Float64Array.from(model.hidden.bias);
    this.active = new Uint32Array(this.units + 4);
    this.input = new Float32Array(model.vocabulary.dimensions + traits);
    this.reader = new WordReader(model.vocabulary, (word) => this.scoreWord(word));
    this.edge = this.scoreWord(boundary);
  }

  private scoreWord(word: Word): ScoredWord {
    const shares = new Float32Array(windowSize * columns);
    for (let place = 0; place < windowSize; place += 1) {
      featuresAt(word, place - reach, (feature) => {
        this.model.features.addTo(feature, shares, place * columns);
      });
    }
    // Its features are of no use any more.
    return { ...word, wide: none, near: none, own: none, shares, hidden: null };
  }

  /** What a word has for the hidden units of the tokens around it. */
  private hiddenOf(word: ScoredWord): Float32Array {
    if (word.hidden !== null) return word.hidden;
    const { units, input } = this;
    const { vocabulary, hidden: layer } = this.model;
    const sums = new Float32Array(windowSize * units);
    inputOf(word, vocabulary.vectors, vocabulary.dimensions, vectorUnit, input);
    for (let place = 0; place < windowSize; place += 1) {
      addProduct(layer.inward, place * units * input.length, input, sums, place * units, units);
    }
    word.hidden = sums;
    return sums;
  }

  /** Adds the weights of features to a token's row; those of titles begin at another column. */
  add(features: FeatureList, rows: Float64Array, token: number): void {
    const { values, length } = features;
    const { features: known } = this.model;
    for (let at = 0; at < length; at += 1) known.addTo(values[at] as number, rows, token * columns);
  }

  /**
   * Writes the emission scores for entities of a sentence whose first token is number
   * `offset` of the sheet. Tokens that do not pass the gate are O beyond doubt; only those
   * beside others have a row at all. Tells whether any token passes.
   */
  score(sentence: ScoredSentence, offset: number, document: number, sheet: Sheet): boolean {
    const { words } = sentence;
    const { length } = words;
    const { rows, openEntities } = sheet;
    if (!this.openGates(words, offset, sheet)) return false;
    for (let token = 0; token < length; token += 1) {
      const place = offset + token;
      const base = place * columns;
      if (openEntities[place] === 1) {
        this.addShares(words, token, rows, base);
        this.addHidden(words, token, rows, base);
      } else if (isBeside(openEntities, place, offset, offset + length)) {
        closeRow(rows, base, base + entityLabels);
      }
    }
    this.addContext(sentence, offset, document, rows, openEntities.subarray(offset, offset + length));
    return true;
  }

  /** Writes the scores for titles likewise, where `score` has been before. */
  scoreTitles(sentence: ScoredSentence, offset: number, document: number, sheet: Sheet): void {
    const { words } = sentence;
    const { length } = words;
    const { rows, openEntities, openTitles } = sheet;
    const alone = new Uint8Array(length);
    for (let token = 0; token < length; token += 1) {
      const place = offset + token;
      const base = place * columns;
      if (openTitles[place] === 1) {
        // The others have all that their words and context have for titles.
        if (openEntities[place] === 1) continue;
        this.addShares(words, token, rows, base);
        alone[token] = 1;
      } else if (isBeside(openTitles, place, offset, offset + length)) {
        closeRow(rows, base + entityLabels, base + gateColumn);
      }
    }
    this.addContext(sentence, offset, document, rows, alone);
  }

  /** Marks the tokens that pass the gates. Tells whether any passes that of entities. */
  private openGates(words: readonly ScoredWord[], offset: number, { openEntities, openTitles }: Sheet): boolean {
    const { edge } = this;
    const { length } = words;
    const entityGate = this.model.gates[0] as number;
    const titleGate = this.model.gates[1] as number;
    let anyOpen = false;
    let a = edge.shares;
    let b = edge.shares;
    let c = (words[0] as ScoredWord).shares;
    let d = (length > 1 ? (words[1] as ScoredWord) : edge).shares;
    for (let token = 0; token < length; token += 1) {
      const e = (token + 2 < length ? (words[token + 2] as ScoredWord) : edge).shares;
      const forEntity = windowSum(a, b, c, d, e, gateColumn);
      openEntities[offset + token] = forEntity >= entityGate ? 1 : 0;
      openTitles[offset + token] = windowSum(a, b, c, d, e, gateColumn + 1) >= titleGate ? 1 : 0;
      if (forEntity >= entityGate) anyOpen = true;
      a = b;
      b = c;
      c = d;
      d = e;
    }
    return anyOpen;
  }

  /** Adds the features of their context to the rows of the wanted tokens of a sentence. */
  private addContext(
    sentence: SentenceWords,
    offset: number,
    document: number,
    rows: Float64Array,
    wanted: Uint8Array,
  ): void {
    contextFeatures(sentence, document, (token, features) => this.add(features, rows, offset + token), wanted);
  }

  /** Writes the sum of what the words of the window have for the columns of a token. */
  private addShares(words: readonly ScoredWord[], token: number, rows: Float64Array, base: number): void {
    const { edge } = this;
    const a = (token > 1 ? (words[token - 2] as ScoredWord) : edge).shares;
    const b = (token > 0 ? (words[token - 1] as ScoredWord) : edge).shares;
    const c = (words[token] as ScoredWord).shares;
    const d = (token + 1 < words.length ? (words[token + 1] as ScoredWord) : edge).shares;
    const e = (token + 2 < words.length ? (words[token + 2] as ScoredWord) : edge).shares;
    for (let at = 0; at < gateColumn; at += 1) rows[base + at] = windowSum(a, b, c, d, e, at);
  }

  /** Adds what the hidden units make of the words to the scores of a token's entity labels. */
  private addHidden(words: readonly ScoredWord[], token: number, rows: Float64Array, base: number): void {
    const { units, values, active, edge, outward, bias } = this;
    const a = this.hiddenOf(token > 1 ? (words[token - 2] as ScoredWord) : edge);
    const b = this.hiddenOf(token > 0 ? (words[token - 1] as ScoredWord) : edge);
    const c = this.hiddenOf(words[token] as ScoredWord);
    const d = this.hiddenOf(token + 1 < words.length ? (words[token + 1] as ScoredWord) : edge);
    const e = this.hiddenOf(token + 2 < words.length ? (words[token + 2] as ScoredWord) : edge);
    let count = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const value =
        (bias[unit] as number) +
        (a[unit] as number) +
        (b[units + unit] as number) +
        (c[2 * units + unit] as number) +
        (d[3 * units + unit] as number) +
        (e[4 * units + unit] as number);
      if (value <= 0) continue;
      values[count] = value;
      active[count++] = unit * entityLabels;
    }
    // Four units at a time, since then each sum is loaded and stored once for the four.
    for (; count % 4 !== 0; count += 1) {
      values[count] = 0;
      active[count] = 0;
    }
    for (let index = 0; index < count; index += 4) {
      const valueA = values[index] as number;
      const valueB = values[index + 1] as number;
      const valueC = values[index + 2] as number;
      const valueD = values[index + 3] as number;
      const fromA = active[index] as number;
      const fromB = active[index + 1] as number;
      const fromC = active[index + 2] as number;
      const fromD = active[index + 3] as number;
      for (let label = 0; label < entityLabels; label += 1) {
        rows[base + label] =
          (rows[base + label] as number) +
          valueA * (outward[fromA + label] as number) +
          valueB * (outward[fromB + label] as number) +
          valueC * (outward[fromC + label] as number) +
          valueD * (outward[fromD + label] as number);
      }
    }
  }
}

/** What the words at the five places of the window have for a column, written out for speed. */
function windowSum(
  a: Float32Array,
  b: Float32Array,
  c: Float32Array,
  d: Float32Array,
  e: Float32Array,
  column: number,
): number {
  return (
    (a[column] as number) +
    (b[columns + column] as number) +
    (c[2 * columns + column] as number) +
    (d[3 * columns + column] as number) +
    (e[4 * columns + column] as number)
  );
}

/** Whether a token beside it within the sentence is marked. */
function isBeside(marks: Uint8Array, at: number, first: number, end: number): boolean {
  return (at > first && marks[at - 1] === 1) || (at + 1 < end && marks[at + 1] === 1);
}

/** Scores that leave only O. */
function closeRow(rows: Float64Array, first: number, end: number): void {
  rows[first] = 0;
  rows.fill(never, first + 1, end);
}
