/*
 * The seconds that a system takes for the articles of a file of JSON Lines, each once, after it
 * was loaded, and its peak memory:
 *
 *   node workbench/bench/throughput.mjs SYSTEM FILE.jsonl
 *
 * bench.mjs runs it for each system.
 */
import { readFileSync } from 'node:fs';
import { load } from './systems.mjs';

const [, , system, file] = process.argv;
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).text);
const extract = await load(system);

const start = performance.now();
for (const text of texts) await extract(text);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes }));
