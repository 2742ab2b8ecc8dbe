/*
 * Ends runs at random moments and looks at what they leave:
 *
 *   node workbench/faults/kills.mjs [COUNT] [--engine NAME]... [--seed N]
 *
 * A run gets SIGINT, SIGTERM or SIGKILL, or whoever reads its output goes away; its results go to
 * standard output, a file or a folder. Whatever happens, the process must end by itself with the
 * status that it promises, no file may be torn, and a run with --resume must complete the folder
 * to the byte. Prints what went wrong; the exit status is 1 when anything did.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const bin = fileURLToPath(new URL('../../bin/extract.js', import.meta.url));
const gold = fileURLToPath(new URL('../../test/gold', import.meta.url));

/** Runs the command; `meddle` may do something to the process meanwhile. */
function run(cwd, args, meddle = () => {}) {
  const child = spawn(process.execPath, [bin, ...args, '--jobs', '2'], { cwd });
  const chunks = [];
  let stderr = '';
  child.stdin.on('error', () => {}).end();
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  const started = performance.now();
  const stop = meddle(child, () => Buffer.concat(chunks).length);
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      stop?.();
      const seconds = (performance.now() - started) / 1000;
      resolve({ status, signal, stdout: Buffer.concat(chunks).toString('utf8'), stderr, seconds });
    });
  });
}

/** Paragraphs of the gold articles as articles of their own, in a folder and in one JSONL file. */
function writeArticles(cwd, articleCount) {
  const texts = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(gold, name), 'utf8')).text.split('\n\n'))
    .filter((text) => text.length > 100)
    .slice(0, articleCount);
  mkdirSync(join(cwd, 'news'));
  texts.forEach((text, index) => writeFileSync(join(cwd, 'news', `${index}.txt`), text));
  const lines = texts.map((text, index) => JSON.stringify({ id: `a${index}`, text }));
  writeFileSync(join(cwd, 'news.jsonl'), `${lines.join('\n')}\n`);
}

const contents = (folder) =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/**
 * Meddles with `count` runs, each of so many articles. Returns what went wrong, a line each, and how
 * often each ending came.
 */
export async function kills({ count, engines, articleCount = 120, seed = 1, log = () => {} }) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const failures = [];
  const endings = {};
  for (const engine of engines) {
    const cwd = mkdtempSync(join(tmpdir(), 'extract-kills-'));
    writeArticles(cwd, articleCount);
    const options = ['--engine', engine, '--quiet'];
    const whole = await run(cwd, ['news', '--output', 'whole/', ...options]);
    const stream = await run(cwd, ['news.jsonl', ...options]);
    if (whole.status !== 0 || stream.status !== 0)
      failures.push(`${engine}: ${whole.stderr}${stream.stderr}`);
    const wanted = contents(join(cwd, 'whole'));
    for (let index = 0; index < count / engines.length; index += 1) {
      const target = pick(['folder', 'folder', 'file', 'stream']);
      const end =
        target === 'stream' ? pick(['SIGINT', 'SIGTERM', 'reader']) : pick(['SIGINT', 'SIGTERM', 'SIGKILL']);
      const delay = random() * whole.seconds * 1000;
      const bytes = random() * stream.stdout.length;
      const args = {
        folder: ['news', '--output', 'results/', '--resume'],
        file: [pick(['news', 'news.jsonl']), '--output', 'all.jsonl'],
        stream: [pick(['news.jsonl', 'news.jsonl']), '--format', 'jsonl'],
      }[target];
      const found = await run(cwd, [...args, ...options], (child, received) => {
        if (end === 'reader') {
          child.stdout.on('data', () => received() >= bytes && child.stdout.destroy());
          return undefined;
        }
        const timer = setTimeout(() => child.kill(end), delay);
        return () => clearTimeout(timer);
      });
      const name = `${engine}, ${target}, ${end} after ${Math.round(delay)} ms`;
      const wrong = (what) => failures.push(`${name}: ${what}`);
      const how = found.signal ?? `status ${found.status}`;
      endings[how] = (endings[how] ?? 0) + 1;
      log(`${name}: ${how}`);
      // Before the command has come so far that it listens, a signal ends it as by default.
      const isExpected =
        found.status === 0 || (end !== 'reader' && (found.status === 130 || found.signal === end));
      if (!isExpected) wrong(`${how} ${found.stderr}`);
      if (/terminate called|^ {4}at |Error:/m.test(found.stderr)) wrong(found.stderr);
      if (target === 'folder') {
        for (const [file, content] of Object.entries(contents(join(cwd, 'results')))) {
          if (content !== wanted[file]) wrong(`${file} is torn`);
        }
      } else if (target === 'file') {
        const isWhole = existsSync(join(cwd, 'all.jsonl'));
        if (isWhole !== (found.status === 0)) wrong(`the file is ${isWhole ? '' : 'not '}there`);
        if (isWhole && readFileSync(join(cwd, 'all.jsonl'), 'utf8').split('\n').length !== articleCount + 1) {
          wrong('the file is not whole');
        }
        rmSync(join(cwd, 'all.jsonl'), { force: true });
      } else {
        if (!stream.stdout.startsWith(found.stdout)) wrong('other results');
        if (end !== 'reader' && found.stdout !== '' && !found.stdout.endsWith('\n')) wrong('a torn line');
      }
      // Only what nobody can hear leaves its working files behind.
      for (const folder of [cwd, join(cwd, 'results')]) {
        for (const part of existsSync(folder)
          ? readdirSync(folder).filter((file) => file.endsWith('.part'))
          : []) {
          if (found.signal === null) wrong(`${part} is left`);
          rmSync(join(folder, part));
        }
      }
      if (random() < 0.35) rmSync(join(cwd, 'results'), { recursive: true, force: true });
    }
    const rest = await run(cwd, ['news', '--output', 'results/', '--resume', ...options]);
    if (rest.status !== 0) failures.push(`${engine}, --resume: ${rest.stderr}`);
    if (JSON.stringify(contents(join(cwd, 'results'))) !== JSON.stringify(wanted)) {
      failures.push(`${engine}: --resume gives another set`);
    }
    rmSync(cwd, { recursive: true });
  }
  return { failures, endings };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string', multiple: true },
      seed: { type: 'string' },
      verbose: { type: 'boolean' },
    },
  });
  const { failures, endings } = await kills({
    count: Number(positionals[0] ?? 200),
    engines: values.engine ?? ['accurate', 'fast'],
    seed: Number(values.seed ?? 1),
    ...(values.verbose && { log: console.log }),
  });
  for (const failure of failures) console.log(failure);
  console.log(
    Object.entries(endings)
      .map(([how, times]) => `${how}: ${times}`)
      .join(', '),
  );
  console.log(failures.length === 0 ? 'all in order' : `${failures.length} failures`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
