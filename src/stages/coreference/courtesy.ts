import type { Span } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

export type Gender = 'f' | 'm';

/** Forms of address that are no part of a name, in lower case and without the full stop. */
const courtesy = new Map<string, Gender | null>([
  ['mr', 'm'],
  ['mister', 'm'],
  ['messrs', 'm'],
  ['sir', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['madam', 'f'],
  ['madame', 'f'],
  ['mx', null],
  ['dr', null],
  ['prof', null],
  ['professor', null],
  ['hon', null],
  ['rev', null],
  // Titles that engines now and then take for part of a name; none that is a surname, too.
  ...'president vice minister senator governor general gen lt col colonel capt captain sgt brig brigadier adm admiral sen gov rep pm mp ambassador'
    .split(' ')
    .map((word) => [word, null] as const),
]);

/** Words that say so as well when they stand before a name, without being part of it. */
const gendered = new Map<string, Gender>([
  ...['lady', 'dame', 'queen', 'princess', 'sheikha', 'actress', 'businesswoman', 'wife', 'mother'].map(
    (word) => [word, 'f'] as const,
  ),
  ...['daughter', 'sister', 'congresswoman', 'chairwoman', 'spokeswoman', 'widow', 'her'].map(
    (word) => [word, 'f'] as const,
  ),
  ...['lord', 'king', 'prince', 'sheikh', 'businessman', 'husband', 'father', 'son', 'brother'].map(
    (word) => [word, 'm'] as const,
  ),
  ...['congressman', 'chairman', 'spokesman', 'widower'].map((word) => [word, 'm'] as const),
]);

/** How many of the words that a name was written with are forms of address; never all of them. */
export function countCourtesy(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && courtesy.has(words[count] as string)) count += 1;
  return count;
}

const wordBefore = new UnicodeRegExp(String.raw`(\p{L}+)\.?[ \t]+$`);
const firstWord = new UnicodeRegExp(String.raw`^(\p{L}+)\.?[ \t]`);
/** The longest form of address with what stands around it. */
const reach = 20;

/** What the word before a name, or the form of address in it, says of its bearer: "Mrs", "Lady", "his wife". */
export function genderOfAddress(text: string, { start, end }: Span): Gender | null {
  const [, first] = firstWord.exec(text.slice(start, Math.min(end, start + reach))) ?? [];
  const within = first === undefined ? null : courtesy.get(first.toLowerCase());
  if (within) return within;
  const [, word] = wordBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return courtesy.get(lower) ?? gendered.get(lower) ?? null;
}
