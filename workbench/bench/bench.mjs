/*
 * Speed beside compromise and wink-nlp alone, in one run, on this machine.
 *
 *   npm run bench [-- article.txt ...]
 *
 * Without arguments the article is the report in fixtures/, which is as long and as rich in
 * names as news are; the other fixtures are short and nothing but hard cases. Every system
 * gets a process of its own. Tokens are counted once, by this tool, so that tokens a second
 * compare.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createExtractor, engines } from '../../dist/bundle/index.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const coldStartRuns = 7;
const coldArticle = here('../../fixtures/almaty-media-forum.txt');

const given = process.argv.slice(2);
const articles = given.length > 0 ? given : [coldArticle];

/** Name, script for the throughput, and command for the cold start of each system. */
const systems = [
  ...engines.map(({ name }) => ({
    name: `extract, engine ${name}`,
    throughput: [here('throughput.mjs'), name],
    cold: [here('../../bin/extract.js'), '--engine', name, coldArticle],
  })),
  ...['compromise', 'wink-nlp'].map((name) => ({
    name: `${name} alone`,
    throughput: [here('throughput.mjs'), name],
    cold: [here('cold.mjs'), name, coldArticle],
  })),
];

function run(args) {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

async function countTokens() {
  const { process: read } = await createExtractor();
  let count = 0;
  for (const path of articles) count += (await read(readFileSync(path, 'utf8'))).tokens.length;
  return count;
}

function milliseconds(args) {
  return median(
    Array.from({ length: coldStartRuns }, () => {
      const start = performance.now();
      run(args);
      return performance.now() - start;
    }),
  );
}

const tokens = await countTokens();
const format = (number) => Math.round(number).toLocaleString('en');
const measured = systems.map(({ name, throughput, cold }) => ({
  name,
  ...JSON.parse(run([...throughput, ...articles])),
  cold: milliseconds(cold),
}));
const { seconds: reference } = measured.find(({ name }) => name.startsWith('compromise'));
const rows = measured.map(({ name, seconds, megabytes, cold }) => [
  name,
  format(tokens / seconds),
  `${(reference / seconds).toFixed(1)} x`,
  `${format(cold)} ms`,
  `${format(megabytes)} MB`,
]);

console.log(
  `${articles.length} article${articles.length > 1 ? 's' : ''}, ${format(tokens)} tokens; Node ${process.version}`,
);
const header = ['', 'tokens/s', 'compromise', 'cold start', 'peak memory'];
const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column].length)));
for (const row of [header, ...rows]) {
  const cells = row.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
  );
  console.log(cells.join('  '));
}
console.log(
  `tokens/s: text in to results out in one process after a warm-up, median of several passes, on\n` +
    `one thread but for the network of the engine accurate, which takes all processors;\n` +
    `cold start: a process from start to end with the first fixture, median of ${coldStartRuns}.`,
);
