import stringWidth from 'string-width';
import { clean } from '../../text/clean.js';

export { clean };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Clean text of at most `width` columns, cut with an ellipsis where it is longer. */
export function clip(text: string, width: number): string {
  const line = clean(text).trim();
  if (stringWidth(line) <= width) return line;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(line)) {
    used += stringWidth(segment);
    if (used >= width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
