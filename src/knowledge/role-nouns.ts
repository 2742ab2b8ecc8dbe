/*
 * Nouns that say what someone is, at the beginning of a title: "head of the Audit Office".
 *
 * What: posts that usually have a complement of their own, by which "head of A and chair of B"
 * is told from "Minister of Health and Education of Kenya". Offices and ranks stand in
 * `offices.ts` and `honorifics.ts`.
 * Source: general knowledge of English-language news. Date: 2026-11.
 * To extend: a noun in the list, in small letters and the singular.
 */

import { listed } from '../text/words.js';
import { formOfAddress } from './forms-of-address.js';

const roleNouns: ReadonlySet<string> = new Set(
  listed(`
    head chief chair chairman chairwoman chairperson director co-director founder co-founder owner co-owner
    manager president secretary treasurer member fellow professor lecturer dean rector provost principal
    chancellor editor co-editor author publisher producer coach captain adviser advisor spokesperson
    spokesman spokeswoman commissioner coordinator administrator curator conductor leader deputy envoy
    representative ambassador minister mayor governor senator executive officer partner trustee patron
    convener speaker registrar inspector superintendent commander judge prosecutor attorney counsel
    analyst economist researcher scientist consultant correspondent columnist organizer organiser
  `),
);

/** Whether a noun, in small letters and the singular, calls a post that is usually held somewhere. */
export function isPost(noun: string): boolean {
  return roleNouns.has(noun);
}

/** Posts that are written as letters, besides the abbreviations of `offices.ts` and `honorifics.ts`. */
const postLetters: ReadonlySet<string> = new Set(
  'MD GM PM DP VP EVP SVP HOD PRO PS CS PA AG IG IGP DIG AIG DGP ADGP SP ASP OC CM DCM LG DC MEC MMC QC KC SC DJ MC GP'.split(
    ' ',
  ),
);

/** Whether letters in capitals stand for a post rather than for a body: "IGP". */
export function isPostInLetters(letters: string): boolean {
  return postLetters.has(letters);
}

const descriptions: ReadonlySet<string> = new Set(
  listed(`
    survivor victim suspect resident native fan lover enthusiast vegetarian vegan villager refugee migrant
    immigrant teetotaller orphan amputee
  `),
);

/** Whether a noun, in small letters and the singular, describes somebody without being a role: "cancer survivor". */
export function describesNoRole(noun: string): boolean {
  return descriptions.has(noun);
}

/** Groups that nobody holds a post of: "gang members". In small letters. */
export const companionships: ReadonlySet<string> = new Set(
  listed(`
    gang family community audience household public tribe mob clan crowd cartel neighbourhood
    neighborhood class society
  `),
);

/** Adjectives that begin what completes a title and are the head of none: "ambassador to Peru, concurrent for Chile". */
export const qualities: ReadonlySet<string> = new Set(
  listed('concurrent concurrently accredited non-resident resident based'),
);

/** Words before a role noun that belong to it. */
const modifiers: ReadonlySet<string> = new Set(
  listed(`
    deputy vice acting former interim executive managing general senior chief assistant associate
    founding permanent national regional first honorary
  `),
);

/** Whether a word, in small letters, only qualifies the role noun that follows it: "chief" of "chief engineer". */
export function qualifiesRole(word: string): boolean {
  return modifiers.has(word);
}

/** Nouns and adjectives that qualify an occupation and say little of anything else before one: "county chairman". */
export const attributes: ReadonlySet<string> = new Set(
  listed(`
    county district municipal provincial regional constituency parish ward federal national
    parliamentary presidential mayoral opposition youth press media communications public-relations
    policy campaign finance financial economic business legal medical health education sports arts
    culture technical executive managing research science security defence defense military air-force
    traffic crime homicide human-rights civil-rights environmental climate political diplomatic
    religious spiritual agricultural industrial marine fast medium-pace fast-medium leg-spin opening
    middle-order attacking defensive centre central left-back right-back goalkeeping bowling batting
    fielding forwards backs trainee freelance staff haulage taxi truck bus lorry crane tractor train
    tram delivery dairy sheep cattle fruit vegetable portrait landscape jazz opera folk pop rock
    gospel hip-hop wildlife tournament race festival museum village borough township
    power wide designated loosehead tighthead
  `),
);

/** Whether a phrase begins with what someone is: "executive director of Andex", "the chair of". */
export function beginsWithRole(words: readonly string[]): boolean {
  for (const word of words) {
    if (roleNouns.has(word) || formOfAddress(word)?.kind === 'office') return true;
    if (!modifiers.has(word)) return false;
  }
  return false;
}

/** Offices that are for a subject: "envoy on climate change". */
export const subjectOffices: ReadonlySet<string> = new Set(
  listed('rapporteur envoy adviser advisor expert spokesperson commissioner'),
);

/** Titles of those who head a firm, and hardly anybody's staff: "Roe CEO" is of the firm Roe, "Roe spokesman" perhaps of her. */
export const headsOfFirms: ReadonlySet<string> = new Set([
  ...listed('ceo cfo coo cto boss chair chairman chairwoman chairperson founder co-founder'),
  ...['chief executive', 'chief executive officer', 'chief financial officer', 'chief operating officer'],
  ...['finance chief', 'managing director', 'executive chairman', 'team principal', 'vice-chairman'],
]);
