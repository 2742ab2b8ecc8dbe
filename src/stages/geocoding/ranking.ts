import type { Document } from '../../pipeline/document.js';
import { noCountry, type Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { isPartOfCountry } from '../../knowledge/gazetteer/place-kinds.js';
import { placesInNames } from './hints.js';
import { otherEvidence, type OtherEvidence } from './other-evidence.js';
import { featuresOf, type ResolvedPlace, type FeatureContext, type EmitFeature } from './features.js';
import { placeNames, type PlaceCandidate, type PlaceName } from './place-names.js';
import { addUnlistedCandidates, candidatesByName, narrowCompassPoints } from './candidates.js';
import { CountryEvidence } from './country-evidence.js';
import {
  countriesOfCities,
  namesCountries,
  withoutNamesakesOfWorldCity,
  withoutRemoteNamesakes,
} from './remote-namesakes.js';
import type { PassWeights } from './weights.js';

/** What geocoding reads of a document. */
export type GeocodingInput = Pick<Document, 'text' | 'sentences' | 'dateline' | 'mentions' | 'entities'>;

/** Passes the features of a candidate on. */
export type CandidateFeatures = (candidate: PlaceCandidate, emit: EmitFeature) => void;

/** Is shown each name before its candidates are weighed: how the weights are learned. */
export type OnScored = (pass: number, name: PlaceName, features: CandidateFeatures) => void;

/**
 * Weighs what each place name of a document may mean: a softmax over its candidates, in
 * passes. The first pass goes by the names, what stands beside them and the other evidence
 * (`all`; of that, `about` is what the article may be about); the next ones also by what the other
 * names came out as.
 */
export function rankCandidates(
  document: GeocodingInput,
  gazetteer: Gazetteer,
  weights: PassWeights,
  onScored?: OnScored,
): OtherEvidence & { names: PlaceName[] } {
  const names = placeNames(document, gazetteer);
  for (const name of names) {
    name.candidates = candidatesByName(name, gazetteer);
    for (const { source, place } of name.candidates) {
      if (source !== 'listed') continue;
      const population = gazetteer.arrays.populations[place] as number;
      name.listedPopulation = Math.max(name.listedPopulation, population);
    }
  }
  const { about, all } = otherEvidence(document, gazetteer);
  const untold = narrowCompassPoints(names, about, gazetteer);
  const hints = placesInNames(document, gazetteer);
  let evidence = all;
  weights.forEach((ofPass, pass) => {
    const resolved = pass === 0 ? hints : [...hints, ...resolvedPlaces(names, gazetteer)];
    const dateline = pass === 0 ? noCountry : datelineCountry(names);
    const ofCities = countriesOfCities(pass === 0 ? [] : names, gazetteer);
    const isOfWorld = ofCities.size > 0 || about.byCountry.size > 0 || namesCountries(names, gazetteer);
    // What is reported from a country may be of any place there.
    ofCities.delete(dateline);
    for (const name of names) {
      const article = evidence.without(name);
      if (pass > 0) withoutRemoteNamesakes(name, resolved, ofCities, gazetteer);
      if (!untold.has(name)) addUnlistedCandidates(name, article, gazetteer);
      if (pass > 0 && isOfWorld) withoutNamesakesOfWorldCity(name, resolved, article.weights, gazetteer);
      const context: FeatureContext = {
        article,
        sentences: evidence.inSentences(name.sentences, name),
        dateline: name.isInDateline ? noCountry : dateline,
        resolved,
      };
      const features: CandidateFeatures = (candidate, emit) =>
        featuresOf(name, candidate, context, gazetteer, emit);
      onScored?.(pass, name, features);
      weigh(name.candidates, features, ofPass);
    }
    evidence = all.copy();
    for (const name of names) addPlaceEvidence(name, evidence);
  });
  return { names, about, all };
}

/** Sets the probabilities of candidates. */
function weigh(
  candidates: readonly PlaceCandidate[],
  features: CandidateFeatures,
  weights: Float64Array,
): void {
  let score = 0;
  const emit: EmitFeature = (feature, value) => {
    score += value * (weights[feature] as number);
  };
  let highest = -Infinity;
  for (const candidate of candidates) {
    score = 0;
    features(candidate, emit);
    candidate.probability = score;
    highest = Math.max(highest, score);
  }
  let total = 0;
  for (const candidate of candidates) {
    candidate.probability = Math.exp(candidate.probability - highest);
    total += candidate.probability;
  }
  for (const candidate of candidates) candidate.probability /= total;
}

/** Adds a name as evidence for the countries of its candidates, by their probabilities. */
function addPlaceEvidence(name: PlaceName, evidence: CountryEvidence): void {
  const weight = name.weight / Math.max(1, name.sentences.length);
  const byCountry = new Map<number, number>();
  for (const { source, country, probability } of name.candidates) {
    // What was only taken over from the article must not come back to it.
    if (source === 'unlisted' || source === 'none' || country === noCountry) continue;
    byCountry.set(country, (byCountry.get(country) ?? 0) + probability);
  }
  for (const [country, probability] of byCountry) {
    if (probability < 0.02) continue;
    for (const sentence of name.sentences) evidence.add(country, weight * probability, sentence, name);
  }
}

/** The towns and regions that were resolved in the pass before. */
function resolvedPlaces(names: readonly PlaceName[], { arrays }: Gazetteer): ResolvedPlace[] {
  const resolved: ResolvedPlace[] = [];
  for (const name of names) {
    for (const { source, place, country, probability } of name.candidates) {
      if (place < 0 || source === 'inside' || country === noCountry || probability < 0.05) continue;
      if (!isPartOfCountry(arrays.kinds[place])) continue;
      resolved.push({
        owner: name,
        place,
        country,
        region: arrays.regions[place] as number,
        latitude: arrays.latitudes[place] as number,
        longitude: arrays.longitudes[place] as number,
        probability,
      });
    }
  }
  return resolved;
}

/** The most probable country of what the dateline names. */
function datelineCountry(names: readonly PlaceName[]): number {
  let best = noCountry;
  let highest = 0.5;
  for (const { isInDateline, candidates } of names) {
    if (!isInDateline) continue;
    for (const { country, probability } of candidates) {
      if (probability > highest) [best, highest] = [country, probability];
    }
  }
  return best;
}
