import { createDocument, type Document } from '../../src/pipeline/document.js';
import { readGold, type GoldRecord } from '../../src/evaluate/gold/index.js';
import { isObject } from '../../src/evaluate/json-lines.js';
import { noCountry, type Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';
import { featureNames } from '../../src/stages/geocoding/features.js';
import type { PlaceName } from '../../src/stages/geocoding/place-names.js';
import { rankCandidates, type PassWeights } from '../../src/stages/geocoding/ranking.js';
import { tokens } from '../../src/stages/tokens/index.js';
import { structure } from '../../src/stages/structure/index.js';
import { sentences } from '../../src/stages/sentences/index.js';
import { coreference } from '../../src/stages/coreference/index.js';

/** An article with its annotated mentions, gathered to entities, and its places' countries. */
export interface PlacedArticle {
  document: Document;
  /** Country numbers by the keys of the annotated names. */
  countries: ReadonlyMap<number, number>;
}

/** A name, the features of its readings, and which of them are right. */
export interface Example {
  article: number;
  readings: Float64Array[];
  isRight: boolean[];
}

/** Reads the records that have `countries`. Throws the first error of the file. */
export async function readPlacedArticles(path: string, gazetteer: Gazetteer): Promise<PlacedArticle[]> {
  const { records, errors } = await readGold(path);
  if (errors[0]) throw errors[0];
  const steps = [];
  for (const stage of [tokens, structure, sentences]) steps.push(await stage.create({ engine: 'none' }));
  const gathers = await coreference.create({ engine: 'none' });
  const articles: PlacedArticle[] = [];
  for (const record of records) {
    const countries = countriesOf(record, gazetteer);
    if (!countries) continue;
    const document = createDocument(record.article);
    for (const step of steps) await step(document);
    document.mentions = record.mentions
      .map((mention) => ({ ...mention, score: 1 }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    await gathers(document);
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
      // A name whose country is no reading teaches nothing.
      if (!isRight.includes(true)) return;
      const readings = name.candidates.map((reading) => {
        const vector = new Float64Array(featureNames.length);
        features(reading, (feature, value) => (vector[feature] = value));
        return vector;
      });
      examples.push({ article: number, readings, isRight });
    });
  });
  return examples;
}
