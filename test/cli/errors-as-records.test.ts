import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writers } from '../../src/writers/index.js';
import { root, runCli, temporaryFolder, type RunOptions } from '../support/run-cli.js';
import { zipOf } from '../support/zip.js';

interface Line {
  id: string | number;
  error?: string;
}

const file = (name: string): string => join(root, 'test', 'readers', 'files', name);
const linesIn = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
/** Ids, and those of results that there are not in brackets. */
const ids = (lines: readonly Line[]): unknown[] =>
  lines.map(({ id, error }) => (error === undefined ? id : [id]));
const run = (
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ status: number | null; stdout: string; stderr: string }> =>
  runCli([...args, '--errors-as-records', '--quiet'], options);

test('records, files that are missing and files of other kinds: as many lines as articles, in order', async () => {
  const { stdout, stderr, status } = await run([file('records.json'), 'missing.txt', file('old.doc')]);
  expect(status).toBe(1);
  const lines = linesIn(stdout);
  expect(ids(lines)).toEqual([
    7,
    '7',
    ['records.json:3'],
    [9],
    'records.json:5',
    ['missing.txt'],
    [file('old.doc')],
  ]);
  const told = stderr.split('\n').filter((line) => /^extract: .*(?:records|missing|old)/.test(line));
  expect(lines.flatMap(({ error }) => (error === undefined ? [] : [`extract: ${error}`]))).toEqual(told);
});

test.each([
  [
    'JSON Lines on standard input',
    '{"id": 1, "text": "Ada Roe left."}\n\n{"id": 2}\nno JSON\n{"id": "d", "text": ""}\n{"text": "Bo Li left."}\n',
    [1, [2], ['-:4'], ['d'], '-:6'],
  ],
  [
    'a feed',
    `<?xml version="1.0"?><rss version="2.0"><channel><item><guid>a</guid><description>Ada Roe left.</description></item><item><guid>b</guid></item><item><guid>c</guid><description>Bo Li left.</description></item></channel></rss>`,
    ['a', ['b'], 'c'],
  ],
  ['a table', 'id,text\n1,Ada Roe left.\n2,\n3,Bo Li left.\n', ['1', ['2'], '3']],
  ['nothing', '', [['-']]],
  [
    'an archive',
    zipOf({
      'a.txt': 'Ada Roe left.',
      'b.pdf': '%PDF-1.4 which is cut',
      'c.jsonl': '{"text": "Bo Li left."}\n{"text": 1}\n',
      'd.html': '',
      'e.txt': 'Jens Lund left.',
    }),
    ['-/a.txt', ['-/b.pdf'], '-/c.jsonl:1', ['-/c.jsonl:2'], ['-/d.html'], '-/e.txt'],
  ],
])('%s: what fails keeps its place', async (_, input, expected) => {
  const { stdout, status } = await run(['--format', 'jsonl'], { input });
  expect(ids(linesIn(stdout))).toEqual(expected);
  expect(status).toBe(1);
});

test('JSON has an element for it in the array, or is it', async () => {
  const several = await run([file('records.json'), 'missing.txt', '--format', 'json']);
  expect(ids(JSON.parse(several.stdout) as Line[])).toEqual([
    7,
    '7',
    ['records.json:3'],
    [9],
    'records.json:5',
    ['missing.txt'],
  ]);
  const one = await run(['missing.txt']);
  expect(JSON.parse(one.stdout)).toEqual({
    id: 'missing.txt',
    error: 'missing.txt: there is no such file or folder',
  });
});

test('an output folder has a file for it, which --resume does not take for a result', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'news', 'deep'), { recursive: true });
  writeFileSync(join(cwd, 'news', 'a.txt'), 'Ada Roe left.');
  writeFileSync(join(cwd, 'news', 'deep', 'b.txt'), '');
  writeFileSync(join(cwd, 'news', 'c.jsonl'), '{"id": 1, "text": "Bo Li left."}\n{"id": 2}\n');
  copyFileSync(file('encrypted.pdf'), join(cwd, 'news', 'd.pdf'));
  const args = ['news', '--output', 'out', '--resume'];
  const read = (name: string): string => readFileSync(join(cwd, 'out', name), 'utf8');

  expect((await run(args, { cwd })).status).toBe(1);
  const names = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.jsonl?$/.test(name),
  );
  expect(names.sort()).toEqual([
    '.news-extract-failed.jsonl',
    '.news-extract.json',
    'a.txt.json',
    'c.jsonl.jsonl',
    'd.pdf.json',
    'deep/b.txt.json',
  ]);
  expect(JSON.parse(read('deep/b.txt.json'))).toEqual({
    id: 'news/deep/b.txt',
    error: 'news/deep/b.txt: it is empty',
  });
  expect(JSON.parse(read('d.pdf.json'))).toMatchObject({ id: 'news/d.pdf' });
  expect(ids(linesIn(read('c.jsonl.jsonl')))).toEqual([1, [2]]);

  writeFileSync(join(cwd, 'news', 'deep', 'b.txt'), 'Jens Lund left.');
  const again = await runCli([...args, '--errors-as-records'], { cwd });
  expect(again.stderr).toMatch(/2 articles in .*, 2 failed, 1 already there/);
  expect(JSON.parse(read('deep/b.txt.json'))).toMatchObject({ schemaVersion: 1 });
});

test('what is no file has one in the folder, too', async () => {
  const cwd = temporaryFolder();
  const { status } = await run(
    ['missing.txt', 'gone.jsonl', 'https://post.example/a?b', '--output', 'out/'],
    { cwd },
  );
  expect(status).toBe(1);
  const error = (name: string): unknown =>
    (JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')) as Line).id;
  expect(error('missing.txt.json')).toBe('missing.txt');
  expect(error('gone.jsonl.jsonl')).toBe('gone.jsonl');
  expect(error('https_post.example_a_b.json')).toBe('https://post.example/a?b');
});

test('articles that --language skip leaves out keep their place; they are no failures', async () => {
  const french =
    'Le président de la République a annoncé lundi à Paris que le gouvernement présenterait un projet de loi avant la fin du mois. ' +
    'Les syndicats ont appelé à manifester dans toutes les grandes villes du pays, et les députés de la majorité restent divisés.';
  const input = `${JSON.stringify({ id: 1, text: french })}\n{"id": 2, "text": "Ada Roe left."}\n`;
  const { stdout, status } = await run(['--language', 'skip'], { input });
  expect(ids(linesIn(stdout))).toEqual([[1], 2]);
  expect(stdout).toContain('French');
  expect(status).toBe(0);
});

test.each(writers.map(({ name }) => name).filter((name) => !['json', 'jsonl'].includes(name)))(
  'a format without records is refused: %s',
  async (format) => {
    const folder = temporaryFolder();
    const output = join(folder, 'out', '/');
    const { status, stderr, stdout } = await run([file('note.rtf'), '--format', format, '--output', output]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(
      `extract: --errors-as-records needs a format in which each article has a record: json or jsonl, not ${format}`,
    );
    expect(existsSync(output)).toBe(false);
  },
);

test('the cast passes over such records, with a line', async () => {
  const cwd = temporaryFolder();
  const { stdout } = await run(['-', 'missing.txt', '--format', 'jsonl'], {
    cwd,
    input: 'Ada Roe met Bo Li in Bern.',
  });
  writeFileSync(join(cwd, 'results.jsonl'), stdout);
  const cast = await runCli(['cast', 'results.jsonl', '--format', 'jsonl'], { cwd });
  expect(cast.stdout).toContain('"Ada Roe"');
  expect(cast.stderr).toContain(
    'it stands for a result that there is not (missing.txt: there is no such file or folder)',
  );
});
