import type { Document } from '../../document.js';
import { kindNumber, noCountry, type Gazetteer } from '../../gazetteer/gazetteer.js';
import { takeInOthers } from './evidence.js';
import { featuresOf, type Anchor, type Surroundings, type Take } from './features.js';
import { placeNames, type PlaceName } from './place-names.js';
import { addUnlisted, readingsByName, type Reading } from './readings.js';
import { Support } from './support.js';

/** Weights of the features, a row for each pass. */
export type PassWeights = readonly Float64Array[];

/** Passes the features of a reading on. */
export type ReadingFeatures = (reading: Reading, take: Take) => void;

/** Is shown each name before its readings are weighed: how the weights are learned. */
export type OnScored = (pass: number, name: PlaceName, features: ReadingFeatures) => void;

/**
 * Weighs what each place name of a document may mean: a softmax over its readings, in
 * passes. The first pass goes by the names, what stands beside them, nationalities and
 * organizations (`others`); the next ones also by what the other names came out as.
 */
export function resolve(
  document: Document,
  gazetteer: Gazetteer,
  weights: PassWeights,
  onScored?: OnScored,
): { names: PlaceName[]; others: Support } {
  const names = placeNames(document, gazetteer);
  for (const name of names) {
    name.readings = readingsByName(name, gazetteer);
    for (const { source, place } of name.readings) {
      if (source !== 'listed') continue;
      const population = gazetteer.arrays.populations[place] as number;
      name.listedPopulation = Math.max(name.listedPopulation, population);
    }
  }
  const others = new Support();
  takeInOthers(document, gazetteer, others);
  let support = others;
  weights.forEach((ofPass, pass) => {
    const anchors = pass === 0 ? [] : anchorsOf(names, gazetteer);
    const dateline = pass === 0 ? noCountry : datelineCountry(names);
    for (const name of names) {
      const article = support.without(name);
      addUnlisted(name, article);
      const surroundings: Surroundings = {
        article,
        sentences: support.inSentences(name.sentences, name),
        dateline: name.isInDateline ? noCountry : dateline,
        anchors,
      };
      const features: ReadingFeatures = (reading, take) =>
        featuresOf(name, reading, surroundings, gazetteer, take);
      onScored?.(pass, name, features);
      weigh(name.readings, features, ofPass);
    }
    support = others.copy();
    for (const name of names) takeInPlace(name, support);
  });
  return { names, others };
}

/** Sets the probabilities of readings. */
function weigh(readings: readonly Reading[], features: ReadingFeatures, weights: Float64Array): void {
  let score = 0;
  const take: Take = (feature, value) => {
    score += value * (weights[feature] as number);
  };
  let highest = -Infinity;
  for (const reading of readings) {
    score = 0;
    features(reading, take);
    reading.probability = score;
    highest = Math.max(highest, score);
  }
  let total = 0;
  for (const reading of readings) {
    reading.probability = Math.exp(reading.probability - highest);
    total += reading.probability;
  }
  for (const reading of readings) reading.probability /= total;
}

/** Lets a name speak for the countries that it may mean. */
function takeInPlace(name: PlaceName, support: Support): void {
  const weight = name.weight / Math.max(1, name.sentences.length);
  const byCountry = new Map<number, number>();
  for (const { source, country, probability } of name.readings) {
    // What was only taken over from the article must not come back to it.
    if (source === 'unlisted' || source === 'none' || country === noCountry) continue;
    byCountry.set(country, (byCountry.get(country) ?? 0) + probability);
  }
  for (const [country, probability] of byCountry) {
    if (probability < 0.02) continue;
    for (const sentence of name.sentences) support.add(country, weight * probability, sentence, name);
  }
}

/** The towns and regions that are settled so far. */
function anchorsOf(names: readonly PlaceName[], { arrays }: Gazetteer): Anchor[] {
  const anchors: Anchor[] = [];
  for (const name of names) {
    for (const { source, place, country, probability } of name.readings) {
      if (place < 0 || source === 'inside' || probability < 0.3) continue;
      const kind = arrays.kinds[place] as number;
      if (kind === kindNumber.country || kind === kindNumber.beyond) continue;
      anchors.push({
        owner: name,
        country,
        region: arrays.regions[place] as number,
        latitude: arrays.latitudes[place] as number,
        longitude: arrays.longitudes[place] as number,
        probability,
      });
    }
  }
  return anchors;
}

/** The most probable country of what the dateline names. */
function datelineCountry(names: readonly PlaceName[]): number {
  let best = noCountry;
  let highest = 0.5;
  for (const { isInDateline, readings } of names) {
    if (!isInDateline) continue;
    for (const { country, probability } of readings) {
      if (probability > highest) [best, highest] = [country, probability];
    }
  }
  return best;
}
