import type { Rule } from './rule.js';

const wordBefore = /(?:\p{Ll}{2}|\d|[)"'”’»\]])$/u;
const capitalised = /^(?:\p{Lu}[\p{L}’']|[AI]$)/u;

/** The space after a full stop is missing, "ended.The": an end, but not in an address. */
export const glued: Rule = ({ view, token, kind, terminator }) => {
  if (kind !== 'none' || !terminator) return undefined;
  const before = view.runBefore(terminator.token).replace(/[.?!…]+$/, '');
  const after = view.runAfter(token + 1);
  const isAddress = /[/@\\]|^www\b/.test(before) || /[/@\\]/.test(after);
  if (isAddress || /^(?:com|org|net)\b/i.test(after) || /\.\p{L}*$/u.test(before)) return 'go on';
  const next = view.word(view.nextWord(token));
  return wordBefore.test(before) && capitalised.test(next) ? 'end' : 'go on';
};
