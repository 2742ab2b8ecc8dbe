/*
 * Legal forms of companies, which stand at the end of their names: "Inc" of "Acme Inc.".
 *
 * What: the forms by whether their letters are something else as well, nouns by which firms call themselves, and
 * trades that their names end with.
 * Source: general knowledge of companies' names in English-language news. Date: 2026-11.
 * To extend: a form as it is written, without its last full stop, in the list that fits; the lists of words
 * follow.
 */

import { listed } from '../text/words.js';

/** Forms that are hardly anything else. */
const sureForms = listed(`
  Inc Incorporated Corp Ltd Limited LLC LLP PLC plc Bhd Berhad Tbk GmbH A/S Oyj SpA S.p.A S.A N.V B.V
`);

/** Forms that are a surname, an attorney general or a direction elsewhere: what they follow must be a firm. */
const doubtfulForms = listed('Co AG SE NV BV AB ASA KGaA S.A.S L.P PJSC OJSC JSC S.r.l Srl K.K');

/** Nouns that many firms have in their names, and leave out of them. */
const firmNouns = listed('company group holding holdings');

/** What companies do, at the end of their names, where no place or person is called so. */
const trades = listed(`
  Media Newspapers Broadcasting Television Airlines Airways Bancorp Holdings Insurance Motors
  Pharmaceuticals Pharma Foods Industries Technologies Ventures Records Pictures Entertainment Telecom
  Petroleum Enterprises Securities Logistics Therapeutics Biotech
`);

const patternOf = (forms: readonly string[]): string => forms.join('|').replaceAll('.', '\\.');

/** A pattern of the forms that are hardly anything else, without a last full stop. */
export const sureFormPattern = patternOf(sureForms);
/** A pattern of those that are something else as well. */
export const doubtfulFormPattern = patternOf(doubtfulForms);
/** A pattern of the trades that names of companies end with. */
export const tradePattern = patternOf(trades);

const sure = new Set(sureForms);
/** As words of names are compared; a form with a slash is two of them. */
const words = new Set(
  [...sureForms, ...doubtfulForms, 'Corporation']
    .filter((form) => !form.includes('/'))
    .map((form) => form.replaceAll('.', '').toLowerCase()),
);

/** Whether a word, as it is written, is a legal form and hardly anything else. */
export function isSureForm(written: string): boolean {
  return sure.has(written);
}

/**
 * Whether a word, in small letters, is a legal form. "Roe Group" and "Roe Holdings" may be two firms; "Roe
 * Limited" and "Roe" are one.
 */
export function isLegalForm(word: string): boolean {
  return words.has(word);
}

/** Whether a word, in small letters, only says of a company that it is one: "Inc" of "Acme Inc", "Group" of "Acme Group". */
export function isCompanySuffix(word: string): boolean {
  return words.has(word) || firmNouns.includes(word);
}
