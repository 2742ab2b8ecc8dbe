import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const small = new UnicodeRegExp(String.raw`\p{Ll}`);

const acronym = /(?:^|[\s("“])([A-Z]{2,6}) $/;
/** What stands in capitals before a title and is no body: forms of honour and numbers. */
const others = /^(?:HH|HRH|HE|HM|MR|MRS|MS|DR|MP|VP|EX|[IVX]+)$/;

/** "[DOC] Senior Ranger": an acronym right before a title is whose it is. */
export const nameAcronym: TitleRule = ({ text, title, names, start: limit, add }) => {
  const before = text.slice(Math.max(limit, title.start - 9), title.start);
  const [, name] = acronym.exec(before) ?? [];
  // In a line of capitals every word looks like an acronym.
  if (name === undefined || others.test(name) || !small.test(text.slice(title.start, title.end))) return;
  const start = title.start - 1 - name.length;
  const next = names[firstEndingAfter(names, start)];
  if (next && next.start < title.start) return;
  add({ type: 'organization', start, end: title.start - 1, score: title.score });
};
