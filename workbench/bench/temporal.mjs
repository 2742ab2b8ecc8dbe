/*
 * How the time for dates and durations grows with the length of texts made to be slow:
 *
 *   npx tsx workbench/bench/temporal.mjs
 *
 * Each text is one sentence of a quarter, a half and a whole megabyte. Where the time is
 * linear, each column is about twice the one before.
 */
import { withTemporalExpressions } from '../../src/temporal/index.js';

const sizes = [250_000, 500_000, 1_000_000];

const pieces = {
  'number words': 'twenty one hundred and ',
  digits: '1',
  'digits and points': '1.',
  'digits and hyphens': '19-',
  years: '1990 ',
  decades: "1990s '80s ",
  'months and days': 'May 1 and 2, 3-',
  'days and months': '1 to 2 of May ',
  weekdays: 'last Monday ',
  beginnings: 'early mid-late ',
  'ends of ends': 'end of the ',
  counted: 'three days after two weeks before ',
  'clock times': '10:30 a.m. on ',
  apostrophes: "'",
  commas: '1,000,',
  letters: 'a',
  articles: 'a the of ',
  halves: 'a year and a half and ',
};

function seconds(text) {
  const mentions = [];
  for (let at = 0; at + 4 < text.length; at += 40)
    mentions.push({ type: 'date', start: at, end: at + 3, score: 0.5 });
  const sentences = [{ start: 0, end: text.length, firstToken: 0, endToken: 1 }];
  const document = { text, sentences, mentions, date: '2025-09-29' };
  const started = performance.now();
  withTemporalExpressions(document);
  return (performance.now() - started) / 1000;
}

const rows = Object.entries(pieces).map(([name, piece]) => [
  name,
  ...sizes.map((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    return `${seconds(text).toFixed(2)} s`;
  }),
]);
const header = ['', ...sizes.map((size) => `${size / 1000} kB`)];
for (const row of [header, ...rows]) {
  console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(22) : cell.padStart(9))).join(''));
}
