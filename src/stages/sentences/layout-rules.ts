import type { Span } from '../../pipeline/document.js';
import { isMarker } from '../../text/rows.js';
import { firstEndingAfter } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import type { Rule } from './gap-context.js';

/* What the layout of a page says of where sentences end: lines, paragraphs and lists. */

/**
 * A headline or byline is one sentence, and a dateline is never cut nor cut off from the
 * sentence on its line, whatever its full stops.
 */
export const framed: Rule = ({ context, token, kind }) => {
  const { dateline, frontMatter } = context.document;
  const end = context.end(token);
  const next = context.start(token + 1);
  const isLineEnd = kind === 'line' || kind === 'paragraph';
  if (dateline && dateline.start < end && end <= dateline.end && !isLineEnd) return 'go on';
  const span: Span | undefined = frontMatter[firstEndingAfter(frontMatter, end - 1)];
  if (!span || next <= span.start) return undefined;
  return span.end <= next ? 'end' : 'go on';
};

/** A blank line ends a sentence, and so does a line break that is no wrapped line's. */
export const lines: Rule = ({ kind }) => (kind === 'paragraph' || kind === 'line' ? 'end' : undefined);

/** A marker is no longer, with the white space before it. */
const longestMarker = 12;

/** A tab stands between the cells of a row; after the marker of a list item it is but a space. */
export const cells: Rule = ({ context, token, kind }) => {
  if (kind !== 'space' || !context.hasTabAfter(token)) return undefined;
  const end = context.end(token);
  const head = context.document.text.slice(Math.max(0, end - longestMarker), end);
  const isWhole = end <= longestMarker || /[\n\r\u2028\u2029]/.test(head);
  return isWhole && isMarker(head.slice(head.search(/[^\n\r\u2028\u2029]*$/))) ? undefined : 'end';
};

const number = new UnicodeRegExp(String.raw`^(?:\d{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})\.$`);

/** The number of a list item, "1." or "b." at the start of a line, is no sentence. */
export const numbering: Rule = ({ context, token, kind, terminator }) => {
  if (kind !== 'space' || terminator?.token !== token) return undefined;
  const run = context.runBefore(token);
  if (!number.test(run)) return undefined;
  return context.startsLine(context.word(token) === '.' ? token - 1 : token) ? 'go on' : undefined;
};
