import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/knowledge/gazetteer/load.js';
import { featureNames } from '../../src/stages/geocoding/features.js';
import { writeWeights, type PassWeights } from '../../src/stages/geocoding/weights.js';
import type { Gazetteer } from '../../src/knowledge/gazetteer/gazetteer.js';
import { examplesOf, readPlacedArticles, type PlacedArticle } from './examples.js';
import { fit } from './fit.js';
import { formatTally, tallyOf } from './tally.js';

/*
 * Learns how places are told apart: `npm run train:places -- TRAIN.jsonl [DEV.jsonl]`, files
 * of articles with `countries`. Prints how well it goes with the mentions as annotated, by
 * five-fold cross-validation and on the second file, and writes the weights.
 */

const passCount = 2;
const folds = 5;
const output = new URL('../../models/places.json', import.meta.url);

const [trainPath, devPath] = process.argv.slice(2);
if (trainPath === undefined) {
  console.error('usage: npm run train:places -- TRAIN.jsonl [DEV.jsonl]');
  process.exit(2);
}
const gazetteer = loadGazetteer();
const articles = await readPlacedArticles(trainPath, gazetteer);

const left = tallyOf();
for (let fold = 0; fold < folds; fold += 1) {
  const isLeft = (_: PlacedArticle, index: number): boolean => index % folds === fold;
  const weights = learn(
    articles.filter((article, index) => !isLeft(article, index)),
    gazetteer,
  );
  left.add(articles.filter(isLeft), gazetteer, weights);
}
console.log(`${articles.length} articles, ${folds}-fold cross-validation, annotated mentions`);
console.log(formatTally(left));

const weights = learn(articles, gazetteer);
if (devPath !== undefined) {
  const dev = tallyOf();
  dev.add(await readPlacedArticles(devPath, gazetteer), gazetteer, weights);
  console.log(`\n${devPath}, annotated mentions\n${formatTally(dev)}`);
}
writeFileSync(output, writeWeights(weights));

/** Pass after pass, each on what the one before came to. */
function learn(from: readonly PlacedArticle[], places: Gazetteer): PassWeights {
  const learned: Float64Array[] = [];
  for (let pass = 0; pass < passCount; pass += 1) {
    learned.push(fit(examplesOf(from, places, learned), featureNames.length));
  }
  return learned;
}
