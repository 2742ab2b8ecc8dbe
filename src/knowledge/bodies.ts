/*
 * Nouns for bodies of people, as they stand at the end of an organization's name or before "of".
 *
 * What: bodies that stand by themselves ("Ministry"), bodies that are also named within a
 * larger one ("Parliament Legal Committee"), their smallest parts ("Department"), what is
 * named within a body without being one ("Programme"), words that follow acronyms, and those that
 * names of bodies share in all countries.
 * Source: general knowledge of organizations' names in English-language news. Date: 2026-11.
 * To extend: a noun in small letters, singular unless the name has the plural, in the first
 * list that fits.
 */

import { listed } from '../text/words.js';
import { isCompanySuffix } from './company-forms.js';

/** Departments and the like, which never stand without the body that they belong to. */
export const partsOfBodies: readonly string[] = listed(
  'department division section directorate unit desk faculty board',
);

/** Bodies that may be named within something larger. */
const units = [
  ...partsOfBodies,
  ...listed(`
    committee commission council court office bureau force forces secretariat agency ministry
    association union school college foundation trust institute assembly caucus wing branch
    network fund league headquarters embassy mission police army
  `),
];

const bodies = new Set([
  ...units,
  ...listed(`
    academy alliance authority bank cabinet center centre chamber church club company complex
    confederation congress corporation federation front government group guard hospital
    institution movement museum organisation organization parliament party senate service
    services society syndicate tribunal university
  `),
]);

const insideOthers = new Set([
  ...units,
  ...listed(`
    programme program project platform mechanism cup members youth women index survey poll study report
    award awards prize tank summit
  `),
]);

const companyWords = new Set(
  listed(`
    news agency airlines airways bank tv television radio party university
  `),
);

const ofManyBodies = new Set(
  listed(`
    the of for and on in to a national federal state central general supreme high constitutional public
    royal first upper lower house assembly ministry minister health education defence defense finance
    foreign affairs interior justice agriculture transport trade labour labor energy environment culture
    sports tourism economy home police army navy air force guard border coast electoral election
    commission human rights statistics planning development water security council district county city
    local regional provincial reserve treasury revenue customs immigration prison prisons fire rescue
    weather meteorological department board office agency bureau authority administration service
    services directorate parliament congress senate cabinet government opposition ruling party court
    appeal bank union
  `),
);

/** Whether a noun, in small letters, calls a body of people rather than a person. */
export function isBody(noun: string): boolean {
  return bodies.has(noun);
}

/** Whether a noun, in small letters, may make a name that of something within what is named before it. */
export function isWithinBody(noun: string): boolean {
  return insideOthers.has(noun);
}

/** Whether a word, in small letters, may follow an acronym without changing what it stands for. */
export function isCompanyWord(word: string): boolean {
  return companyWords.has(word) || isCompanySuffix(word);
}

/** Whether a word, in small letters, says of a body what it is and not which one, as every country has one of it. */
export function isGenericOfBodies(word: string): boolean {
  return ofManyBodies.has(word) || isBody(word);
}
