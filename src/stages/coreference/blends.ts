import { knownAcronym } from '../../knowledge/acronyms.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { acronymKey, isAcronym, mainWords } from './acronyms.js';
import type { NameForm } from './name-forms.js';

/*
 * Short forms made of syllables: "NAWCOM" of "National Water Commission", "Mindeco" of "Mineral
 * Development Company".
 */

/** Shorter ones are too easily others' by chance, those in small letters more than acronyms. */
const shortestAcronym = 4;
const shortestWord = 6;
/** Longer ones are none, and could be parted in too many ways. */
const longestBlend = 16;
/** Fewer letters for each word of a name are those of many names, where the short form looks like a word. */
const lettersForWord = 2;
/** More names that begin with one letter are not all compared. */
const mostNames = 64;

const plainWord = new UnicodeRegExp(String.raw`^\p{Lu}\p{Ll}+$`);

/** Names and the blends of them, where only one name of the article has the syllables in its words' order. */
export function* blends(forms: readonly NameForm[]): Generator<[NameForm, NameForm]> {
  let byLetter: Map<string, { form: NameForm; words: readonly string[] }[]> | null = null;
  for (const form of forms) {
    const letters = blendLetters(form);
    if (letters === null) continue;
    byLetter ??= namesByLetter(forms);
    const isWord = !isAcronym(form.writings[0] ?? '');
    const fitting = (byLetter.get(letters.charAt(0)) ?? []).filter(
      ({ words }) => (!isWord || letters.length >= lettersForWord * words.length) && isBlend(letters, words),
    );
    const [name] = fitting;
    if (name && fitting.length === 1) yield [name.form, form];
  }
}

/** The letters of what may be a blend; null for what can be none. */
function blendLetters({ words, writings: [written = ''] }: NameForm): string | null {
  if (words.length !== 1) return null;
  const isLetters = isAcronym(written);
  const letters = isLetters ? acronymKey(written) : written.toLowerCase();
  if (letters.length > longestBlend) return null;
  if (isLetters) return letters.length < shortestAcronym || knownAcronym(letters) ? null : letters;
  return letters.length >= shortestWord && plainWord.test(written) ? letters : null;
}

function namesByLetter(
  forms: readonly NameForm[],
): Map<string, { form: NameForm; words: readonly string[] }[]> {
  const byLetter = new Map<string, { form: NameForm; words: readonly string[] }[]>();
  for (const form of forms) {
    const words = mainWords(form.words);
    if (words.length < 2) continue;
    const letter = words[0]?.charAt(0) ?? '';
    const list = byLetter.get(letter);
    if (!list) byLetter.set(letter, [{ form, words }]);
    else if (list.length < mostNames) list.push({ form, words });
  }
  return byLetter;
}

/** Whether letters are the beginnings of all words in their order: "benelux" of belgium, netherlands, luxembourg. */
function isBlend(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let length = 1; length <= word.length && letters[length - 1] === word[length - 1]; length += 1) {
    if (isBlend(letters.slice(length), rest)) return true;
  }
  return false;
}
