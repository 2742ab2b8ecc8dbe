import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { openWriter } from '../../src/index.js';
import { relationNames, relations } from '../../src/writers/relations/relations.js';
import { hasCommand, python, sqliteRows, testWithPython } from '../support/databases.js';
import { readMarkdown } from '../support/markdown-files.js';
import { emptyResult, entityOf, mentionOf } from '../support/results.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

const folder = temporaryFolder();
const path = join(folder, 'news.db');

function rows(sql: string, file = path): Record<string, unknown>[] {
  const database = new sqlite3.Database(file, { readOnly: true });
  try {
    return database.all(sql);
  } finally {
    database.close();
  }
}

beforeAll(async () => {
  mkdirSync(join(folder, 'news'));
  writeFileSync(
    join(folder, 'news', 'a.txt'),
    'BERLIN, March 3, 2025 - President Joe Biden flew from Berlin to Nairobi on Monday. "Good," said Angela Merkel.',
  );
  writeFileSync(join(folder, 'news', 'b.txt'), 'Nothing happened.');
  writeFileSync(
    join(folder, 'news', 'c.jsonl'),
    '{"id":"1","text":"President Joe Biden left for Tokyo."}\n{"id":"2","text":"Rain."}\n',
  );
  const { status, stderr } = await runCli(['news', '--output', 'news.db', '--quiet'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every article has its row, in order, with the text', () => {
  expect(rows('SELECT id, name FROM articles').map(({ id, name }) => [id, name])).toEqual([
    [1, join('news', 'a.txt')],
    [2, join('news', 'b.txt')],
    [3, '1'],
    [4, '2'],
  ]);
  expect(rows('SELECT text FROM articles WHERE id = 2')).toEqual([{ text: 'Nothing happened.' }]);
});

test('mentions point at their entity, sentence and article', () => {
  expect(
    rows(`SELECT a.name AS article, e.name, s.number FROM mentions m
          JOIN articles a ON a.id = m.article_id JOIN entities e ON e.id = m.entity_id
          JOIN sentences s ON s.id = m.sentence_id
          WHERE m.type = 'person' ORDER BY m.id`),
  ).toEqual([
    { article: join('news', 'a.txt'), name: 'Joe Biden', number: 0 },
    { article: join('news', 'a.txt'), name: 'Angela Merkel', number: 1 },
    { article: '1', name: 'Joe Biden', number: 0 },
  ]);
});

test('dates have the days that they cover', () => {
  expect(rows("SELECT first_day, last_day FROM dates WHERE value = '2025-03-03'")[0]).toEqual({
    first_day: '2025-03-03',
    last_day: '2025-03-03',
  });
});

test('the text is found by its words, without regard to accents', () => {
  const found = rows("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'naïrobi'");
  expect(found).toEqual([{ rowid: 1 }]);
});

test('references, indices and the file itself are sound', () => {
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const plan = rows('EXPLAIN QUERY PLAN SELECT * FROM mentions WHERE entity_id = 1');
  expect(String(plan[0]?.detail)).toContain('USING INDEX mentions_entity');
});

test('nothing is left beside the file, nor of a run that fails', async () => {
  expect(readdirSync(folder).sort()).toEqual(['news', 'news.db']);
  const { status } = await runCli(['missing', '--output', 'none.db'], { cwd: folder });
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'none.db'))).toBe(false);
});

test('a pipe gets the whole database', async () => {
  const { stdout } = await runCli(['news/b.txt', '--format', 'sqlite'], { cwd: folder });
  expect(stdout.startsWith('SQLite format 3\0')).toBe(true);
});

test('a text with quotation marks, NUL and half a surrogate pair is kept', async () => {
  const file = join(folder, 'hostile.db');
  const text = `Robert'); DROP TABLE articles;-- \0 \uD83D "x" 😀`;
  const output = await openWriter('sqlite', file);
  const mention = mentionOf('person', { start: 0, text: 'Robert' }, 'e1');
  const entity = entityOf('person', { id: 'e1', name: "Robert');", mentions: [0] });
  await output.write({ ...emptyResult, mentions: [mention], entities: [entity] }, { text });
  await output.close();
  expect(rows('SELECT length(text) AS length, text FROM articles', file)).toEqual([
    { length: Array.from(text).length, text: text.replace('\0', '\uFFFD').replace('\uD83D ', '\uFFFD ') },
  ]);
  expect(rows('SELECT name FROM entities', file)).toEqual([{ name: "Robert');" }]);
});

(hasCommand('sqlite3', '--version') ? test : test.skip)('the command sqlite3 reads it', () => {
  expect(sqliteRows(path, 'PRAGMA foreign_key_check')).toEqual([]);
  expect(sqliteRows(path, 'SELECT count(*) AS articles FROM articles')).toEqual([{ articles: 4 }]);
  const views = sqliteRows(path, "SELECT name FROM sqlite_master WHERE type = 'view'");
  expect(views.length).toBeGreaterThan(4);
  for (const { name } of views) sqliteRows(path, `SELECT * FROM ${String(name)}`);
});

testWithPython('datasette')('Datasette shows its tables and views', () => {
  const shown = (of: string): Record<string, unknown>[] =>
    JSON.parse(
      execFileSync('python3', ['-m', 'datasette', path, '--get', `/news/${of}.json?_shape=array`], {
        encoding: 'utf8',
      }),
    ) as Record<string, unknown>[];
  expect(shown('articles').map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  expect(shown('appearances').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Joe Biden', 'Angela Merkel', 'Nairobi']),
  );
});

testWithPython('duckdb')('DuckDB reads it', () => {
  const program = `
import duckdb, sys
db = duckdb.connect()
db.execute("INSTALL sqlite; LOAD sqlite")
print(db.execute("SELECT count(*) FROM sqlite_scan(?, 'articles')", [sys.argv[1]]).fetchone()[0])`;
  expect(python(program, path)).toBe('4\n');
});

test('docs/database.md has every table with its columns', () => {
  const { prose } = readMarkdown('docs/database.md');
  for (const name of relationNames) {
    const section =
      new RegExp(`^### \`${name}\`\\n([\\s\\S]*?)(?=^##|(?![\\s\\S]))`, 'm').exec(prose)?.[1] ?? '';
    const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, column]) => column);
    expect([name, ...named]).toEqual([name, 'id', ...relations[name].map((column) => column.name)]);
  }
});
