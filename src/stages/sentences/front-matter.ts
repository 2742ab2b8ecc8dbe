import type { Span } from '../../pipeline/document.js';
import { firstEndingAfter } from '../../text/spans.js';
import type { Rule } from './rule.js';

/**
 * A headline or byline is one sentence, and a dateline is never cut nor cut off from the
 * sentence on its line, whatever its full stops.
 */
export const framed: Rule = ({ view, token, kind }) => {
  const { dateline, frontMatter } = view.document;
  const end = view.end(token);
  const next = view.start(token + 1);
  const isLineEnd = kind === 'line' || kind === 'paragraph';
  if (dateline && dateline.start < end && end <= dateline.end && !isLineEnd) return 'go on';
  const span: Span | undefined = frontMatter[firstEndingAfter(frontMatter, end - 1)];
  if (!span || next <= span.start) return undefined;
  return span.end <= next ? 'end' : 'go on';
};
