/*
 * Random strings of date-like words, read by the grammar of temporal expressions:
 *
 *   npx tsx workbench/fuzz-dates.ts [COUNT] [SEED]
 *
 * Prints how many were read and how many expressions were found. Stops with the string at the
 * first one that throws, whose span is none of the text or whose value is no TIMEX3 value;
 * then checks on repeated strings that time grows no faster than the text. The exit status is
 * 1 where something failed.
 */
import { formatTimex, parseTimex } from '../src/knowledge/timex.js';
import { withTemporalExpressions } from '../src/temporal/index.js';
import { words } from '../src/temporal/lexicon.js';
import { randomNumbers } from './random.js';

const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomNumbers(seed);
const figures = [
  '1',
  '2',
  '12',
  '31',
  '99',
  '1999',
  '2024',
  '0730',
  '1900',
  '24',
  '2025-09-28',
  '03/04/2025',
  '10:30',
];
const marks = ['-', '/', '.', ',', ':', "'", '’', '"', '(', ')', ';', '$', '%', '–'];
const vocabulary = [
  ...words.keys(),
  ...figures,
  ...figures,
  ...marks,
  'Smith',
  'was',
  '1st',
  '10am',
  "o'clock",
  '’s',
];
const gaps = ['', ' ', ' ', ' ', ' ', '-', '/', '\n'];
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function randomText(): string {
  let text = '';
  for (let left = 1 + Math.floor(random() * 14); left > 0; left -= 1) {
    const word = pick(vocabulary);
    text += (random() < 0.3 ? word.charAt(0).toUpperCase() + word.slice(1) : word) + pick(gaps);
  }
  return text;
}

function read(text: string): number {
  const sentences = [{ start: 0, end: text.length, firstToken: 0, endToken: 0 }];
  const { mentions } = withTemporalExpressions({ text, sentences, date: '2025-09-29', mentions: [] });
  for (const { start, end, value } of mentions) {
    const parsed = value === undefined ? null : parseTimex(value);
    if (!(start >= 0 && start < end && end <= text.length)) throw new Error('a span outside the text');
    if ((parsed ? formatTimex(parsed) : undefined) !== value) throw new Error(`no value: ${String(value)}`);
  }
  return mentions.length;
}

let found = 0;
let slowest = { ratio: 0, text: '' };
for (let index = 0; index < count; index += 1) {
  const text = randomText();
  try {
    found += read(text);
  } catch (error) {
    console.error(JSON.stringify(text), error);
    process.exit(1);
  }
  if (index % Math.ceil(count / 40) > 0) continue;
  // Another process may have had its turn in one of them.
  const ratio = Math.min(growth(text), growth(text), growth(text));
  if (ratio > slowest.ratio) slowest = { ratio, text };
}
console.log(`${String(count)} strings, ${String(found)} expressions, none failed`);
const { ratio, text } = slowest;
console.log(
  `a text of 4 times the length took at most ${ratio.toFixed(1)} times as long: ${JSON.stringify(text)}`,
);
process.exitCode = ratio > 8 ? 1 : 0;

/** How much longer a text of four times the length takes, the fastest of five runs of each. */
function growth(unit: string): number {
  const [short, long] = [10_000, 40_000].map((length) => {
    const repeated = unit.repeat(Math.ceil(length / unit.length));
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      read(repeated);
      return performance.now() - start;
    });
    return Math.min(...times);
  }) as [number, number];
  return long / short;
}
