import { kilometresFrom, pointOf } from '../../knowledge/gazetteer/distance.js';
import {
  kindNumber,
  nameFlags,
  noCountry,
  noRegion,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isPartOfCountry, isRegionOrDistrict } from '../../knowledge/gazetteer/place-kinds.js';
import { fitOf } from './containers.js';
import type { PlaceCandidate, PlaceName } from './place-names.js';
import { shareOf, type EvidenceView } from './country-evidence.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const capital = new UnicodeRegExp(String.raw`\p{Lu}`);

/** The features of a candidate, in the order of their weights. */
export const featureNames = [
  // What the place is
  'country',
  'region',
  'district',
  'capital',
  'seat',
  'city',
  'quarter',
  'beyond',
  'natural',
  'facility',
  'population',
  'first',
  // What the name is to it
  'alternative',
  'stem',
  'abbreviation',
  'accented',
  'notAccented',
  'bare',
  'ofCalledKind',
  'part',
  'insideCountry',
  'insideTown',
  'insidePopulation',
  // No place of the gazetteer
  'unlisted',
  'unlistedFacility',
  'unlistedNatural',
  'unlistedThoughListed',
  'unlistedThoughFamous',
  'none',
  'noneFacility',
  'noneNatural',
  'noneThoughListed',
  'noneSupported',
  'noneLowerCase',
  // What the article says of the country
  'share',
  'support',
  'countryShare',
  'townShare',
  'unlistedShare',
  'unlistedOnly',
  'sentenceShare',
  'unlistedSentenceShare',
  'dateline',
  // What the text says that the place lies in
  'inCountry',
  'inRegion',
  'inTown',
  'notInRegion',
  'unlistedIn',
  // Where other places of the article are
  'sameRegion',
  'regionShare',
  'near',
  'nearMany',
] as const;

export type Feature = (typeof featureNames)[number];

/** The numbers of the features. */
export const feature = Object.fromEntries(featureNames.map((name, at) => [name, at])) as Readonly<
  Record<Feature, number>
>;

const kindFeature = [
  feature.country,
  feature.region,
  feature.district,
  feature.capital,
  feature.seat,
  feature.city,
  feature.quarter,
  feature.beyond,
  feature.natural,
  feature.facility,
];

/** A place that the article has, as far as is known, for others to be near to. */
export interface ResolvedPlace {
  /** The name or the mention that tells of it. */
  owner: object;
  /** Its number in the gazetteer. */
  place: number;
  country: number;
  region: number;
  latitude: number;
  longitude: number;
  probability: number;
}

/** What the article says of countries beside the name itself. */
export interface FeatureContext {
  article: EvidenceView;
  /** In the sentences that have the name. */
  sentences: EvidenceView;
  /** The country of the dateline's place, or "none". */
  dateline: number;
  resolved: readonly ResolvedPlace[];
}

/** Takes a feature that is not 0. */
export type EmitFeature = (feature: number, value: number) => void;

/** Populations are logarithms in eighths; so divided, the largest is near 2. */
const populationScale = 100;

/** Passes the features of a candidate of a name to `emit`. */
export function featuresOf(
  name: PlaceName,
  candidate: PlaceCandidate,
  context: FeatureContext,
  gazetteer: Gazetteer,
  emit: EmitFeature,
): void {
  const { source, country, flags, place } = candidate;
  if (source === 'none') {
    emit(feature.none, 1);
    if (name.kind === 'facility') emit(feature.noneFacility, 1);
    if (name.kind === 'natural') emit(feature.noneNatural, 1);
    emit(feature.noneThoughListed, name.listedPopulation / populationScale);
    emit(feature.noneSupported, Math.log1p(context.article.total));
    if (!capital.test(name.entity.name)) emit(feature.noneLowerCase, 1);
    return;
  }
  const kind = place < 0 ? -1 : (gazetteer.arrays.kinds[place] as number);
  const isInCountry = isPartOfCountry(kind);
  if (source === 'unlisted') {
    emit(feature.unlisted, 1);
    if (name.kind === 'facility') emit(feature.unlistedFacility, 1);
    if (name.kind === 'natural') emit(feature.unlistedNatural, 1);
    const listed = name.listedPopulation / populationScale;
    emit(feature.unlistedThoughListed, listed);
    emit(feature.unlistedThoughFamous, listed ** 3);
  } else {
    const population = isInCountry ? (gazetteer.arrays.populations[place] as number) / populationScale : 0;
    if (source === 'inside') {
      emit(kind === kindNumber.country ? feature.insideCountry : feature.insideTown, 1);
      emit(feature.insidePopulation, population);
    } else {
      emit(country === noCountry ? feature.beyond : (kindFeature[kind] as number), 1);
      emit(feature.population, population);
      if (isInCountry && candidate.rank === 0) emit(feature.first, 1);
      if (source === 'bare') emit(feature.bare, 1);
      if (source === 'part') emit(feature.part, 1);
      if (name.kind === 'region' && isRegionOrDistrict(kind)) emit(feature.ofCalledKind, 1);
    }
    if (flags & nameFlags.alternative) emit(feature.alternative, 1);
    if (flags & nameFlags.stem) emit(feature.stem, 1);
    if (flags & nameFlags.abbreviation) emit(feature.abbreviation, 1);
    // Writers leave accents out more readily than they put them in.
    if (name.hasAccents) emit(flags & nameFlags.accented ? feature.accented : feature.notAccented, 1);
  }
  if (country === noCountry) return;
  takeSupport(candidate, isInCountry, context, emit);
  if (kind !== kindNumber.country) takeContainers(name, candidate, kind, gazetteer, emit);
  if (isInCountry) emitNearness(name, candidate, context.resolved, gazetteer, emit);
}

/** What the article says of the candidate's country. */
function takeSupport(
  { source, country }: PlaceCandidate,
  isInCountry: boolean,
  { article, sentences, dateline }: FeatureContext,
  emit: EmitFeature,
): void {
  const isUnlisted = source === 'unlisted';
  if (country === dateline) emit(feature.dateline, 1);
  const share = shareOf(article, country);
  if (share === 0) return;
  emit(feature.share, share);
  emit(feature.support, Math.log1p(article.weights.get(country) ?? 0));
  if (!isUnlisted) emit(isInCountry ? feature.townShare : feature.countryShare, share);
  else emit(feature.unlistedShare, share);
  if (isUnlisted && share > 0.9) emit(feature.unlistedOnly, 1);
  const ofSentences = shareOf(sentences, country);
  emit(feature.sentenceShare, ofSentences);
  if (isUnlisted) emit(feature.unlistedSentenceShare, ofSentences);
}

/** Whether the place lies where the text says. */
function takeContainers(
  { containers }: PlaceName,
  { source, country, place }: PlaceCandidate,
  kind: number,
  gazetteer: Gazetteer,
  emit: EmitFeature,
): void {
  if (containers.length === 0) return;
  const region = place < 0 ? noRegion : (gazetteer.arrays.regions[place] as number);
  const best = { country: 0, region: 0, town: 0 };
  let isInNone = false;
  for (const container of containers) {
    // A region after a region is the next one of a list.
    if (kind === kindNumber.region && container.level !== 'country') continue;
    const fit = fitOf(container, country, region);
    best[container.level] = Math.max(best[container.level], fit);
    if (fit === 0 && container.level !== 'town') isInNone = true;
  }
  if (source === 'unlisted') {
    const fit = Math.max(best.country, best.region, best.town);
    if (fit > 0) emit(feature.unlistedIn, fit);
    return;
  }
  if (best.country > 0) emit(feature.inCountry, best.country);
  if (best.region > 0) emit(feature.inRegion, best.region);
  if (best.town > 0) emit(feature.inTown, best.town);
  if (isInNone && best.country + best.region === 0) emit(feature.notInRegion, 1);
}

/** Places so far apart, in kilometres, are hardly near each other any more. */
const reach = 150;
const farthest = 4 * reach;

/** Other places of the article in the same region, and how near the nearest one and the others are. */
function emitNearness(
  name: PlaceName,
  { place, country }: PlaceCandidate,
  resolved: readonly ResolvedPlace[],
  { arrays }: Gazetteer,
  emit: EmitFeature,
): void {
  const region = arrays.regions[place] as number;
  const distanceTo = kilometresFrom(pointOf(place, arrays));
  let sameRegion = 0;
  let [ofRegion, ofAll] = [0, 0];
  let near = 0;
  let nearMany = 0;
  for (const other of resolved) {
    if (other.owner === name) continue;
    const { probability } = other;
    ofAll += probability;
    if (other.country !== country) continue;
    if (other.region === region && region !== noRegion) {
      sameRegion = Math.max(sameRegion, probability);
      ofRegion += probability;
    }
    const distance = distanceTo(other);
    if (distance >= farthest) continue;
    const nearness = probability * Math.exp(-distance / reach);
    near = Math.max(near, nearness);
    nearMany += nearness;
  }
  if (sameRegion > 0) emit(feature.sameRegion, sameRegion);
  if (ofRegion > 0) emit(feature.regionShare, ofRegion / (ofAll + 0.5));
  if (near > 0) emit(feature.near, near);
  if (nearMany > 0) emit(feature.nearMany, Math.log1p(nearMany));
}
