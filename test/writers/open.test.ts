import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWriter, OutputError, UsageError, writers, type TableName } from '../../src/index.js';
import { drawnText } from '../../src/writers/text-writer.js';
import { emptyResult } from '../support/results.js';
import { temporaryFolder } from '../support/run-cli.js';

const source = { text: '' };

test('results go to a file, one after the other', async () => {
  const path = join(temporaryFolder(), 'all.json');
  const output = await openWriter('json', path);
  await output.write({ ...emptyResult, id: 'a' }, source);
  await output.write({ ...emptyResult, id: 'b' }, source);
  await output.close();
  const read = JSON.parse(readFileSync(path, 'utf8')) as { id: string }[];
  expect(read.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('results go to a function', async () => {
  let written = '';
  const output = await openWriter('json', (content) => void (written += drawnText(content)), {
    several: false,
  });
  await output.write(emptyResult, source);
  await output.close();
  expect(JSON.parse(written)).toEqual(emptyResult);
});

test('an unknown format is refused with those that there are', async () => {
  const error: unknown = await openWriter('xml', '/nowhere/x').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  for (const { name } of writers) expect((error as Error).message).toContain(name);
});

test.each(['parquet', 'brat'])('%s needs a folder', async (format) => {
  await expect(openWriter(format, () => {})).rejects.toThrow(UsageError);
});

test('a format of tokens says what it lacks', async () => {
  const output = await openWriter('conll', () => {});
  await expect(output.write(emptyResult, source)).rejects.toThrow(/document/);
});

test.each<[string, unknown, object]>([
  ['no target', undefined, {}],
  ['an empty path', '', {}],
  ['a table that there is not', () => {}, { table: 'persons' as TableName }],
  ['an option that there is not', () => {}, { tabel: 'people' }],
])('%s is refused when the output is opened', async (_what, target, options) => {
  await expect(openWriter('csv', target as string, options)).rejects.toThrow(UsageError);
});

test('a file that cannot be written is an error of output', async () => {
  const error: unknown = await openWriter('csv', '/nowhere/x.csv').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OutputError);
  expect((error as Error).message).toBe('cannot write /nowhere/x.csv: there is no such folder');
});

test('an output that is closed takes nothing more, and is closed once', async () => {
  let written = '';
  const output = await openWriter('json', (content) => void (written += drawnText(content)));
  await output.write(emptyResult, source);
  await output.close();
  await output.close();
  await expect(output.write(emptyResult, source)).rejects.toThrow(UsageError);
  expect(JSON.parse(written)).toEqual([emptyResult]);
});
