/*
 * Whether time grows with the text and no faster, whatever stands in it:
 *
 *   node workbench/bench/hostile.mjs [--engine NAME]... [--largest N] [WORD...]
 *
 * Each of the texts of hostile-texts.mjs is extracted at 10,000 characters, four times as many and
 * so on, up to 1.6 million or to where one takes five seconds, and written in every format; texts
 * that Markdown reads otherwise are read as Markdown too. With words only the texts that have one
 * in their name. Time is that of the processor, so that other work on the machine counts little. The exit status is 1 when a text
 * four times as long takes more than eight times as long, anywhere above a tenth of a second.
 */
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

const smallest = 10_000;
const step = 4;
const mostRatio = 8;
const leastSeconds = 0.1;
const patience = 5;
const look = { columns: 80, colorLevel: 0, showText: true };

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true }, largest: { type: 'string' } },
});
const largest = Number(values.largest ?? smallest * step ** 4);
const chosen = hostileTexts.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
const runs = chosen.flatMap(({ name, text, reader = 'text' }) => [
  { name, text, reader },
  ...(reader === 'text' && markdownTexts.includes(name) ? [{ name, text, reader: 'markdown' }] : []),
]);

const seconds = () => process.cpuUsage().user / 1e6;

let failures = 0;
for (const engine of values.engine ?? engines.map(({ name }) => name)) {
  const extractor = await createExtractor({ engine });
  await extractor.extract('President Ada Roe met Bo Li in Berlin on Monday.');
  for (const { name, text, reader } of runs) {
    const times = [];
    for (let size = smallest; size <= largest && (times.at(-1) ?? 0) < patience; size *= step) {
      const content = text(size);
      const started = seconds();
      // An input without an article is refused, which takes time too.
      const { value: article } = await readArticles(content, { format: reader }).next();
      if (article && !(article instanceof InputError)) {
        const document = await extractor.process(article);
        const result = toResult(document, new Set(defaultTypes));
        for (const writer of writers) await writer.draw(result, document, look);
      }
      times.push(seconds() - started);
    }
    const isSlow = times.some(
      (time, at) =>
        at > 0 && time > leastSeconds && time > mostRatio * Math.max(times[at - 1], leastSeconds / step),
    );
    if (isSlow) failures += 1;
    const row = times.map((time) => time.toFixed(2).padStart(7)).join('');
    console.log(
      `${engine.padEnd(9)}${reader.padEnd(9)}${name.padEnd(34)}${row}${isSlow ? '  TOO SLOW' : ''}`,
    );
  }
}
console.log(failures === 0 ? 'all in time' : `${failures} too slow`);
process.exitCode = failures === 0 ? 0 : 1;
