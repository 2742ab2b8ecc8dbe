import { countryOfName } from '../../knowledge/countries.js';
import { isExpansion, knownAcronym } from '../../knowledge/acronyms.js';
import { commercialBanks } from '../../knowledge/commercial-banks.js';
import { newsAgencies } from '../../knowledge/news-agencies.js';
import { isShortFor } from '../../text/abbreviation.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { mainWords } from './acronyms.js';
import type { NameForm } from './name-forms.js';

/*
 * Short forms of organizations' names that are neither an acronym nor a part of the name alone.
 */

const joints = /[\s/-]+/;
const capitals = new UnicodeRegExp(String.raw`^\p{Lu}[\p{Lu}\d&]*$`);
const hasLetters = new UnicodeRegExp(String.raw`\p{Lu}{2}.*[\s/-]|[\s/-].*\p{Lu}{2}`);
/** Names with more words than this are compared as wholes only. */
const mostWords = 12;

/**
 * Whether some words of a name stand for several of another by their initials, and the others
 * are the same: "SP Group" of "Shapoorji Pallonji Group", "PML-N" of "Pakistan Muslim League-Nawaz",
 * "SKW 3" of "Sport Klub Windhoek 3".
 */
function isPartlyAcronym(short: NameForm, long: NameForm): boolean {
  const [written = ''] = short.writings;
  const parts = written.split(joints).filter((part) => part !== '');
  const words = mainWords(long.words).flatMap((word) => word.split(joints));
  if (parts.length < 2 || parts.length >= words.length || words.length > mostWords) return false;
  const isWritten = parts.some((part) => part.length > 1 && capitals.test(part));
  return isWritten && covers(parts, words, 0);
}

/** Whether parts stand for words, each for one that is the same or for several by their initials. */
function covers(parts: readonly string[], words: readonly string[], initials: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return words.length === 0 && initials > 0;
  const letters = part.toLowerCase();
  if (words[0] === letters && covers(rest, words.slice(1), initials)) return true;
  if (!capitals.test(part) || (knownAcronym(letters) && letters.length > 2)) return false;
  const run = words.slice(0, letters.length);
  const isRun =
    run.length === letters.length && run.every((word, index) => word.startsWith(letters.charAt(index)));
  // A letter alone is of the word after a hyphen.
  const isMore = letters.length > 1 ? 1 : 0;
  return isRun && covers(rest, words.slice(letters.length), initials + isMore);
}

/** A name's letters and digits, by which spellings apart in spaces and hyphens are the same; "" where too short. */
function lettersOf({ words }: NameForm): string {
  const letters = words.join('').replace(/[-'’./]/g, '');
  return letters.length < 8 ? '' : letters;
}

/** The country whose central bank a name is: "Bank of Ghana", "Reserve Bank of India"; null for other names. */
function countryOfCentralBank({ words }: NameForm): string | null {
  if (words.join(' ') === 'federal reserve') return 'US';
  const start = words.indexOf('bank');
  if (start < 0 || start > 1 || words[start + 1] !== 'of') return null;
  if (!/^(?:|reserve|central|national|state)$/.test(words.slice(0, start).join(' '))) return null;
  return commercialBanks.has(words.join(' ')) ? null : countryOfName(words.slice(start + 2).join(' '));
}

/** Names and their short forms: "SP Group", other spellings, and "the Central Bank" of the only country that has one here. */
export function* shortForms(forms: readonly NameForm[]): Generator<[NameForm, NameForm]> {
  const byLetters = new Map<string, NameForm>();
  const banks = new Map<string, NameForm>();
  let central: NameForm | null = null;
  for (const form of forms) {
    const letters = lettersOf(form);
    const other = byLetters.get(letters);
    if (other) yield [other, form];
    else if (letters !== '') byLetters.set(letters, form);
    const country = countryOfCentralBank(form);
    if (country !== null && !banks.has(country)) banks.set(country, form);
    if (form.words.join(' ') === 'central bank') central = form;
  }
  const [bank] = banks.values();
  if (central && bank && banks.size === 1) yield [bank, central];
  for (const form of forms) {
    if (!hasLetters.test(form.writings[0] ?? '')) continue;
    const whole = forms.find((other) => isPartlyAcronym(form, other));
    if (whole) yield [whole, form];
  }
}

/**
 * Whether what stands in brackets after a name is no other name of it: "TODAY NICARAGUA (EFE)" says
 * whose report it is. An agency's letters are another name only where they fit.
 */
export function isAgencyOfReport(acronym: string | null, long: NameForm): boolean {
  if (acronym === null || !newsAgencies.has(acronym.toUpperCase())) return false;
  const known = knownAcronym(acronym);
  return !(known && isExpansion(known, long.words)) && !isShortFor(acronym, long);
}
