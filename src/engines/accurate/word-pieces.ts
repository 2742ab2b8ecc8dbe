import { Tokenizer } from '@huggingface/tokenizers';
import { remembering } from '../../text/word-memo.js';
import { shapeOf } from './word-shapes.js';

/** Longer words are unknown to any vocabulary; the library's limit too. */
const longestWord = 100;
/** The least word forms that are remembered; at most twice as many are, which bounds the memory. */
const leastRemembered = 10_000;

/** What is known of a word form. */
export interface WordForm {
  /** Ids of its pieces; none for a word of characters that the encoder does not see. */
  ids: readonly number[];
  shape: number;
}

/** The part of a `tokenizer.json` (Hugging Face tokenizers) that is looked at here. */
interface TokenizerFile {
  model: { type?: string; unk_token?: string; vocab?: Record<string, number> };
}

/** The part of the library's `Tokenizer` that is used: its declarations cannot be read by Node's rules. */
interface Encoder {
  encode(text: string, options: { add_special_tokens: boolean }): { ids: number[] };
}
type EncoderConstructor = new (file: object, config: object) => Encoder;

/** Cuts words into the pieces of an encoder's vocabulary. */
export class WordPieces {
  /** Ids of the pieces around a window. */
  readonly start: number;
  readonly end: number;
  private readonly unknown: number;
  private readonly tokenizer: Encoder;
  private readonly remembered = remembering((word) => this.read(word), leastRemembered);

  /** Takes the content of a `tokenizer.json` with a WordPiece model. Throws an Error for any other. */
  constructor(json: string) {
    const file = JSON.parse(json) as TokenizerFile;
    const { type, vocab = {}, unk_token: unknown = '[UNK]' } = file.model;
    if (type !== undefined && type !== 'WordPiece') {
      throw new Error(`tokenizer.json has a model of type ${type}; only WordPiece can be read`);
    }
    const idOf = (piece: string): number => {
      const id = vocab[piece];
      if (id === undefined) throw new Error(`the vocabulary in tokenizer.json has no ${piece}`);
      return id;
    };
    this.start = idOf('[CLS]');
    this.end = idOf('[SEP]');
    this.unknown = idOf(unknown);
    this.tokenizer = new (Tokenizer as unknown as EncoderConstructor)(file, {});
  }

  of(word: string): WordForm {
    if (word.length > longestWord) return { ids: [this.unknown], shape: shapeOf(word) };
    return this.remembered(word);
  }

  private read(word: string): WordForm {
    const { ids } = this.tokenizer.encode(word, { add_special_tokens: false });
    return { ids, shape: shapeOf(word) };
  }
}
