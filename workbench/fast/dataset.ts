import {
  contextFeatures,
  noteUsage,
  type SentenceWords,
  type EmitFeature,
} from '../../src/engines/fast/context-features.js';
import { WordReader, type Sequence } from '../../src/engines/fast/word-reader.js';
import type { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import { reach, windowSize } from '../../src/engines/fast/layout.js';
import { featuresAt } from '../../src/engines/fast/window-features.js';
import { boundary, type Word } from '../../src/engines/fast/word-features.js';
import { encodeSpans, labelCount, type TokenSpan } from '../../src/tagging/labels.js';
import type { Example } from '../articles.js';
import type { FeatureTable } from './feature-table.js';

/** A word, with the rows of the features it gives to each place of the window. */
export interface TrainingWord extends Word {
  rows: Int32Array[];
}

/** One sentence to learn from, its features as rows of the weights. */
export interface Instance {
  words: readonly TrainingWord[];
  /** The rows of token i's other features: from `contextStarts[i]` to `contextStarts[i + 1]`. */
  context: Int32Array;
  contextStarts: Uint32Array;
  labels: Uint8Array;
  /** A byte for each token and label where the labels are known only in part. */
  allowed: Uint8Array | null;
  /** Emission scores that are given: the features add to these. */
  given: Float32Array | null;
  firstToken: number;
}

/** Takes the features of the tokens of a sentence. */
export type EmitFor = (sentence: number) => EmitFeature;

/** What a layer learns, and from which features. */
export interface Layer {
  types: number;
  /** Whether it sees the words and their context. */
  words: boolean;
  /** Its own features, if any. */
  more?: (example: Example, sentences: readonly SentenceWords[], emitFor: EmitFor) => void;
  spans: (example: Example) => readonly TokenSpan[];
  /** The first layer's scores, for a layer that adds to these. */
  given?: (example: Example) => readonly Float32Array[];
}

/** Turns examples into instances, in two steps: count the features of all, then make them. */
export class DatasetBuilder {
  private readonly counting: WordReader<Word>;
  private readonly reader: WordReader<TrainingWord>;

  constructor(
    vocabulary: Vocabulary,
    private readonly table: FeatureTable,
    private readonly layer: Layer,
  ) {
    this.counting = new WordReader(vocabulary, (word) => word);
    this.reader = new WordReader(vocabulary, (word) => ({ ...word, rows: this.rowsOf(word) }));
  }

  /** Counts the features of an example. */
  count(example: Example): void {
    const sentences = [...this.counting.read(example.document)].flat();
    const count = (feature: number): void => this.table.count(feature);
    if (this.layer.words) {
      for (const { words } of sentences) {
        words.forEach((_, token) => {
          for (let offset = -reach; offset <= reach; offset += 1) {
            featuresAt(words[token + offset] ?? boundary, offset, count);
          }
        });
      }
    }
    this.otherFeatures(example, sentences, () => (_token, features) => {
      for (const feature of features.values.subarray(0, features.length)) count(feature);
    });
  }

  private otherFeatures(example: Example, sentences: readonly Sequence<Word>[], emitFor: EmitFor): void {
    if (this.layer.words) {
      const document = noteUsage(sentences);
      sentences.forEach((sentence, index) => {
        contextFeatures(sentence, document, emitFor(index));
      });
    }
    this.layer.more?.(example, sentences, emitFor);
  }

  private rowsOf(word: Word): Int32Array[] {
    return Array.from({ length: windowSize }, (_, index) => {
      const rows: number[] = [];
      if (!this.layer.words) return Int32Array.from(rows);
      featuresAt(word, index - reach, (feature) => {
        const row = this.table.row(feature);
        if (row >= 0) rows.push(row);
      });
      return Int32Array.from(rows);
    });
  }

  /** The word that stands for the end of a sentence. */
  boundaryWord(): TrainingWord {
    return { ...boundary, rows: this.rowsOf(boundary) };
  }

  /** The instances of an example, after `close` was called on the table. */
  instances(example: Example): Instance[] {
    const { layer } = this;
    const sentences = [...this.reader.read(example.document)].flat();
    const labels = new Uint8Array(example.document.tokens.length);
    encodeSpans(layer.spans(example), labels);
    const rows = sentences.map(({ words }) => words.map((): number[] => []));
    this.otherFeatures(example, sentences, (sentence) => (token, features) => {
      for (const feature of features.values.subarray(0, features.length)) {
        const row = this.table.row(feature);
        if (row >= 0) rows[sentence]?.[token]?.push(row);
      }
    });
    const given = layer.given?.(example);
    return sentences.map(({ words, firstToken }, index) => {
      const lists = rows[index] as number[][];
      const contextStarts = new Uint32Array(lists.length + 1);
      lists.forEach((list, token) => {
        contextStarts[token + 1] = (contextStarts[token] as number) + list.length;
      });
      const own = labels.slice(firstToken, firstToken + words.length);
      return {
        words,
        context: Int32Array.from(lists.flat()),
        contextStarts,
        labels: own,
        allowed: example.unknown.length > 0 ? allowedLabels(own, example.unknown, layer.types) : null,
        given: given?.[index] ?? null,
        firstToken,
      };
    });
  }
}

/** Where nothing was annotated, the types that were not looked for are as good as O. */
function allowedLabels(labels: Uint8Array, unknown: readonly number[], types: number): Uint8Array {
  const width = labelCount(types);
  const allowed = new Uint8Array(labels.length * width);
  labels.forEach((label, token) => {
    allowed[token * width + label] = 1;
    if (label !== 0) return;
    for (const type of unknown) {
      allowed.fill(1, token * width + 1 + 4 * type, token * width + 5 + 4 * type);
    }
  });
  return allowed;
}
