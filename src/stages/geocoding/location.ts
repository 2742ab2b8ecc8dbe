import type { CountryWeight, Entity, GeoKind, Location } from '../../pipeline/document.js';
import {
  kindNumber,
  noCountry,
  populationUnit,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import type { CandidateSource, PlaceCandidate, PlaceName } from './place-names.js';
import type { CountryEvidence } from './country-evidence.js';

/**
 * A wrong country is worse than none. It is given where it has this probability if the name
 * is a place, and where this much is left when the tagger's doubts of that are counted in.
 */
const leastProbable = 0.6;
const leastScore = 0.5;
/** A pin is set where so much of the country's probability is within a day's walk of it. */
const leastPinned = 0.6;
/** In degrees. */
const daysWalk = 0.4;
/** One to seven. */
const smallPart = Math.round(Math.log2(7) * populationUnit);
/** A country of an article has at least this share. */
const leastWeight = 0.02;

const kindsOfPlaces: readonly GeoKind[] = [
  'country',
  'region',
  'region',
  'city',
  'city',
  'city',
  'city',
  'region',
];

/** What comes of a name's candidates. */
export function locationOf(name: PlaceName, gazetteer: Gazetteer): Location {
  const { country, probability } = bestCountry(name.candidates);
  const score = probability * certaintyOf(name);
  const isGiven = country !== noCountry && probability >= leastProbable && score >= leastScore;
  const pin = isGiven ? pinOf(name, country, probability, gazetteer) : null;
  const { arrays } = gazetteer;
  const itself = pin?.isItself ? pin.place : null;
  return {
    country: isGiven ? gazetteer.countryCode(country) : null,
    // 0 where the packages have none, as for districts.
    geonameId:
      itself === null || arrays.geonameIds[itself] === 0 ? null : (arrays.geonameIds[itself] as number),
    latitude: degrees(arrays.latitudes, pin),
    longitude: degrees(arrays.longitudes, pin),
    kind:
      itself === null
        ? kindWithoutPin(name, gazetteer)
        : (kindsOfPlaces[arrays.kinds[itself] as number] as GeoKind),
    score: isGiven ? Math.round(score * 1000) / 1000 : null,
  };
}

/**
 * How sure the tagger is, where it is surest, that the name is a place. Of "Paris, Texas" it
 * may doubt only whether that is one place or two.
 */
function certaintyOf({ entity, ownContainers, candidates }: PlaceName): number {
  const isListed = candidates.some(({ source, probability }) => source === 'listed' && probability > 0.5);
  if (isListed && ownContainers.length > 0) return 1;
  return entity.mentions.reduce((most, { score }) => Math.max(most, score), 0);
}

function degrees(numbers: Float32Array, pin: Pin | null): number | null {
  const value = pin === null ? NaN : (numbers[pin.place] as number);
  // A ten-thousandth of a degree is eleven metres.
  return Number.isNaN(value) ? null : Math.round(value * 10_000) / 10_000;
}

function bestCountry(candidates: readonly PlaceCandidate[]): { country: number; probability: number } {
  const sums = new Map<number, number>();
  for (const { country, probability } of candidates) {
    sums.set(country, (sums.get(country) ?? 0) + probability);
  }
  let best = { country: noCountry, probability: 0 };
  for (const [country, probability] of sums) {
    if (probability > best.probability) best = { country, probability };
  }
  return best;
}

interface Pin {
  place: number;
  /** Whether it is the place itself rather than the town that it lies in. */
  isItself: boolean;
}

function pinOf(name: PlaceName, country: number, probability: number, gazetteer: Gazetteer): Pin | null {
  const from = (...sources: readonly CandidateSource[]): PlaceCandidate[] =>
    name.candidates.filter(
      (candidate) => candidate.country === country && sources.includes(candidate.source),
    );
  const itself = agreed(from('listed', 'bare'), probability, name.kind === 'region', gazetteer);
  if (itself !== null) return { place: itself, isItself: true };
  const around = name.kind === 'facility' ? from('inside', 'part', 'bare') : from('part');
  const towns = around.filter(({ place }) => isTown(place, gazetteer));
  const town =
    agreed(towns, probability, false, gazetteer) ??
    (name.kind === 'facility' ? townAround(name, country, gazetteer) : null);
  return town === null ? null : { place: town, isItself: false };
}

/** The place that most of the candidates agree on, a town before the region it gave its name. */
function agreed(
  candidates: readonly PlaceCandidate[],
  total: number,
  wantsRegion: boolean,
  { arrays }: Gazetteer,
): number | null {
  const best = candidates.reduce<PlaceCandidate | null>(
    (a, b) => (a && a.probability >= b.probability ? a : b),
    null,
  );
  if (!best) return null;
  const at = (numbers: Float32Array, place: number): number => numbers[place] as number;
  const isNear = ({ place }: PlaceCandidate): boolean =>
    place === best.place ||
    arrays.regions[place] === best.place ||
    arrays.regions[best.place] === place ||
    (Math.abs(at(arrays.latitudes, place) - at(arrays.latitudes, best.place)) < daysWalk &&
      Math.abs(at(arrays.longitudes, place) - at(arrays.longitudes, best.place)) < daysWalk);
  const near = candidates.filter(isNear);
  const sum = near.reduce((all, { probability }) => all + probability, 0);
  if (sum < leastPinned * total) return null;
  const isRegion = ({ place }: PlaceCandidate): boolean =>
    arrays.kinds[place] === kindNumber.region || arrays.kinds[place] === kindNumber.district;
  if (wantsRegion) return (near.find(isRegion) ?? best).place;
  if (!isRegion(best)) return best.place;
  // A region is meant where its town is but a small part of it: Quebec, but not New York.
  const least = (arrays.populations[best.place] as number) - smallPart;
  return (
    near.find((other) => !isRegion(other) && (arrays.populations[other.place] as number) >= least) ?? best
  ).place;
}

/** The town of this country that the text says a place is in. */
function townAround({ containers }: PlaceName, country: number, gazetteer: Gazetteer): number | null {
  for (const { places } of containers) {
    for (const { place, country: other } of places) {
      if (other === country && isTown(place, gazetteer)) return place;
    }
  }
  return null;
}

function isTown(place: number, { arrays }: Pick<Gazetteer, 'arrays'>): boolean {
  const kind = arrays.kinds[place] as number;
  return kind >= kindNumber.capital && kind <= kindNumber.quarter;
}

/** By the name's words; else by what most candidates are. */
function kindWithoutPin({ kind, candidates }: PlaceName, { arrays }: Gazetteer): GeoKind | null {
  if (kind !== null) return kind;
  const best = candidates.reduce((a, b) => (b.probability > a.probability ? b : a));
  if (best.place < 0 || best.source === 'inside') return null;
  if (best.source === 'part') return isTown(best.place, { arrays }) ? 'city' : 'region';
  return kindsOfPlaces[arrays.kinds[best.place] as number] as GeoKind;
}

/**
 * The countries that an article is about, by their shares of the evidence for any: the
 * places whose country is given, nationalities, and names of organizations.
 */
export function weighCountries(
  names: readonly PlaceName[],
  locations: ReadonlyMap<Entity, Location>,
  others: CountryEvidence,
  gazetteer: Gazetteer,
): CountryWeight[] {
  const weights = new Map(others.byCountry);
  for (const { entity, weight } of names) {
    const country = gazetteer.countryNumber(locations.get(entity)?.country ?? '');
    if (country !== noCountry) weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  const sum = (entries: readonly (readonly [number, number])[]): number =>
    entries.reduce((total, [, weight]) => total + weight, 0);
  const least = leastWeight * sum([...weights]);
  const kept = [...weights].filter(([, weight]) => weight >= least);
  const total = sum(kept);
  return kept
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([country, weight]) => ({
      country: gazetteer.countryCode(country) as string,
      weight: Math.round((1000 * weight) / total) / 1000,
    }));
}
