/*
 * Time and peak memory of a run over a folder, for more and more small articles:
 *
 *   npm run bench:folder [-- COUNT ...]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];
const sentences = readFileSync(here('../../fixtures/almaty-media-forum.txt'), 'utf8').split('\n');

/** Makes the process say its peak memory on the last line of standard error. */
const report = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () =>
    process.stderr.write(String(process.resourceUsage().maxRSS >> 10)))`;

for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'));
  try {
    mkdirSync(join(folder, 'news'));
    for (let index = 0; index < count; index += 1) {
      const text = `Article ${index}\n\n${sentences[index % sentences.length]}`;
      writeFileSync(join(folder, 'news', `${index}.txt`), text);
    }
    const args = [
      '--import',
      report,
      here('../../bin/extract.js'),
      'news',
      '--engine',
      'fast',
      '--output',
      'results/',
    ];
    const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const [closing, megabytes] = stderr.split('\n');
    const { length } = readdirSync(join(folder, 'results')).filter((name) => /^[^.].*\.json$/.test(name));
    console.log(`${closing}; ${length} results; peak memory ${megabytes} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
