/*
 * Nouns that are said of organizations right before their names: "the airline Zephyr".
 *
 * What: kinds of companies, papers, associations and the like, in the singular; those in `bodies.ts`
 * mostly end names instead. What is often said before other names ("group", "team") is left out.
 * Source: general knowledge of English-language news. Date: 2026-11.
 * To extend: a noun in small letters.
 */

import { listed } from '../text/words.js';

export const organizationNouns: readonly string[] = listed(`
  airline carrier bank lender brewer brewery retailer newspaper daily tabloid weekly magazine broadcaster
  agency company firm automaker carmaker drugmaker chipmaker planemaker shipbuilder insurer publisher manufacturer
  supplier startup start-up conglomerate brokerage consultancy think-tank charity club union chain supermarket
  jeweller jeweler operator developer contractor miner distributor wholesaler brand label website portal network watchdog
  regulator militia organisation organization NGO nonprofit non-profit university institute
`);
