/*
 * Words in names of organizations that stand for each other.
 *
 * What: letters and what they stand for, British and American spellings, and short forms.
 * Source: general knowledge of English. Date: 2026-11.
 * To extend: a word in small letters, and the one that it is compared as.
 */

export const synonyms: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['us', 'united states'],
  ['uk', 'united kingdom'],
  ['eu', 'european union'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['co', 'company'],
  ['corp', 'corporation'],
  ['ltd', 'limited'],
  ['govt', 'government'],
]);
