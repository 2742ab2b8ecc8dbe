import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { runCli, temporaryFolder } from '../support/run-cli.js';

const folder = temporaryFolder();
const record = (id: string, date: string, text: string): string => `${JSON.stringify({ id, date, text })}\n`;
const first =
  record('a', '2025-03-03', 'Finance Minister Ngozi Adekunle met Joe Biden in Abuja, Nigeria.') +
  record('b', '2025-03-05', 'Striker Michael Brown scored for Leeds United in Leeds, England.');
const second =
  record('c', '2025-05-12', 'Former finance minister Ngozi Adekunle spoke in Lagos, Nigeria.') +
  record('d', '2025-05-13', 'Bishop Michael Brown visited Sydney, Australia.');

interface Member {
  id: number;
  type: string;
  name: string;
  articles: number;
  firstSeen: string | null;
  lastSeen: string | null;
  titles: { title: string; former: boolean; firstSeen: string; lastSeen: string }[];
  companions: { name: string; articles: number }[];
  in: string[];
}

function rows(file: string, sql: string): Record<string, unknown>[] {
  const database = new sqlite3.Database(join(folder, file), { readOnly: true });
  try {
    return database.all(sql);
  } finally {
    database.close();
  }
}

/** Everyone with the articles that they stand in. */
const people = (file: string): Record<string, unknown>[] =>
  rows(
    file,
    `SELECT name, group_concat(article, ',') AS articles FROM
     (SELECT cast_id, name, article FROM appearances WHERE type = 'person' ORDER BY cast_id, article)
     GROUP BY cast_id ORDER BY name, articles`,
  );

const expected = [
  { name: 'Joe Biden', articles: 'a' },
  { name: 'Michael Brown', articles: 'b' },
  { name: 'Michael Brown', articles: 'd' },
  { name: 'Ngozi Adekunle', articles: 'a,c' },
];

beforeAll(() => {
  writeFileSync(join(folder, 'first.jsonl'), first);
  writeFileSync(join(folder, 'second.jsonl'), second);
  mkdirSync(join(folder, 'empty'));
});

test('in a pipe it is a line for each, with titles over time and companions', async () => {
  const { stdout, status } = await runCli(['cast', 'first.jsonl', 'second.jsonl', '--quiet'], {
    cwd: folder,
  });
  expect(status).toBe(0);
  const members = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Member);
  expect(members.find(({ name }) => name === 'Ngozi Adekunle')).toMatchObject({
    type: 'person',
    articles: 2,
    firstSeen: '2025-03-03',
    lastSeen: '2025-05-12',
    titles: [
      {
        title: 'Finance Minister',
        articles: 2,
        former: true,
        firstSeen: '2025-03-03',
        lastSeen: '2025-05-12',
      },
    ],
    companions: [{ name: 'Joe Biden', articles: 1 }],
    in: ['a', 'c'],
  });
  expect(members.filter(({ name }) => name === 'Michael Brown')).toHaveLength(2);
});

test('a database grows by the articles that it does not have', async () => {
  await runCli(['cast', 'first.jsonl', '--output', 'grown.db', '--quiet'], { cwd: folder });
  const before = rows('grown.db', "SELECT id FROM cast WHERE name = 'Ngozi Adekunle'");
  const { stderr } = await runCli(
    ['cast', 'first.jsonl', 'second.jsonl', '--output', 'grown.db', '--resume'],
    {
      cwd: folder,
    },
  );
  expect(stderr).toMatch(/^2 articles .* 2 already there\n$/);
  await runCli(['cast', 'first.jsonl', 'second.jsonl', '--output', 'whole.db', '--quiet'], { cwd: folder });
  expect(people('grown.db')).toEqual(expected);
  expect(people('whole.db')).toEqual(expected);
  expect(rows('grown.db', "SELECT id FROM cast WHERE name = 'Ngozi Adekunle'")).toEqual(before);
  expect(rows('grown.db', "SELECT count(*) AS found FROM cast_fts WHERE cast_fts MATCH 'adekunle'")).toEqual([
    { found: 1 },
  ]);
  expect(rows('grown.db', 'PRAGMA foreign_key_check')).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('results that are there already give the same cast', async () => {
  await runCli(['first.jsonl', 'second.jsonl', '--output', 'results.jsonl', '--quiet'], { cwd: folder });
  await runCli(['cast', 'results.jsonl', '--output', 'again.db', '--quiet'], { cwd: folder });
  expect(people('again.db')).toEqual(expected);
});

test('a table for people and one for spreadsheets', async () => {
  const { stdout } = await runCli(['cast', 'first.jsonl', '--format', 'table', '--quiet'], { cwd: folder });
  expect(stdout).toMatch(/^ +1 Ngozi Adekunle .*Finance Minister/m);
  await runCli(['cast', 'first.jsonl', '--output', 'cast.csv', '--quiet'], { cwd: folder });
  expect(readFileSync(join(folder, 'cast.csv'), 'utf8')).toMatch(/^id,type,name,titles,.*\r\n/);
});

test.each([
  ['--resume without a database', ['first.jsonl', '--resume'], /--output FILE\.db/],
  [
    'a file that is no database',
    ['first.jsonl', '--output', 'not.db', '--resume'],
    /no database of this tool/,
  ],
])('%s is refused', async (_, args, message) => {
  writeFileSync(join(folder, 'not.db'), 'no database');
  const { status, stderr } = await runCli(['cast', ...args], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(readFileSync(join(folder, 'not.db'), 'utf8')).toBe('no database');
});

test('results that are read have one article each, in a file or from a pipe, whatever their id is', async () => {
  const record = JSON.stringify({ id: 7, text: 'Ada Roe met Joe Biden in Oslo, and Joe Biden left Oslo.' });
  const input = `${record}\n`;
  const line = await runCli(['-', '--quiet', '--format', 'json', '--input-format', 'jsonl'], { input });
  const whole = await runCli(['cast', '--quiet'], { input: line.stdout });
  const asLines = await runCli(['-', '--quiet', '--format', 'jsonl', '--input-format', 'jsonl'], { input });
  const ofLines = await runCli(['cast', '--quiet'], { input: asLines.stdout });
  expect(ofLines.stdout).toBe(whole.stdout);
  const members = whole.stdout
    .trim()
    .split('\n')
    .map((member) => JSON.parse(member) as Member & { mentions: number });
  expect(members.map(({ name, articles, mentions }) => `${name} ${articles} ${mentions}`).sort()).toEqual([
    'Ada Roe 1 1',
    'Joe Biden 1 2',
    'Oslo 1 2',
  ]);
});

test('without a folder for what is gathered, one line says so', async () => {
  const { status, stderr } = await runCli(['cast', '--quiet'], {
    input: 'Ada Roe left Oslo.',
    env: { TMPDIR: '/nowhere' },
  });
  expect(status).toBe(1);
  expect(stderr).toBe('extract: cannot write a temporary file in /nowhere: there is no such folder\n');
});

test('a file that has changed since it was added is told, as the database keeps its old text', async () => {
  const cwd = temporaryFolder();
  for (const name of ['a', 'b']) writeFileSync(join(cwd, `${name}.txt`), 'Ada Roe left Oslo.');
  const args = ['cast', 'a.txt', 'b.txt', '--output', 'all.db', '--resume'];
  await runCli(args, { cwd });
  expect((await runCli(args, { cwd })).stderr).not.toContain('newer');
  const later = Date.now() / 1000 + 60;
  utimesSync(join(cwd, 'b.txt'), later, later);
  const { stderr, status } = await runCli(args, { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('extract: b.txt is newer than all.db, which keeps the old text');
  expect(stderr).not.toContain('a.txt');
});
