/*
 * What the stages that work out who is who cost for each token, in articles of several
 * lengths; a stage whose cost grows with the length is not linear in it.
 *
 *   npx tsx workbench/bench/who-is-who.mjs [FILE.jsonl]
 *
 * The articles are made up: random people with shared surnames, titles and organizations,
 * so that there is much to compare. With a file, its articles' texts are measured too.
 */
import { readFileSync } from 'node:fs';
import { createDocument } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';

const lengths = [2_000, 20_000, 200_000];
const measured = ['coreference', 'geocoding', 'roles'];
const runs = 9;

const steps = [];
for (const stage of stages) steps.push({ name: stage.name, run: await stage.create({ engine: 'fast' }) });

let seed = 1;
const random = (count) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % count;
};
const pick = (list) => list[random(list.length)];
const syllables = 'ba ka lo mi ne ru sa ti vo zu den mar sol tan vik'.split(' ');
const word = () => {
  const name = Array.from({ length: 2 + random(3) }, () => pick(syllables)).join('');
  return name[0].toUpperCase() + name.slice(1);
};

/** An article of about so many words, with a new person or organization in every other sentence. */
function article(words) {
  const surnames = Array.from({ length: 20 + words / 100 }, word);
  const sentences = [];
  for (let count = 0; count < words;) {
    const surname = pick(surnames);
    const sentence = pick([
      () => `President ${word()} ${surname} of the ${word()} Bank met Mr ${surname} in Nairobi.`,
      () => `${word()} ${surname}, director of the ${word()} ${word()} Institute, said ${surname} had left.`,
      () =>
        `Ministers ${word()} ${surname} and ${word()} ${pick(surnames)} spoke to the ${word()} Council (WC) on Monday.`,
      () => 'The talks on the budget went on for a long time, and nothing more was said about it that day.',
    ])();
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences.join(' ');
}

/** Microseconds for each token that the stages take, each the best of several runs. */
async function measure(texts) {
  const seconds = Object.fromEntries(measured.map((name) => [name, 0]));
  let tokens = 0;
  for (const text of texts) {
    const best = Object.fromEntries(measured.map((name) => [name, Infinity]));
    for (let run = 0; run < runs; run += 1) {
      let document = createDocument({ id: 'bench', text });
      for (const { name, run: runStage } of steps) {
        const started = performance.now();
        const part = await runStage(document);
        const time = (performance.now() - started) / 1000;
        document = { ...document, ...part, warnings: [] };
        if (name in best) best[name] = Math.min(best[name], time);
      }
      if (run === 0) tokens += document.tokens.length;
    }
    for (const name of measured) seconds[name] += best[name];
  }
  return { tokens, cost: measured.map((name) => (1e6 * seconds[name]) / tokens) };
}

const row = (label, tokens, cost) =>
  console.log(
    label.padEnd(24) +
      String(tokens).padStart(9) +
      [...cost, cost.reduce((a, b) => a + b)].map((value) => value.toFixed(3).padStart(9)).join(''),
  );
console.log(
  'microseconds a token'.padEnd(24) + ['tokens', ...measured, 'sum'].map((name) => name.padStart(9)).join(''),
);
await measure([article(2_000)]);
for (const length of lengths) {
  const { tokens, cost } = await measure([article(length)]);
  row(`${length.toLocaleString('en')} words`, tokens, cost);
}
const [file] = process.argv.slice(2);
if (file) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const { tokens, cost } = await measure(lines.map((line) => JSON.parse(line).text));
  row(`${lines.length} articles`, tokens, cost);
}
