/*
 * How fast many short articles become a database, beside JSON Lines, and what memory that takes.
 *
 *   node workbench/bench/database.mjs [articles] [engine]
 *
 * 100,000 articles of three sentences and the engine fast unless given. The database has the
 * articles, the cast and the full-text index, so it is to take up to a quarter more time: 80% of
 * the speed.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [articles = '100000', engine = 'fast'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'database-'));

const given = 'Ada Bo Carl Dina Eli Fay Gus Hana Ivo Jill Kai Lena Milo Nora Omar Pia'.split(' ');
const family = 'Roe Lund Okafor Tanaka Silva Novak Haddad Kim Moreau Rossi Weber Singh'.split(' ');
const towns = ['Lima', 'Nairobi', 'Oslo', 'Hanoi', 'Accra', 'Quito', 'Perth', 'Turin', 'Kyoto', 'Boston'];
const bodies = ['Ministry of Health', 'Nordlys Ferries', 'University of Lund', 'World Bank', 'Andex Group'];

/** An article that differs from the others in who, where and when. */
function articleOf(number) {
  const pick = (list, step) => list[Math.floor(number / step) % list.length];
  const person = `${pick(given, 1)} ${pick(family, given.length)}`;
  return {
    id: String(number),
    date: new Date(Date.UTC(2024, 0, 1 + (number % 700))).toISOString().slice(0, 10),
    text: `Talks in ${pick(towns, 7)} end

${person}, director of the ${pick(bodies, 3)}, left ${pick(towns, 7)} on Monday. ${pick(given, 5)} ${pick(family, 11)} of ${pick(towns, 13)} said the talks would go on. They began in May 2023.`,
  };
}

const input = join(folder, 'articles.jsonl');
const file = createWriteStream(input);
for (let number = 0; number < Number(articles); number += 1) {
  if (!file.write(`${JSON.stringify(articleOf(number))}\n`)) await once(file, 'drain');
}
file.end();
await once(file, 'close');

const speeds = {};
for (const extension of ['jsonl', 'db']) {
  const output = join(folder, `news.${extension}`);
  const started = performance.now();
  // The largest size that the process has had, as the system counts it.
  const script = `process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(script)}`,
      'bin/extract.js',
      input,
      '-q',
      '--engine',
      engine,
      '-o',
      output,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map(([, size]) => Number(size)));
  speeds[extension] = Number(articles) / seconds;
  console.log(
    `${extension.padEnd(6)}${seconds.toFixed(1)} s, ${Math.round(speeds[extension])} articles a second, at most ${Math.round(peak / 1024)} MB of memory, ${Math.round(statSync(output).size / 1e6)} MB written`,
  );
}
console.log(`the database has ${Math.round((speeds.db / speeds.jsonl) * 100)}% of the speed of JSON Lines`);
rmSync(folder, { recursive: true });
