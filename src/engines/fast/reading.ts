import type { Document } from '../../document.js';
import { capitalsOf, casingsOf, type Capitals, type Casing } from './casing.js';
import type { SentenceWords } from './context.js';
import { readWord, type Word } from './words.js';
import type { Vocabulary } from './vocabulary.js';

/** This many forms at least, and twice as many at most, are remembered. */
const capacity = 10_000;

/** The most tokens that are tagged together; what is longer is no sentence. */
const longest = 500;

/** A sentence, or a part of one that is too long. */
export interface Piece<W extends Word> extends SentenceWords {
  words: readonly W[];
  /** Index of its first token in the document. */
  firstToken: number;
}

/** A token as it is written, with what was made of it in text of each casing. */
interface Form<W> {
  capitals: Capitals;
  words: (W | undefined)[];
}

/** Reads the words of documents; remembers what it made of each word. */
export class WordReader<W extends Word> {
  /** The forms met lately, and those met before them. */
  private recent = new Map<string, Form<W>>();
  private older = new Map<string, Form<W>>();

  /** `complete` adds what the caller wants to remember with a word. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly complete: (word: Word) => W,
  ) {}

  /** The sentences of a document, word by word. */
  read({ readable, tokens, sentences }: Document): Piece<W>[] {
    const { length, starts, ends } = tokens;
    const texts: string[] = [];
    const forms: Form<W>[] = [];
    const capitals = new Uint8Array(length);
    const lengths = new Uint8Array(length);
    for (let at = 0; at < length; at += 1) {
      const text = readable.slice(starts[at], ends[at]);
      const form = this.form(text);
      texts.push(text);
      forms.push(form);
      capitals[at] = form.capitals;
      lengths[at] = Math.min(text.length, 255);
    }
    const casings = casingsOf(sentences, capitals, lengths);
    const pieces: Piece<W>[] = [];
    sentences.forEach((sentence, index) => {
      const casing = casings[index] as Casing;
      const position = index === 0 ? 0 : index < 3 ? 1 : 2;
      let words: W[] = [];
      for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
        const form = forms[at] as Form<W>;
        words.push((form.words[casing] ??= this.complete(readWord(texts[at] as string, casing, this.vocabulary))));
        if (words.length < longest && at + 1 < sentence.endToken) continue;
        pieces.push({ words, casing, position, firstToken: at + 1 - words.length });
        words = [];
      }
    });
    return pieces;
  }

  private form(text: string): Form<W> {
    let form = this.recent.get(text);
    if (form) return form;
    form = this.older.get(text) ?? { capitals: capitalsOf(text, text.toLowerCase()), words: [] };
    if (this.recent.size >= capacity) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, form);
    return form;
  }
}
