import type { Span } from '../../pipeline/document.js';
import type { Result, ResultMention } from '../../result.js';
import type { ArticleText } from '../writer.js';
import { isDoubtfulScore } from '../doubt.js';
import { escape } from './escape.js';
import { prefix } from './slots.js';

/*
 * The article's text with every mention marked. A mark is a link to what is said of its entity, and
 * so is reached by the keyboard without any script.
 */

/** The id that a mention's mark has, by its index in the result. */
export const markId = (index: number): string => `${prefix}m${index}`;

export interface MarkedText {
  /** The headline, where the text begins with it; null otherwise. */
  headline: string | null;
  /** The paragraphs below it. */
  body: string;
}

/** Marks a text. `targetOf` gives the id of what is said of a mention's entity, by the mention's index. */
export function markedText(
  result: Result,
  { text, sentences }: ArticleText,
  targetOf: (index: number) => string,
): MarkedText {
  const paint = painter(result.mentions, text, targetOf);
  const headline = headlineSpan(text, result.headline);
  const paragraphs = paragraphsOf(text, headline?.end ?? 0, result.mentions, sentences ?? []);
  return {
    headline: headline && paint(headline),
    body: paragraphs.map((span) => `<p>${paint(span)}</p>\n`).join(''),
  };
}

/** Part of the text with its mentions marked, and the one at `index` of another look. */
export function quoted(text: string, { start, end }: Span, mention: Span): string {
  const part = (from: number, to: number): string => escape(text.slice(from, to).replace(/\s+/g, ' '));
  const from = Math.max(start, mention.start);
  const to = Math.min(end, mention.end);
  return `${part(start, from).trimStart()}<b>${part(from, to)}</b>${part(to, end).trimEnd()}`;
}

function headlineSpan(text: string, headline: string | null): Span | null {
  if (headline === null || headline === '') return null;
  const start = text.length - text.trimStart().length;
  return text.startsWith(headline, start) ? { start, end: start + headline.length } : null;
}

/** Only at the first of several blanks: else each of them would be tried. */
const lineBreaks = /(?:(?<!\s)[^\S\n\r\u0085\u2028\u2029]+)?(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/g;
const blankLine = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[^\S\n\r]*[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Paragraphs from an offset on. Each line is one, unless the text is wrapped: where sentences run
 * on over the ends of lines, only blank lines end a paragraph. No mention is cut.
 */
function paragraphsOf(
  text: string,
  from: number,
  mentions: readonly Span[],
  sentences: readonly Span[],
): Span[] {
  const breaks = [...text.slice(from).matchAll(lineBreaks)].map(({ index, 0: { length } }) => ({
    start: from + index,
    end: from + index + length,
  }));
  const runsOver = crossing(sentences);
  const isCut = crossing(mentions);
  const isBlank = ({ start, end }: Span): boolean => blankLine.test(text.slice(start, end));
  const isWrapped = breaks.some((gap) => !isBlank(gap) && runsOver(gap));
  const paragraphs: Span[] = [];
  let start = from;
  for (const gap of [...breaks, { start: text.length, end: text.length }]) {
    const isEnd = gap.start === text.length;
    if (!isEnd && (isCut(gap) || (isWrapped && !isBlank(gap)))) continue;
    if (text.slice(start, gap.start).trim() !== '') paragraphs.push({ start, end: gap.start });
    start = gap.end;
  }
  return paragraphs;
}

/** Whether one of the spans, which are in order, begins before and ends after another; asked in order. */
function crossing(spans: readonly Span[]): (gap: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let at = next; (spans[at]?.start ?? Number.POSITIVE_INFINITY) < start; at += 1) {
      if ((spans[at]?.end ?? 0) >= end) return true;
    }
    return false;
  };
}

/** A mention with what it is made of: its own words and other mentions. */
interface Marked {
  index: number;
  mention: ResultMention;
  parts: (Marked | Span)[];
}

/** Paints parts of the text, in order. Of mentions that cross each other the first one counts. */
function painter(
  mentions: readonly ResultMention[],
  text: string,
  targetOf: (index: number) => string,
): (span: Span) => string {
  const sorted = mentions
    .map((mention, index) => ({ index, mention }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  let next = 0;

  const link = ({ index, mention }: Marked, id: string, inner: string): string => {
    const doubt = isDoubtfulScore(mention.score) ? ' doubt' : '';
    return `<a class="m ${mention.type}${doubt}"${id} href="#${targetOf(index)}">${inner}</a>`;
  };

  /** A link may hold no link: of a title that names others, its own words are one. */
  const mark = (marked: Marked): string => {
    const { index, mention, parts } = marked;
    const id = ` id="${markId(index)}"`;
    if (!parts.some((part) => 'index' in part)) {
      return link(marked, id, escape(text.slice(mention.start, mention.end)));
    }
    let isLinked = false;
    const inner = parts.map((part) => {
      if ('index' in part) return mark(part);
      const own = text.slice(part.start, part.end);
      if (isLinked || own.trim() === '') return escape(own);
      isLinked = true;
      return link(marked, '', escape(own));
    });
    return `<span class="m ${mention.type}"${id}>${inner.join('')}</span>`;
  };

  /** The mentions within a span, and what lies between them. */
  const partsIn = ({ start, end }: Span): (Marked | Span)[] => {
    const parts: (Marked | Span)[] = [];
    let position = start;
    for (let found = sorted[next]; found && found.mention.start < end; found = sorted[next]) {
      next += 1;
      if (found.mention.start < position || found.mention.end > end) continue;
      if (found.mention.start > position) parts.push({ start: position, end: found.mention.start });
      parts.push({ ...found, parts: partsIn(found.mention) });
      position = found.mention.end;
    }
    if (position < end) parts.push({ start: position, end });
    return parts;
  };

  const paint = (part: Marked | Span): string =>
    'index' in part ? mark(part) : escape(text.slice(part.start, part.end));
  return (span) => partsIn(span).map(paint).join('');
}
