import type { Span } from '../pipeline/document.js';

/**
 * The part of a sentence around a mention, of whole words: at most so many UTF-16 code units
 * on either side of it. Takes no longer in a text of one sentence than in any other.
 */
export function excerptAround(text: string, sentence: Span, mention: Span, reach: number): Span {
  let start = Math.max(sentence.start, mention.start - reach);
  let end = Math.min(sentence.end, mention.end + reach);
  if (start > sentence.start) start += text.slice(start, mention.start).indexOf(' ') + 1;
  if (end < sentence.end) {
    const space = text.slice(mention.end, end + 1).lastIndexOf(' ');
    if (space >= 0) end = mention.end + space;
  }
  return { start, end };
}
