/*
 * Small words: articles, prepositions, pronouns and the like.
 *
 * What: those that join the parts of an organization's name, and those that begin sentences.
 * Source: general knowledge of English, and for names of Spanish, Portuguese, French and
 * German. Date: 2026-11.
 * To extend: a word in the list of its use; those of names in small letters without accents.
 */

import { listed } from '../text/words.js';

/** Words that an acronym may leave out, and that make no difference between two names. */
export const joiningWords: ReadonlySet<string> = new Set(
  listed(`
    of and the for in on to a an at by with
    de la el del los las y e da do dos du des et le les und fur
  `),
);

/**
 * Words that begin many sentences and, with a capital, seldom stand within one: what tells
 * "He lives in the U.S. The ..." from "the U.S. Embassy".
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  listed(`
    The A An This That These Those There Here It Its He His She Her They Their We Our You Your I My
    In On At By For From With Without Under Over Of To As After Before During Since Until Between
    Among Against Despite Following According Also Another Any All Both Each Every Few Many
    Most Much Several Some Such No Not Nor None Other Others One Two Three Four Five Six
    And But Or So Yet If When While Where Whether Because Although Though However Therefore Thus
    Then Meanwhile Moreover Nevertheless Still Instead Once Only Even Earlier Later Last Next Now
    Today Yesterday Tomorrow What Who Why How Which Whose Is Are Was Were Do Does Did Has Have Had
    Will Would Can Could Should May Might Must Let Please Asked Speaking Police Officials Analysts
    Critics Experts Witnesses Reports Authorities
  `),
);
