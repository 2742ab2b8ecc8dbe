import { postNominals } from '../../knowledge/honorifics.js';
import {
  generationalSuffixes,
  nameParticles,
  patronymicParticles,
  surnamesInFront,
} from '../../knowledge/name-particles.js';
import { isNickname } from '../../knowledge/nicknames.js';
import { wordsOf } from '../../text/words.js';
import { countCourtesy } from './courtesy.js';

/*
 * The names of people, word by word. Words are compared as `wordsOf` makes them: "Abdel
 * Fattah El-Sisi" is abdel, fattah, el, sisi.
 */

const initials = /(\p{Lu})\.(?=\p{Lu})/gu;

/** The name of a person within a mention: "Mrs J.R. Roe Jr" is j, r, roe and written "J.R. Roe Jr". */
export function readName(written: string): { written: string; words: string[] } {
  const words = wordsOf(written.includes('.') ? written.replace(initials, '$1. ') : written);
  let name = written;
  const courtesyWords = countCourtesy(words);
  for (let count = 0; count < courtesyWords; count += 1) name = name.replace(/^\S+?[\s-]+/, '');
  const end = words.length > courtesyWords + 1 && isSuffix(words[words.length - 1]) ? -1 : undefined;
  return { written: name, words: words.slice(courtesyWords, end) };
}

/** How full a name is: words in full count most, then initials, then letters. */
export function fullnessOf(words: readonly string[]): number {
  let full = 0;
  let letters = 0;
  for (const word of words) {
    if (word.length > 1) full += 1;
    letters += word.length;
  }
  return full * 1e6 + words.length * 1e3 + letters;
}

function isSuffix(word: string | undefined): boolean {
  return word !== undefined && (generationalSuffixes.has(word) || postNominals.has(word));
}

/** Whether the word can stand for a person alone: no initial, particle or suffix. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !nameParticles.has(word) && !isSuffix(word);
}

/** Indexes of the words by which the bearer of a name of several words may be called alone. */
export function* callNames(words: readonly string[]): Generator<number> {
  for (let index = 0; index < words.length; index += 1) {
    const isFathers = index > 1 && patronymicParticles.has(words[index - 1] as string);
    if (isTelling(words[index] as string) && !isFathers) yield index;
  }
}

/** How likely the bearer of a name is called by this word alone: 2 by surname, 1 by first name, 0. */
export function rankOf(words: readonly string[], index: number): number {
  const last = words.length - 1;
  const inFront = last >= 1 && words.length <= 4 && surnamesInFront.has(words[0] as string);
  if (index === 0) return inFront ? 2 : 1;
  if (index === last) return inFront ? 1 : 2;
  // Of Spanish double surnames the first is the usual one: "Enrique Peña Nieto" is Peña.
  return index === last - 1 && !nameParticles.has(words[index] as string) ? 1.5 : 0.5;
}

/**
 * Whether two names can be those of one person: the words of the shorter one occur in the
 * longer one in the same order, in full, as initials or cut short ("Ben" for "Benjamin").
 * Its first word must be the first or its last word the last.
 */
export function isCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const sameEnd = a[a.length - 1] === b[b.length - 1];
  // "J. R. Biden" and "Joe Biden": what both begin with fits and the surname is the same.
  if (sameEnd && hasInitials(a, b)) return fits(a[0] as string, b[0] as string) && middleFits(a, b);
  let at = 0;
  for (const word of b) {
    while (at < a.length && !(a[at] === word || (at === 0 && sameEnd && fits(a[at] as string, word))))
      at += 1;
    if (at === a.length) return false;
    at += 1;
  }
  return sameEnd || a[0] === b[0] || isSpanishShort(a, b);
}

/** "Teresa Flores" of "María Teresa Flores Jáquez": the second given name and the first surname. */
function isSpanishShort(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length === 4 && short.length === 2 && long[1] === short[0] && long[2] === short[1];
}

function hasInitials(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => word.length === 1) || b.some((word) => word.length === 1);
}

/** Whether one word may stand for the other as a given name: "J." for "Joe", "Ben" for "Benjamin". */
function fits(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long === short || isNickname(short, long)) return true;
  const isCut = short.length > 2 && short.length < 6 && long.length > short.length + 1;
  // "Paulina" is not short for "Paul".
  return (short.length === 1 || (isCut && !/(?:a|[ei]ne|elle)$/.test(long))) && long.startsWith(short);
}

/** Middle names of the one that the other does not have are no contradiction; other ones are. */
function middleFits(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 1;
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !fits(long[at] as string, word) && long[at] !== word) at += 1;
    if (at >= long.length - 1) return false;
    at += 1;
  }
  return true;
}

/** The ends of a name that begin with a particle, by which its bearer may be called: "bin salman". */
export function* particleTails(words: readonly string[]): Generator<string> {
  for (let index = 1; index < words.length - 1; index += 1) {
    if (nameParticles.has(words[index] as string)) yield words.slice(index).join(' ');
  }
}
