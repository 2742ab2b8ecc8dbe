import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../src/index.js';
import { readerOf, readers } from '../../src/readers/index.js';
import { readAll } from '../support/read.js';
import { root } from '../support/run-cli.js';

/*
 * Files of every kind, with what a person would read in them. UPDATE_GOLDEN=1 writes the golden
 * files anew, to be read before they are kept. workbench/formats/make_files.py makes those that
 * are not typed.
 */
const folder = join(root, 'test', 'readers', 'files');
const golden = join(root, 'test', 'golden', 'readers');
const files = readdirSync(folder);

const bytesOf = (name: string): Buffer => {
  const bytes = readFileSync(join(folder, name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};

test.each(files)('%s', async (name) => {
  const entries = await readAll(bytesOf(name), { name });
  const actual = entries
    .map((entry) => {
      if (entry instanceof InputError)
        return `error: ${entry.line}\nid: ${JSON.stringify(entry.id ?? null)}\n`;
      const { text, ...rest } = entry;
      return `${JSON.stringify(rest, null, 1)}\n\n${text}\n`;
    })
    .join(`${'-'.repeat(40)}\n`);
  const path = join(golden, `${name}.golden`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
});

test('every reader has two files that it reads, or more', () => {
  const kinds = files.flatMap((name) => {
    try {
      return readerOf(name, bytesOf(name).subarray(0, 65_536), name).name;
    } catch {
      return [];
    }
  });
  const few = readers.filter(({ name }) => kinds.filter((kind) => kind === name).length < 2);
  expect(few.map(({ name }) => name)).toEqual([]);
});
