import stringWidth from 'string-width';
import { clean } from '../../text/clean.js';
import { inParts, widthOf } from './width.js';

export { clean };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Clean text of at most `width` columns, cut with an ellipsis where it is longer. */
export function clip(text: string, width: number): string {
  const line = clean(text).trim();
  if (widthOf(line) <= width) return line;
  let kept = '';
  let used = 0;
  for (const part of inParts(line)) {
    for (const { segment } of graphemes.segment(part)) {
      used += stringWidth(segment);
      if (used >= width) return `${kept.trimEnd()}…`;
      kept += segment;
    }
  }
  return line;
}
