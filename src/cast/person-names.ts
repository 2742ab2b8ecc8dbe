import { isNickname } from '../knowledge/nicknames.js';
import { isTransliteration, isVariant } from '../stages/coreference/spelling-variants.js';
import { personWords, surnameOf } from './keys.js';

/** How alike two full names are: `same` in the words that both have, `variant` in spelling or form. */
export type Likeness = 'same' | 'variant' | 'none';

/**
 * Compares two names of several words each. A middle name or initial may be left out, an initial
 * stand for a name, a given name be short; but "George H. W. Bush" is not "George W. Bush", nor a
 * junior his father.
 */
export function likenessOf(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const one = personWords(a);
  const other = personWords(b);
  if (one.generation !== other.generation) return 'none';
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const joined = short.join('');
  if (joined === long.join('') || joined === [...long].reverse().join('')) return 'same';
  const [givenOfShort, givenOfLong] = [givenNamesOf(short), givenNamesOf(long)];
  if (surnameOf(short) === surnameOf(long)) return likenessOfGiven(givenOfShort, givenOfLong);
  if (short.length !== long.length || !isSpelling(surnameOf(short), surnameOf(long))) return 'none';
  // One word that is spelled otherwise is a variant, two are another name.
  return givenOfShort.every((word, index) => likenessOfWords(word, givenOfLong[index] ?? '') === 'same')
    ? 'variant'
    : 'none';
}

/** The words of a name without the surname, wherever it stands. */
function givenNamesOf(words: readonly string[]): readonly string[] {
  return surnameOf(words) === words.at(-1) ? words.slice(0, -1) : words.slice(1);
}

/** Given names before one surname: those of one that has fewer must stand in the other, in order. */
function likenessOfGiven(short: readonly string[], long: readonly string[]): Likeness {
  const first = likenessOfWords(short[0] ?? '', long[0] ?? '');
  const middle = short.slice(1);
  const others = long.slice(1);
  if (middle.length > 0 && middle.length < others.length) {
    // Initials are the very means to tell people of one name apart.
    if (others.some((word) => word.length === 1)) return 'none';
  }
  let likeness: Likeness = 'same';
  // "J. Robert" may be called "Robert".
  let at = first === 'none' ? 1 : 0;
  for (const word of short) {
    let found: Likeness = 'none';
    while (at < long.length && found === 'none') {
      found = likenessOfWords(word, long[at] ?? '');
      at += 1;
    }
    if (found === 'none') return 'none';
    if (found === 'variant') likeness = 'variant';
  }
  return first === 'none' ? 'variant' : likeness;
}

function likenessOfWords(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) ? 'same' : 'none';
  return isNickname(a, b) || isNickname(b, a) || isSpelling(a, b) ? 'variant' : 'none';
}

function isSpelling(a: string, b: string): boolean {
  return isVariant(a, b) || isTransliteration(a, b) || endings(a) === endings(b);
}

/** Endings that romanisations write in several ways: "zelenskyy", "zelenskiy", "zelensky". */
function endings(word: string): string {
  return word
    .replace(/(?:iy|yy|ij|yi|ii|y|i)$/, 'i')
    .replace(/(?:eff|ev|ew)$/, 'ev')
    .replace(/(?:off|ov|ow)$/, 'ov');
}
