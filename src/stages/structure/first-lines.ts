import type { Span } from '../../pipeline/document.js';

/** A line with something on it, without the white space around it. */
export interface Line extends Span {
  text: string;
  /** Whether the next line follows without a blank one between. */
  isFollowed: boolean;
}

/** The first lines of a text that are not blank, `count` of them at most. */
export function firstLines(text: string, count: number): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length && lines.length < count;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      lines.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        isFollowed: newline >= 0 && /^[^\S\n]*\S/.test(text.slice(to + 1, to + 80)),
      });
    }
    from = to + 1;
  }
  return lines;
}
