/*
 * Common words that stand right before a name, with a capital only where they begin a sentence.
 *
 * What: nouns for firms ("Drugmaker GSK said"), and what is said of people ("Unseeded Ada Roe").
 * Source: general knowledge of English-language news. Date: 2026-11.
 * To extend: a word in small letters that begins no name itself.
 */

import { listed } from '../text/words.js';

export const nounsForFirms: ReadonlySet<string> = new Set(
  listed(`
    drugmaker carmaker automaker chipmaker planemaker toymaker steelmaker shipbuilder housebuilder
    homebuilder brewer distiller retailer lender insurer airline broadcaster miner
  `),
);

export const wordsForPeople: ReadonlySet<string> = new Set(
  listed(
    'unseeded top-seeded second-seeded third-seeded compatriot teammate newcomer outgoing incoming fellow',
  ),
);
