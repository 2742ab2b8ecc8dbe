import type { Rule } from './rule.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const number = new UnicodeRegExp(String.raw`^(?:\d{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})\.$`);

/** The number of a list item, "1." or "b." at the start of a line, is no sentence. */
export const numbering: Rule = ({ view, token, kind, terminator }) => {
  if (kind !== 'space' || terminator?.token !== token) return undefined;
  const run = view.runBefore(token);
  if (!number.test(run)) return undefined;
  return view.startsLine(view.word(token) === '.' ? token - 1 : token) ? 'go on' : undefined;
};
