import { findCalendarDate } from '../../knowledge/calendar-date.js';
import { linesOf, type Line, type Piece } from './lines.js';

export type { Piece } from './lines.js';

/** Lines at the top and bottom of a page that may be running heads. */
const marginLines = 3;
/** A heading is set so much larger than the text. */
const headingRatio = 1.15;
const headlineRatio = 1.3;

/** A page's pieces of text, and where the page ends, in points. */
export interface Page {
  pieces: readonly Piece[];
  bottom: number;
  top: number;
}

/** What the pages show of an article. */
export interface PrintedArticle {
  text: string;
  headline?: string;
  /** The day in a running head, in ISO 8601. */
  date?: string;
}

/** The article on the pages: paragraphs in reading order, and the headline if one is set as such. */
export function articleOf(pages: readonly Page[]): PrintedArticle {
  const all = pages.map(({ pieces, bottom, top }) => ({ lines: linesOf(pieces), bottom, top }));
  const body = bodySize(all.flatMap(({ lines }) => lines));
  const heads = runningHeads(all, body);
  const lines = all.flatMap((page) => page.lines.filter((line) => !heads.has(line)));
  const paragraphs = paragraphsOf(lines, body);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const largest = Math.max(0, ...paragraphs.slice(0, 8).map(({ size }) => size));
  const headline = paragraphs
    .slice(0, 8)
    .find(({ size, text }) => size === largest && size >= body * headlineRatio && text.length < 250);
  const date = [...heads].flatMap((line) => findCalendarDate(line.text)?.value ?? [])[0];
  return { text, ...(headline && { headline: headline.text }), ...(date !== undefined && { date }) };
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

interface PageLines extends Pick<Page, 'bottom' | 'top'> {
  lines: readonly Line[];
}

/**
 * What stands at the top or bottom of several pages, but for its figures, the numbers of pages, and
 * what is set small in the margin of a page, away from its text.
 */
function runningHeads(pages: readonly PageLines[], body: number): Set<Line> {
  const key = (line: Line): string => line.text.replace(/\d+/g, '#').toLowerCase();
  const sorted = pages.map(({ lines }) => [...lines].sort((a, b) => b.y - a.y));
  const margins = sorted.map((lines) => [
    ...new Set([...lines.slice(0, marginLines), ...lines.slice(-marginLines)]),
  ]);
  const counts = new Map<string, number>();
  for (const margin of margins) {
    for (const text of new Set(margin.map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isRunning = (line: Line): boolean => (counts.get(key(line)) ?? 0) >= Math.max(2, pages.length * 0.4);
  const heads = margins.flat().filter((line) => isRunning(line) || isPageNumber(line.text));
  const apart = pages.flatMap((page, index) => marginalLines(sorted[index] ?? [], page, body));
  return new Set([...heads, ...apart]);
}

/** This share of a page's height at its top, or bottom, is margin. */
const marginShare = 0.085;
/** The least gap between the text and what is set in a margin, in sizes of the text. */
const marginGap = 2;
/** Lines that a page has at least besides. */
const fewestLines = 5;

/** Lines in a page's margins that are apart from its text and no larger than it. */
function marginalLines(sorted: readonly Line[], { bottom, top }: PageLines, body: number): Line[] {
  const margin = (top - bottom) * marginShare;
  const edge = (lines: readonly Line[], isMargin: (line: Line) => boolean): readonly Line[] => {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!isMargin(line) || line.size > body || !next || lines.length - index <= fewestLines) return [];
      if (Math.abs(line.y - next.y) > body * marginGap) return lines.slice(0, index + 1);
    }
    return [];
  };
  return [
    ...edge(sorted, ({ y }) => y > top - margin),
    ...edge(sorted.toReversed(), ({ y }) => y < bottom + margin),
  ];
}

const isPageNumber = (text: string): boolean =>
  /^[-–—|\s]*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s]*$/i.test(text);

interface Paragraph {
  text: string;
  size: number;
}

/** Lines as paragraphs, over the ends of columns and pages too. */
function paragraphsOf(lines: readonly Line[], body: number): Paragraph[] {
  const words = new Set(lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []));
  const leading = usualLeading(lines);
  const paragraphs: Paragraph[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (last && paragraph && continues(last, line, body, leading, paragraph)) {
      paragraph.text = joined(paragraph.text, line.text, words);
    } else paragraphs.push({ text: line.text, size: line.size });
    last = line;
  }
  return paragraphs;
}

/** The usual distance between two lines of a column, as a multiple of their size. */
function usualLeading(lines: readonly Line[]): number {
  const distances = lines
    .map((line, index) => ((lines[index - 1]?.y ?? line.y) - line.y) / line.size)
    .filter((distance) => distance > 0.8 && distance < 2.5)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

function continues(last: Line, line: Line, body: number, leading: number, paragraph: Paragraph): boolean {
  const isSameSize = Math.abs(last.size - line.size) < last.size * 0.08;
  if (!isSameSize || /^[•●▪◦■–—-]\s/.test(line.text)) return false;
  const isHeading = line.size > body * headingRatio;
  const distance = (last.y - line.y) / line.size;
  const isBelow = distance > 0 && distance < 4 && line.x < last.right && last.x < line.right;
  const endsSentence = /[.!?:]["”’)]*$/.test(last.text);
  if (!isBelow) {
    // A new column or page: the sentence goes on, or it does not.
    return !isHeading && !endsSentence && !(/^\p{Lu}/u.test(line.text) && isShort(last));
  }
  if (distance > leading * 1.4) return false;
  if (isHeading) return true;
  const indent = line.x - line.columnLeft;
  const isIndented =
    indent > line.size * 0.8 && indent < line.size * 4 && last.x - last.columnLeft < line.size * 0.5;
  if (isIndented && (endsSentence || paragraph.text.length > 0)) return false;
  return !(endsSentence && isShort(last));
}

/** A line that ends well before its column does ends a paragraph. */
const isShort = (line: Line): boolean => line.right < line.columnRight - line.size * 3;

/**
 * Two lines as one. A hyphen at the end goes if the word goes on in lower case, unless the
 * text has the hyphened word elsewhere too.
 */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  const head = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text);
  const tail = /^\p{Ll}+/u.exec(next);
  if (!head || !tail)
    return /[-\u2010]$/.test(text) && /^\p{L}/u.test(next) ? text + next : `${text} ${next}`;
  const [, first = ''] = head;
  return words.has(`${first}-${tail[0]}`) ? text.slice(0, -1) + '-' + next : text.slice(0, -1) + next;
}
