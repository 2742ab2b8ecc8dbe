import type { Rule } from './rule.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsSmall = new UnicodeRegExp(String.raw`^\p{Ll}`);

const plainWord = new UnicodeRegExp(String.raw`\p{Ll}{3}\.$`);
const ellipsis = /(?:\.\.|…)$/u;

/**
 * Before a small letter, `"Why?" he asked` and `well... maybe` go on. Only a full stop after
 * a plain word ends the sentence all the same: somebody forgot the capital.
 */
export const smallLetters: Rule = ({ view, token, kind, terminator }) => {
  if (!terminator || kind !== 'space') return undefined;
  if (!startsSmall.test(view.word(view.nextWord(token)))) return undefined;
  const run = view.runBefore(terminator.token);
  if (view.casing === 'lower') return ellipsis.test(run) ? 'go on' : 'end';
  const isPlain = !terminator.quoted && plainWord.test(run);
  return isPlain ? 'end' : 'go on';
};
