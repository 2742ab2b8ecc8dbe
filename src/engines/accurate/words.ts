import type { Span } from '../../pipeline/document.js';
import type { WordPieces } from './word-pieces.js';

/** What stands before a word: nothing, white space, or a line end. */
export const gap = { glued: 0, spaced: 1, line: 2 } as const;

/** A word as BERT reads text: a punctuation mark, a Chinese character, or a run of anything else. */
export interface Word extends Span {
  /** Ids of its pieces, at least one. */
  pieces: readonly number[];
  /** How it is written; see `shapeOf`. */
  shape: number;
  /** One of `gap`. */
  gap: number;
}

const marks = '!-\\/:-@\\[-`{-~\\p{P}';
/** The ideographs that the encoder's vocabulary has one by one. */
const ideographs =
  '\\u4E00-\\u9FFF\\u3400-\\u4DBF\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2B81F}\\u{2B920}-\\u{2CEAF}\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}';
const other = `[^\\s${marks}${ideographs}\\p{C}]`;
// Control and format characters, such as soft hyphens, count only inside a word.
const word = new RegExp(`[${marks}${ideographs}]|${other}(?:${other}|(?:(?!\\s)\\p{C})+(?=${other}))*`, 'gu');

/**
 * The words of a stretch of the text, in order, with offsets into the whole text. `before`
 * is the end of the word before it, or 0. The rules are those of BERT's pre-tokenizer
 * (Devlin et al. 2019), so that word pieces never reach over a word's end.
 */
export function* wordsOf(
  text: string,
  { start, end }: Span,
  before: number,
  pieces: WordPieces,
): Generator<Word> {
  let last = before;
  for (const match of text.slice(start, end).matchAll(word)) {
    const from = start + match.index;
    const { ids, shape } = pieces.of(match[0]);
    if (ids.length === 0) continue;
    yield { start: from, end: from + match[0].length, pieces: ids, shape, gap: gapOf(text, last, from) };
    last = from + match[0].length;
  }
}

function gapOf(text: string, before: number, start: number): number {
  if (before === 0) return gap.line;
  if (before === start) return gap.glued;
  return text.slice(before, start).includes('\n') ? gap.line : gap.spaced;
}
