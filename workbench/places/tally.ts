import type { Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { noCountry } from '../../src/knowledge/gazetteer/gazetteer.js';
import { rankCandidates } from '../../src/stages/geocoding/ranking.js';
import type { PassWeights } from '../../src/stages/geocoding/weights.js';
import { locationOf } from '../../src/stages/geocoding/location.js';
import { rightCountry, type PlacedArticle } from './examples.js';

/** How many names have a country, got one and got the right one; and how sure that was. */
export interface Tally {
  annotated: number;
  given: { score: number; isRight: boolean }[];
  add(articles: readonly PlacedArticle[], gazetteer: Gazetteer, weights: PassWeights): void;
}

export function tallyOf(): Tally {
  const tally: Tally = {
    annotated: 0,
    given: [],
    add: (articles, gazetteer, weights) => {
      for (const article of articles) {
        for (const name of rankCandidates(article.document, gazetteer, weights).names) {
          const right = rightCountry(name, article);
          const { country, score } = locationOf(name, gazetteer);
          if (right !== noCountry) tally.annotated += 1;
          if (country === null) continue;
          tally.given.push({ score: score ?? 0, isRight: country === gazetteer.countryCode(right) });
        }
      }
    },
  };
  return tally;
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
  for (let tenth = 5; tenth < 10; tenth += 1) {
    const within = given.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    if (within.length === 0) continue;
    const share = within.filter(({ isRight }) => isRight).length / within.length;
    lines.push(`score from ${tenth / 10}: ${within.length} given, ${share.toFixed(3)} right`);
  }
  return lines.join('\n');
}
