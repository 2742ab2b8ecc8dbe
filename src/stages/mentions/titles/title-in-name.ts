import { firstEndingAfter } from '../../../text/spans.js';
import { headOf } from '../../roles/title-head.js';
import type { TitleRule } from './index.js';
import { isBody, isInstitution } from './institution.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const complement = new UnicodeRegExp(String.raw`\s(?:of|for|at|in)\s(?:the\s)?(?=[\p{Lu}\d])`);
const lastWord = /\s(\S+)$/;

/**
 * A title is no part of the name that it comes with: of "General Manager of 3 Group" the
 * name is "3 Group", of "White House Advisor" it is "White House".
 */
export const cutTitleOff: TitleRule = ({ text, title, names }) => {
  const name = names[firstEndingAfter(names, title.start)];
  if (!name || !isInstitution(name) || name.start >= title.end) return;
  const words = text.slice(name.start, name.end);
  const head = headOf(text.slice(title.start, title.end));
  const joint = isBody(head) ? null : complement.exec(words);
  if (joint && name.start <= title.start) {
    const start = name.start + joint.index + joint[0].length;
    if (start <= title.start) return;
    name.start = start;
    title.end = Math.max(title.end, name.end);
    return;
  }
  // The title's last word says what someone is, where nothing completes it.
  const [end, word = ''] = lastWord.exec(words) ?? [];
  const isHead = isBody(head) ? word === word.toLowerCase() : word.toLowerCase() === head;
  if (end !== undefined && isHead && name.end === title.end) name.end -= end.length;
};
