import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVocabulary, writeModel } from '../../src/engines/fast/model.js';
import { examplesOf, readRecords } from '../articles.js';
import { describeEvaluation, evaluate } from './evaluation.js';
import type { GateSchedule } from './gate.js';
import type { Schedule } from './layers.js';
import { trainTagger } from './recipe.js';
import { randomNumbers } from '../random.js';

/*
 * npm run train -- DATA_DIR [WEIGHTS_FILE [VOCABULARY_FILE]]
 *
 * Trains the tagger from the articles in DATA_DIR and writes its weights, by default over
 * those of the package: from worldwide.train.jsonl, and from written.jsonl (see
 * workbench/written) and silver.jsonl (silver.ts) where these are there. The vocabulary with its vectors is taken over from the package's
 * weights; `npm run vocabulary` makes a file with a new one.
 */

const seed = 1;
/** Weights nearer to 0 are left out of the file. */
const leastWeight = 0.035;
/** Shares of the articles that are learned from a second time, in small letters and in capitals. */
const lowerCaseShare = 0.3;
const upperCaseShare = 0.15;

const first: Schedule = {
  seed,
  epochs: 4,
  atLeast: 4,
  hidden: 32,
  rate: 0.1,
  hiddenRate: 0.03,
  decay: 0,
  dropout: 0.3,
  featureDropout: 0.5,
};
const second: Schedule = { ...first, hidden: 0, atLeast: 3, rate: 0.03, featureDropout: 0.1 };
const titles: Schedule = { ...first, hidden: 0, epochs: 5 };
const gate: GateSchedule = {
  seed,
  epochs: 3,
  rate: 0.1,
  featureDropout: 0.3,
  weightInside: 5,
  recall: 0.985,
};

const started = Date.now();
const log = (line: string): void => {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s ${line}\n`);
};

const packaged = 'models/fast.bin';
const [folder, weightsFile = packaged, vocabularyFile = packaged] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run train -- DATA_DIR [WEIGHTS_FILE [VOCABULARY_FILE]]\n');
  process.exit(2);
}

const vocabulary = readVocabulary(readFileSync(vocabularyFile));
const records = ['worldwide.train.jsonl', 'written.jsonl', 'silver.jsonl']
  .map((name) => join(folder, name))
  .filter((file) => existsSync(file))
  .flatMap(readRecords);
const random = randomNumbers(seed);
/** What another model labelled is as it labelled it: not what it would make of it in other letters. */
const inOtherLetters = records.filter(({ region }) => region !== 'silver');
const articles = [
  ...(await examplesOf(records)),
  ...(await examplesOf(
    inOtherLetters.filter(() => random() < lowerCaseShare),
    inLowerCase,
  )),
  ...(await examplesOf(
    inOtherLetters.filter(() => random() < upperCaseShare),
    inCapitals,
  )),
];
log(`${articles.length} articles`);

// Neither the examples that were written nor what another model labelled are like what comes.
const judged = articles.filter(({ region }) => region !== 'written' && region !== 'silver');
const model = trainTagger(
  vocabulary,
  { articles, judged, first, second, titles, gate, folds: 2, leastWeight },
  log,
);
const bytes = writeModel(model);
writeFileSync(weightsFile, bytes);
const { entries, weights, unit } = model.features;
log(
  `${bytes.length} bytes: ${entries.length / 2 - 1} features, ${weights.length} weights in units of ${unit}`,
);

const versions = { 'as written': undefined, 'in capitals': inCapitals, 'in small letters': inLowerCase };
for (const [name, alter] of Object.entries(versions)) {
  const examples = await examplesOf(readRecords(join(folder, 'worldwide.dev.jsonl')), alter);
  log(`development articles ${name}\n${describeEvaluation(evaluate(model, examples))}`);
}

/** A text in small letters; a letter stays where its small form has another length. */
function inLowerCase(text: string): string {
  return mapped(text, (character) => character.toLowerCase());
}

/** A text in capitals; a letter stays where its capital form has another length. */
function inCapitals(text: string): string {
  return mapped(text, (character) => character.toUpperCase());
}

function mapped(text: string, change: (character: string) => string): string {
  let result = '';
  for (const character of text) {
    const changed = change(character);
    result += changed.length === character.length ? changed : character;
  }
  return result;
}
