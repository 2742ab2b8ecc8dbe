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
  /** Country numbers by the keys of the annotated names. */
  countries: ReadonlyMap<number, number>;
}

/** A name, the features of its candidates, and which of them are right. */
export interface Example {
  article: number;
  candidates: Float64Array[];
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
  return new Map(
    Object.entries(fields.countries).map(([name, code]) => [
      keyOfName(name.replace(/^the /i, '')),
      gazetteer.countryNumber(String(code)),
    ]),
  );
}

/** The number of the annotated country of a name; "none" where it has none. */
export function rightCountry({ entity }: PlaceName, { countries }: PlacedArticle): number {
  for (const form of [entity.name, ...entity.aliases]) {
    const country = countries.get(keyOfName(form.replace(/^the /i, '')));
    if (country !== undefined) return country;
  }
  return noCountry;
}

/** The examples of a pass, the weights of those before it being there. */
export function examplesOf(
  articles: readonly PlacedArticle[],
  gazetteer: Gazetteer,
  before: PassWeights,
): Example[] {
  const examples: Example[] = [];
  const passes = [...before, new Float64Array(featureNames.length)];
  articles.forEach((article, number) => {
    rankCandidates(article.document, gazetteer, passes, (pass, name, features) => {
      if (pass !== before.length) return;
      const right = rightCountry(name, article);
      const isRight = name.candidates.map(({ country }) => country === right);
      // A name whose country is no candidate teaches nothing.
      if (!isRight.includes(true)) return;
      const candidates = name.candidates.map((candidate) => {
        const vector = new Float64Array(featureNames.length);
        features(candidate, (feature, value) => (vector[feature] = value));
        return vector;
      });
      examples.push({ article: number, candidates, isRight });
    });
  });
  return examples;
}
