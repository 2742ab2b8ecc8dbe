import { nameParticles } from '../../knowledge/name-particles.js';
import { isRow } from '../../text/rows.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { listed } from '../../text/words.js';
import type { Line } from './first-lines.js';
import { isNewsSource } from './news-sources.js';

const startsWithCapital = new UnicodeRegExp(String.raw`^[(#]?\p{Lu}`);

/** What stands before a date above an article. */
const dateLabel =
  /(?:first|last)?\s*\b(?:published|updated|posted|modified|created|issued|released|dated?|time|on|at)\b\s*[:\-–—]?/giu;
const clock = /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:hrs|[ap]\.?m\.?)?(?!\w)/giu;
const timeZone = /\b(?:GMT|UTC|[A-Z]?[A-Z][SD]T|WIB|local time)\b(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/gu;

/** A line without date labels, clock times and time zones: what else it says. */
export function withoutDateWords(line: string): string {
  return line.replace(dateLabel, ' ').replace(clock, ' ').replace(timeZone, ' ');
}

const credit = new UnicodeRegExp(
  String.raw`^(?:by|reporting by|edited by|editing by|written by|compiled by|story by|text by|words by|photos? by)\b:?\s+(?=[\p{Lu}@])`,
  'iu',
);
/** What may stand in a byline beside names, in small letters. */
const bylineWords = new Set(
  listed(`
    and in for of from the at with staff writer writers correspondent reporter reporters editor
    contributor contributing special senior political business sports chief our news desk
  `),
);
const nameWord = new UnicodeRegExp(String.raw`^(?:[\p{Lu}@].*|[&|•·,/–—-]+)$`);

/** Whether a line only says who wrote the article: "By Jane Doe in Nairobi". */
export function isByline(line: string): boolean {
  const label = credit.exec(line)?.[0];
  if (label === undefined || line.length > 120) return false;
  const words = line.slice(label.length).split(/\s+/);
  return words.length <= 14 && words.every(isInByline);
}

function isInByline(word: string): boolean {
  return nameWord.test(word) || bylineWords.has(word) || nameParticles.has(word);
}

const capitalisedWords = new UnicodeRegExp(
  String.raw`^\p{Lu}[^\s,;:]*(?: (?:\p{Lu}[^\s,;:]*|of|the|and|&|on|in)){0,5}$`,
);

/**
 * Whether a line right under a byline, with no blank one between, is what the author works
 * for: "By Ada Roe" over "The Daily Example". Where no headline stands above, it must be called
 * as publications are.
 */
export function isOutlet(line: string, above: Line | undefined, hasHeadline: boolean): boolean {
  if (!above?.isFollowed || !isByline(above.text) || line.length > 60) return false;
  return capitalisedWords.test(line) && !/[.?!]$/.test(line) && (hasHeadline || isNewsSource(line));
}

const longestSection = 4;

/** Whether a line is a few words that start like a name: a section, an agency, an author. */
export function isSectionName(line: string): boolean {
  if (line.length > 50 || isRow(line) || /[.?!:;,…"”]$/u.test(line)) return false;
  return line.split(/\s+/).length <= longestSection && startsWithCapital.test(line);
}

/** Whether a line is nothing but an address of the web. */
export function isAddress(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(line);
}
