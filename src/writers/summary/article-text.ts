import type { Result } from '../../result.js';
import { mentionTypes, type MentionType } from '../../types.js';
import type { ArticleText } from '../writer.js';
import { clean } from './clean.js';
import { wrap } from './layout.js';
import { paintMentions } from './mentions.js';
import type { Palette } from './palette.js';
import { singular } from '../wording.js';

/** What stands for a type after the closing bracket where there is no colour. */
const marks: Record<MentionType, string> = {
  person: 'ᵖ',
  title: 'ᵗ',
  organization: 'ᵒ',
  place: 'ˡ',
  date: 'ᵈ',
  duration: 'ˢ',
  nationality: 'ⁿ',
  money: 'ᵐ',
  event: 'ᵉ',
  product: 'ᵍ',
};

/** Lines longer than this are tiring to read. */
const longestLine = 80;

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The article's text with every mention in its type's colour, under a legend of the types. */
export function articleText(
  result: Result,
  { text }: ArticleText,
  width: number,
  palette: Palette,
): string[] {
  const present = new Set(result.mentions.map((mention) => mention.type));
  const mark = (type: MentionType, inner: string): string =>
    palette.colored ? palette.type[type](inner) : `[${inner}]${marks[type]}`;
  const legend = mentionTypes.filter((type) => present.has(type)).map((type) => mark(type, singular(type)));
  const cleanLines = (part: string): string => part.split(lineBreak).map(clean).join('\n');
  const painted = paintMentions(text, 0, result.mentions, mark, cleanLines);
  const measure = Math.min(width, longestLine);
  return [
    ...wrap([palette.strong('TEXT'), ...legend].join('  '), measure),
    '',
    ...paragraphs(painted, measure),
  ];
}

/** Wraps each line; one that takes several rows is a paragraph, with a blank line around it. */
function paragraphs(text: string, width: number): string[] {
  const rows: string[] = [];
  let loose = false;
  for (const line of text.split('\n')) {
    const wrapped = wrap(line, width);
    if (wrapped.length === 1 && wrapped[0] === '') {
      loose = true;
      continue;
    }
    const long = wrapped.length > 1;
    if (rows.length > 0 && (loose || long)) rows.push('');
    for (const row of wrapped) rows.push(row);
    loose = long;
  }
  return rows;
}
