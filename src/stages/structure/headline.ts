import { sectionNames } from '../../knowledge/news-agencies.js';
import { isRow } from '../../text/rows.js';
import { isLabel, isNewsSource } from './news-sources.js';
import type { Line } from './first-lines.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { endsInParticle, isNameCutInTwo, readsLikeProse } from '../../text/wrapped-names.js';

const capital = new UnicodeRegExp(String.raw`\p{Lu}`);

const longestInWords = 25;
const longest = 200;
/** A first paragraph that asks or exclaims is a headline only if it is brief. */
const longestQuestionInWords = 15;
const fewestWords = 3;

const word = new UnicodeRegExp(String.raw`[\p{L}\p{N}][^\s]*`, 'gu');
const letters = new UnicodeRegExp(String.raw`\p{L}{2}`);
const address = new UnicodeRegExp(String.raw`(?:https?:|www\.|//|%\p{N}\p{N}|\S@\S)`, 'iu');
const notFirst = /^[-–—•*·{}[\]<>|\\=_/]/u;
const fullStop = new UnicodeRegExp(String.raw`(?<!\p{Lu}\.\p{Lu})\.["'”’»)]*$`);
const unfinished = /[:;,\-–—_…]$|\.\.$/u;
const innerEnd = new UnicodeRegExp(String.raw`\p{Ll}{4}[.!?]["'”’»)]*\s+["'“‘]?\p{Lu}`);
const speech = /,["”’']{1,2}(?:\s|$)/;
/** Not "iPhone". */
const startsSmall = new UnicodeRegExp(String.raw`^\p{Ll}{2}`);
const wholeQuotation = /^["“‘'`].*[.!?]["”’']+$/;

/**
 * Whether a line above the body reads like a headline: brief, not finished off like a
 * sentence, no row of a table, and not the first line of a paragraph that was wrapped. The
 * last line of a text heads nothing.
 */
export function looksLikeHeadline(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (!next || text.length > longest || address.test(text) || !letters.test(text)) return false;
  if (isRow(text)) return false;
  const words = text.match(word.for(text))?.length ?? 0;
  const most = /[?!]["'”’»)]*$/.test(text) ? longestQuestionInWords : longestInWords;
  if (words < fewestWords || words > most) return false;
  if (notFirst.test(text) || fullStop.test(text) || unfinished.test(text)) return false;
  if (innerEnd.test(text) || speech.test(text) || wholeQuotation.test(text)) return false;
  // In small letters throughout, the next line does not tell whether this one was wrapped.
  if (!capital.test(text)) return !line.isFollowed;
  if (startsSmall.test(text)) return false;
  if (!line.isFollowed) return true;
  if (endsInParticle(text)) return false;
  return !startsSmall.test(next.text) && !(isNameCutInTwo(text, next.text) && readsLikeProse(text));
}

const startsCapitalised = new UnicodeRegExp(String.raw`^["'“‘]?[\p{Lu}\p{N}]`);

/** Whether a line is of one word or two that can be a headline: no section of a paper, no agency, no label. */
export function looksLikeShortHeadline(line: string): boolean {
  const words = line.match(word.for(line)) ?? [];
  if (words.length === 0 || words.length >= fewestWords || line.length > longestShort) return false;
  if (!startsCapitalised.test(line) || !letters.test(line) || address.test(line) || isRow(line)) return false;
  if (fullStop.test(line) || unfinished.test(line)) return false;
  if (words.some((one) => sectionNames.has(one.toLowerCase())) || isLabel(line)) return false;
  // "Ministry denies" is none of those who report.
  return / \p{Ll}/u.test(line) || !isNewsSource(line);
}
const longestShort = 40;
