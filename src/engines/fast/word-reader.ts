import type { SegmentedText, Sentence, Tokens } from '../../pipeline/document.js';
import { capitalsOf } from '../../text/casing.js';
import { casingsOf, type Casing } from './casing.js';
import type { SentenceWords } from './context-features.js';
import { FormCache, mostNewForms, type CachedForm } from './form-cache.js';
import { longestSequence } from './layout.js';
import type { Lexeme } from './lexeme.js';
import { readWord, type Word } from './word-features.js';
import type { Vocabulary } from './vocabulary.js';

/** A sentence, or a part of one that is too long. */
export interface Sequence<W extends Word> extends SentenceWords {
  words: readonly W[];
  /** Index of its first token in the document. */
  firstToken: number;
}

interface Range {
  firstToken: number;
  endToken: number;
  position: number;
}

/** A sentence in parts of at most `longestSequence` tokens: what is longer is no sentence. */
function rangesOf({ firstToken, endToken }: Sentence, index: number): Range[] {
  const position = index === 0 ? 0 : index < 3 ? 1 : 2;
  const ranges: Range[] = [];
  for (let at = firstToken; at < endToken; at += longestSequence) {
    ranges.push({ firstToken: at, endToken: Math.min(at + longestSequence, endToken), position });
  }
  return ranges;
}

/** Reads the words of documents; remembers what it made of each word. */
export class WordReader<W extends Word> {
  private readonly cache: FormCache<W>;
  private readonly lexemeOf = (key: number): Lexeme => this.cache.lexeme(key);

  /**
   * `complete` adds what the caller wants to remember with a word, and `forget` is called
   * with words that are not remembered any longer.
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly complete: (word: Word) => W,
    forget: (word: W) => void = () => {},
  ) {
    this.cache = new FormCache<W>((text) => capitalsOf(text, text.toLowerCase()), forget);
  }

  /** The sentences of a document, word by word, in chunks that are looked at as one document. */
  *read({ text, tokens, sentences }: SegmentedText): Generator<Sequence<W>[]> {
    const ranges = sentences.flatMap((sentence, index) => rangesOf(sentence, index));
    for (let from = 0; from < ranges.length;) {
      const { firstToken } = ranges[from] as Range;
      let to = from + 1;
      while (to < ranges.length && (ranges[to] as Range).endToken - firstToken <= mostNewForms) to += 1;
      yield this.readChunk(text, tokens, ranges.slice(from, to));
      from = to;
    }
  }

  private readChunk(text: string, { starts, ends }: Tokens, ranges: readonly Range[]): Sequence<W>[] {
    const { cache } = this;
    const offset = (ranges[0] as Range).firstToken;
    const length = (ranges[ranges.length - 1] as Range).endToken - offset;
    const forms = new Array<CachedForm<W>>(length);
    const capitals = new Uint8Array(length);
    const lengths = new Uint8Array(length);
    cache.tidy();
    for (let at = 0; at < length; at += 1) {
      const start = starts[offset + at] as number;
      const end = ends[offset + at] as number;
      const form = cache.get(text, start, end);
      forms[at] = form;
      capitals[at] = form.capitals;
      lengths[at] = Math.min(end - start, 255);
    }
    const casings = casingsOf(ranges, offset, capitals, lengths);
    return ranges.map(({ firstToken, endToken, position }, index) => {
      const casing = casings[index] as Casing;
      const words = new Array<W>(endToken - firstToken);
      for (let at = firstToken; at < endToken; at += 1) {
        words[at - firstToken] = this.word(forms[at - offset] as CachedForm<W>, casing);
      }
      return { words, casing, position, firstToken };
    });
  }

  private word(form: CachedForm<W>, casing: Casing): W {
    const known = form.wordIn(casing);
    if (known !== undefined) return known;
    const word = readWord(form.text, casing, this.vocabulary, this.lexemeOf);
    const complete = this.complete(word);
    form.remember(casing, complete);
    return complete;
  }
}
