import { contextFeatures, type SentenceWords } from './context-features.js';
import { FeatureList } from './feature-list.js';
import type { Kernel } from './kernel.js';
import { columns, featureRoom, longestSequence, reach, windowSize } from './layout.js';
import type { Model } from './model.js';
import { WordReader, type Sequence } from './word-reader.js';
import { featuresAt } from './window-features.js';
import { boundary, type Word } from './word-features.js';

/** A word with all that it adds to the scores of the tokens around it. */
export interface ScoredWord extends Word {
  /** Where the kernel has that. */
  address: number;
}

const none: number[] = [];

/** Fewer words of 32 bits than the room has, by more than the features of one token take. */
const featureLimit = featureRoom - 1024;
/** The edges of a sentence take the places of two words before and after it. */
const padding = 2 * reach;

/** Computes emission scores with a model; remembers what each word adds to them. */
export class Scorer {
  readonly reader: WordReader<ScoredWord>;
  private readonly edge: ScoredWord;
  private readonly wordBytes: number;
  /** Addresses of words that were forgotten. */
  private readonly free: number[] = [];
  /** Where the room for features is, counted in words. */
  private readonly features: number;
  /** The features of tokens, in the memory of the kernel: before those of each, its number and theirs. */
  readonly list = new FeatureList();
  /** How many tokens and sequences there is room for, and where: see `reserve`. */
  private room = 0;
  private sequences = 0;
  private words = 0;
  openEntities = 0;
  openTitles = 0;
  labels = 0;
  /** Where tokens are marked that have scores for titles only. */
  private readonly alone: number;

  constructor(
    { vocabulary }: Model,
    private readonly kernel: Kernel,
  ) {
    this.wordBytes = kernel.do.wordBytes();
    this.features = kernel.allocate(4 * featureRoom) >> 2;
    this.alone = kernel.allocate(longestSequence);
    this.reader = new WordReader(
      vocabulary,
      (word) => this.scoreWord(word),
      ({ address }) => this.free.push(address),
    );
    this.edge = this.scoreWord(boundary);
  }

  private scoreWord(word: Word): ScoredWord {
    const { kernel, features } = this;
    const address = this.free.pop() ?? kernel.allocate(this.wordBytes);
    const { words } = kernel;
    let at = features;
    for (let place = 0; place < windowSize; place += 1) {
      const start = at;
      at += 1;
      featuresAt(word, place - reach, (feature) => (words[at++] = feature));
      words[start] = at - start - 1;
    }
    kernel.do.makeWord(address, word.known, word.capitals, 4 * features);
    const { key, capitals, shape, known, sign, lexeme, cluster } = word;
    // Its features are of no use any more.
    return { key, capitals, shape, known, sign, lexeme, cluster, wide: none, near: none, own: none, address };
  }

  /** Makes room for sequences that are read together, and notes their words. */
  enter(sequences: readonly Sequence<ScoredWord>[], tokens: number): void {
    const { kernel, edge } = this;
    if (this.room < tokens || this.sequences < sequences.length) this.reserve(tokens, sequences.length);
    const { words } = kernel;
    this.list.values = words;
    this.flush();
    let at = this.words >> 2;
    for (const sequence of sequences) {
      for (let count = 0; count < reach; count += 1) words[at++] = edge.address;
      for (const { address } of sequence.words) words[at++] = address;
      for (let count = 0; count < reach; count += 1) words[at++] = edge.address;
    }
  }

  private reserve(tokens: number, sequences: number): void {
    const { kernel } = this;
    this.room = Math.max(1024, 2 * tokens);
    this.sequences = Math.max(128, 2 * sequences);
    this.words = kernel.allocate(4 * (this.room + this.sequences * padding));
    this.openEntities = kernel.allocate(this.room);
    this.openTitles = kernel.allocate(this.room);
    this.labels = kernel.allocate(this.room);
    kernel.do.setBatch(kernel.allocate(4 * columns * this.room), this.openEntities, this.openTitles);
  }

  /** Takes the features of a token that are in the list; `flush` adds their weights to its scores. */
  add(token: number): void {
    const { list, features } = this;
    list.values[list.start - 2] = token;
    list.values[list.start - 1] = list.length;
    list.start = list.end += 2;
    if (list.end > features + featureLimit) this.flush();
  }

  /** Adds the weights of the features that were taken. */
  flush(): void {
    const { list, features } = this;
    if (list.start > features + 2) this.kernel.do.addFeatures(4 * features, 4 * (list.start - 2));
    list.start = list.end = features + 2;
  }

  /**
   * Computes the emission scores for entities of sequence number `index`, whose first token is
   * number `offset` of those that were entered. Tokens that do not pass the gate are O beyond
   * doubt. Tells whether any token passes.
   */
  score(sequence: Sequence<ScoredWord>, index: number, offset: number, document: number): boolean {
    const { kernel, openEntities } = this;
    const { length } = sequence.words;
    if (kernel.do.scoreEntities(this.wordsAt(index, offset), offset, length) === 0) return false;
    this.addContext(sequence, offset, document, openEntities + offset);
    return true;
  }

  /** Computes the scores for titles likewise, where `score` has been before. */
  scoreTitles(sequence: Sequence<ScoredWord>, index: number, offset: number, document: number): void {
    const { kernel, alone } = this;
    kernel.do.scoreTitles(this.wordsAt(index, offset), offset, sequence.words.length, alone);
    this.addContext(sequence, offset, document, alone);
  }

  private wordsAt(index: number, offset: number): number {
    return this.words + 4 * (offset + padding * index);
  }

  /** Adds the features of their context to the scores of the tokens that are marked from an address on. */
  private addContext(sentence: SentenceWords, offset: number, document: number, marks: number): void {
    const wanted = this.kernel.bytes.subarray(marks, marks + sentence.words.length);
    contextFeatures(sentence, document, (token) => this.add(offset + token), wanted, this.list);
    this.flush();
  }
}
