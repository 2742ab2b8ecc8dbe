import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const firstWord = new UnicodeRegExp(String.raw`^(\p{Lu}[\p{L}-]*)( +)(?=\S)`);

/** "Kazakh [Culture and Information Minister]": whose office it is, is no part of the title. */
export const cutLeadingNationality: TitleRule = ({ text, title, names, nationalities }) => {
  const [first = '', gap = ''] = firstWord.exec(text.slice(title.start, title.end))?.slice(1) ?? [];
  const start = title.start + first.length + gap.length;
  const name = names[firstEndingAfter(names, title.start)];
  // Where the word is part of a longer name, the title would cut that.
  const isPart = name !== undefined && name.start < start && name.end > title.start + first.length;
  if (nationalities.has(first) && !isPart) title.start = start;
};
