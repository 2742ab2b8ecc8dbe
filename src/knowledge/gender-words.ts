/*
 * Words before a name that tell the gender of its bearer without being a form of address.
 *
 * What: kinship, occupations that name a gender, and a pronoun ("her husband Abel Roe" is
 * told by the noun, "her colleague" by nothing).
 * Source: general knowledge of English. Date: 2026-11.
 * To extend: a word in the list of its gender, in small letters.
 */

import type { Gender } from './address-rows.js';

const female =
  'wife widow mother daughter sister grandmother granddaughter niece aunt girlfriend ' +
  'actress businesswoman chairwoman spokeswoman sportswoman policewoman her';
const male =
  'husband widower father son brother grandfather grandson nephew uncle boyfriend ' +
  'businessman chairman spokesman sportsman policeman';

/** The gender that a word, in small letters, tells. */
export const genderWords: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...female.split(' ').map((word) => [word, 'f'] as const),
  ...male.split(' ').map((word) => [word, 'm'] as const),
]);
