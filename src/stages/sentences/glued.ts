import type { Rule } from './rule.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const lastPart = new UnicodeRegExp(String.raw`\.\p{L}*$`);

const wordBefore = new UnicodeRegExp(String.raw`(?:\p{Ll}{2}|\d|[)"'”’»\]])$`);
const capitalised = new UnicodeRegExp(String.raw`^(?:\p{Lu}[\p{L}’']|[AI]$)`);

/** The space after a full stop is missing, "ended.The": an end, but not in an address. */
export const glued: Rule = ({ view, token, kind, terminator }) => {
  if (kind !== 'none' || !terminator) return undefined;
  const before = view.runBefore(terminator.token).replace(/[.?!…]+$/, '');
  const after = view.runAfter(token + 1);
  const isAddress = /[/@\\]|^www\b/.test(before) || /[/@\\]/.test(after);
  if (isAddress || /^(?:com|org|net)\b/i.test(after) || lastPart.test(before)) return 'go on';
  const next = view.word(view.nextWord(token));
  return wordBefore.test(before) && capitalised.test(next) ? 'end' : 'go on';
};
