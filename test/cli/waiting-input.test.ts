import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, runCli, temporaryFolder } from '../support/run-cli.js';

/* Runs whose standard input is open while something else happens. */

interface Waiting {
  child: ChildProcessWithoutNullStreams;
  /** What it came to, once it has ended. */
  ended: Promise<{ status: number | null; stderr: string }>;
}

function start(cwd: string, ...args: readonly string[]): Waiting {
  const child = spawn(process.execPath, [bin, ...args, '--quiet'], { cwd });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin.on('error', () => {});
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, stderr }));
  return { child, ended };
}

/** Waits until something is so, or the time of the test is over. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

const record = (id: number): string => `{"id":${id},"text":"President Ada Roe met Bo Li in Berlin."}\n`;

test.each([
  ['to standard output', ['--engine', 'fast'], ''],
  [
    'to a file',
    ['--engine', 'fast', '--output', 'x.json'],
    'extract: x.json was not written, since it would not be whole\n',
  ],
  ['of a cast', ['cast', '--engine', 'fast', '--output', 'x.db'], ''],
])(
  'a run %s that waits for standard input is interrupted',
  async (_, args, told) => {
    const folder = temporaryFolder();
    const { child, ended } = start(folder, ...args);
    // It listens to signals by then; before, it would be ended by one.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    expect(await ended).toEqual({ status: 130, stderr: told });
    expect(readdirSync(folder)).toEqual([]);
  },
  20_000,
);

test('results of a stream of records come while it goes on', async () => {
  const { child, ended } = start(temporaryFolder(), '--engine', 'fast');
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stdin.write(record(1) + record(2));
  await until(() => stdout.split('\n').length === 3);
  child.stdin.end(record(3));
  expect(await ended).toEqual({ status: 0, stderr: '' });
  expect(stdout.match(/"id":\d/g)).toEqual(['"id":1', '"id":2', '"id":3']);
}, 20_000);

test('two lines of an object that goes on are no records', async () => {
  const { child, ended } = start(temporaryFolder(), '--engine', 'fast', '--format', 'json');
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stdin.write('{"id": "a",\n "text":\n');
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.stdin.end('"President Ada Roe met Bo Li."}\n');
  expect(await ended).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject([{ id: 'a' }]);
}, 20_000);

test('a database that another run has changed meanwhile is left as it is', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b'])
    writeFileSync(join(folder, `${name}.txt`), `Mayor ${name.toUpperCase()}da Roe left.`);
  await runCli(['cast', 'a.txt', '--output', 'k.db'], { cwd: folder });
  const { child, ended } = start(folder, 'cast', '-', '--engine', 'fast', '--output', 'k.db', '--resume');
  await until(() => readdirSync(folder).some((name) => name.endsWith('.part')));
  copyFileSync(join(folder, 'k.db'), join(folder, 'other.db'));
  renameSync(join(folder, 'other.db'), join(folder, 'k.db'));
  const before = readFileSync(join(folder, 'k.db'));
  child.stdin.end('Bo Li left.');
  expect(await ended).toEqual({
    status: 1,
    stderr: 'extract: cannot write k.db: another run has changed it meanwhile; run it again\n',
  });
  expect(readFileSync(join(folder, 'k.db')).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'k.db']);
}, 20_000);

test('of two runs with other options into one folder the first gives way', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'Mayor Ada Roe left.');
  const { child, ended } = start(folder, '-', '--engine', 'fast', '--types', 'all', '--output', 'out/');
  child.stdin.write('Mayor');
  // It has come to its input, or will write what the second run wrote of itself anew.
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.stdin.write(' Ada Roe left.\n'.repeat(6000));
  await until(() => existsSync(join(folder, 'out', '.news-extract.json')));
  expect(await runCli(['a.txt', '--quiet', '--output', 'out/'], { cwd: folder })).toMatchObject({
    status: 0,
  });
  child.stdin.end();
  expect(await ended).toEqual({
    status: 1,
    stderr: 'extract: cannot write out/: another run writes results there, with other options\n',
  });
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.news-extract.json', 'a.txt.json']);
}, 20_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while the program is loaded ends it as later ones do',
  async (signal) => {
    const folder = temporaryFolder();
    // The signal comes as soon as anything watches for it, which is before the program is there.
    const early = join(folder, 'early.mjs');
    writeFileSync(
      early,
      `process.once('newListener', () => setImmediate(() => process.kill(process.pid, '${signal}')));`,
    );
    const child = spawn(process.execPath, ['--import', early, bin, '-', '--quiet'], { cwd: folder });
    child.stdin.on('error', () => {});
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(130);
  },
);
