import { kilometresFrom, pointOf } from '../../src/knowledge/gazetteer/distance.js';
import type { Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { noCountry } from '../../src/knowledge/gazetteer/gazetteer.js';
import { rankCandidates } from '../../src/stages/geocoding/ranking.js';
import type { PassWeights } from '../../src/stages/geocoding/weights.js';
import { locationOf } from '../../src/stages/geocoding/location.js';
import type { Location } from '../../src/pipeline/document.js';
import { placeOf, rightCountry, type PlacedArticle } from './examples.js';

/** How many names are known, how many got a country or a point, and how sure and right that was. */
export interface Tally {
  annotated: number;
  given: { score: number; isRight: boolean }[];
  add(articles: readonly PlacedArticle[], gazetteer: Gazetteer, weights: PassWeights): void;
}

/** Of a name whose place is known the point counts, and of another the country. */
export function tallyOf(): Tally {
  const tally: Tally = {
    annotated: 0,
    given: [],
    add: (articles, gazetteer, weights) => {
      for (const article of articles) {
        for (const name of rankCandidates(article.document, gazetteer, weights).names) {
          const location = locationOf(name, gazetteer);
          const { country, score } = location;
          const place = placeOf(name, article);
          if (place === null && article.countries === null) continue;
          const right = place === null ? rightCountry(name, article) : gazetteer.arrays.countries[place];
          if (right !== noCountry) tally.annotated += 1;
          if (country === null) continue;
          const isRight =
            place === null
              ? country === gazetteer.countryCode(right ?? noCountry)
              : isAt(location, place, gazetteer);
          tally.given.push({ score: score ?? 0, isRight });
        }
      }
    },
  };
  return tally;
}

/** In kilometres: 100 miles. */
const near = 161;

function isAt({ latitude, longitude }: Location, place: number, { arrays }: Gazetteer): boolean {
  if (latitude === null || longitude === null) return false;
  return kilometresFrom({ latitude, longitude })(pointOf(place, arrays)) < near;
}

/** Precision, recall and F1, and for each tenth of the score how many were right. */
export function formatTally({ annotated, given }: Tally): string {
  const right = given.filter(({ isRight }) => isRight).length;
  const [precision, recall] = [right / given.length, right / annotated];
  const f1 = (2 * right) / (given.length + annotated);
  const lines = [
    `annotated ${annotated}, given ${given.length}, right ${right}: ` +
      `P ${precision.toFixed(3)}, R ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  ];
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const within = given.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    if (within.length === 0) continue;
    const share = within.filter(({ isRight }) => isRight).length / within.length;
    const mean = within.reduce((sum, { score }) => sum + score, 0) / within.length;
    lines.push(
      `score from ${tenth / 10}: ${within.length} given, mean ${mean.toFixed(3)}, ${share.toFixed(3)} right`,
    );
  }
  return lines.join('\n');
}
