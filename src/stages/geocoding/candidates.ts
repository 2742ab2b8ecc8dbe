import { areAtOneSpot, kilometresFrom, pointOf } from '../../knowledge/gazetteer/distance.js';
import {
  flagsOfRow,
  kindNumber,
  nameFlags,
  noCountry,
  placeOfRow,
  keptPopulation,
  populationUnit,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isBelowRegion } from '../../knowledge/gazetteer/place-kinds.js';
import { fitOf, readsAsAbbreviation, type Container } from './containers.js';
import { bareName } from './head-words.js';
import {
  isCelestial,
  isTheWest,
  type CandidateSource,
  type PlaceCandidate,
  type PlaceName,
} from './place-names.js';
import { namesInside } from './names-inside.js';
import { compassPoints } from '../../knowledge/place-words.js';
import type { CountryEvidence, EvidenceView } from './country-evidence.js';

const mostListed = 48;
const mostInside = 12;
const mostUnlisted = 5;
const leastInside = keptPopulation(20_000);

/** The candidates of a name that follow from its words. */
export function candidatesByName(name: PlaceName, gazetteer: Gazetteer): PlaceCandidate[] {
  const candidates: PlaceCandidate[] = [];
  if (isCelestial(name) || isTheWest(name)) return [nowhere()];
  for (const form of name.forms) addListed(candidates, form, 'listed', gazetteer);
  if (candidates.length === 0) {
    for (const form of name.forms) {
      const bare = bareName(form);
      if (bare) addListed(candidates, bare.bare, bare.isPart ? 'part' : 'bare', gazetteer);
    }
  }
  if (candidates.length === 0 || name.kind === 'facility') {
    for (const form of name.forms) addInside(candidates, form, gazetteer);
  }
  keepOwnName(candidates, gazetteer);
  if (name.containers.length === 0) dropFormerNames(candidates, gazetteer);
  if (name.isGoverned) keepGoverned(candidates, gazetteer);
  keepContained(candidates, name, gazetteer);
  keepNearDistrict(candidates, name, gazetteer);
  keepInTown(candidates, name, gazetteer);
  candidates.push(nowhere());
  return candidates;
}

/** No place of a single country. */
function nowhere(): PlaceCandidate {
  return { source: 'none', place: -1, country: noCountry, flags: 0, rank: 0, probability: 0 };
}

/**
 * "Paris, Texas" is in Texas: where some towns lie in the country or region that the text
 * names beside them, the others are no candidates; and no country is where the name has it.
 */
function keepContained(candidates: PlaceCandidate[], name: PlaceName, { arrays }: Gazetteer): void {
  const { containers, ownContainers } = name;
  const isWide = ({ level }: Container): boolean => level !== 'town';
  const outer = containers.filter(isWide);
  if (outer.length === 0) return;
  const isOwn = ownContainers.some(isWide);
  const isIn = ({ place, country }: PlaceCandidate): boolean =>
    outer.some((container) => fitOf(container, country, arrays.regions[place] as number) === 1);
  const isSmaller = ({ place }: PlaceCandidate): boolean =>
    isOwn ? (arrays.kinds[place] as number) > kindNumber.country : isBelowRegion(arrays.kinds[place]);
  if (!candidates.some((candidate) => isSmaller(candidate) && isIn(candidate))) return;
  const kept = candidates.filter((candidate) => (!isOwn && !isSmaller(candidate)) || isIn(candidate));
  candidates.splice(0, candidates.length, ...kept);
}

/** A city abroad with at least this many people is known by its own name, and by another only in other languages. */
const knownAbroad = keptPopulation(100_000);

/** "Grenada" is the country, and no city in another one that is called so in another language. */
function keepOwnName(candidates: PlaceCandidate[], { arrays: { kinds, populations } }: Gazetteer): void {
  const isOwn = ({ flags }: PlaceCandidate): boolean => (flags & nameFlags.alternative) === 0;
  const state = candidates.find(
    (candidate) => kinds[candidate.place] === kindNumber.country && isOwn(candidate),
  );
  if (!state) return;
  const kept = candidates.filter((candidate) => {
    const { place, country } = candidate;
    if (!isBelowRegion(kinds[place]) || isOwn(candidate) || country === state.country) return true;
    return (populations[place] as number) < knownAbroad;
  });
  candidates.splice(0, candidates.length, ...kept);
}

/**
 * "Milan" is not Syracuse, New York, which was called so once: no large American city is known by a former name or that of a
 * quarter where a larger city is called so.
 */
function dropFormerNames(candidates: PlaceCandidate[], gazetteer: Gazetteer): void {
  const { kinds, populations } = gazetteer.arrays;
  const isOwn = ({ flags }: PlaceCandidate): boolean => (flags & nameFlags.alternative) === 0;
  const isTown = ({ place }: PlaceCandidate): boolean => (kinds[place] as number) > kindNumber.district;
  const largest = candidates
    .filter((candidate) => isOwn(candidate) && isTown(candidate))
    .reduce((most, { place }) => Math.max(most, populations[place] as number), 0);
  const unitedStates = gazetteer.countryNumber('US');
  const kept = candidates.filter((candidate) => {
    const people = populations[candidate.place] as number;
    const isCity = isTown(candidate) && candidate.country === unitedStates && people >= knownAbroad;
    return !isCity || isOwn(candidate) || people > largest;
  });
  candidates.splice(0, candidates.length, ...kept);
}

/** "Georgia's governor" is one of the state: countries have none. */
function keepGoverned(candidates: PlaceCandidate[], { arrays: { kinds } }: Gazetteer): void {
  const isRegion = ({ place, flags }: PlaceCandidate): boolean =>
    kinds[place] === kindNumber.region && (flags & ~nameFlags.accented) === 0;
  if (!candidates.some(isRegion)) return;
  const kept = candidates.filter(({ place }) => kinds[place] !== kindNumber.country);
  candidates.splice(0, candidates.length, ...kept);
}

/** The farthest that towns lie from the middle of their county, in kilometres. */
const mostInDistrict = 60;

/**
 * "Boston, Lincolnshire" is in that county, of which the gazetteer knows the middle and not the bounds: where some
 * places of the name are near it, the others are no candidates.
 */
function keepNearDistrict(candidates: PlaceCandidate[], name: PlaceName, { arrays }: Gazetteer): void {
  const { kinds } = arrays;
  const districts = name.containers.flatMap(({ places }) =>
    places.flatMap(({ place }) => (kinds[place] === kindNumber.district ? [place] : [])),
  );
  if (districts.length === 0) return;
  const near = candidates.filter(({ place }) =>
    districts.some((district) => district !== place && areNear(place, district, mostInDistrict, arrays)),
  );
  if (near.length > 0) candidates.splice(0, candidates.length, ...near);
}

/** The farthest that parks and streets lie from the middle of their town, in kilometres. */
const mostInTown = 30;
/** A town with a quarter of the people of the largest of its name is hardly meant by the name alone. */
const smallerNamesake = 2 * populationUnit;

/** "Victoria Park in Leicester" is none of the places of that name elsewhere, though the gazetteer lacks this one. */
function keepInTown(candidates: PlaceCandidate[], name: PlaceName, { arrays }: Gazetteer): void {
  const all = townsAround(name, arrays).flatMap(({ places }) => places);
  if (all.length === 0) return;
  const own = all.filter(({ isOwnName }) => isOwnName);
  const around = own.length > 0 ? own : all;
  const size = ({ place }: { place: number }): number => arrays.populations[place] as number;
  const least = Math.max(...around.map(size)) - smallerNamesake;
  const kept = candidates.filter(({ place, country }) =>
    around.some(
      (outer) =>
        (size(outer) >= least && areNear(place, outer.place, mostInTown, arrays)) ||
        // "Letchworth Park, New York" may be in the state.
        (outer.isWide && country === outer.country && arrays.regions[place] === outer.region),
    ),
  );
  candidates.splice(0, candidates.length, ...kept);
}

/** The towns that a building or site is said to be in. */
function townsAround({ kind, containers }: PlaceName, { kinds }: Gazetteer['arrays']): Container[] {
  if (kind !== 'facility') return [];
  return containers.filter(
    ({ places, isInside }) => !isInside && places.some(({ place }) => isBelowRegion(kinds[place])),
  );
}

/** Whether two places of one country are within so many kilometres of each other. */
function areNear(one: number, other: number, most: number, arrays: Gazetteer['arrays']): boolean {
  if (one < 0 || arrays.countries[one] !== arrays.countries[other]) return false;
  return kilometresFrom(pointOf(other, arrays))(pointOf(one, arrays)) < most;
}

/**
 * "The South" is a region of a far country only where the text speaks of that country, by
 * another name, a nationality or an organization. Beside North Korea it is a country itself, or
 * a part of one: nothing tells which.
 *
 * @param others What nationalities and organizations say of countries.
 * @returns The names that may mean any country, for which `addUnlistedCandidates` would guess one.
 */
export function narrowCompassPoints(
  names: readonly PlaceName[],
  others: CountryEvidence,
  { arrays }: Gazetteer,
): ReadonlySet<PlaceName> {
  const compass = names.filter(({ forms }) => forms.every((form) => compassPoints.has(form.toLowerCase())));
  if (compass.length === 0) return new Set();
  const spokenOf = new Set(others.byCountry.keys());
  let isDivided = false;
  for (const { candidates, forms } of names) {
    for (const { source, place, country } of candidates) {
      if (source !== 'listed' || arrays.kinds[place] !== kindNumber.country) continue;
      spokenOf.add(country);
      isDivided ||= forms.some((form) => compassPoints.has(/^\S+(?= )/.exec(form)?.[0].toLowerCase() ?? ''));
    }
  }
  for (const name of compass) {
    name.candidates = name.candidates.filter(
      ({ source, country }) => source === 'none' || (!isDivided && spokenOf.has(country)),
    );
  }
  return new Set(isDivided ? compass : []);
}

/**
 * Candidates as a place that no gazetteer has, in one of the countries that the text speaks of; of "Victoria Park in
 * Leicester", in one that has such a town.
 */
export function addUnlistedCandidates(
  name: PlaceName,
  { weights }: EvidenceView,
  { arrays }: Gazetteer,
): void {
  if (isCelestial(name) || isTheWest(name)) return;
  const isListed = (country: number): boolean =>
    name.candidates.some((candidate) => candidate.source === 'unlisted' && candidate.country === country);
  const add = (country: number): void => {
    if (isListed(country)) return;
    name.candidates.push({ source: 'unlisted', place: -1, country, flags: 0, rank: 0, probability: 0 });
  };
  const towns = townsAround(name, arrays);
  const entries = [...weights].filter(
    ([country]) => towns.length === 0 || towns.some(({ countries }) => countries.has(country)),
  );
  if (entries.length > mostUnlisted) entries.sort((a, b) => b[1] - a[1]);
  for (let at = 0; at < Math.min(entries.length, mostUnlisted); at += 1)
    add((entries[at] as [number, number])[0]);
  for (const { places } of name.containers) {
    for (const { country } of places) add(country);
  }
}

function addListed(
  candidates: PlaceCandidate[],
  form: string,
  source: CandidateSource,
  gazetteer: Gazetteer,
): void {
  const { rows, countries } = gazetteer.arrays;
  let at = gazetteer.find(form);
  if (at < 0) return;
  const before: number[] = [];
  do {
    const row = rows[at] as number;
    const place = placeOfRow(row);
    const flags = flagsOfRow(row);
    at += 1;
    if (flags & nameFlags.demonym) continue;
    if (flags & nameFlags.abbreviation && !readsAsAbbreviation(form)) continue;
    const known = candidates.find((candidate) => candidate.place === place);
    if (known) known.flags = known.flags < flags ? known.flags : flags;
    else if (candidates.length < mostListed) {
      // A town is not second to the district that has its name.
      const rank = before.filter((other) => !areAtOneSpot(place, other, gazetteer.arrays)).length;
      candidates.push({ source, place, country: countries[place] as number, flags, rank, probability: 0 });
    }
    before.push(place);
  } while (gazetteer.continues(at));
}

/** Adds what the names inside a form can mean. */
function addInside(candidates: PlaceCandidate[], form: string, gazetteer: Gazetteer): void {
  const { rows, kinds, countries, populations } = gazetteer.arrays;
  for (const { row: first, start, end } of namesInside(form, 0, form.length, gazetteer)) {
    // "St Vincent's Hospital" is called after the saint.
    if (/^(?:St\.?|Saint) /.test(form.slice(start, end)) && /^['’]/.test(form.slice(end))) continue;
    let at = first;
    let taken = 0;
    do {
      const row = rows[at] as number;
      const place = placeOfRow(row);
      at += 1;
      const kind = kinds[place] as number;
      const isSmall = (populations[place] as number) < leastInside;
      if (isBelowRegion(kind) && kind !== kindNumber.capital && isSmall) continue;
      if (countries[place] === noCountry) continue;
      const flags = flagsOfRow(row);
      if (flags & nameFlags.abbreviation && !readsAsAbbreviation(form.slice(start, end))) continue;
      if (candidates.some((candidate) => candidate.place === place)) continue;
      const country = countries[place] as number;
      candidates.push({ source: 'inside', place, country, flags, rank: taken, probability: 0 });
      taken += 1;
    } while (taken < mostInside && gazetteer.continues(at));
  }
}
