import { sentenceStarters } from '../../knowledge/small-words.js';
import type { Rule } from './gap-context.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsWithCapital = new UnicodeRegExp(String.raw`^\p{Lu}`);

const speechVerb =
  /^(?:said|says|asked|asks|added|adds|replied|replies|told|wondered|wrote|writes|exclaimed|shouted|declared|continued|tweeted)$/i;
const pronoun = /^(?:he|she|it|they|we|i|you|who)$/;

/** A name before the verb has at most that many words. */
const longestName = 4;

/** `"Why?" Mr. Khan asked.` is one sentence: who speaks belongs to what is said. */
export const attribution: Rule = ({ context, token, kind, terminator }) => {
  if (kind !== 'space' || !terminator?.quoted) return undefined;
  for (let at = token + 1; at <= token + 1 + longestName; at += 1) {
    const word = context.word(at);
    if (speechVerb.test(word)) return 'go on';
    const isName = startsWithCapital.test(word) && !sentenceStarters.has(word);
    if (!pronoun.test(word) && !(isName && terminator.mark !== '.')) return undefined;
  }
  return undefined;
};
