import { findCalendarDate, parseCalendarDate } from '../../knowledge/calendar-date.js';
import type { Document } from '../../pipeline/document.js';
import type { Stage } from '../../pipeline/index.js';
import { findDateline } from './dateline.js';
import { firstLines, type Line } from './first-lines.js';
import { looksLikeHeadline } from './headline.js';
import { isAddress, isByline, isSectionName, withoutDateWords } from './bylines.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const speaker = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L} .]{0,30}: `);

/** The body starts within so many lines, and so many of those above it may be headlines. */
const mostLines = 12;
const mostHeadlines = 3;

/**
 * What stands around the body of an article: headline, bylines, dateline and the document's
 * date, which is the one given, else the one above the body, else the dateline's.
 */
export const structure: Stage = {
  name: 'structure',
  create: () => (document) => {
    const lines = firstLines(document.text, mostLines);
    const dateAbove = readFrontMatter(document, lines);
    const { dateline, text } = document;
    const datelineDate =
      dateline?.date && parseCalendarDate(text.slice(dateline.date.start, dateline.date.end));
    document.date = readGivenDate(document) ?? dateAbove ?? datelineDate ?? null;
  },
};

function readGivenDate({ givenDate, warnings }: Document): string | null {
  if (givenDate === null || givenDate.trim() === '') return null;
  const date = parseCalendarDate(givenDate);
  if (date === null) warnings.push(`The date "${givenDate}" could not be read`);
  return date;
}

/** Reads the lines above the body and the dateline it starts with; the date found above it. */
function readFrontMatter(document: Document, lines: readonly Line[]): string | null {
  let date: string | null = null;
  let headlines = 0;
  const isDialogue = lines.filter(({ text }) => speaker.test(text)).length > 1;
  for (const [index, line] of lines.entries()) {
    const isHeadline = looksLikeHeadline(line, lines[index + 1]);
    const found = findDateline(line, isDialogue);
    if (found && (found.isCertain || !isHeadline)) {
      document.dateline = found.dateline;
      return date;
    }
    const dated = dateOf(line.text);
    const isCredit = isByline(line.text) || dated !== null || isSectionName(line.text);
    if (isHeadline && !isByline(line.text) && dated === null && headlines < mostHeadlines) {
      document.headline ??= line.text.replace(/\s+/g, ' ');
      headlines += 1;
    } else if (!isCredit && !isAddress(line.text)) {
      return date;
    }
    // The last line stands above nothing.
    if (index < lines.length - 1) document.frontMatter.push({ start: line.start, end: line.end });
    date ??= dated;
  }
  return date;
}

/** The date of a line that holds little else: "Published: 8 June 2022", "By Jane Doe, June 8, 2022". */
function dateOf(line: string): string | null {
  if (line.length > 160) return null;
  const first = findCalendarDate(line);
  if (!first) return null;
  let rest = line;
  for (let found: ReturnType<typeof findCalendarDate> = first; found; found = findCalendarDate(rest)) {
    rest = rest.slice(0, found.start) + '|' + rest.slice(found.end);
  }
  rest = withoutDateWords(rest)
    .replace(/[\s|•·,:()–—-]+/gu, ' ')
    .trim();
  return rest === '' || isByline(rest) || isSectionName(rest) ? first.value : null;
}
