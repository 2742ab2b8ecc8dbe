/*
 * Measures the sentences of the pipeline against those of wink-nlp alone:
 *
 *   npx tsx workbench/bench/sentences.mjs FILE.jsonl...
 *
 * A file of articles ({text, entities}) counts the annotated mentions that a boundary cuts.
 * A file of sentences ({tokens}) is put together into paragraphs of ten and counts the
 * boundaries found. With --show, what went wrong is printed too; --half 0 or --half 1
 * takes every other paragraph only.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import winkNLP from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';
import { createDocument } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, half: { type: 'string' } },
});
const wink = winkNLP(winkModel, ['sbd']);
const pipeline = new Pipeline(stages);

for (const file of files) {
  const records = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  console.log(file);
  if (records[0].text !== undefined) await measureArticles(records);
  else await measureSentences(records);
}

async function measureArticles(records) {
  const articles = records.filter((record) => record.entities && record.tokenizedFromRaw);
  const cuts = { wink: 0, ours: 0 };
  let mentions = 0;
  for (const { id, text, entities } of articles) {
    const offsets = codePointOffsets(text);
    const spans = entities.map(({ start, end }) => [offsets[start], offsets[end]]);
    mentions += spans.length;
    const { wink, ours } = await sentencesOf(text);
    cuts.wink += cutBy(wink, spans).length;
    const cutByOurs = cutBy(ours, spans);
    cuts.ours += cutByOurs.length;
    if (options.show) for (const [start, end] of cutByOurs) console.log(id, around(text, start, end));
  }
  console.log(`  ${mentions} mentions in ${articles.length} articles, cut by a boundary:`);
  console.log(`  wink-nlp ${cuts.wink}, ours ${cuts.ours}`);
}

/** The UTF-16 offset of each code point. */
function codePointOffsets(text) {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1) + character.length);
  return offsets;
}

function cutBy(sentences, spans) {
  const ends = new Set(sentences.map(({ end }) => end));
  return spans.filter(([start, end]) => {
    for (let at = start + 1; at < end; at += 1) if (ends.has(at)) return true;
    return false;
  });
}

async function measureSentences(records) {
  const counts = { wink: [0, 0, 0], ours: [0, 0, 0] };
  for (let from = 0; from < records.length; from += 10) {
    if (options.half !== undefined && (from / 10) % 2 !== Number(options.half)) continue;
    const sentences = records.slice(from, from + 10).map(({ tokens }) => detokenize(tokens));
    const text = sentences.join(' ');
    // The last end of a paragraph is no boundary that could be missed.
    const gold = new Set();
    let end = -1;
    for (const sentence of sentences.slice(0, -1)) gold.add((end += sentence.length + 1));
    const found = await sentencesOf(text);
    for (const which of ['wink', 'ours']) {
      const ends = found[which].slice(0, -1).map((sentence) => sentence.end);
      const right = ends.filter((at) => gold.has(at)).length;
      counts[which][0] += right;
      counts[which][1] += ends.length;
      counts[which][2] += gold.size;
      if (!options.show || which === 'wink') continue;
      for (const at of ends) if (!gold.has(at)) console.log('  wrong ', around(text, at, at));
      for (const at of gold) if (!ends.includes(at)) console.log('  missed', around(text, at, at));
    }
  }
  for (const [which, [right, found, gold]] of Object.entries(counts)) {
    const [precision, recall] = [right / found, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    const figures = { precision, recall, f1 };
    const line = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(4)}`);
    console.log(`  ${which.padEnd(4)} ${line.join('  ')}  (${gold} boundaries)`);
  }
}

/** Tokens as text, near enough to how it was printed; straight quotation marks alternate. */
function detokenize(tokens) {
  let text = '';
  let isOpen = false;
  let glue = true;
  for (const [index, token] of tokens.entries()) {
    const isQuote = token === '"';
    // A quotation may be longer than the sentence.
    if (isQuote && index === 0) isOpen = false;
    else if (isQuote && index === tokens.length - 1) isOpen = true;
    const closes = /^(?:[.,;:!?%)\]}’”…]+|\.\.\.|'|'s|’s|n't|'\w{1,2})$/.test(token) || (isQuote && isOpen);
    text += (glue || closes ? '' : ' ') + token;
    glue = /^[([{“‘$]$/.test(token) || (isQuote && !isOpen);
    if (isQuote) isOpen = !isOpen;
  }
  return text;
}

/** The sentences of wink-nlp; their ends are what counts. */
function winkSentences(text) {
  let at = 0;
  return wink
    .readDoc(text)
    .sentences()
    .out()
    .map((sentence) => {
      const first = /^\S*/.exec(sentence)[0];
      const start = text.indexOf(first, at);
      for (const part of sentence.split(/\s+/)) at = text.indexOf(part, at) + part.length;
      return { start, end: at };
    });
}

async function sentencesOf(text) {
  const document = await pipeline.runUntil('mentions', createDocument({ id: '-', text }));
  return { wink: winkSentences(text), ours: document.sentences };
}

function around(text, start, end) {
  const shown = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]`;
  return JSON.stringify(shown + text.slice(end, end + 30));
}
