import { createDocument, type Document } from '../../src/pipeline/document.js';
import { readGold } from '../../src/evaluate/gold/index.js';
import type { GoldRecord } from '../../src/evaluate/gold/shape.js';
import { isObject } from '../../src/evaluate/json-lines.js';
import { noCountry, type Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';
import { featureNames } from '../../src/stages/geocoding/features.js';
import type { PlaceName } from '../../src/stages/geocoding/place-names.js';
import { rankCandidates } from '../../src/stages/geocoding/ranking.js';
import type { PassWeights } from '../../src/stages/geocoding/weights.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import { annotated } from '../annotated.js';

/** An article with its annotated mentions, gathered to entities, and its places' countries. */
export interface PlacedArticle {
  document: Document;
  /** Country numbers by the keys of the annotated names; null where a name that is not in `places` is not known. */
  countries: ReadonlyMap<number, number> | null;
  /** Numbers of the places themselves by the keys of their names, where they are known. */
  places?: ReadonlyMap<number, number>;
}

/** The features of a candidate that are not 0. */
export interface Vector {
  features: number[];
  values: number[];
}

/** A name, the features of its candidates, and which of them are right. */
export interface Example {
  candidates: Vector[];
  isRight: boolean[];
}

/** Reads the records that have `countries`. Throws the first error of the file. */
export async function readPlacedArticles(path: string, gazetteer: Gazetteer): Promise<PlacedArticle[]> {
  const { records, errors } = await readGold(path);
  if (errors[0]) throw errors[0];
  const articles: PlacedArticle[] = [];
  for (const record of records) {
    const countries = countriesOf(record, gazetteer);
    if (!countries) continue;
    const engine = annotated(record.mentions.map((mention) => ({ ...mention, score: 1 })));
    const document = await new Pipeline(stages, { engine }).runUntil(
      'geocoding',
      createDocument(record.article),
    );
    articles.push({ document, countries });
  }
  return articles;
}

function countriesOf({ fields }: GoldRecord, gazetteer: Gazetteer): Map<number, number> | null {
  if (!isObject(fields.countries)) return null;
  const countries = new Map<number, number>();
  for (const [name, code] of Object.entries(fields.countries)) {
    const country = gazetteer.countryNumber(String(code));
    countries.set(keyOfName(name.replace(/^the /i, '')), country);
    // "Zakho, Iraq" is annotated as one, and read as two.
    for (const part of name.split(/, | \(|\)/)) {
      const key = keyOfName(part.replace(/^the /i, ''));
      if (!countries.has(key)) countries.set(key, country);
    }
  }
  return countries;
}

/** The number of the annotated country of a name; "none" where it has none. */
export function rightCountry({ entity }: PlaceName, { countries }: PlacedArticle): number {
  for (const form of [entity.name, ...entity.aliases]) {
    const country = countries?.get(keyOfName(form.replace(/^the /i, '')));
    if (country !== undefined) return country;
  }
  return noCountry;
}

/** The number of the place itself that a name means; null where that is not known. */
export function placeOf({ entity }: PlaceName, { places }: PlacedArticle): number | null {
  return places?.get(keyOfName(entity.name)) ?? null;
}

/** In degrees: a town and the district around it are the same to who looks at a map. */
const sameSpot = 0.3;

/** Which candidates are in the right country or, where the place itself is known, right there. */
function rightCandidates(name: PlaceName, article: PlacedArticle, { arrays }: Gazetteer): boolean[] {
  const right = placeOf(name, article);
  if (right === null) {
    if (article.countries === null) return [];
    const country = rightCountry(name, article);
    return name.candidates.map((candidate) => candidate.country === country);
  }
  const distance = (numbers: Float32Array, place: number): number =>
    Math.abs((numbers[place] as number) - (numbers[right] as number));
  return name.candidates.map(
    ({ place }) =>
      place === right ||
      (place >= 0 &&
        distance(arrays.latitudes, place) < sameSpot &&
        distance(arrays.longitudes, place) < sameSpot),
  );
}

/** The examples of a pass, the weights of those before it being there. */
export function examplesOf(
  articles: readonly PlacedArticle[],
  gazetteer: Gazetteer,
  before: PassWeights,
): Example[] {
  const examples: Example[] = [];
  const passes = [...before, new Float64Array(featureNames.length)];
  for (const article of articles) {
    rankCandidates(article.document, gazetteer, passes, (pass, name, features) => {
      if (pass !== before.length) return;
      const isRight = rightCandidates(name, article, gazetteer);
      // A name whose country is no candidate teaches nothing.
      if (!isRight.includes(true)) return;
      const candidates = name.candidates.map((candidate) => {
        const vector: Vector = { features: [], values: [] };
        features(candidate, (feature, value) => {
          vector.features.push(feature);
          vector.values.push(value);
        });
        return vector;
      });
      examples.push({ candidates, isRight });
    });
  }
  return examples;
}
