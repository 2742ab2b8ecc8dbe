/*
 * Memory of a run over time: does it grow with the number of articles?
 *
 *   node workbench/bench/memory.mjs [COUNT] [--kind flash|short|news|long] [--engine NAME]...
 *     [--way files|jsonl|stdin]... [--jobs N] [--svg FILE]
 *
 * COUNT distinct articles (10,000 unless given) are extracted as files of a folder, as one JSONL
 * file, and from standard input, while the resident memory of the process is sampled four times a
 * second. Prints the peak, what the line through the last half of the samples rises by in that
 * half, and the samples as a row of blocks; the exit status is 1 where a peak is over the limit
 * of its engine, or the rise is over a twentieth of the peak. Linux only, for /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distinctArticles } from './distinct-articles.mjs';

const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
/** In megabytes, with two threads. */
const limits = { fast: 300, accurate: 600, lexical: 600 };
const mostRise = 1 / 20;
const sampleMilliseconds = 250;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'short' },
    engine: { type: 'string', multiple: true, default: ['fast', 'accurate'] },
    way: { type: 'string', multiple: true, default: ['files', 'jsonl', 'stdin'] },
    jobs: { type: 'string', default: '2' },
    svg: { type: 'string' },
  },
});
const count = Number(positionals[0] ?? 10_000);

async function writeJsonl(stream) {
  for (const article of distinctArticles(count, values.kind)) {
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
  }
  stream.end();
}

/** The arguments of the command for a way to give it the articles, and what feeds it. */
const ways = {
  files: (cwd) => {
    for (const { id, text } of distinctArticles(count, values.kind)) {
      const number = Number(id.slice(1));
      if (number % 1000 === 0) mkdirSync(join(cwd, 'news', String(number / 1000)), { recursive: true });
      writeFileSync(join(cwd, 'news', String(Math.floor(number / 1000)), `${id}.txt`), text);
    }
    return { args: ['news', '--output', 'results/'] };
  },
  jsonl: async (cwd) => {
    const stream = createWriteStream(join(cwd, 'news.jsonl'));
    await writeJsonl(stream);
    await once(stream, 'close');
    return { args: ['news.jsonl', '--output', 'results.jsonl'] };
  },
  stdin: () => ({ args: ['-', '--input-format', 'jsonl', '--format', 'jsonl'], feed: writeJsonl }),
};

/** Resident memory of a process in megabytes, or null when it has ended. */
function residentMemory(pid) {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return null;
  }
}

async function measure(engine, way) {
  const cwd = mkdtempSync(join(tmpdir(), 'extract-memory-'));
  try {
    const { args, feed } = await ways[way](cwd);
    const options = ['--engine', engine, '--jobs', values.jobs, '--quiet'];
    const child = spawn(process.execPath, [bin, ...args, ...options], {
      cwd,
      stdio: [feed ? 'pipe' : 'ignore', 'ignore', 'inherit'],
    });
    const started = performance.now();
    const samples = [];
    const timer = setInterval(() => {
      const memory = residentMemory(child.pid);
      if (memory !== null && memory > 0) samples.push(memory);
    }, sampleMilliseconds);
    void feed?.(child.stdin);
    const [status] = await once(child, 'close');
    clearInterval(timer);
    if (status !== 0) throw new Error(`the command ended with status ${status}`);
    return { samples, seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** What the least-squares line through the last half of the samples rises by in that half. */
function riseOfLastHalf(samples) {
  const half = samples.slice(samples.length >> 1);
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((sum, value) => sum + value, 0) / half.length;
  let above = 0;
  let below = 0;
  half.forEach((value, index) => {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  });
  return (above / below) * (half.length - 1);
}

/** The samples in so many groups, the highest of each. */
function grouped(samples, groups) {
  const size = Math.max(1, samples.length / groups);
  return Array.from({ length: Math.min(groups, samples.length) }, (_, index) =>
    Math.max(...samples.slice(Math.floor(index * size), Math.floor((index + 1) * size))),
  );
}

function sparkline(samples, top) {
  const blocks = '▁▂▃▄▅▆▇█';
  return grouped(samples, 60)
    .map((value) => blocks[Math.min(7, Math.floor((8 * value) / top))])
    .join('');
}

function drawing(curves) {
  const [width, height, top] = [720, 300, 640];
  const x = (index, length) => (60 + ((width - 80) * index) / (length - 1)).toFixed(1);
  const y = (value) => (height - 30 - ((height - 50) * value) / top).toFixed(1);
  const colours = ['#1b6ca8', '#d1495b', '#3c8d40', '#8a5fbf', '#c77d0a', '#4b4b4b'];
  const lines = curves.map(({ name, samples }, index) => {
    const points = grouped(samples, 400).map((value, at, all) => `${x(at, all.length)},${y(value)}`);
    const label = `<text x="70" y="${20 + 14 * index}" fill="${colours[index % 6]}">${name}</text>`;
    return `${label}<polyline fill="none" stroke="${colours[index % 6]}" points="${points.join(' ')}"/>`;
  });
  const marks = [0, 100, 200, 300, 400, 500, 600].map(
    (value) =>
      `<text x="50" y="${y(value)}" text-anchor="end">${value}</text><path stroke="#ddd" d="M60 ${y(value)}H${width - 20}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>${marks.join('')}${lines.join('')}
<text x="${width / 2}" y="${height - 8}" text-anchor="middle">from start to end; megabytes of resident memory</text></svg>
`;
}

const curves = [];
for (const engine of values.engine) {
  for (const way of values.way) {
    const { samples, seconds } = await measure(engine, way);
    const peak = samples.reduce((most, value) => Math.max(most, value), 0);
    const rise = riseOfLastHalf(samples);
    const limit = limits[engine];
    const isGood = peak < limit && rise < peak * mostRise;
    if (!isGood) process.exitCode = 1;
    const name = `${engine}, ${way}`;
    curves.push({ name, samples });
    const figures = `${count.toLocaleString('en')} ${values.kind} articles, ${(seconds / 60).toFixed(1)} minutes, peak ${peak.toFixed(0)} MB, last half ${rise >= 0 ? '+' : ''}${rise.toFixed(1)} MB`;
    console.log(`${name.padEnd(16)} ${figures}${isGood ? '' : '  TOO MUCH'}\n  ${sparkline(samples, limit)}`);
  }
}
if (values.svg) writeFileSync(values.svg, drawing(curves));
