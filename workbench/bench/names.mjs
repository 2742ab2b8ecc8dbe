/*
 * What a list of names costs: to read, to hold, and for each word of a text, for lists of
 * several lengths. The last column is to stay about the same.
 *
 *   npx tsx workbench/bench/names.mjs
 *
 * Names and text are made up; one word in 200 of the text is a name of the list.
 */
import { Buffer } from 'node:buffer';
import { NameList } from '../../src/knowledge/names/name-list.js';
import { parseNames } from '../../src/knowledge/names/parse-names.js';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const wordsOfArticle = 1_000;
const articles = 200;
const runs = 9;

let seed = 1;
const random = (count) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % count;
};
const syllables = 'ba ka lo mi ne ru sa ti vo zu den mar sol tan vik rel pon dur gas'.split(' ');
const word = () => Array.from({ length: 3 + random(3) }, () => syllables[random(syllables.length)]).join('');
const capitalised = () => {
  const name = word();
  return name[0].toUpperCase() + name.slice(1);
};

/** Processor time in milliseconds: other processes do not count. */
const now = () => process.cpuUsage().user / 1000;

/** A list, and articles in which some of its names stand. */
function made(size) {
  const names = Array.from({ length: size }, () => `${capitalised()} ${capitalised()}`);
  const csv = [
    'name,type,aliases,id,country,title',
    ...names.map((name, index) => `${name},person,${capitalised()} ${name},Q${index},KE,minister`),
  ].join('\n');
  const one = (_, index) =>
    index % 200 === 0 ? names[random(size)] : random(5) === 0 ? capitalised() : word();
  const texts = Array.from({ length: articles }, () => Array.from({ length: wordsOfArticle }, one).join(' '));
  return { csv: Buffer.from(csv), texts };
}

for (const size of sizes) {
  const { csv, texts } = made(size);
  const started = now();
  const list = NameList.of(parseNames(csv.toString(), 'names.csv'));
  const loaded = now() - started;
  const { rows, starts, table, filter } = list.index;
  const megabytes = [rows, starts, table, filter].reduce((sum, part) => sum + part.byteLength, 0) / 2 ** 20;
  let best = Infinity;
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const begun = now();
    found = texts.reduce((sum, text) => sum + list.find(text).length, 0);
    best = Math.min(best, now() - begun);
  }
  process.stdout.write(
    `${size.toLocaleString('en').padStart(9)} names: read in ${(loaded / 1000).toFixed(2)} s, ${megabytes.toFixed(0)} MB, ` +
      `${found} found, ${((1e6 * best) / (articles * wordsOfArticle)).toFixed(0)} ns a word\n`,
  );
}
