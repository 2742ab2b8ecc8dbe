import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { openParquetFolder } from '../../src/writers/parquet/output.js';
import { innerRelation, relationNames } from '../../src/writers/relations/relations.js';
import { testWithPython, python } from '../support/databases.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

const folder = temporaryFolder();

function read(name: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(folder, 'tables', `${name}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return parquetReadObjects({ file });
}

beforeAll(async () => {
  writeFileSync(
    join(folder, 'news.jsonl'),
    '{"id":"é1","text":"President Joe Biden left for Tokyo."}\n{"id":2,"text":"Rain."}\n',
  );
  await runCli(['news.jsonl', '--format', 'parquet', '--output', 'tables/', '--quiet'], { cwd: folder });
});

test('there is a file for each table and nothing else', () => {
  expect(readdirSync(join(folder, 'tables')).sort()).toEqual(
    relationNames
      .filter((name) => name !== innerRelation)
      .map((name) => `${name}.parquet`)
      .sort(),
  );
});

test('where the last block of a table does not fit on the disk none appears', async () => {
  const closed: boolean[] = [];
  let files = 0;
  const tables = await openParquetFolder({
    open: (path) => {
      files += 1;
      const isLast = files === relationNames.length - 1;
      return Promise.resolve({
        path,
        write: () => Promise.resolve(),
        finish: () => (isLast ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
        close: (complete) => {
          closed.push(complete);
          return Promise.resolve();
        },
      });
    },
  });
  await expect(tables.close()).rejects.toThrow('the disk is full');
  await tables.abandon?.();
  expect(closed).toEqual(Array.from({ length: files }, () => false));
});

test('the rows can be joined by their ids', async () => {
  const articles = await read('articles');
  const entities = await read('entities');
  const places = await read('places');
  expect(articles.map(({ id, name, headline }) => ({ id, name, headline }))).toEqual([
    { id: 1n, name: 'é1', headline: null },
    { id: 2n, name: '2', headline: null },
  ]);
  const tokyo = entities.find(({ name }) => name === 'Tokyo');
  expect(tokyo).toMatchObject({ article_id: 1n, type: 'place', mention_count: 1n });
  expect(places).toMatchObject([{ entity_id: tokyo?.id, country: 'JP', geonames_id: 1850147n }]);
  expect(places[0]?.longitude).toBeCloseTo(139.69, 1);
});

test('a table without rows is a file with its columns', async () => {
  expect(await read('aliases')).toEqual([]);
});

test('it takes a folder', async () => {
  const { status, stderr } = await runCli(['news.jsonl', '--output', 'x.parquet'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('folder');
});

testWithPython('duckdb')('DuckDB reads it', () => {
  const program = `
import duckdb, sys
print(duckdb.sql(f"SELECT a.name, r.title FROM '{sys.argv[1]}/roles.parquet' r JOIN '{sys.argv[1]}/articles.parquet' a ON a.id = r.article_id").fetchall())`;
  expect(python(program, join(folder, 'tables'))).toBe("[('é1', 'President')]\n");
});
