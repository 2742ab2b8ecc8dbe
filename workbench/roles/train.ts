import { writeFileSync } from 'node:fs';
import { score, writeRoleModel, type RoleWeights } from '../../src/stages/roles/role-model.js';
import { randomNumbers } from '../random.js';
import { examplesOf, type Examples } from './examples.js';
import { readGoldDocuments } from './gold-documents.js';
import { learnChoices, learnDecisions, type Settings } from './learn.js';
import { fitted, judge, reliability } from './calibrate.js';
import { readShapes } from './shapes.js';
import { chooseThresholds, scoreStage } from './thresholds.js';

/*
 * npm run train:roles -- FILE [MODEL_FILE]
 *
 * Learns who holds which title where from annotated articles (records with `entities` and
 * `roles`) and, for shapes that these lack, from `shapes.txt`, and writes weights and thresholds, by default over those of the package. Says first
 * how well it does in cross-validation over articles.
 */

const seed = 1;
const folds = 5;
const holderSettings: Settings = { epochs: 5, rate: 0.1, decay: 0.01, atLeast: 3 };
const institutionSettings: Settings = { epochs: 12, rate: 0.1, decay: 0.01, atLeast: 3 };

const [file, modelFile = 'models/roles.json'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run train:roles -- FILE [MODEL_FILE]\n');
  process.exit(2);
}

const documents = await readGoldDocuments(file);
const articles = documents.map(examplesOf);
// They teach who holds a title and how sure that is; the figures are those of the articles, which alone are news.
const shapes = await readShapes('workbench/roles/shapes.txt');
const shapeExamples = shapes.map(examplesOf);
const fold = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at % folds === index);
const rest = <Item>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at % folds !== index);
const weights = Array.from({ length: folds }, (_, index) =>
  train(rest(articles, index), rest(shapeExamples, index)),
);
const results = weights.map((model, index) => test(model, fold(articles, index)));
const [titles, holders, roles, institutions] = [0, 1, 2, 3].map((column) =>
  results.reduce((sum, result) => sum + (result[column] as number), 0),
) as [number, number, number, number];
process.stdout.write(
  `cross-validation over ${articles.length} articles: holder right ${share(holders, titles)} of ${titles} titles, institution right ${share(institutions, roles)} of ${roles} roles\n`,
);
const leftOut = weights.map((ofFold, index) => ({
  weights: ofFold,
  documents: fold(documents, index),
}));
const thresholds = chooseThresholds(leftOut);
const outcomes = leftOut.flatMap(({ weights: ofFold, documents: ofArticles }, index) =>
  [...ofArticles, ...fold(shapes, index)].flatMap((document) => judge(document, { ...ofFold, thresholds })),
);
const calibration = fitted(outcomes);
const { pairs, institutions: ofPairs } = scoreStage(leftOut, { thresholds, calibration });
process.stdout.write(
  `both steps together: F1 of pairs ${pairs.exact.f1?.toFixed(3) ?? '-'}, institution right ${share(ofPairs.right, ofPairs.pairs)} of ${ofPairs.pairs}\n` +
    `thresholds ${JSON.stringify(thresholds)}, calibration ${JSON.stringify(calibration)}\n` +
    `${reliability(outcomes, calibration).join('\n')}\n`,
);
const model = { ...train(articles, shapeExamples), thresholds, calibration };
writeFileSync(modelFile, writeRoleModel(model));
process.stdout.write(`${model.holders.size} + ${model.institutions.size} weights in ${modelFile}\n`);

function train(examples: readonly Examples[], ofShapes: readonly Examples[]): RoleWeights {
  const random = randomNumbers(seed);
  return {
    holders: learnDecisions(
      [...examples, ...ofShapes].flatMap((article) => article.holders.flat()),
      holderSettings,
      random,
    ),
    institutions: learnChoices(
      examples.flatMap((article) => article.institutions),
      institutionSettings,
      random,
    ),
  };
}

/** Numbers of titles, those whose likeliest holder is right; roles, those whose institution is right. */
function test(model: RoleWeights, examples: readonly Examples[]): number[] {
  const isBestRight = (
    weights: RoleWeights['holders'],
    options: readonly { features: string[]; isRight: boolean }[],
  ): boolean => {
    const scores = options.map(({ features }) => score(weights, features));
    return options[scores.indexOf(Math.max(...scores))]?.isRight ?? false;
  };
  const titles = examples
    .flatMap((article) => article.holders)
    .filter((options) => options.some(({ isRight }) => isRight));
  const roles = examples.flatMap((article) => article.institutions);
  return [
    titles.length,
    titles.filter((options) => isBestRight(model.holders, options)).length,
    roles.length,
    roles.filter(({ options }) => isBestRight(model.institutions, options)).length,
  ];
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
