/*
 * Whether time grows with the text and no faster, whatever stands in it:
 *
 *   node workbench/bench/hostile.mjs [--engine NAME]... [--largest N] [--all] [WORD...]
 *
 * Each of the texts of hostile-texts.mjs is extracted at 10,000 characters, four times as many and
 * so on, up to 1.6 million, and written in every format; texts that Markdown reads otherwise are read
 * as Markdown too. With words only the texts that have one in their name. Time is that of the
 * processor, so that other work on the machine counts little. The exit status is 1 when one fails, or time grows
 * faster than the length to the power of 1.5, which is eight times for four times the text, anywhere
 * above a tenth of a second, at two steps one after the other, at the last, or at one that takes 20 seconds. What takes
 * no longer than an ordinary text of its length is in time, such as front matter that is too long to be read as that.
 *
 * A row ends earlier (at "~") where it is settled: a quarter of a second is past, and at the last two steps time grew
 * as the text did; `--all` goes on. With the engine `accurate`, whose network takes nearly all of
 * the time, texts have up to 40,000 characters. "accurate*" is all of it but the network, which answers
 * at once with scores of a real text, and has texts as long as the others.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import {
  createExtractor,
  defaultTypes,
  engines,
  InputError,
  readArticles,
  toResult,
  writers,
} from '../../dist/bundle/index.js';
import { hostileTexts, markdownTexts } from './hostile-texts.mjs';

const sizes = [10_000, 40_000, 160_000, 640_000, 1_600_000];
const largestWithNetwork = 40_000;
const restOfAccurate = 'accurate*';
const mostPower = 1.5;
const leastSeconds = 0.1;
const settled = { power: 1.1, seconds: 0.25 };
const patience = 20;
/** Seconds for a million characters that ordinary texts take, too. */
const ordinary = 3;
const look = { columns: 80, colorLevel: 0, showText: true };

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true },
    largest: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
const largest = Number(values.largest ?? sizes.at(-1));
const chosen = hostileTexts.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const runs = chosen.flatMap(({ name, text, reader = 'text' }) => [
  { name, text, reader },
  ...(reader === 'text' && markdownTexts.includes(name) ? [{ name, text, reader: 'markdown' }] : []),
]);

const seconds = () => process.cpuUsage().user / 1e6;

/**
 * The power of the length with which time grew at the last step, or at one before it; what is too short
 * to be measured counts as no growth.
 */
function powerOf(times, at = times.length - 1) {
  const [before, now] = [times[at - 1], times[at]];
  if (before === undefined || now < leastSeconds) return 0;
  const lengths = sizes[at] / sizes[at - 1];
  return Math.log(now / Math.max(before, leastSeconds / lengths)) / Math.log(lengths);
}

async function timeOf(extractor, content, reader) {
  const started = seconds();
  // An input without an article is refused, which takes time too.
  const { value: article } = await readArticles(content, { format: reader }).next();
  if (article && !(article instanceof InputError)) {
    const document = await extractor.process(article);
    const result = toResult(document, new Set(defaultTypes));
    for (const writer of writers) await writer.draw(result, document, look);
  }
  return seconds() - started;
}

/** Prints the rows of an engine. Returns how many were too slow. */
async function measure(title, extractor, most) {
  let failures = 0;
  for (const { name, text, reader } of runs) {
    const times = [];
    let power = 0;
    let tooFast = 0;
    let failure = '';
    let isSettled = false;
    for (const size of sizes) {
      if (size > most || isSettled) break;
      try {
        times.push(await timeOf(extractor, text(size), reader));
      } catch (error) {
        failure = `  FAILS at ${size} characters: ${error.message}`;
        break;
      }
      power = powerOf(times);
      if (power > mostPower) {
        // Once more, since it may have been V8 that compiled or collected.
        const last = times.length - 1;
        for (const at of [last - 1, last]) times[at] = await timeOf(extractor, text(sizes[at]), reader);
        power = powerOf(times);
      }
      // A single step up, such as where something comes to be found, is no growth; the next one shows.
      const isOrdinary = times.at(-1) < (ordinary * size) / 1e6;
      tooFast = power > mostPower && !isOrdinary ? tooFast + 1 : 0;
      if (tooFast > 1 || (tooFast > 0 && times.at(-1) > patience)) break;
      isSettled =
        !values.all &&
        times.length > 2 &&
        times.at(-1) > settled.seconds &&
        Math.max(power, powerOf(times, times.length - 2)) < settled.power;
    }
    const isSlow = tooFast > 0;
    if (isSlow || failure) failures += 1;
    const row = times.map((time) => time.toFixed(2).padStart(7)).join('');
    const end = isSlow ? `  TOO SLOW: power ${power.toFixed(1)}` : failure || (isSettled ? '      ~' : '');
    console.log(`${title.padEnd(10)}${reader.padEnd(9)}${name.padEnd(34)}${row}${end}`);
  }
  return failures;
}

/**
 * Has networks answer at once, with the scores that they gave for the last text, row by row. Returns
 * what undoes it.
 */
async function withoutNetwork(extractor, text) {
  const { InferenceSession, Tensor } = createRequire(import.meta.url)('onnxruntime-node');
  const { run } = InferenceSession.prototype;
  let known = null;
  InferenceSession.prototype.run = async function (...given) {
    const answer = await run.apply(this, given);
    known = answer[this.outputNames[0]];
    return answer;
  };
  await extractor.extract(text);
  InferenceSession.prototype.run = function (feeds) {
    const rows = feeds.input_ids.dims[1];
    const columns = known.dims.at(-1);
    const scores = new Float32Array(rows * columns);
    for (let at = 0; at < scores.length; at += known.data.length) {
      scores.set(known.data.subarray(0, scores.length - at), at);
    }
    return Promise.resolve({ [this.outputNames[0]]: new Tensor('float32', scores, [1, rows, columns]) });
  };
  return () => (InferenceSession.prototype.run = run);
}

const sample =
  'On Monday President Ada Roe met Bo Li of the European Union in Berlin, and left Ivan Petrov behind.';
const started = performance.now();
let failures = 0;
for (const title of values.engine ?? [...engines.map(({ name }) => name), restOfAccurate]) {
  const engine = title === restOfAccurate ? 'accurate' : title;
  const extractor = await createExtractor({ engine, threads: 1 });
  await extractor.extract(sample);
  const restore = title === restOfAccurate ? await withoutNetwork(extractor, sample) : () => {};
  failures += await measure(
    title,
    extractor,
    title === 'accurate' ? Math.min(largest, largestWithNetwork) : largest,
  );
  restore();
}
const minutes = ((performance.now() - started) / 60_000).toFixed(0);
console.log(`${failures === 0 ? 'all in time' : `${failures} too slow or failed`}, after ${minutes} minutes`);
process.exitCode = failures === 0 ? 0 : 1;
