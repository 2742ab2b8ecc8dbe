import { knownAcronym } from '../../knowledge/acronyms.js';
import { isPeople } from '../../knowledge/countries.js';
import type { Mention } from '../../pipeline/document.js';
import { inTextOrder, overlaps } from '../../text/spans.js';

/*
 * Words that are of a country whatever an engine says: an adjective or a people that it took for a
 * place is a nationality, an abbreviation that is a country's alone is a place, and one of a body of several
 * countries ("U.N.") is an organization.
 */

/** Of those that engines miss, the ones that stand for little else in news. */
const abbreviations = /(?<![\w.-])(?:DPRK|PRC|ROK|DRC|UAE|KSA)(?![\w(-])/g;
/** The ones that are no organization's, either. */
const ofCountry = /^(?:DPRK|PRC|ROK|UAE|KSA)$/;
/** They are as sure as that; set by hand. */
const score = 0.9;

const capitals = /^(?:[A-Z]\.?){2,8}$/;

/** "U.N.", "ECOWAS": the letters of a body of several countries, which are no place's. */
function isInternational(words: string): boolean {
  if (!capitals.test(words)) return false;
  const known = knownAcronym(words.replace(/\./g, '').toLowerCase());
  return known?.kind === 'international' && known.country === null;
}

/** The mentions with the types of such words put right, and with the abbreviations. */
export function withCountryWords(text: string, mentions: readonly Mention[]): Mention[] {
  const typed = mentions.map((mention): Mention => {
    const words = text.slice(mention.start, mention.end);
    if (mention.type === 'place' && isPeople(words)) return { ...mention, type: 'nationality' };
    if (mention.type === 'place' && isInternational(words)) return { ...mention, type: 'organization' };
    const isBracketed = text.charAt(mention.start - 1) === '(';
    const isCountry = mention.type === 'organization' && !isBracketed && ofCountry.test(words);
    return isCountry ? { ...mention, type: 'place' } : mention;
  });
  const entities = typed.filter(({ type }) => type !== 'title');
  const added: Mention[] = [];
  for (const { 0: words, index: start } of text.matchAll(abbreviations)) {
    const found: Mention = { type: 'place', start, end: start + words.length, score };
    // "(PRC)" is of the name before it.
    const isExplained = text.charAt(start - 1) === '(';
    if (!isExplained && !entities.some((mention) => overlaps(mention, found))) added.push(found);
  }
  return added.length > 0 ? inTextOrder([...typed, ...added]) : typed;
}
