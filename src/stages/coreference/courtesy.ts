import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { genderWords } from '../../knowledge/gender-words.js';
import type { Gender } from '../../knowledge/address-rows.js';
import { kinNouns } from '../../knowledge/role-contexts.js';
import type { Span } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';

/** The most words of a form of address: "Datuk Seri", "Vice President". */
const longestForm = 2;

/**
 * How many of the words that a name was written with are forms of address, which engines now
 * and then take for part of it; never all of them. Those that are names as well stay.
 * @param words As they are compared: see `wordsOf`.
 */
export function countCourtesy(words: readonly string[]): number {
  let count = 0;
  for (;;) {
    const length = formAt(words, count);
    if (length === 0 || count + length >= words.length) return count;
    count += length;
  }
}

/** The number of words of the form of address that starts at an index; 0 where none does. */
function formAt(words: readonly string[], index: number): number {
  for (let length = longestForm; length > 0; length -= 1) {
    const form = formOfAddress(words.slice(index, index + length).join(' '));
    if (form && !form.isName) return length;
  }
  return 0;
}

const wordBefore = new UnicodeRegExp(String.raw`(\p{L}+)\.?[ \t]+$`);
const firstWord = new UnicodeRegExp(String.raw`^(\p{L}+)\.?[ \t]`);
/** "The first lady, ", ", the first lady": the wife or husband of a head of state. */
const spouseOfHead = /\b(?:first|second)\s(lady|gentleman),?\s$/i;
const spouseAfter = /^,\s(?:the\s)?(?:first|second)\s(lady|gentleman)\b/i;
/** The longest form of address with what stands around it. */
const reach = 20;

/** What the form of address in a name, or the word before it, says of its bearer: "Mrs", "Lady", "his wife". */
export function genderOfAddress(text: string, { start, end }: Span): Gender | null {
  const [, first] = firstWord.exec(text.slice(start, Math.min(end, start + reach))) ?? [];
  const within = first === undefined ? null : genderOf(first);
  if (within) return within;
  const spouse =
    spouseOfHead.exec(text.slice(Math.max(0, start - reach), start)) ??
    spouseAfter.exec(text.slice(end, end + reach));
  if (spouse) return /lady/i.test(spouse[1] as string) ? 'f' : 'm';
  const [, before] = wordBefore.exec(text.slice(Math.max(0, start - reach), start)) ?? [];
  if (before === undefined) return null;
  return genderOf(before) ?? genderWords.get(before.toLowerCase()) ?? null;
}

const pronouns: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);
const pronounAfter = new RegExp(
  String.raw`^,?\s(?:(?:who\s)?(?:said|says|added|adds|insisted|recalled|claimed|admitted|denied|believes)\s(?:that\s)?(he|she)\b|and\s(his|her)\s(?:\w+\s)?(?:${[...kinNouns].join('|')})\b)`,
);

/** The gender of the pronoun that stands for the subject right after it: "Roe said she", "Roe and his wife". */
export function genderOfPronoun(text: string, { end }: Span): Gender | null {
  const [, subject, owner] = pronounAfter.exec(text.slice(end, end + 2 * reach)) ?? [];
  return pronouns.get(subject ?? owner ?? '') ?? null;
}

function genderOf(word: string): Gender | null {
  return formOfAddress(wordsOf(word).join(' '))?.gender ?? null;
}
