import type { Mention } from '../../pipeline/document.js';
import {
  kindNumber,
  nameFlags,
  keptPopulation,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isTown } from '../../knowledge/gazetteer/place-kinds.js';
import { followsPartyLetter } from '../../knowledge/party-letters.js';
import { isAmericanState, placesOf } from '../../knowledge/gazetteer/places-of.js';

/*
 * Where a text tells a region from the town of its name: "New York state", "the province of
 * Quebec", "laws in New York, Ohio and Nevada".
 */

const divisions = 'state|province|county|region|governorate|prefecture|oblast|emirate|canton';
const divisionAfter = new RegExp(`^ (?:${divisions})\\b`);
const divisionBefore = new RegExp(`\\b(?:${divisions}) of $`, 'i');
const listJoint = /^(?:,|,? (?:and|or))\s$/;
/** How many UTF-16 code units beside a mention are looked at. */
const reach = 14;
const shortestList = 3;

/** Whether the words right beside a mention say that it is a region. */
export function isCalledRegion(text: string, { start, end }: Mention): boolean {
  return (
    divisionAfter.test(text.slice(end, end + reach)) ||
    divisionBefore.test(text.slice(Math.max(0, start - reach), start))
  );
}

const offices =
  'governors?(?![- ]general)\\b|Gov\\.|chief minister\\b|premier\\b(?! League)|attorney general\\b';
const prefixes = '(?:(?:former|then|acting|deputy|lieutenant|state|Lt\\.)[ -]){0,2}';
const officeAfter = new RegExp(`^(?:['’]s?)? ${prefixes}(${offices})`, 'i');
const officeBefore = /\b(governor|chief minister|premier|attorney general) of $/i;
/** As long as "’s former lieutenant governor". */
const officeReach = 30;
const possessive = /^['’]/;

/**
 * The office right beside a mention that regions have and towns do not: "the governor of Kano", "Quebec's premier"; null
 * where there is none.
 */
export function officeOfRegion(text: string, { start, end }: Mention): string | null {
  const after = text.slice(end, end + officeReach);
  const office = officeAfter.exec(after)?.[1];
  // "the governor of Georgia's central bank"
  if (office !== undefined || possessive.test(after)) return office ?? null;
  return officeBefore.exec(text.slice(Math.max(0, start - officeReach), start))?.[1] ?? null;
}

/** Whether the regions of a name are of capitals that have it, such as Tokyo's: who governs it governs the city. */
export function isRegionOfCapital(name: string, gazetteer: Gazetteer): boolean {
  const { kinds, regions } = gazetteer.arrays;
  const capitals = placesOf(name, gazetteer, (place) => kinds[place] === kindNumber.capital);
  if (capitals.length === 0) return false;
  const ofCapitals = new Set(capitals.map((place) => regions[place]));
  return placesOf(name, gazetteer, (place) => kinds[place] === kindNumber.region).every((region) =>
    ofCapitals.has(region),
  );
}

const townAfter = /^(?:['’]s?)? (?:(?:former|then|acting|deputy|outgoing)[ -])?(?:mayor|city council)\b/i;
const townBefore = /\b(?:mayor|city|town) of $/i;

/** Whether the words right beside a mention say that it is a town. */
export function isCalledTown(text: string, { start, end }: Mention): boolean {
  return (
    townAfter.test(text.slice(end, end + officeReach)) ||
    townBefore.test(text.slice(Math.max(0, start - reach), start))
  );
}

/** Whether a mention is the state of a member of the American Congress: "Ada Roe, D-N.Y.". */
export function isStateOfMember(text: string, { start, end }: Mention, gazetteer: Gazetteer): boolean {
  return followsPartyLetter(text, start) && isAmericanState(text.slice(start, end), gazetteer);
}

/**
 * The mentions that stand in lists all of whose members can be regions of one country; of two
 * that are joined, neither is the name of a town of some size.
 */
export function listedRegions(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): ReadonlySet<Mention> {
  const found = new Set<Mention>(beforePlural(text, mentions));
  let run: Mention[] = [];
  let shared: number[] = [];
  const close = (): void => {
    const isPair = run.length === 2 && run.every((mention) => !isOfTown(text, mention, gazetteer));
    if (run.length >= shortestList || isPair) for (const mention of run) found.add(mention);
    run = [];
  };
  for (const mention of mentions) {
    if (mention.type !== 'place') continue;
    const last = run.at(-1);
    if (last && !listJoint.test(text.slice(last.end, Math.min(mention.start, last.end + reach)))) close();
    const countries = countriesOfRegion(text.slice(mention.start, mention.end), gazetteer);
    const common = run.length > 0 ? countries.filter((country) => shared.includes(country)) : countries;
    if (common.length === 0) close();
    shared = common.length > 0 ? common : countries;
    if (shared.length > 0) run.push(mention);
  }
  close();
  return found;
}

/** A town that is meant as often as the region of its name has so many people. */
const leastPopulation = keptPopulation(20_000);

/** Whether a town of some size has the name, as none has in "England and Wales". */
function isOfTown(text: string, { start, end }: Mention, gazetteer: Gazetteer): boolean {
  const { kinds, populations } = gazetteer.arrays;
  const towns = placesOf(text.slice(start, end), gazetteer, (place, flags) => {
    if (!isTown(kinds[place]) || flags & nameFlags.demonym) return false;
    return (populations[place] ?? 0) >= leastPopulation;
  });
  return towns.length > 0;
}

const pluralAfter = /^ (?:counties|parishes|states|provinces|districts|regions|governorates|departments)\b/;

/** The mentions before such a plural: "in Jackson, Barrow and Hall counties". */
function beforePlural(text: string, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let next: Mention | null = null;
  for (const mention of [...mentions].reverse()) {
    if (mention.type !== 'place') continue;
    const after = text.slice(mention.end, mention.end + reach);
    const isListed: boolean =
      next !== null &&
      next.start - mention.end < reach &&
      listJoint.test(text.slice(mention.end, next.start));
    next = isListed || pluralAfter.test(after) ? mention : null;
    if (next) found.push(next);
  }
  return found;
}

/** The countries that have a region of the first level of this very name. */
function countriesOfRegion(name: string, gazetteer: Gazetteer): number[] {
  const { kinds, countries } = gazetteer.arrays;
  const isRegion = (place: number, flags: number): boolean =>
    kinds[place] === kindNumber.region && (flags & ~nameFlags.accented) === 0;
  return placesOf(name, gazetteer, isRegion).map((place) => countries[place] ?? -1);
}
