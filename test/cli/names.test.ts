import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import type { Result } from '../../src/index.js';

const cwd = temporaryFolder();
const article = 'zibble labs hired Ada Roe. Acme did not, and Roe left.';

beforeAll(() => {
  writeFileSync(join(cwd, 'article.txt'), article);
  writeFileSync(join(cwd, 'a.csv'), 'name,type,id,case\nZibble Labs,organization,O1,any\n');
  writeFileSync(
    join(cwd, 'b.jsonl.gz'),
    gzipSync(
      '{"name": "Ada Roe", "type": "person", "id": "P1"}\n{"name": "Acme", "type": "organization", "id": 7}\n',
    ),
  );
  writeFileSync(join(cwd, 'broken.csv'), 'name,type\nAda Roe,person\nBo Li,dog\n');
  const records = Array.from({ length: 40 }, (_, at) => JSON.stringify({ id: `r${at}`, text: article }));
  writeFileSync(join(cwd, 'many.jsonl'), records.join('\n'));
  writeFileSync(join(cwd, 'two.jsonl'), records.slice(0, 2).join('\n'));
});

const refsOf = ({ entities }: Result): unknown[] => entities.map(({ name, ref }) => [name, ref]);
const expected = [
  ['zibble labs', 'O1'],
  ['Ada Roe', 'P1'],
  ['Acme', '7'],
];

test('--names takes several files, also packed, and gives entities their ref', async () => {
  const { stdout } = await runCli(['article.txt', '--names', 'a.csv', '--names', 'b.jsonl.gz'], { cwd });
  expect(refsOf(JSON.parse(stdout) as Result)).toEqual(expected);
});

test('worker threads have the names, too', async () => {
  const { stdout } = await runCli(['many.jsonl', '-j', '3', '--names', 'a.csv', '--names', 'b.jsonl.gz'], {
    cwd,
  });
  const results = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);
  expect(results).toHaveLength(40);
  for (const result of results) expect(refsOf(result)).toEqual(expected);
});

test.each([
  ['broken.csv', 'broken.csv:3: unknown type "dog"; there is: person, organization'],
  ['no-such.csv', 'no-such.csv: there is no such file or folder'],
])('what is wrong with %s is told', async (file, message) => {
  for (const command of [[], ['cast']]) {
    const { status, stderr, stdout } = await runCli([...command, 'article.txt', '--names', file], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`extract: ${message}`);
  }
});

test('tables, the database and the cast have the references', async () => {
  const names = ['--names', 'a.csv', '--names', 'b.jsonl.gz'];
  for (const [table, ref] of [
    ['people', 'P1'],
    ['organizations', 'O1'],
  ] as const) {
    const { stdout } = await runCli(['article.txt', '--format', 'csv', '--table', table, ...names], { cwd });
    const [header = '', row = ''] = stdout.split(/\r?\n/);
    expect(row.split(',')[header.split(',').indexOf('ref')]).toBe(ref);
  }
  await runCli(['cast', 'two.jsonl', '--output', 'news.db', ...names], { cwd });
  const database = new sqlite3.Database(join(cwd, 'news.db'), { readOnly: true });
  expect(database.all('SELECT ref, count(*) AS times FROM entities GROUP BY ref ORDER BY ref')).toEqual(
    ['7', 'O1', 'P1'].map((ref) => ({ ref, times: 2 })),
  );
  expect(database.all('SELECT name, ref, article_count AS articles FROM cast ORDER BY name')).toEqual([
    { name: 'Acme', ref: '7', articles: 2 },
    { name: 'Ada Roe', ref: 'P1', articles: 2 },
    { name: 'zibble labs', ref: 'O1', articles: 2 },
  ]);
  database.close();
});

test('of one reference is one of the cast, whatever the articles call it', async () => {
  writeFileSync(join(cwd, 'boxer.csv'), 'name,type,aliases,id\nCassius Marl,person,Mo Ardent,P4\n');
  const records = [
    'The boxer Cassius Marl lost.',
    'Mo Ardent has won again.',
    'Cassius Marl, a cook, lost his shop.',
  ];
  const input = records.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const { stdout } = await runCli(['cast', '-', '--names', 'boxer.csv', '--format', 'jsonl'], { cwd, input });
  const members = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { ref: string; articles: number });
  expect(members).toMatchObject([{ ref: 'P4', articles: 3 }]);
});

test('--resume makes results anew with other names', async () => {
  const file = join(cwd, 'watch.csv');
  const resume = () =>
    runCli(['article.txt', '--output', 'results/', '--resume', '--names', 'watch.csv'], { cwd });
  writeFileSync(file, 'name,type,id\nAda Roe,person,P1\n');
  await resume();
  expect((await resume()).stderr).not.toContain('made anew');
  writeFileSync(file, 'name,type,id\nAda Roe,person,P2\n');
  expect((await resume()).stderr).toContain('were made with other options; they are made anew');
});
