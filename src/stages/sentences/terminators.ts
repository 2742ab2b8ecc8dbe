import type { Rule } from './rule.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsSentence = new UnicodeRegExp(String.raw`^[\p{Lu}\p{Lo}\p{Nd}]`);

/** Within a line no sentence ends without a full stop or the like. */
export const needsTerminator: Rule = ({ terminator }) => (terminator ? undefined : 'go on');

/** What closes after the full stop belongs to the sentence, and so do more full stops. */
export const closingMarks: Rule = ({ view, token, kind }) => {
  if (view.isClosedAfter(token, kind)) return 'go on';
  return kind === 'none' && /^[.?!…。！？؟]/.test(view.word(token + 1)) ? 'go on' : undefined;
};

/** A full stop and a word that starts like a sentence, or in a script without capitals. */
export const plainEnd: Rule = ({ view, token, kind }) =>
  kind === 'space' && startsSentence.test(view.word(view.nextWord(token))) ? 'end' : undefined;
