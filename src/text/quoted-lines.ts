import { TextEditor, type EditedText } from './edited-text.js';

/* Lines that are quoted as in e-mail: "> " before each of them, ">> " where that quotes another. */

/** The marks at the start of a quoted line, with the blank behind each. */
const marks = /(?:> ?)*/y;
interface Line {
  readonly start: number;
  /** Where its text begins, behind the marks. */
  readonly body: number;
  readonly isBlank: boolean;
  /** How many times it is quoted. */
  readonly depth: number;
}

/**
 * A text without the marks of quoted lines, so that a name that goes on in the next of them is in
 * one piece. Where a quotation begins or ends, a blank line stands.
 */
export function withoutQuoteMarks(given: string): EditedText {
  if (!given.startsWith('>') && !/[\n\r]>/.test(given)) return { text: given, origin: null };
  const editor = new TextEditor(given);
  let before: Line | undefined;
  let depth = 0;
  for (const line of linesOf(given)) {
    if (!line.isBlank) {
      if (before?.isBlank === false && line.depth !== depth)
        editor.replace(line.start - 1, line.start, '\n\n');
      ({ depth } = line);
    }
    if (line.depth > 0) editor.replace(line.start, line.body, '');
    before = line;
  }
  return editor.finish();
}

/** The lines of a text; a single one with a mark may begin with a comparison, "> 30 degrees", and is not quoted. */
function linesOf(text: string): Line[] {
  const lines = split(text);
  const written = lines.filter(({ isBlank }) => !isBlank);
  const isQuoted = (index: number): boolean => (written[index]?.depth ?? 0) > 0;
  const single = new Set(written.filter((_, index) => !isQuoted(index - 1) && !isQuoted(index + 1)));
  return lines.map((line) => (single.has(line) ? { ...line, depth: 0 } : line));
}

function split(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    marks.lastIndex = start;
    const found = marks.exec(text)?.[0] ?? '';
    const body = start + found.length;
    const next = /\r\n?|\n/g;
    next.lastIndex = body;
    const lineEnd = next.exec(text);
    const end = lineEnd?.index ?? text.length;
    lines.push({
      start,
      body,
      isBlank: text.slice(body, end).trim() === '',
      depth: found.replaceAll(' ', '').length,
    });
    start = lineEnd === null ? text.length + 1 : next.lastIndex;
  }
  return lines;
}

/** A stretch of a text on one line: with single spaces, and no marks of quoted lines in it. */
export function inOneLine(text: string): string {
  return text.replace(/[\n\r](?:> ?)+/g, ' ').replace(/\s+/g, ' ');
}
