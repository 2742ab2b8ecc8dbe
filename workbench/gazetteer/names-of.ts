/** The forms in which the packages' names occur in texts. */

import { divisionWords } from '../../src/knowledge/place-words.js';

/** Words that say what a region is, and are often left out: before its name and after it. */
const wordBefore =
  "(?:the )?(?:province|state|region|district|county|governorate|prefecture|department|municipality|emirate|canton|oblast|republic|departamento|provincia|département|wilaya) (?:of|de|del|d[’'])";
const wordsAfter = [
  ...divisionWords,
  ...['borough', 'metropolitan municipality', 'autonomous region', 'special region', 'capital territory'],
  ...['location', 'shi', 'shěng', 'sheng', 'xian', 'city'],
].join('|');
const regionWord = new RegExp(`^(?:${wordBefore}\\s*)|(?:\\s+(?:${wordsAfter}))+$`, 'iu');

/** The name without the word that says what kind of region it is; null where there is none. */
export function stemOf(name: string): string | null {
  const stem = name.replace(regionWord, '').trim();
  return stem !== name && stem.length > 2 ? stem : null;
}

/** Whether a name is in the Latin script, with its marks and the apostrophes of romanisation. */
export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{N} .,’'‘`ʻʼ()/-]+$/u.test(name);
}

/** An IATA code or the like, which is told from a word by its capitals only. */
export function isAbbreviation(name: string): boolean {
  return /^(?:[\p{Lu}\d]{2,4}|(?:\p{Lu}\.){1,4})$/u.test(name);
}

const otherForms: readonly [RegExp, string][] = [
  [/^the /i, ''],
  [/\bsaint /i, 'St '],
  [/\bst\.? /i, 'Saint '],
  [/\bmount /i, 'Mt '],
  [/\bmt\.? /i, 'Mount '],
  [/ & /, ' and '],
  [/ and /, ' & '],
  [/^al-/i, 'Al '],
];

/** A name and the ways to write it that comparing names does not make equal. */
export function formsOf(name: string): string[] {
  const forms = new Set([name]);
  for (const [pattern, replacement] of otherForms) {
    for (const form of [...forms]) forms.add(form.replace(pattern, replacement));
  }
  return [...forms].filter((form) => form.trim() !== '');
}

/** The ways to speak of a people: "Kenyan" and "Kenyans", "Irishman" and "Irishmen". */
export function formsOfPeople(people: string): string[] {
  if (/(?:s|sh|ch|ese)$/.test(people)) return [people];
  return people.endsWith('man') && people.length > 6
    ? [people, people.replace(/man$/, 'men'), `${people}s`]
    : [people, `${people}s`];
}
