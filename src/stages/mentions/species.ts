import { countryOfName } from '../../knowledge/countries.js';
import { isKnownPlace } from '../../knowledge/gazetteer/load.js';
import type { Mention } from '../../pipeline/document.js';
import { matchesInLines, type NextCue } from '../../text/line-matches.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Plants and animals by their scientific names, which are no names of anybody: "Acacia, Boswellia
 * and Commiphora trees", "the genus Aedes".
 */

const taxon = String.raw`\p{Lu}\p{Ll}{2,}`;
const list = String.raw`${taxon}(?:(?:, | and | or |, and |, or | & )${taxon}){0,7}`;
const plantsAfter = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(${list}) (trees?|species|shrubs?|plants?|seedlings|saplings|bushes|hedges|thickets|forests|woodlands|ferns|orchids|palms|herbs)(?![\p{L}’'-])`,
  'gu',
);
const genusBefore = new UnicodeRegExp(
  String.raw`\b(?:genus|genera|subgenus)(?: of)? (${list})(?! \p{Lu})`,
  'gu',
);
/** What is also a place where things are made or grow: only names that no place has are taxa before it. */
const ofPlaces = /^(?:plants?|forests|woodlands|hedges|herbs)$/;
const cue =
  /\b(?:trees?|species|shrubs?|plants?|seedlings|saplings|bushes|hedges|thickets|forests|woodlands|ferns|orchids|palms|herbs|genus|genera|subgenus)\b/g;

/** Where the next of these nouns ends. */
const nextNoun: NextCue = (text, from) => {
  cue.lastIndex = from;
  return cue.test(text) ? cue.lastIndex - 1 : -1;
};
const names = new UnicodeRegExp(taxon, 'gu');

/** The mentions without those of taxa, which the words around them tell at one place at least. */
export function withoutSpecies(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (nextNoun(text, 0) < 0) return mentions;
  const taxa = new Set<string>();
  const add = (written: string): void => {
    for (const [name] of written.matchAll(names.for(written))) taxa.add(name);
  };
  for (const { 1: written = '' } of matchesInLines(text, genusBefore.for(text), nextNoun)) add(written);
  for (const { 1: written = '', 2: noun = '' } of matchesInLines(text, plantsAfter.for(text), nextNoun)) {
    const listed = [...written.matchAll(names.for(written))].map(([name]) => name);
    const unknown = listed.filter((name) => !isKnownPlace(name));
    const isSure =
      listed.length > 1 && !ofPlaces.test(noun) ? unknown.length > 0 : unknown.length === listed.length;
    if (isSure && !listed.some((name) => countryOfName(name) !== null)) add(written);
  }
  if (taxa.size === 0) return mentions;
  return mentions.filter(
    ({ type, start, end }) => !mayBeTaxon.has(type) || !taxa.has(text.slice(start, end)),
  );
}

const mayBeTaxon: ReadonlySet<Mention['type']> = new Set<Mention['type']>([
  'person',
  'organization',
  'place',
]);
