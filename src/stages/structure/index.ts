import { findCalendarDate, parseAddressDate, parseCalendarDate } from '../../knowledge/calendar-date.js';
import type { Dateline, Span } from '../../pipeline/document.js';
import { defineStage } from '../../pipeline/stage.js';
import { dateByWeekday } from './dateline-year.js';
import { findDateline } from './dateline.js';
import { isNewsSource } from './news-sources.js';
import { firstLines, type Line } from './first-lines.js';
import { looksLikeHeadline, looksLikeShortHeadline } from './headline.js';
import { isAddress, isByline, isOutlet, isSectionName, withoutDateWords } from './bylines.js';
import { isRow } from '../../text/rows.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const speaker = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L} .]{0,30}: `);

/** The body starts within so many lines, and so many of those above it may be headlines. */
const mostLines = 12;
const mostHeadlines = 3;

/**
 * What stands around the body of an article: headline, bylines, dateline and the document's
 * date, which is the one given, else the one above the body, else the dateline's.
 */
export const structure = defineStage({
  name: 'structure',
  reads: ['text', 'givenHeadline', 'givenDate'],
  writes: ['headline', 'frontMatter', 'dateline', 'date'],
  create:
    () =>
    ({ text, givenHeadline, givenDate }) => {
      const top = readTop(firstLines(text, mostLines), givenHeadline);
      const { dateline, frontMatter } = top;
      const written = givenDate?.trim() ? givenDate : null;
      const given = written === null ? null : parseCalendarDate(written);
      const inDateline = dateline?.date
        ? parseCalendarDate(text.slice(dateline.date.start, dateline.date.end))
        : null;
      const date = given ?? top.date ?? inDateline ?? (dateline && dateByWeekday(text, dateline));
      return {
        headline: givenHeadline ?? top.headline,
        frontMatter,
        dateline,
        date,
        warnings: [
          ...(written !== null && given === null ? [`The date "${written}" could not be read`] : []),
          ...(date === null && dateline?.date
            ? [noYear(text.slice(dateline.date.start, dateline.date.end))]
            : []),
        ],
      };
    },
});

const noYear = (words: string): string =>
  `The dateline's "${words}" does not tell the year; with the date of publication (--date) the dates in the text would have theirs`;

/** What the first lines of an article hold. */
interface Top {
  headline: string | null;
  frontMatter: Span[];
  dateline: Dateline | null;
  /** The date above the body. */
  date: string | null;
}

/** Reads the lines above the body, of which one may repeat the given headline, and the dateline that it starts with. */
function readTop(lines: readonly Line[], givenHeadline: string | null): Top {
  const top: Top = { headline: null, frontMatter: [], dateline: null, date: null };
  let headlines = 0;
  let addressDate: string | null = null;
  const isDialogue = lines.filter(({ text }) => speaker.test(text)).length > 1;
  for (const [index, line] of lines.entries()) {
    const isOutletLine = isOutlet(line.text, lines[index - 1], top.headline !== null);
    const isHeadline =
      isSameLine(line.text, givenHeadline) || (!isOutletLine && looksLikeHeadline(line, lines[index + 1]));
    const found = findDateline(line, isDialogue);
    if (found && (found.isCertain || !isHeadline)) {
      top.dateline = found.dateline;
      break;
    }
    const dated = dateOf(line.text);
    const isShortHeadline = top.headline === null && isShortHeadlineAbove(line.text, lines[index + 1]?.text);
    const isCredit = isByline(line.text) || isOutletLine || dated !== null || isSectionName(line.text);
    if (isShortHeadline) {
      top.headline = inOneLine(line.text);
      headlines += 1;
    } else if (isHeadline && !isByline(line.text) && dated === null && headlines < mostHeadlines) {
      top.headline ??= inOneLine(line.text);
      headlines += 1;
    } else if (!isCredit && !isAddress(line.text)) {
      break;
    }
    // The last line stands above nothing, and the cells of a row are not one sentence.
    if (index < lines.length - 1 && !isRow(line.text))
      top.frontMatter.push({ start: line.start, end: line.end });
    top.date ??= dated;
    if (isAddress(line.text)) addressDate ??= parseAddressDate(line.text);
  }
  // The date in an address may be that of a first version.
  top.date ??= addressDate;
  return top;
}

/** Whether a line of a word or two is a headline, since who wrote the article stands below it. */
function isShortHeadlineAbove(line: string, next: string | undefined): boolean {
  if (next === undefined || isByline(line) || dateOf(line) !== null || !looksLikeShortHeadline(line))
    return false;
  // "Ferry axed" is nobody's name, as "Ada Roe" above a date may be.
  return isByline(next) || (/ \p{Ll}/u.test(line) && dateOf(next) !== null);
}

/** Whether a line is the given one, white space and case apart. */
function isSameLine(line: string, given: string | null): boolean {
  return given !== null && inOneLine(given).toLowerCase() === inOneLine(line).toLowerCase();
}

const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

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
    .replace(/[\s|•·,:()/–—-]+/gu, ' ')
    .trim();
  return rest === '' || isByline(rest) || isSectionName(rest) || isNewsSource(rest) ? first.value : null;
}
