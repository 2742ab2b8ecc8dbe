import type { SegmentedText } from '../../pipeline/document.js';
import type { WordPieces } from './word-pieces.js';
import { gap, wordsOf, type Word } from './words.js';

/** Consecutive words that are labelled as one sequence: a sentence, or a part of a very long one. */
export type Stretch = Word[];

/** Stretches that the encoder reads at once. */
export interface Window {
  stretches: Stretch[];
  /** Pieces in all, without the two special ones. */
  pieces: number;
}

/**
 * The windows of a document, one after the other: as many whole sentences as fit into
 * `most` pieces.
 */
export function* windowsOf(document: SegmentedText, most: number, wordPieces: WordPieces): Generator<Window> {
  let window: Window = { stretches: [], pieces: 0 };
  for (const stretch of stretchesOf(document, most, wordPieces)) {
    const pieces = countPieces(stretch);
    if (window.pieces > 0 && window.pieces + pieces > most) {
      yield window;
      window = { stretches: [], pieces: 0 };
    }
    window.stretches.push(stretch);
    window.pieces += pieces;
  }
  if (window.pieces > 0) yield window;
}

function* stretchesOf(
  { text, sentences }: SegmentedText,
  most: number,
  wordPieces: WordPieces,
): Generator<Stretch> {
  for (const sentence of sentences) {
    let stretch: Stretch = [];
    let pieces = 0;
    // Where the last line in the stretch begins: the best place to cut it if it grows too long.
    let lineStart = 0;
    for (const word of wordsOf(text, sentence, endBefore(text, sentence.start), wordPieces)) {
      while (pieces + word.pieces.length > most && stretch.length > 0) {
        const end = lineStart || stretch.length;
        yield stretch.slice(0, end);
        stretch = stretch.slice(end);
        pieces = countPieces(stretch);
        lineStart = 0;
      }
      if (word.gap === gap.line) lineStart = stretch.length;
      stretch.push(word);
      pieces += word.pieces.length;
    }
    if (stretch.length > 0) yield stretch;
  }
}

/** Where the word before an offset ends; 0 where there is none. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function countPieces(words: readonly Word[]): number {
  let count = 0;
  for (const { pieces } of words) count += pieces.length;
  return count;
}
