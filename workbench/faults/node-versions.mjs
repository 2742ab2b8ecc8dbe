/*
 * Runs the built package with other versions of Node.js:
 *
 *   npm run build && node workbench/faults/node-versions.mjs [VERSION]...
 *
 * Those that still get updates, unless some are given, as the registry of npm has them for this
 * platform. Each must give the bytes that the Node.js which runs this gives, with both engines, one thread and two,
 * in some formats, and say nothing on standard error: V8 complains there about flags that it lacks. Versions that
 * the registry does not have are left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distinctArticles } from '../bench/distinct-articles.mjs';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24', '26'];
const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'extract-nodes-'));
/** Enough that two threads get work. */
const articles = 40;
const runs = [
  ['news.jsonl', '--engine', 'fast', '--jobs', '1', '--output', 'out.jsonl'],
  ['news.jsonl', '--engine', 'fast', '--jobs', '2', '--output', 'out.jsonl'],
  ['news.jsonl', '--engine', 'accurate', '--jobs', '2', '--output', 'out.jsonl'],
  ['news.jsonl', '--engine', 'lexical', '--output', 'out.csv', '--table', 'roles'],
  ['news.jsonl', '--engine', 'fast', '--output', 'out.html'],
];

/** The bytes that a Node.js gives in a run. Throws where it fails, or says something. */
function resultOf(node, args) {
  const { status, stderr } = spawnSync(node, [bin, ...args, '--quiet'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`status ${status}, ${stderr.trim()}`);
  return readFileSync(join(folder, args[args.indexOf('--output') + 1]));
}

/** The program of a version, from the registry; null where it has none. */
function nodeOf(version) {
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const { status, stdout } = spawnSync('npm', ['pack', name, '--silent'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) return null;
  execFileSync('tar', ['-xzf', stdout.trim(), 'package/bin/node'], { cwd: folder });
  return join(folder, 'package', 'bin', 'node');
}

let failures = 0;
try {
  const lines = [...distinctArticles(articles, 'news')].map((article) => `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'news.jsonl'), lines.join(''));
  const expected = runs.map((args) => resultOf(process.execPath, args));
  for (const version of versions) {
    const node = nodeOf(version);
    if (node === null) {
      console.log(`${version}: left out, the registry does not give it here`);
      continue;
    }
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    for (const [index, args] of runs.entries()) {
      let problem = '';
      try {
        if (!expected[index].equals(resultOf(node, args))) problem = 'other results';
      } catch (error) {
        problem = error.message;
      }
      if (problem) failures += 1;
      console.log(`${name.padEnd(10)} ${args.slice(1).join(' ')}: ${problem || `as ${process.version}`}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'all as they should be' : `${failures} of them differ`);
process.exitCode = failures === 0 ? 0 : 1;
