import { firstEndingAfter } from '../../../text/spans.js';
import type { TitleRule } from './index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

const possessive =
  /(?:Vice )?(?:President|Prime Minister|Premier|Governor|Chancellor|Mayor|King|Queen|Minister)['’]s\s$/;
const reach = 24;

/** Someone else's office may come before a title: "the [President's Press Secretary]". */
export const addOfficeBefore: TitleRule = ({ text, title, names, start: least }) => {
  const from = Math.max(least, title.start - reach);
  const [office] = possessive.exec(text.slice(from, title.start)) ?? [];
  if (office === undefined) return;
  const name = names[firstEndingAfter(names, title.start - office.length)];
  if (!name || name.start >= title.start) title.start -= office.length;
};

const under = new UnicodeRegExp(String.raw`^\sunder\sthe\s(?:\p{Lu}[\p{L}-]+\s)?$`);

/** Or complete it: "[Director of the Service under the Kazakh President]" is one title, not two. */
export const addOfficeAbove: TitleRule = ({ text, title, names, next }) => {
  if (!next || !under.test(text.slice(title.end, next.start))) return;
  const name = names[firstEndingAfter(names, title.end)];
  if (name && name.start < next.start && (name.type !== 'nationality' || name.end > next.start)) return;
  title.end = next.end;
  next.start = next.end;
};
