/*
 * Acronyms and what they stand for: "MFA" and "Ministry of Foreign Affairs".
 */

import type { Span } from '../../pipeline/document.js';
import { joiningWords } from '../../knowledge/small-words.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const noCapitals = new UnicodeRegExp(String.raw`[^\p{Lu}]`, 'gu');
const noLetters = new UnicodeRegExp(String.raw`[^\p{L}]`, 'gu');
const noLettersOrDigits = new UnicodeRegExp(String.raw`[^\p{L}\d]`, 'gu');
const pluralS = new UnicodeRegExp(String.raw`(?<=\p{Lu}{2})s$`);
const allCapitals = new UnicodeRegExp(String.raw`^\p{Lu}{2,4}$`);

const acronym = new UnicodeRegExp(String.raw`^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\d.&()-]{2,12}$`);

/** Whether a writing looks like one: one word with two or more capitals, not all but the first small. */
export function isAcronym(writing: string): boolean {
  if (writing.length < 2 || writing.length > 12 || !acronym.test(writing)) return false;
  const capitals = writing.replace(noCapitals.for(writing), '').length;
  return capitals * 2 >= writing.replace(noLetters.for(writing), '').length;
}

/** An acronym as it is looked up: its letters, without a plural s ("VDGs"). */
export function acronymKey(writing: string): string {
  const letters = writing.replace(noLettersOrDigits.for(writing), '');
  return letters.replace(pluralS.for(letters), '').toLowerCase();
}

/** The words of a name without articles, prepositions and the like. */
export function mainWords(words: readonly string[]): string[] {
  return words.filter((word) => !joiningWords.has(word));
}

/**
 * What a name may be shortened to, the likeliest first: its initials with and without
 * small words, those of the part before "of", and those without the first word, which may
 * be a nationality. Acronyms within the name keep their letters ("UN Environment
 * Assembly" is "unea").
 */
export function acronymsOf(writing: string, words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const inName = new Set(
    writing
      .split(/[\s-]+/)
      .filter((word) => allCapitals.test(word))
      .map((word) => word.toLowerCase()),
  );
  const isAllCapitals = writing === writing.toUpperCase();
  const part = (word: string): string => (!isAllCapitals && inName.has(word) ? word : (word[0] as string));
  const main = mainWords(words);
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const beforeOf = of > 1 ? mainWords(words.slice(0, of)) : [];
  const found = [
    main.map(part).join(''),
    words.map(part).join(''),
    ...(main.length > 3 ? [main.slice(1).map(part).join('')] : []),
    ...(beforeOf.length > 2 ? [beforeOf.map(part).join('')] : []),
  ];
  return [...new Set(found)].filter((letters) => letters.length > 1);
}

const wordsBefore = new UnicodeRegExp(String.raw`(?:^|[^\p{L}])((?:\p{Ll}[\p{L}-]*\s){1,10})\($`);

/**
 * What an acronym in brackets stands for, where that is written small and so is no name for
 * the engine: "special rescue unit" of "the special rescue unit (SRU)"; null where the words
 * before it do not begin with its letters.
 */
export function expansionBefore(text: string, { start, end }: Span, letters: string): string | null {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')') return null;
  const [, before] = wordsBefore.exec(text.slice(Math.max(0, start - 120), start)) ?? [];
  const words = before?.trim().split(/\s+/) ?? [];
  for (let count = 2; count <= words.length; count += 1) {
    const name = words.slice(-count);
    if (joiningWords.has(name[0] ?? '')) continue;
    if (
      mainWords(name)
        .map((word) => word.charAt(0))
        .join('') === letters
    )
      return name.join(' ');
  }
  return null;
}

const brackets = /^\s?\(([^()\n]{1,60})\)/;

/** What stands in brackets right after an offset, and where it begins; null where nothing does, and for a ticker. */
export function bracketed(text: string, end: number): { start: number; text: string } | null {
  const next = text.charCodeAt(end);
  const at = next === 0x20 ? end + 1 : end;
  if (text.charCodeAt(at) !== 0x28) return null;
  const [all, inner = ''] = brackets.exec(text.slice(end, end + 64)) ?? [];
  // "Andex (NYSE: ADX)" says where it is listed.
  return all === undefined || inner.includes(':') ? null : { start: at + 1, text: inner };
}
