/*
 * What ships are called by: the nouns before and after their names, and the letters that begin these.
 *
 * What: nouns for vessels in the singular and small letters, those that are verbs as well apart;
 * prefixes of ships' names, those that are also something else ("MS Dhoni", "INS") apart; verbs whose
 * object is a vessel rather than their subject ("the frigate Chile bought").
 * Source: general knowledge of English-language news; naval prefixes of the fleets that the news
 * names. Date: 2026-11.
 * To extend: a word in the list of its kind. A plural in "s" is understood.
 */

import { listed } from '../text/words.js';

/** Nouns for vessels; of phrases such as "aircraft carrier" those whose last word is something else by itself. */
export const shipNouns: readonly string[] = [
  ...listed(`
    trawler frigate tanker supertanker oiler vessel warship battleship destroyer corvette cruiser icebreaker
    submarine yacht superyacht schooner sloop ketch catamaran trimaran freighter lifeboat gunboat tugboat tug
    houseboat speedboat longboat powerboat lightship steamship steamer paddle-steamer barge dredger
    minesweeper minehunter lugger dhow barquentine brigantine windjammer clipper galleon motorboat motorship
    boat
  `),
  ...['aircraft carrier', 'bulk carrier', 'gas carrier', 'car carrier', 'ore carrier', 'ocean liner'],
];

/** Nouns for vessels that are verbs, too. */
export const shipNounsAndVerbs: readonly string[] = listed('ship ferry');

/** What begins the names of ships and of little else. */
export const shipPrefixes: readonly string[] = listed(`
  MV M/V M/T M/Y HMS RMS USS USNS USCGC HMAS HMCS HMNZS HNLMS HDMS HSwMS KNM KRI BRP ROKS JDS TCG FGS NRP SLNS
`);

/** The same, where they are somebody's initials or a body as well. */
export const doubtfulShipPrefixes: readonly string[] = listed(
  'MT MS SS INS PNS SV FV F/V RV R/V ARA RFA RRS',
);

/** "The ship Britain sent": what is done to a vessel by whom is named after it. */
export const shipOwnersVerbs: readonly string[] = listed(`
  sent sends built builds bought buys ordered orders promised sold sells owned owns chartered charters seized
  seizes detained detains hired hires operates operated uses used wants wanted launched commands commanded
  captained skippered boarded leased offered deployed
`);
