import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/index.js';
import { bin, runCli, temporaryFolder, type Run } from '../support/run-cli.js';
import { kills } from '../../workbench/faults/kills.mjs';

const isLinux = process.platform === 'linux';

function records(
  count: number,
  textOf = (index: number) => `Ada Roe met Bo Li in Berlin, ${index}.`,
): string {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: String(index), text: textOf(index) }),
  ).join('\n');
}

const idsIn = (stdout: string): string[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => String((JSON.parse(line) as Result).id));

test('runs that are ended at random moments leave whole files, and the rest comes with --resume', async () => {
  // More of them, and longer ones: node workbench/faults/kills.mjs 200
  const { failures } = await kills({ count: 10, engines: ['fast', 'accurate'], articleCount: 50, seed: 7 });
  expect(failures).toEqual([]);
}, 240_000);

describe('a worker thread that dies', () => {
  /** Runs with two threads, of which the worker runs this code before each result. */
  function withWorkerCode(code: string, input: string): Promise<Run> {
    const preload = `import { isMainThread } from 'node:worker_threads';
      import fs from 'node:fs';
      if (!isMainThread) {
        const { stringify } = JSON;
        JSON.stringify = (...given) => { const text = String(stringify(...given)); ${code} return stringify(...given); };
      }`;
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload)}` };
    return runCli(['--input-format', 'jsonl', '--jobs', '2', '--quiet'], { input, env });
  }

  test('once is replaced, and nothing is lost', async () => {
    const flag = join(temporaryFolder(), 'died');
    const code = `if (!fs.existsSync('${flag}')) { fs.writeFileSync('${flag}', ''); process.exit(3); }`;
    const { status, stdout, stderr } = await withWorkerCode(code, records(300));
    expect(existsSync(flag)).toBe(true);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(idsIn(stdout)).toEqual(Array.from({ length: 300 }, (_, index) => String(index)));
  });

  test('of an article costs that article alone, which is told', async () => {
    // Spread out and many, as either thread may come to them first, and a worker begins late on a busy machine.
    const deadly = (index: number): boolean => index % 100 === 60;
    const input = records(1500, (index) =>
      deadly(index) ? 'Ada Deadly met Bo Li in Berlin.' : `Ada Roe met Bo Li in Berlin, ${index}.`,
    );
    const { status, stdout, stderr } = await withWorkerCode(
      `if (text.includes('Deadly')) process.exit(3);`,
      input,
    );
    expect(status).toBe(1);
    const failed = [...stderr.matchAll(/standard input:(\d+): the thread that worked on it ended/g)];
    const lost = failed.map(([, line]) => Number(line) - 1);
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(deadly)).toBe(true);
    expect([...idsIn(stdout).map(Number), ...lost].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 1500 }, (_, index) => index),
    );
  });
});

(isLinux ? describe : describe.skip)('a full disk', () => {
  const shell = (command: string): { status: number | null; stderr: string } => {
    const { status, stderr } = spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      cwd: temporaryFolder(),
    });
    return { status, stderr };
  };
  const node = `"${process.execPath}" "${bin}"`;

  test.each(['--engine fast', '--engine fast --format summary', '--help', '--version'])(
    'as standard output is told in a line: %s',
    (args) => {
      expect(shell(`echo Ada Roe spoke. | ${node} ${args} > /dev/full`)).toEqual({
        status: 1,
        stderr: 'extract: cannot write standard output: the disk is full\n',
      });
    },
  );

  test.each(['all.jsonl', 'results/'])('under %s leaves nothing that is torn', (output) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'news.jsonl'), records(400));
    // As good as a full disk: no file may be larger than 16 KB.
    const limited = `cd "${cwd}"; ulimit -f 16; ${node} news.jsonl --engine fast --jobs 2 --output ${output}`;
    const { status, stderr } = shell(limited);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^extract: cannot write .*: the file would be larger than is allowed\n$/);
    const left = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /part|all|jsonl/.test(name),
    );
    expect(left).toEqual(['news.jsonl']);
  });

  test('leaves the errors of an evaluation as they were', () => {
    const cwd = temporaryFolder();
    const text = `${'Nobody knows whom they met there. '.repeat(60)}Ada Roe spoke.`;
    const entities = Array.from({ length: 60 }, (_, index) => ({
      start: index * 34,
      end: index * 34 + 6,
      type: 'person',
    }));
    writeFileSync(join(cwd, 'gold.json'), JSON.stringify({ id: 'x', text, entities }));
    writeFileSync(join(cwd, 'errors.jsonl'), 'of yesterday');
    const evaluation = `${node} evaluate gold.json --engine fast --errors errors.jsonl`;
    const { status, stderr } = shell(`cd "${cwd}"; ulimit -f 1; ${evaluation}`);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'extract: cannot write errors.jsonl: the file would be larger than is allowed\n',
    });
    expect(readFileSync(join(cwd, 'errors.jsonl'), 'utf8')).toBe('of yesterday');
    expect(readdirSync(cwd).sort()).toEqual(['errors.jsonl', 'gold.json']);
  });
});

test.each(['fast', 'accurate'])(
  'an interruption amid a long article ends the run: %s',
  async (engine) => {
    const article = 'President Ada Roe met Bo Li in Berlin on Monday. '.repeat(300_000);
    const child = spawn(process.execPath, [bin, '-', '--input-format', 'text', '--engine', engine]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    // When the article has been taken the command listens, and a stage has it for many seconds.
    await new Promise((resolve) => child.stdin.end(article, () => resolve(undefined)));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const sent = performance.now();
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, output }).toEqual({ status: 130, output: '' });
    expect(performance.now() - sent).toBeLessThan(8_000);
  },
  60_000,
);

(isLinux ? test : test.skip)(
  'an interruption ends a run that waits for a named pipe',
  async () => {
    const cwd = temporaryFolder();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const args = [bin, 'nowhere.txt', 'pipe', '--engine', 'fast'];
    const child = spawn(process.execPath, args, { cwd });
    // The input before it is told when the run has come to the pipe.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  },
  30_000,
);

describe('a closed pipe', () => {
  test.each(['fast', 'accurate'])('ends a run with status 0 and without a word: %s', (engine) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'news'));
    for (let index = 0; index < 60; index += 1) {
      writeFileSync(join(cwd, 'news', `${index}.txt`), 'Ada Roe met Bo Li in Berlin. '.repeat(20));
    }
    const script = `"${process.execPath}" "${bin}" news --engine ${engine} --jobs 2; echo $? >&2`;
    const { stderr } = spawnSync('bash', ['-c', `{ ${script}; } | head -n 3 > /dev/null`], {
      cwd,
      encoding: 'utf8',
    });
    expect(stderr).toBe('0\n');
  });

  test('of standard error ends nothing', () => {
    const script = `"${process.execPath}" "${bin}" nowhere1 nowhere2 fixtures --engine fast 2> >(exec true) | wc -l`;
    expect(Number(execFileSync('bash', ['-c', script], { encoding: 'utf8' }))).toBeGreaterThan(5);
  });
});
