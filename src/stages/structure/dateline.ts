import { monthName, weekdayName } from '../../knowledge/calendar.js';
import { placeParticles } from '../../knowledge/place-words.js';
import type { Dateline, Span } from '../../pipeline/document.js';
import type { Line } from './first-lines.js';
import { isLabel, isNewsSource, isNoPlace } from './news-sources.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const small = new UnicodeRegExp(String.raw`\p{Ll}`);
const acronym = new UnicodeRegExp(String.raw`^[\p{Lu}./& -]{2,12}$`);
const startsSmall = new UnicodeRegExp(String.raw`^\p{Ll}+(?!\p{L})`);
const letters = new UnicodeRegExp(String.raw`\p{L}{3}`);
const publication = new UnicodeRegExp(String.raw`^[\p{L} /]{1,50}, $`);

const sentenceEnd = /[.!?]["”’)]*$/;

/** A dateline is looked for in so many characters. */
const longest = 150;
/** A place in ordinary letters has so few words, and so many words must follow. */
const longestPlaceInWords = 3;
const fewestWordsAfter = 8;

// Small patterns that are put together by `endOfPlace`: as one large one, they would take ten
// milliseconds to compile.
const capitalised = new UnicodeRegExp(String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}+)*(?:\.(?=[ ,)]))?`, 'uy');
const particle = new RegExp(`(?:${placeParticles.join('|')}) `, 'y');
const placeSeparator = / ?(?:,|&|\/(?![^/\s]{1,40}\/)) ?/y;
const longestNameInWords = 5;
const mostNames = 4;

const dayAndMonth = `(?:${monthName}\\b\\.? ?\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${monthName}\\b\\.?)`;
/** "2022-06-08", "08.06.2022", "8/6/2022" */
const dayInDigits = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}([./])\\d{1,2}\\1\\d{4})';
const date = new RegExp(
  `\\b(?:(?:${weekdayName}\\b,? )?${dayAndMonth}(?: ?,? ?\\d{4})?|${monthName} \\d{4}|${dayInDigits})(?!\\d)`,
  'i',
);

const source = /\s{0,9},?\s{0,9}(?:\(([^()]{1,50})\)|\/([^/]{1,40})\/)/y;
const separator = /\s{0,9}(?:--|[–—]|[-_:](?=\s|$)|\.-+|(?<=[)/])\.(?=\s)|$)/y;

/** A dateline, and whether there is more evidence of it than a dash or colon. */
export interface FoundDateline {
  dateline: Dateline;
  isCertain: boolean;
}

/**
 * The dateline that a line starts with: PLACE, date (source) and a dash, of which not all
 * need be there. Null where there is no evidence of one. `isDialogue` says that other lines
 * start with a colon after a name too.
 */
export function findDateline(line: Line, isDialogue: boolean): FoundDateline | null {
  const head = line.text.slice(0, longest);
  const parts = takeApart(head);
  if (!parts) return null;
  const { placeEnd, dateSpan, sourceSpan, separatorMark, end } = parts;
  const placeName = head.slice(0, placeEnd);
  if (placeName !== '' && isLabel(placeName)) return null;

  const rest = line.text.slice(end).trimStart();
  const isCapitals = letters.test(placeName) && !small.test(placeName.split(',')[0] ?? '');
  const sourceName = sourceSpan && head.slice(sourceSpan.start, sourceSpan.end);
  const isKnownSource = sourceName !== null && isNewsSource(sourceName);
  const hasSource = isKnownSource || (sourceName !== null && acronym.test(sourceName));
  const isDated =
    dateSpan !== null && (placeEnd > 0 || /\d{4}$/.test(head.slice(dateSpan.start, dateSpan.end)));
  const isPlace = placeName !== '' && !isNoPlace(placeName);
  // A line on its own needs no dash if it cannot be a name with a date after it.
  if (separatorMark === '' && !hasSource && !(isCapitals && isDated)) return null;
  const isEvident = hasSource || isDated;
  if (!isEvident) {
    if (!isPlace || isDialogue || startsSmall.test(rest)) return null;
    // "ROWING - RESULTS OF THE DAY" is a heading.
    if (letters.test(rest) && !small.test(rest) && !sentenceEnd.test(rest)) return null;
    if (!isCapitals && !isSentenceAfterPlace(placeName, rest)) return null;
  }
  return {
    isCertain: isEvident || (isCapitals && separatorMark !== ':'),
    dateline: {
      start: line.start,
      end: line.start + end,
      place: isPlace ? { start: line.start, end: line.start + placeEnd } : null,
      date: dateSpan && { start: line.start + dateSpan.start, end: line.start + dateSpan.end },
      source: isKnownSource
        ? sourceSpan && { start: line.start + sourceSpan.start, end: line.start + sourceSpan.end }
        : null,
    },
  };
}

function isSentenceAfterPlace(placeName: string, rest: string): boolean {
  const city = placeName.split(',')[0] ?? '';
  return (
    city.split(' ').length <= longestPlaceInWords &&
    rest.split(/\s+/, fewestWordsAfter).length === fewestWordsAfter
  );
}

interface Parts {
  placeEnd: number;
  dateSpan: Span | null;
  sourceSpan: Span | null;
  separatorMark: string;
  end: number;
}

/** The parts of a dateline at the start of a line, in whatever way they are put together. */
function takeApart(head: string): Parts | null {
  const dateMatch = /\d/.test(head) ? date.exec(head) : null;
  const before = head.slice(0, dateMatch?.index);
  let placeEnd = endOfPlace(before);
  let dateSpan: Span | null = null;
  let at = placeEnd;
  if (dateMatch) {
    // A publication may stand in the place's place: "afrol News, 26 June - ".
    const isPublication = publication.test(before) && isNewsSource(before.slice(0, -2));
    if (isPublication) placeEnd = before.length - 2;
    if (/^[ ,–—-]*\(? ?$/.test(before.slice(placeEnd))) {
      dateSpan = { start: dateMatch.index, end: dateMatch.index + dateMatch[0].length };
      at = dateSpan.end + (/^ ?\)/.exec(head.slice(dateSpan.end))?.[0].length ?? 0);
    }
  }
  const sourceMatch = matchAt(source, head, at);
  const sourceStart = at + (sourceMatch?.[0].search(/[(/]/) ?? 0) + 1;
  const sourceSpan = sourceMatch && {
    start: sourceStart,
    end: sourceStart + (sourceMatch[1] ?? sourceMatch[2] ?? '').length,
  };
  at += sourceMatch?.[0].length ?? 0;
  const separatorMatch = matchAt(separator, head, at);
  if (!separatorMatch || at === 0) return null;
  let end = at + separatorMatch[0].length;
  if (dateMatch && head.slice(end, dateMatch.index).trim() === '' && end <= dateMatch.index) {
    // The date may have dashes on both sides: "NAIROBI, Kenya (AP) - June 8, 2022 - ".
    const dateEnd = dateMatch.index + dateMatch[0].length;
    const second = matchAt(separator, head, dateEnd);
    if (second && second[0].trim() !== '') {
      dateSpan = { start: dateMatch.index, end: dateEnd };
      end = dateEnd + second[0].length;
    }
  }
  return { placeEnd, dateSpan, sourceSpan, separatorMark: separatorMatch[0].trim(), end };
}

/** Where the place ends that a text starts with, "NAIROBI, Kenya": 0 if it starts with none. */
function endOfPlace(text: string): number {
  let end = endOfName(text, 0);
  for (let names = 1; end > 0 && names < mostNames; names += 1) {
    const next = end + (matchAt(placeSeparator, text, end)?.[0].length ?? 0);
    const nextEnd = next > end ? endOfName(text, next) : next;
    if (nextEnd === next) break;
    end = nextEnd;
  }
  return end;
}

/** Where the name ends that starts at an offset; the offset itself if none does. */
function endOfName(text: string, at: number): number {
  let end = at + (matchAt(capitalised.for(text), text, at)?.[0].length ?? 0);
  for (let words = 1; end > at && words < longestNameInWords && text.charAt(end) === ' '; words += 1) {
    const next = end + 1 + (matchAt(particle, text, end + 1)?.[0].length ?? 0);
    const word = matchAt(capitalised.for(text), text, next) ?? matchAt(capitalised.for(text), text, end + 1);
    if (!word) break;
    end = word.index + word[0].length;
  }
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
