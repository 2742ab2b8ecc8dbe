import type { CountryWeight, Entity, GeoKind, Location } from '../../pipeline/document.js';
import { areAtOneSpot, kilometresFrom, pointOf } from '../../knowledge/gazetteer/distance.js';
import {
  kindNumber,
  nameFlags,
  noCountry,
  keptPopulation,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isRegionOrDistrict, isTownOrQuarter } from '../../knowledge/gazetteer/place-kinds.js';
import { waters } from '../../knowledge/place-words.js';
import type { CandidateSource, PlaceCandidate, PlaceName } from './place-names.js';
import type { CountryEvidence } from './country-evidence.js';

/**
 * A wrong country is worse than none: it is given where it is likelier than not if the name is
 * a place. The tagger's score of the mention doubts most of all where the name ends, so that it
 * is a reason to leave the country out only where it is low, and less of one where the
 * gazetteer has the name.
 */
const leastProbable = { listed: 0.5, unlisted: 0.6 };
/** Among several places of a country the best one is given where it is as probable as this. */
const leastPinned = 0.35;
const leastCertain = { listed: 0.35, unlisted: 0.55 };
/** A region is meant where its town has less than a seventh of its people. */
const smallPart = keptPopulation(7);
/** A town with so many people is known by its short name, as New York City is, whatever region has that name. */
const metropolis = keptPopulation(5_000_000);
/** Where a county is called by its bare name as a region is elsewhere: "in Donegal" is seldom in the town. */
const withBareCounties: ReadonlySet<string | null> = new Set(['IE']);
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
  'natural',
  'facility',
];

/** Chooses the country and the point of a name from its ranked candidates. */
export function locationOf(name: PlaceName, gazetteer: Gazetteer): Location {
  const { country, probability } = bestCountry(name.candidates);
  const source = isListed(name, country) ? 'listed' : 'unlisted';
  const isGiven =
    country !== noCountry &&
    probability >= leastProbable[source] &&
    certaintyOf(name) >= leastCertain[source];
  const best = isGiven ? pinOf(name, country, gazetteer) : beyondCountries(name);
  const near = best?.isItself && isGiven ? probabilityNear(best.place, name, gazetteer) : probability;
  const [pin, score] = near >= leastPinned ? [best, near] : [null, probability];
  const { arrays } = gazetteer;
  const itself = pin?.isItself ? pin.place : null;
  return {
    country: isGiven ? gazetteer.countryCode(country) : null,
    // 0 where the packages have none, as for districts.
    geonameId:
      itself === null || arrays.geonameIds[itself] === 0 ? null : (arrays.geonameIds[itself] as number),
    latitude: degrees(arrays.latitudes, pin),
    longitude: degrees(arrays.longitudes, pin),
    kind: itself === null ? kindWithoutPin(name, gazetteer) : kindOf(name, arrays.kinds[itself] as number),
    score: isGiven ? Math.round(score * 1000) / 1000 : null,
  };
}

/** Of a land or water beyond countries its words tell, if anything does. */
function kindOf({ kind, entity }: PlaceName, ofPlace: number): GeoKind {
  if (ofPlace === kindNumber.beyond) {
    if (waters.has(entity.name.toLowerCase())) return 'natural';
    if (kind === 'natural') return kind;
  }
  return kindsOfPlaces[ofPlace] ?? 'region';
}

/** Whether the country is mostly that of places which the gazetteer has by this name. */
function isListed({ candidates }: PlaceName, country: number): boolean {
  const ofCountry = candidates.filter((candidate) => candidate.country === country);
  const best = ofCountry.reduce<PlaceCandidate | null>(
    (a, b) => (a && a.probability >= b.probability ? a : b),
    null,
  );
  return best?.source === 'listed' || best?.source === 'bare';
}

/**
 * How sure the tagger is, where it is surest, that the name is a place. Of "Paris, Texas" it
 * may doubt only whether that is one place or two.
 */
function certaintyOf({ entity, containers, candidates }: PlaceName): number {
  const isListed = candidates.some(({ source, probability }) => source === 'listed' && probability > 0.5);
  if (isListed && containers.length > 0) return 1;
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

/** In kilometres: 100 miles, as far off as a point may be to count as right with geoparsers. */
const farthest = 161;

/** How probable it is that the place is where a point is, or about there. */
function probabilityNear(pin: number, { candidates }: PlaceName, { arrays }: Gazetteer): number {
  const { regions, kinds, countries } = arrays;
  const distanceTo = kilometresFrom(pointOf(pin, arrays));
  const isAround = (place: number): boolean => {
    if (place < 0) return false;
    if (place === pin || regions[place] === pin || regions[pin] === place) return true;
    if (kinds[pin] === kindNumber.country) return countries[place] === countries[pin];
    return distanceTo(pointOf(place, arrays)) < farthest;
  };
  return candidates.reduce((sum, { place, probability }) => sum + (isAround(place) ? probability : 0), 0);
}

interface Pin {
  place: number;
  /** Whether it is the place itself rather than the town that it lies in. */
  isItself: boolean;
}

function pinOf(name: PlaceName, country: number, gazetteer: Gazetteer): Pin | null {
  const from = (...sources: readonly CandidateSource[]): PlaceCandidate[] =>
    name.candidates.filter(
      (candidate) => candidate.country === country && sources.includes(candidate.source),
    );
  // "Mexico" is the country, even beside the city that is called so, too.
  const whole = from('listed').find(({ place }) => gazetteer.arrays.kinds[place] === kindNumber.country);
  if (whole) return { place: whole.place, isItself: true };
  const itself = likeliest(name, from('listed', 'bare'), gazetteer);
  if (itself !== null) return { place: itself, isItself: true };
  const around = name.kind === 'facility' ? from('inside', 'part', 'bare') : from('part');
  // "Southern California" is a part of the state, and in no town of the name.
  const widest = around.find(({ source, rank }) => source === 'part' && rank === 0);
  const isPartOfRegion = widest !== undefined && gazetteer.arrays.kinds[widest.place] === kindNumber.region;
  if (isPartOfRegion && name.kind !== 'facility') return null;
  const towns = around.filter(({ place }) => isTownOrQuarter(gazetteer.arrays.kinds[place]));
  const town =
    likeliest(name, towns, gazetteer) ??
    (name.kind === 'facility' ? townAround(name, country, gazetteer) : null);
  return town === null ? null : { place: town, isItself: false };
}

/** The continent, sea or land of several countries that a name most probably means. */
function beyondCountries({ candidates }: PlaceName): Pin | null {
  const ofNone = candidates.filter(({ country }) => country === noCountry);
  const together = ofNone.reduce((sum, { probability }) => sum + probability, 0);
  const [place] = ofNone.filter(({ source }) => source === 'listed').map((candidate) => candidate.place);
  return place === undefined || together < leastProbable.listed ? null : { place, isItself: true };
}

/** The most probable of the candidates of a country, of the kind that the text tells; else a town before the region it gave its name. */
function likeliest(
  { kind, forms }: PlaceName,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): number | null {
  const { kinds } = gazetteer.arrays;
  const isRegion = ({ place }: PlaceCandidate): boolean => isRegionOrDistrict(kinds[place]);
  const isTold = (candidate: PlaceCandidate): boolean =>
    kind === 'region' ? isRegion(candidate) : kind === 'city' && isTownOrQuarter(kinds[candidate.place]);
  const told = candidates.filter(isTold);
  const best = (told.length > 0 ? told : candidates).reduce<PlaceCandidate | null>(
    (a, b) => (a && a.probability >= b.probability ? a : b),
    null,
  );
  if (!best) return null;
  if (kind === 'region' || told.length > 0) return best.place;
  const others = candidates.filter((other) => isRegion(other) !== isRegion(best));
  const isOfRegion = (town: PlaceCandidate, region: PlaceCandidate): boolean =>
    isSmallPart(town, region, gazetteer) || isCalledCity(town, region, forms, gazetteer);
  const other = isRegion(best)
    ? others.find((town) => isWithin(town, best, gazetteer) && !isOfRegion(town, best))
    : others.find((region) => isCalledBare(region, gazetteer) && isOfRegion(best, region));
  return (other ?? best).place;
}

function isWithin(town: PlaceCandidate, region: PlaceCandidate, { arrays }: Gazetteer): boolean {
  return arrays.regions[town.place] === region.place || areAtOneSpot(town.place, region.place, arrays);
}

/** Whether a land is one of those that go without their "province" or "county". */
function isCalledBare({ place, country }: PlaceCandidate, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.arrays.kinds[place];
  return (
    kind === kindNumber.region ||
    (kind === kindNumber.district && withBareCounties.has(gazetteer.countryCode(country)))
  );
}

/** Whether a town is but a small part of its region, which is meant by the name of both: Quebec, but not New York. */
function isSmallPart(town: PlaceCandidate, region: PlaceCandidate, gazetteer: Gazetteer): boolean {
  const { populations } = gazetteer.arrays;
  const isSmall = (populations[town.place] as number) < (populations[region.place] as number) - smallPart;
  return isSmall && isWithin(town, region, gazetteer);
}

/** Whether a town is told from its region by one more word: "Oklahoma City", "Johor Bahru", "Ciudad Bolívar". */
function isCalledCity(
  town: PlaceCandidate,
  region: PlaceCandidate,
  forms: readonly string[],
  gazetteer: Gazetteer,
): boolean {
  const { regions, populations } = gazetteer.arrays;
  const isByname = (town.flags & nameFlags.alternative) > 0 && (region.flags & nameFlags.alternative) === 0;
  if (!isByname || regions[town.place] !== region.place) return false;
  if ((populations[town.place] as number) >= metropolis) return false;
  return forms
    .flatMap((form) => [`${form} City`, `${form} Bahru`, `Ciudad ${form}`])
    .some((form) =>
      gazetteer
        .lookUp(form)
        .some(([place, flags]) => place === town.place && (flags & nameFlags.alternative) === 0),
    );
}

/** The town that the text says a place is in, where it was found out which one in this country that is. */
function townAround({ outerNames }: PlaceName, country: number, gazetteer: Gazetteer): number | null {
  for (const outer of outerNames) {
    const pin = pinOf(outer, country, gazetteer);
    if (!pin?.isItself || !isTownOrQuarter(gazetteer.arrays.kinds[pin.place])) continue;
    if (probabilityNear(pin.place, outer, gazetteer) >= leastPinned) return pin.place;
  }
  return null;
}

/** By the name's words; else by what most candidates are. */
function kindWithoutPin({ kind, candidates }: PlaceName, { arrays }: Gazetteer): GeoKind | null {
  if (kind !== null) return kind;
  const best = candidates.reduce((a, b) => (b.probability > a.probability ? b : a));
  if (best.place < 0 || best.source === 'inside') return null;
  const ofPlace = arrays.kinds[best.place] as number;
  if (best.source === 'part') return isTownOrQuarter(ofPlace) ? 'city' : 'region';
  return kindsOfPlaces[ofPlace] as GeoKind;
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
  // Rounded before they are compared: what a logarithm's last bit decides would be another order in another V8.
  return kept
    .map(([country, weight]) => [country, Math.round((1000 * weight) / total) / 1000] as const)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([country, weight]) => ({ country: gazetteer.countryCode(country) as string, weight }));
}
