import type { Sentence, Tokens } from '../../pipeline/document.js';
import { defineStage } from '../../pipeline/stage.js';
import { abbreviations } from './abbreviations.js';
import { attribution } from './attribution.js';
import { GapContext, type Gap, type Rule, type Verdict } from './gap-context.js';
import { cells, framed, lines, numbering } from './layout-rules.js';
import { closingMarks, glued, needsTerminator, plainEnd, smallLetters } from './punctuation-rules.js';

/** In this order: the first that has an opinion on a gap decides. A new rule is a line here. */
const rules: readonly Rule[] = [
  framed, //          headlines, bylines and datelines
  lines, //           a line break that is no wrapped line's ends the sentence
  cells, //           and so does a tab between the cells of a row
  needsTerminator, // nothing else does without a full stop or the like
  closingMarks, //    quotation marks and brackets belong to what they close
  numbering, //       "1. The first item"
  glued, //           "It ended.The next"
  attribution, //     `"Why?" Mr. Khan asked`
  abbreviations, //   "Gen. Prayut", "J. R. Biden", "the U.S. Embassy"
  smallLetters, //    "well... maybe"
  plainEnd, //        "It ended. The next"
];

/** Sentences. Where no rule has an opinion on the gap between two tokens, none ends there. */
export const sentences = defineStage({
  name: 'sentences',
  reads: ['text', 'wholeLines', 'tokens', 'frontMatter', 'dateline'],
  writes: ['sentences'],
  create: () => (document) => {
    const context = new GapContext(document);
    const sentenceEnds: number[] = [];
    for (let token = 0; token < context.length - 1; token += 1) {
      if (context.mayEndAfter(token) && judge(context, token) === 'end') sentenceEnds.push(token + 1);
    }
    return { sentences: sentencesFrom(document.tokens, sentenceEnds) };
  },
});

/**
 * The sentences of a document, given the index of the first token after each of them, in
 * ascending order. The last reaches to the last token.
 */
function sentencesFrom(tokens: Tokens, sentenceEnds: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  for (const endToken of [...sentenceEnds, tokens.length]) {
    if (endToken === firstToken) continue;
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

function judge(context: GapContext, token: number): Verdict | undefined {
  const gap: Gap = {
    context: context,
    token,
    kind: context.gapAfter(token),
    terminator: context.terminatorBefore(token),
  };
  for (const rule of rules) {
    const verdict = rule(gap);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}
