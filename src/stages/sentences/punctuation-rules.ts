import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import type { Rule } from './gap-context.js';

/* What full stops, other marks and the letter after them say of where sentences end. */

/** Within a line no sentence ends without a full stop or the like. */
export const needsTerminator: Rule = ({ terminator }) => (terminator ? undefined : 'go on');

/** What closes after the full stop belongs to the sentence, and so do more full stops. */
export const closingMarks: Rule = ({ context, token, kind }) => {
  if (context.isClosedAfter(token, kind)) return 'go on';
  return kind === 'none' && /^[.?!…。！？؟]/.test(context.word(token + 1)) ? 'go on' : undefined;
};

const lastPart = new UnicodeRegExp(String.raw`\.\p{L}*$`);
const wordBefore = new UnicodeRegExp(String.raw`(?:\p{Ll}{2}|\d|[)"'”’»\]])$`);
const capitalised = new UnicodeRegExp(String.raw`^(?:\p{Lu}[\p{L}’']|[AI]$)`);

/** The space after a full stop is missing, "ended.The": an end, but not in an address. */
export const glued: Rule = ({ context, token, kind, terminator }) => {
  if (kind !== 'none' || !terminator) return undefined;
  const before = context.runBefore(terminator.token).replace(/[.?!…]+$/, '');
  const after = context.runAfter(token + 1);
  // "Maj.-Gen.": no sentence begins with a hyphen that is joined to a word before it.
  if (/^-\p{L}/u.test(after)) return 'go on';
  const isAddress = /[/@\\]|^www\b/.test(before) || /[/@\\]/.test(after);
  if (isAddress || /^(?:com|org|net)\b/i.test(after) || lastPart.test(before)) return 'go on';
  const next = context.word(context.nextWord(token));
  return wordBefore.test(before) && capitalised.test(next) ? 'end' : 'go on';
};

const startsSmall = new UnicodeRegExp(String.raw`^\p{Ll}`);
const plainWord = new UnicodeRegExp(String.raw`\p{Ll}{3}\.$`);
const ellipsis = /(?:\.\.|…)$/u;

/**
 * Before a small letter, `"Why?" he asked` and `well... maybe` go on. Only a full stop after
 * a plain word ends the sentence all the same: somebody forgot the capital.
 */
export const smallLetters: Rule = ({ context, token, kind, terminator }) => {
  if (!terminator || kind !== 'space') return undefined;
  if (!startsSmall.test(context.word(context.nextWord(token)))) return undefined;
  const run = context.runBefore(terminator.token);
  if (context.casing === 'lower') return ellipsis.test(run) ? 'go on' : 'end';
  const isPlain = !terminator.quoted && plainWord.test(run);
  return isPlain ? 'end' : 'go on';
};

const startsSentence = new UnicodeRegExp(String.raw`^[\p{Lu}\p{Lo}\p{Nd}]`);

/** A full stop and a word that starts like a sentence, or in a script without capitals. */
export const plainEnd: Rule = ({ context, token, kind }) =>
  kind === 'space' && startsSentence.test(context.word(context.nextWord(token))) ? 'end' : undefined;
