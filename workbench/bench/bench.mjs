/*
 * Speed beside compromise, wink-nlp and spaCy, in one run, on this machine.
 *
 *   npm run bench [-- [COUNT] [--kind short|news|long] [--engine NAME]... | ARTICLE.txt ...]
 *
 * COUNT distinct articles of distinct-articles.mjs, or the files that are named. Unless either is
 * given there are 400, of which systems that take long read the first 80: that is enough for these,
 * and the quick ones go on long enough for Node.js to have compiled them.
 * No article comes twice: what is remembered of one would make the next look faster than news are.
 * Every system gets a process of its own, which reads them as JSON Lines; the command is measured
 * with one thread and with two, and with one thread that has but one processor: V8 compiles and collects
 * garbage in threads of its own, for which one working thread takes a quarter of a second processor. Tokens are counted once, by this tool, so that tokens a second
 * compare. spaCy is measured where `python3` (or $PYTHON) has it with a small English model.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createExtractor, engines, stages } from '../../dist/bundle/index.js';
import { distinctArticles } from './distinct-articles.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../../bin/extract.js');
const coldStartRuns = 5;
const coldArticle = here('../../fixtures/almaty-media-forum.txt');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'news' },
    engine: { type: 'string', multiple: true },
  },
});
const isCount = positionals.length === 0 || /^\d+$/.test(positionals[0]);
const articles = isCount
  ? [...distinctArticles(Number(positionals[0] ?? 400), values.kind)]
  : positionals.map((id) => ({ id, text: readFileSync(id, 'utf8') }));
/** What some systems read of them, as they take long. */
const few = positionals.length === 0 ? articles.slice(0, 80) : articles;
const readFew = new Set(['accurate', 'lexical']);
const chosen = engines.map(({ name }) => name).filter((name) => values.engine?.includes(name) ?? true);

const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'));
/** A set of articles as a file, with their number and that of their tokens. */
async function setOf(name, chosenArticles) {
  const file = join(folder, name);
  writeFileSync(file, chosenArticles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return { file, count: chosenArticles.length, tokens: await countTokens(chosenArticles) };
}

/** What a process prints, and the seconds from its start to its end. */
function timed(program, args) {
  const start = performance.now();
  const output = execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { output, seconds: (performance.now() - start) / 1000 };
}

function coldStart(program, args) {
  const times = Array.from({ length: coldStartRuns }, () => timed(program, args).seconds);
  return times.sort((a, b) => a - b)[coldStartRuns >> 1];
}

/** A system in a process: the articles alone, the whole process, the first article from cold. */
function measured(name, set, program, args, cold) {
  const { output, seconds: whole } = timed(program, [...args, set.file]);
  const { seconds, megabytes } = JSON.parse(output);
  return { name, ...set, seconds, whole, megabytes, cold: coldStart(program, cold) };
}

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** The command over all articles; its start cannot be told apart. */
function ofCommand(engine, set, jobs, onOneProcessor = false) {
  const args = [
    ...(onOneProcessor ? ['-c', '0', process.execPath] : []),
    command,
    set.file,
    '--engine',
    engine,
    '--jobs',
    String(jobs),
    '--format',
    'jsonl',
    '--quiet',
  ];
  const { seconds: whole } = timed(onOneProcessor ? 'taskset' : process.execPath, args);
  const name = `extract --engine ${engine} --jobs ${jobs}${onOneProcessor ? ', one processor' : ''}`;
  return { name, ...set, whole };
}

/** Tokens are cut by the first stage, without an engine. */
async function countTokens(chosenArticles) {
  const { process: read } = await createExtractor({ stages: stages.filter(({ name }) => name === 'tokens') });
  let count = 0;
  for (const { text } of chosenArticles) count += (await read(text)).tokens.length;
  return count;
}

async function measure() {
  const node = process.execPath;
  const all = await setOf('all.jsonl', articles);
  const some = await setOf('few.jsonl', few);
  const rows = chosen.flatMap((engine) => {
    const set = readFew.has(engine) ? some : all;
    const cold = [command, '--engine', engine, coldArticle];
    return [
      measured(`engine ${engine}`, set, node, [here('throughput.mjs'), engine], cold),
      ...(hasTaskset ? [ofCommand(engine, set, 1, true)] : []),
      ofCommand(engine, set, 1),
      ofCommand(engine, set, 2),
    ];
  });
  for (const name of ['compromise', 'wink-nlp']) {
    const cold = [here('cold.mjs'), name, coldArticle];
    rows.push(measured(`${name} alone`, all, node, [here('throughput.mjs'), name], cold));
  }
  const python = process.env.PYTHON ?? 'python3';
  const spacy = here('throughput_spacy.py');
  const model = spawnSync(python, [spacy, '--which'], { encoding: 'utf8' });
  if (model.status === 0) {
    rows.push(
      measured(`spaCy, ${model.stdout.trim()}`, all, python, [spacy], [spacy, '--cold', coldArticle]),
    );
  }
  return { rows, hasSpacy: model.status === 0 };
}

const format = (number) => Math.round(number).toLocaleString('en');
try {
  const { rows, hasSpacy } = await measure();
  const compromise = rows.find(({ name }) => name.startsWith('compromise'));
  const reference = compromise.tokens / compromise.seconds;
  const header = ['', 'articles', 'tokens/s', 'compromise', 'with start', 'cold start', 'peak memory'];
  const table = rows.map(({ name, count, tokens, seconds, whole, cold, megabytes }) => [
    name,
    format(count),
    seconds === undefined ? '' : format(tokens / seconds),
    seconds === undefined ? '' : `${(tokens / seconds / reference).toFixed(1)} x`,
    format(tokens / whole),
    cold === undefined ? '' : `${format(cold * 1000)} ms`,
    megabytes === undefined ? '' : `${format(megabytes)} MB`,
  ]);
  const lines = [header, ...table];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  console.log(
    `Distinct articles of ${format(rows[0].tokens / rows[0].count)} tokens; Node ${process.version}`,
  );
  for (const line of lines) {
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log(
    `tokens/s: text in to results out in one process, each article once, after the system was loaded;\n` +
      `with start: the same over the whole time of the process, from its start to its end;\n` +
      `cold start: a process from start to end with one article, median of ${coldStartRuns}.` +
      (hasSpacy ? '' : '\nspaCy is not there: pip install spacy, python -m spacy download en_core_web_sm'),
  );
} finally {
  rmSync(folder, { recursive: true });
}
