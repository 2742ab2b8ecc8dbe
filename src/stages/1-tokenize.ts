import type { Sentence, Tokens } from '../document.js';
import type { Stage } from '../pipeline.js';
import { Wink } from '../wink.js';

/**
 * Tokens and first sentences, by wink-nlp, with exact offsets into the text. What its
 * sentences get wrong on news is put right by the stage `segment`.
 */
export const tokenize: Stage = {
  name: 'tokenize',
  create: async () => {
    const wink = await Wink.load(['sbd']);
    return (document) => {
      const starts: number[] = [];
      const ends: number[] = [];
      const sentenceEnds: number[] = [];
      for (const block of wink.blocks(document.readable)) {
        const first = starts.length;
        for (const start of block.starts) starts.push(start);
        for (const end of block.ends) ends.push(end);
        for (const end of block.sentenceEnds) sentenceEnds.push(first + end);
        if (block.cut) sentenceEnds.pop();
      }
      document.tokens = {
        length: starts.length,
        starts: Uint32Array.from(starts),
        ends: Uint32Array.from(ends),
      };
      document.sentences = sentencesFrom(document.tokens, sentenceEnds);
    };
  },
};

/**
 * The sentences of a document, given the index of the first token after each of them, in
 * ascending order. Empty ones are left out; the last reaches to the last token.
 */
export function sentencesFrom(tokens: Tokens, sentenceEnds: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (const end of [...sentenceEnds, tokens.length]) {
    const endToken = Math.min(end, tokens.length);
    if (endToken <= firstToken) continue;
    sentences.push({
      start: tokens.starts[firstToken] as number,
      end: tokens.ends[endToken - 1] as number,
      firstToken,
      endToken,
    });
    firstToken = endToken;
  }
  return sentences;
}
