import { kilometresFrom, pointOf } from '../../knowledge/gazetteer/distance.js';
import { keptPopulation, nameFlags, noRegion, type Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { isBelowRegion, isTown } from '../../knowledge/gazetteer/place-kinds.js';
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
