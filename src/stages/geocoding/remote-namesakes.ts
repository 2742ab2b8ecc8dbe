import { kilometresFrom, pointOf } from '../../knowledge/gazetteer/distance.js';
import {
  keptPopulation,
  kindNumber,
  nameFlags,
  noCountry,
  noRegion,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isBelowRegion, isTown } from '../../knowledge/gazetteer/place-kinds.js';
import { isPartOfTowns, worldTowns } from '../../knowledge/world-towns.js';
import { fitOf } from './containers.js';
import type { ResolvedPlace } from './features.js';
import type { PlaceCandidate, PlaceName } from './place-names.js';

/** A city that is known abroad has at least this many people, and this many times those of a hamlet with its name. */
const leastKnown = keptPopulation(100_000);
const dwarfing = keptPopulation(50);
/** So sure is a large city that tells that the text is of more than the surroundings of a hamlet. */
const sure = 0.7;
/** Within so many kilometres a place is near enough to be spoken of beside another. */
const reach = 155;
/** The least probability of a place for another to be near to it. */
const leastProbable = 0.2;

/** The countries of which the names surely name large cities. */
export function countriesOfCities(names: readonly PlaceName[], gazetteer: Gazetteer): Set<number> {
  const countries = new Set<number>();
  for (const { candidates } of names) {
    for (const candidate of candidates) {
      const { country, probability } = candidate;
      if (probability < sure || !isCity(candidate, gazetteer)) continue;
      if (populationOf(candidate, gazetteer) >= leastKnown) countries.add(country);
    }
  }
  return countries;
}

/** Whether a country is among the names, which tells that the text is of more than the surroundings of a town. */
export function namesCountries(names: readonly PlaceName[], { arrays: { kinds } }: Gazetteer): boolean {
  const isCountry = ({ place, source, probability }: PlaceCandidate): boolean =>
    source === 'listed' && probability >= sure && kinds[place] === kindNumber.country;
  return names.some(({ candidates }) => candidates.some(isCountry));
}

/**
 * "A trader from Dallas, Texas, sold his tanks in Ghent, brokers in Houston said": a hamlet with the
 * name of a city abroad that is far larger is no candidate where the text is of a large city of the
 * hamlet's country and nothing says that it is of the hamlet's surroundings: neither a container of
 * the name nor another place near by or in the same region.
 *
 * @param ofCities The countries of which the text names large cities.
 */
export function withoutRemoteNamesakes(
  name: PlaceName,
  resolved: readonly ResolvedPlace[],
  ofCities: ReadonlySet<number>,
  gazetteer: Gazetteer,
): void {
  if (name.listedPopulation < leastKnown || ofCities.size === 0) return;
  const known = largest(name.candidates, gazetteer);
  if (!known || populationOf(known, gazetteer) < leastKnown) return;
  const mostInHamlet = populationOf(known, gazetteer) - dwarfing;
  name.candidates = name.candidates.filter((candidate) => {
    const { source, country, place } = candidate;
    const isElsewhere = source === 'listed' && country !== known.country;
    if (!isElsewhere || !ofCities.has(country)) return true;
    if (!isBelowRegion(gazetteer.arrays.kinds[place])) return true;
    return (
      populationOf(candidate, gazetteer) > mostInHamlet || isSpokenOf(name, candidate, resolved, gazetteer)
    );
  });
}

/** A city that the world knows by its name alone has so many people, or is a capital of at least `leastKnown`. */
const leastFamous = keptPopulation(500_000);
/** A town that is not known beyond its country has fewer people, and this many times fewer than the famous one. */
const mostUnknown = { ofList: keptPopulation(150_000), other: keptPopulation(60_000) };
const outshining = keptPopulation(8);
/** Countries whose news names the state or province beside each town but those that the world knows. */
const withStatesBeside: ReadonlySet<string | null> = new Set(['CA', 'US']);
/** Of a capital or a city with so many people a text may speak wherever it is about. */
const metropolis = keptPopulation(5_000_000);

/**
 * "WASHINGTON - Envoys of the United States met in Geneva": where a name is that of a city that the world knows, no small
 * town that is called so and none that the gazetteer lacks is meant, unless the text is of its surroundings.
 *
 * @param countries Those that the text speaks of.
 */
export function withoutNamesakesOfWorldCity(
  name: PlaceName,
  resolved: readonly ResolvedPlace[],
  countries: ReadonlyMap<number, unknown>,
  gazetteer: Gazetteer,
): void {
  if ((name.kind !== null && name.kind !== 'city') || isPartOfTowns(name.entity.name)) return;
  const famous = worldCityOf(name, gazetteer);
  if (!famous) return;
  const { kinds, populations } = gazetteer.arrays;
  const isNotable = ({ place }: ResolvedPlace): boolean =>
    kinds[place] === kindNumber.capital || (populations[place] as number) >= metropolis;
  // Many counties are called alike, of which each is hardly probable: "Paris and Henry County".
  const telling = resolved
    .filter((other) => !isNotable(other))
    .map((other) => ({ ...other, probability: 1 }));
  const people = populationOf(famous, gazetteer);
  const most = famous.isOfList
    ? Math.min(people, mostUnknown.ofList)
    : Math.min(people - outshining, Math.max(mostUnknown.other, people - dwarfing));
  /** Countries of which a town may be meant, though the text does not say which. */
  const untold = new Set<number>();
  const isMeant = (candidate: PlaceCandidate): boolean => {
    const { source, country, place } = candidate;
    if (country === famous.country || country === noCountry || source !== 'listed') return true;
    if ((kinds[place] as number) <= kindNumber.region) return true;
    if (isSpokenOf(name, candidate, telling, gazetteer)) return true;
    const isLocal = countries.has(country) && !withStatesBeside.has(gazetteer.countryCode(country));
    const size = populationOf(candidate, gazetteer);
    if (!isLocal && size < most) return false;
    untold.add(country);
    return true;
  };
  const meant = name.candidates.filter(isMeant);
  name.candidates = meant.filter(
    ({ source, country }) =>
      source !== 'unlisted' ||
      country === famous.country ||
      name.containers.length > 0 ||
      untold.has(country),
  );
}

function worldCityOf(
  { candidates, forms }: PlaceName,
  gazetteer: Gazetteer,
): (PlaceCandidate & { isOfList: boolean }) | undefined {
  const country = forms.map((form) => worldTowns.get(form.toLowerCase())).find((code) => code !== undefined);
  const ofList = country === undefined ? -1 : gazetteer.countryNumber(country);
  const listed = largest(
    candidates.filter((candidate) => candidate.country === ofList),
    gazetteer,
  );
  if (listed) return { ...listed, isOfList: true };
  const known = largest(candidates, gazetteer);
  if (!known) return undefined;
  const isCapital = gazetteer.arrays.kinds[known.place] === kindNumber.capital;
  const people = populationOf(known, gazetteer);
  const isFamous = people >= (isCapital ? leastKnown : leastFamous);
  return isFamous ? { ...known, isOfList: false } : undefined;
}

/** The largest city that bears the name itself, rather than in another language or of former times. */
function largest(candidates: readonly PlaceCandidate[], gazetteer: Gazetteer): PlaceCandidate | undefined {
  return candidates
    .filter((one) => !(one.flags & (nameFlags.alternative | nameFlags.stem)) && isCity(one, gazetteer))
    .reduce<PlaceCandidate | undefined>(
      (most, one) => (most && populationOf(most, gazetteer) >= populationOf(one, gazetteer) ? most : one),
      undefined,
    );
}

function isCity({ source, place }: PlaceCandidate, { arrays }: Gazetteer): boolean {
  return source === 'listed' && isTown(arrays.kinds[place]);
}

function populationOf({ place }: PlaceCandidate, { arrays }: Gazetteer): number {
  return arrays.populations[place] as number;
}

/** Whether the text says that a candidate's surroundings are meant. */
function isSpokenOf(
  name: PlaceName,
  { country, place }: PlaceCandidate,
  resolved: readonly ResolvedPlace[],
  { arrays }: Gazetteer,
): boolean {
  const region = arrays.regions[place] as number;
  if (name.containers.some((container) => fitOf(container, country, region) > 0)) return true;
  const distanceTo = kilometresFrom(pointOf(place, arrays));
  return resolved.some((other) => {
    if (other.owner === name || other.country !== country || other.probability < leastProbable) return false;
    if (other.region === region && region !== noRegion) return true;
    return distanceTo(other) < reach;
  });
}
