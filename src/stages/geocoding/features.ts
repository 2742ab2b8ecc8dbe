import {
  kindNumber,
  nameFlags,
  noCountry,
  noRegion,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { fitOf } from './containers.js';
import type { PlaceCandidate, PlaceName } from './place-names.js';
import { shareOf, type EvidenceView } from './country-evidence.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const capital = new UnicodeRegExp(String.raw`\p{Lu}`);

/** What speaks for or against a reading, in the order of their weights. */
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
  'population',
  'first',
  // What the name is to it
  'alternative',
  'stem',
  'abbreviation',
  'accented',
  'notAccented',
  'bare',
  'bareOfKind',
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
  'near',
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
];

/** A place that is settled so far, for others to be near to. */
export interface ResolvedPlace {
  owner: PlaceName;
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
  anchors: readonly ResolvedPlace[];
}

/** Takes a feature that is not 0. */
export type EmitFeature = (feature: number, value: number) => void;

/** Populations are logarithms in eighths; so divided, the largest is near 2. */
const populationScale = 100;

/** Passes the features of a reading of a name to `take`. */
export function featuresOf(
  name: PlaceName,
  reading: PlaceCandidate,
  surroundings: FeatureContext,
  gazetteer: Gazetteer,
  take: EmitFeature,
): void {
  const { source, country, flags, place } = reading;
  if (source === 'none') {
    take(feature.none, 1);
    if (name.kind === 'facility') take(feature.noneFacility, 1);
    if (name.kind === 'natural') take(feature.noneNatural, 1);
    take(feature.noneThoughListed, name.listedPopulation / populationScale);
    take(feature.noneSupported, Math.log1p(surroundings.article.total));
    if (!capital.test(name.entity.name)) take(feature.noneLowerCase, 1);
    return;
  }
  const kind = place < 0 ? -1 : (gazetteer.arrays.kinds[place] as number);
  const isTown = kind > kindNumber.country && kind !== kindNumber.beyond;
  if (source === 'unlisted') {
    take(feature.unlisted, 1);
    if (name.kind === 'facility') take(feature.unlistedFacility, 1);
    if (name.kind === 'natural') take(feature.unlistedNatural, 1);
    const listed = name.listedPopulation / populationScale;
    take(feature.unlistedThoughListed, listed);
    take(feature.unlistedThoughFamous, listed ** 3);
  } else {
    const population = isTown ? (gazetteer.arrays.populations[place] as number) / populationScale : 0;
    if (source === 'inside') {
      take(kind === kindNumber.country ? feature.insideCountry : feature.insideTown, 1);
      take(feature.insidePopulation, population);
    } else {
      take(kindFeature[kind] as number, 1);
      take(feature.population, population);
      if (isTown && reading.rank === 0) take(feature.first, 1);
      if (source === 'bare') take(feature.bare, 1);
      if (source === 'part') take(feature.part, 1);
      const isRegion = kind === kindNumber.region || kind === kindNumber.district;
      if (source === 'bare' && name.kind === 'region' && isRegion) take(feature.bareOfKind, 1);
    }
    if (flags & nameFlags.alternative) take(feature.alternative, 1);
    if (flags & nameFlags.stem) take(feature.stem, 1);
    if (flags & nameFlags.abbreviation) take(feature.abbreviation, 1);
    // Writers leave accents out more readily than they put them in.
    if (name.hasAccents) take(flags & nameFlags.accented ? feature.accented : feature.notAccented, 1);
  }
  if (country === noCountry) return;
  takeSupport(reading, isTown, surroundings, take);
  if (kind !== kindNumber.country) takeContainers(name, reading, kind, gazetteer, take);
  if (isTown) takeNearness(name, reading, surroundings.anchors, gazetteer, take);
}

/** What the article says of the reading's country. */
function takeSupport(
  { source, country }: PlaceCandidate,
  isTown: boolean,
  { article, sentences, dateline }: FeatureContext,
  take: EmitFeature,
): void {
  const isUnlisted = source === 'unlisted';
  if (country === dateline) take(feature.dateline, 1);
  const share = shareOf(article, country);
  if (share === 0) return;
  take(feature.share, share);
  take(feature.support, Math.log1p(article.weights.get(country) ?? 0));
  if (!isUnlisted) take(isTown ? feature.townShare : feature.countryShare, share);
  else take(feature.unlistedShare, share);
  if (isUnlisted && share > 0.9) take(feature.unlistedOnly, 1);
  const ofSentences = shareOf(sentences, country);
  take(feature.sentenceShare, ofSentences);
  if (isUnlisted) take(feature.unlistedSentenceShare, ofSentences);
}

/** Whether the place lies where the text says. */
function takeContainers(
  { containers }: PlaceName,
  { source, country, place }: PlaceCandidate,
  kind: number,
  gazetteer: Gazetteer,
  take: EmitFeature,
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
    if (fit > 0) take(feature.unlistedIn, fit);
    return;
  }
  if (best.country > 0) take(feature.inCountry, best.country);
  if (best.region > 0) take(feature.inRegion, best.region);
  if (best.town > 0) take(feature.inTown, best.town);
  if (isInNone && best.country + best.region === 0) take(feature.notInRegion, 1);
}

const kilometresPerDegree = 111;
/** Places so far apart, in kilometres, are hardly near each other any more. */
const reach = 150;

/** Other places of the article in the same region, and how far the nearest one is. */
function takeNearness(
  name: PlaceName,
  { place, country }: PlaceCandidate,
  anchors: readonly ResolvedPlace[],
  { arrays }: Gazetteer,
  take: EmitFeature,
): void {
  const region = arrays.regions[place] as number;
  const latitude = arrays.latitudes[place] as number;
  const longitude = arrays.longitudes[place] as number;
  let sameRegion = 0;
  let near = 0;
  for (const anchor of anchors) {
    if (anchor.country !== country || anchor.owner === name) continue;
    const { probability } = anchor;
    if (anchor.region === region && region !== noRegion) sameRegion = Math.max(sameRegion, probability);
    const north = (anchor.latitude - latitude) * kilometresPerDegree;
    const degrees = (anchor.longitude - longitude) * Math.cos((latitude * Math.PI) / 180);
    const distance = Math.hypot(north, degrees * kilometresPerDegree);
    if (distance < 4 * reach) near = Math.max(near, probability * Math.exp(-distance / reach));
  }
  if (sameRegion > 0) take(feature.sameRegion, sameRegion);
  if (near > 0) take(feature.near, near);
}
