import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../src/index.js';
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

test('every reader has a file that it reads, and a nasty one', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});
