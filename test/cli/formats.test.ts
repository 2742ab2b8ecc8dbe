import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Result } from '../../src/index.js';
import { root, runCli, temporaryFolder } from '../support/run-cli.js';

const file = (name: string): string => join(root, 'test', 'readers', 'files', name);
const resultsIn = (stdout: string): (Result & { error?: string })[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Result & { error?: string });

test('a page on standard input is one article, with its text and address', async () => {
  const { stdout, stderr, status } = await runCli(['--url', 'https://post.example/x', '-'], {
    input: readFileSync(file('article.html')),
  });
  const result = JSON.parse(stdout) as Result;
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(result.metadata).toMatchObject({ format: 'html', url: 'https://post.example/x' });
  expect(result.headline).toBe('Harbour of Lindvik to close for a week');
  for (const { start, end, text } of result.mentions) expect(result.text?.slice(start, end)).toBe(text);
});

test('JSON Lines on standard input need no word; ids keep their type, missing ones have the line', async () => {
  const input = gzipSync('{"id": 7, "text": "Ada Roe met Bo Li."}\n\n{"text": "Jens Lund left."}\n');
  const { stdout } = await runCli([], { input });
  expect(resultsIn(stdout).map(({ id }) => id)).toEqual([7, '-:3']);
});

test('a missing id is that of the file, wherever it is', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.jsonl'), '{"text": "Ada Roe left."}\n');
  const near = resultsIn((await runCli(['./a.jsonl'], { cwd })).stdout);
  const far = resultsIn((await runCli([join(cwd, 'a.jsonl')])).stdout);
  expect([...near, ...far].map(({ id }) => id)).toEqual(['a.jsonl:1', 'a.jsonl:1']);
});

test('a folder with one of everything gives the articles that are in it, and tells the rest', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'desk'));
  for (const name of [
    'article.html',
    'columns.pdf',
    'release.docx',
    'statement.eml',
    'feed.rss',
    'item.nitf',
    'news.zip',
    'film.srt',
    'picture.png',
    'old.doc',
  ]) {
    copyFileSync(file(name), join(cwd, 'desk', name));
  }
  copyFileSync(file('report.odt'), join(cwd, 'desk', 'without-extension'));
  writeFileSync(join(cwd, 'desk', 'settings.json'), '{"colour": "red"}');
  copyFileSync(file('item.nitf'), join(cwd, 'desk', 'wire.xml'));
  const { stdout, stderr, status } = await runCli(['desk'], { cwd });
  expect(status).toBe(0);
  expect(resultsIn(stdout).map(({ id }) => id)).toEqual([
    'desk/article.html',
    'desk/columns.pdf',
    'post-1',
    'https://post.example/agree',
    'desk/film.srt',
    'desk/item.nitf',
    'news.zip/news/harbour.txt',
    'news.zip/news/page.html',
    7,
    'news.zip/news/records.jsonl:2',
    'desk/release.docx',
    'desk/statement.eml',
    'desk/wire.xml',
    'desk/without-extension',
  ]);
  expect(stderr).toMatch(/passed over 3 files of other kinds: (?:1 \.\w+(?:, )?){3}\n/);
});

test('a file that is named twice is told', async () => {
  const file = join(root, 'fixtures', 'almaty-media-forum.txt');
  const { stderr } = await runCli([file, file, '--quiet']);
  expect(stderr).toContain('1 article has the id of another one');
});

test('ids of two articles are told', async () => {
  const { stderr } = await runCli([], { input: '{"id": "a", "text": "Ada"}\n{"id": "a", "text": "Bo"}\n' });
  expect(stderr).toContain('1 article has the id of another one ("a")');
});

test('fields are kept where they are asked for', async () => {
  const input =
    '{"id": 1, "text": "Ada Roe", "section": {"name": "World"}, "n": 2}\n{"id": 2, "text": "Bo"}\n';
  const { stdout } = await runCli(['--keep', 'section'], { input });
  expect(resultsIn(stdout).map(({ fields }) => fields)).toEqual([{ section: { name: 'World' } }, {}]);
});

const french =
  'Le président de la République a annoncé lundi à Paris que le gouvernement présenterait un projet de loi avant la fin du mois. ' +
  'Les syndicats ont appelé à manifester dans toutes les grandes villes du pays, et les députés de la majorité restent divisés.';

test('an article that is not in English is told, left out, or not looked at', async () => {
  const warned = await runCli([], { input: french });
  expect((JSON.parse(warned.stdout) as Result).warnings).toEqual([expect.stringContaining('in French')]);
  expect(warned.stderr).toMatch(/^extract: 1 article is not in English \(French\); .*\n$/);
  const skipped = await runCli(['--language', 'skip'], { input: french });
  expect(skipped).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringContaining('left out') as string,
  });
  const any = await runCli(['--language', 'any'], { input: french });
  expect((JSON.parse(any.stdout) as Result).warnings).toEqual([]);
  expect(any.stderr).toBe('');
});

test.each([
  [
    'https://post.example/a?b=1',
    /nothing is loaded from the network; fetch it first: curl -L '.*' \| extract --url/,
  ],
  [file('old.doc'), /save it as \.docx/],
  [file('encrypted.pdf'), /the PDF is encrypted/],
  [file('picture.png'), /it is an image/],
  [file('bomb.zip'), /zeros\.txt unpacks to over 200 times its size/],
])('%s gets the sentence that helps', async (input, message) => {
  const { stderr, status } = await runCli([input]);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test('wrong values are usage errors', async () => {
  for (const args of [
    ['--encoding', 'klingon'],
    ['--url', 'nowhere'],
    ['--language', 'both'],
  ]) {
    expect((await runCli([...args, 'a'])).status).toBe(2);
  }
});
