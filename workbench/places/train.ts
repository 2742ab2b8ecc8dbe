import { writeFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/knowledge/gazetteer/load.js';
import { featureNames } from '../../src/stages/geocoding/features.js';
import { writeWeights, type PassWeights } from '../../src/stages/geocoding/weights.js';
import { examplesOf, readPlacedArticles, type PlacedArticle } from './examples.js';
import { fit } from './fit.js';
import { framedArticles } from './frames.js';
import { readSilverArticles } from './silver.js';
import { readFeatures } from '../gazetteer/features.js';
import { readSources } from '../gazetteer/sources.js';
import { formatTally, tallyOf } from './tally.js';

/*
 * Learns how places are told apart: `npm run train:places -- TRAIN.jsonl NEWS.jsonl[.gz] [DEV.jsonl]`
 * after `npm run gazetteer`. TRAIN and DEV are articles with `countries`, NEWS articles without
 * annotation. Prints how well it goes by cross-validation and on the last file, and writes the weights.
 */

const passCount = 2;
const folds = 2;
const mostNews = 6000;
const output = new URL('../../models/places.json', import.meta.url);

const [trainPath, newsPath, devPath] = process.argv.slice(2);
if (trainPath === undefined || newsPath === undefined) {
  console.error('usage: npm run train:places -- TRAIN.jsonl NEWS.jsonl[.gz] [DEV.jsonl]');
  process.exit(2);
}
const gazetteer = loadGazetteer();
const articles = await readPlacedArticles(trainPath, gazetteer);
const news = await readSilverArticles(newsPath, gazetteer, mostNews);
const sources = readSources('workbench/gazetteer');
const features = readFeatures('workbench/gazetteer', sources.towns);
const framed = await framedArticles(sources, features, gazetteer);
console.log(`${articles.length} articles, ${news.length} without annotation, ${framed.length} made up`);

const [left, leftNews] = [tallyOf(), tallyOf()];
for (let fold = 0; fold < folds; fold += 1) {
  const isLeft = (_: PlacedArticle, index: number): boolean => index % folds === fold;
  const others = (all: readonly PlacedArticle[]): PlacedArticle[] =>
    all.filter((article, index) => !isLeft(article, index));
  const weights = learn([...others(articles), ...others(news), ...framed]);
  left.add(articles.filter(isLeft), gazetteer, weights);
  leftNews.add(news.filter(isLeft), gazetteer, weights);
}
console.log(`\nannotated mentions, ${folds}-fold cross-validation\n${formatTally(left)}`);
console.log(`\ntowns of the news without annotation\n${formatTally(leftNews)}`);

const weights = learn([...articles, ...news, ...framed]);
if (devPath !== undefined) {
  const dev = tallyOf();
  dev.add(await readPlacedArticles(devPath, gazetteer), gazetteer, weights);
  console.log(`\n${devPath}, annotated mentions\n${formatTally(dev)}`);
}
writeFileSync(output, writeWeights(weights));

/** Pass after pass, each on what the one before came to. */
function learn(from: readonly PlacedArticle[]): PassWeights {
  const learned: Float64Array[] = [];
  for (let pass = 0; pass < passCount; pass += 1) {
    learned.push(fit(examplesOf(from, gazetteer, learned), featureNames.length));
  }
  return learned;
}
