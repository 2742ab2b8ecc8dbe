import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const startsWithCapital = new UnicodeRegExp(String.raw`^[(#]?\p{Lu}`);

const alternatives = (list: string): string => list.trim().split(/\s+/).join('|');

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
const afterName = alternatives(
  'and in for of from the at with staff writer writers correspondent reporter reporters editor ' +
    'contributor contributing special senior political business sports chief our news desk de la ' +
    'van von der den bin al el da dos',
);
const nameWord = new UnicodeRegExp(String.raw`^(?:[\p{Lu}@].*|${afterName}|[&|•·,/–—-]+)$`);

/** Whether a line only says who wrote the article: "By Jane Doe in Nairobi". */
export function isByline(line: string): boolean {
  const label = credit.exec(line)?.[0];
  if (label === undefined || line.length > 120) return false;
  const words = line.slice(label.length).split(/\s+/);
  return words.length <= 14 && words.every((word) => nameWord.test(word));
}

const longestSection = 4;

/** Whether a line is a few words that start like a name: a section, an agency, an author. */
export function isSectionName(line: string): boolean {
  if (line.length > 50 || /[.?!:;,…"”]$/u.test(line)) return false;
  return line.split(/\s+/).length <= longestSection && startsWithCapital.test(line);
}

/** Whether a line is nothing but an address of the web. */
export function isAddress(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(line);
}
