import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const complement = /\s(?:of|at|for|under)\s(?:the\s)?$/u;
const rest = new UnicodeRegExp(String.raw`^(?:\s\p{Lu}[\p{L}\d-]*){1,3}$`);

/** "chairman of the [National Committee for Arab Local Authority Heads]": the name goes on to the title's end. */
export const completeName: TitleRule = ({ text, title, names }) => {
  const index = firstEndingAfter(names, title.start);
  const name = names[index];
  if (name?.type !== 'organization' || name.start <= title.start || name.end >= title.end) return;
  const isNext = (names[index + 1]?.start ?? Infinity) < title.end;
  if (isNext || !complement.test(text.slice(title.start, name.start))) return;
  if (rest.test(text.slice(name.end, title.end))) name.end = title.end;
};
