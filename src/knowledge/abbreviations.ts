/*
 * Abbreviations that are written with a full stop.
 *
 * What: those after which no sentence ends, those that stand before a number, and those that
 * may end a sentence. Titles and courtesy forms are added from `honorifics.ts` and
 * `offices.ts`, months and weekdays from `calendar.ts`.
 * Source: general knowledge of English-language news; abbreviations of states after the style
 * guide of AP. Date: 2026-11.
 * To extend: the word as it is written, without its last full stop, in the list that says
 * where it stands. Forms of address go into their tables instead.
 */

import { capitalised } from '../text/casing.js';
import { listed } from '../text/words.js';
import { months, weekdays } from './calendar.js';
import { abbreviationsOfAddress } from './forms-of-address.js';

/** Stand before a name: no sentence ends after them. */
export const beforeNames: ReadonlySet<string> = new Set([
  ...abbreviationsOfAddress,
  ...listed('Asst Assoc Mohd Mt Ft Ste Cong vs v cf viz e.g i.e approx'),
]);

/** Stand before a number; elsewhere most are plain words or names. */
export const beforeNumbers: ReadonlySet<string> = new Set([
  ...listed(`
    No Nos no nos Art Arts art Sec Fig Figs fig p pp Vol Vols vol Ch Para Rs Tk Op Reg Ref Rte Rt Apt Ste
    ca c pop
  `),
  ...[...months, ...weekdays].flatMap(({ short }) => short),
]);

/** May end a sentence as well as stand within one. */
export const ambiguousAbbreviations: ReadonlySet<string> = new Set(
  listed(`
    Inc Co Cos Corp Ltd LLC Bros Jr Sr Esq St Ave Blvd Rd Sq Bldg Dept Dist Govt Univ Assn Pty Bhd Sdn
    Plc PLC etc al ext est hrs hr mins secs lb lbs oz sq cu tel Tel Ph.D dept govt inc ltd corp
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Mo Mont Neb Nev Okla Ore
    Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que
  `),
);

/** Whether a full stop after the word belongs to it wherever it stands. */
export function isAbbreviation(word: string): boolean {
  return (
    beforeNames.has(word) ||
    ambiguousAbbreviations.has(word) ||
    (isCapitals(word) && isAbbreviation(capitalised(word)))
  );
}

/** Whether a word in capitals is, but for them, such an abbreviation as stands before a name: "GEN", but "ING" as well. */
export function mayBeAcronym(word: string): boolean {
  return word.length > 2 && isCapitals(word) && !beforeNames.has(word) && beforeNames.has(capitalised(word));
}

/** Whether a full stop after the word belongs to it when a number follows. */
export function isAbbreviationBeforeNumber(word: string): boolean {
  return beforeNumbers.has(word) || (isCapitals(word) && beforeNumbers.has(capitalised(word)));
}

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== capitalised(word);
