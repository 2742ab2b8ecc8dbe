/*
 * The seconds that a system takes for the articles once, and its peak memory:
 *
 *   node workbench/bench/throughput.mjs SYSTEM ARTICLE...
 *
 * bench.mjs runs it for each system.
 */
import { readFileSync } from 'node:fs';
import { load } from './systems.mjs';

const warmUpSeconds = 2;
const measuredSeconds = 5;

const [, , system, ...articles] = process.argv;
const texts = articles.map((path) => readFileSync(path, 'utf8'));
const extract = await load(system);

async function pass() {
  const start = performance.now();
  for (const text of texts) await extract(text);
  return (performance.now() - start) / 1000;
}

async function passesFor(seconds) {
  const passes = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) passes.push(await pass());
  return passes.sort((a, b) => a - b);
}

await passesFor(warmUpSeconds);
const passes = await passesFor(measuredSeconds);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: passes[passes.length >> 1], megabytes }));
