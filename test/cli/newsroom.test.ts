import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/index.js';
import { readers } from '../../src/readers/index.js';
import { date, headline, newsroom, paragraphs } from '../support/newsroom.js';
import { root, runCli, temporaryFolder, type Run } from '../support/run-cli.js';

/* One article as every kind of file that a newsroom has, in one folder, as somebody would read it. */

const folder = join(temporaryFolder(), 'desk');
const file = (name: string): string => join(root, 'test', 'readers', 'files', name);
let run: Run;
let results: Map<string, Result>;

beforeAll(async () => {
  mkdirSync(folder);
  for (const [name, { content }] of Object.entries(newsroom)) writeFileSync(join(folder, name), content);
  for (const name of ['picture.png', 'old.doc', 'table.xlsx', 'book.epub', 'encrypted.pdf', 'no-text.pdf'])
    copyFileSync(file(name), join(folder, name));
  const output = join(folder, '..', 'out');
  run = await runCli([folder, '--text', '--output', `${output}/`, '--no-progress'], {});
  // Each in a file named after its own, so that what a file gave is known whatever ids are in it.
  results = new Map(
    Object.keys(newsroom).map((name) => [
      name,
      read(join(output, `${name}.json`), join(output, `${name}.jsonl`)),
    ]),
  );
}, 60_000);

function read(one: string, several: string): Result {
  let content: string;
  try {
    content = readFileSync(one, 'utf8');
  } catch {
    content = readFileSync(several, 'utf8');
    expect(content.trim().split('\n')).toHaveLength(1);
  }
  return JSON.parse(content) as Result;
}

/** Quotation marks as the encoding of a printer has them. */
const typed = (text: string): string => text.replaceAll('’', "'").replace(/[“”]/g, '"');

test.each(Object.entries(newsroom))('%s gives the article', (name, expected) => {
  const result = results.get(name);
  const lines = (result?.text ?? '').trim().split(/\n+/);
  const opening = expected.headline === 'in the text' ? [headline] : [];
  expect(lines.map(typed)).toEqual([...opening, ...paragraphs].map(typed));
  expect(result?.headline).toBe(expected.headline === 'none' ? null : headline);
  expect(result?.date).toBe(expected.dated ? date : null);
  expect(JSON.stringify(result?.text) + JSON.stringify(result?.entities)).not.toContain('FURNITURE');
  expect(result?.entities.map((entity) => entity.name)).toEqual(
    expect.arrayContaining(['Marta Lindqvist', 'Karsholm']),
  );
  for (const { start, end, text } of result?.mentions ?? [])
    expect(result?.text?.slice(start, end)).toBe(text);
});

test('every reader has read one', () => {
  const formats = new Set([...results.values()].map(({ metadata }) => metadata?.format));
  const plain = ['text', 'json', 'jsonl', 'csv', 'mbox', 'warc', 'tar', 'zip'];
  const others = readers.map(({ name }) => name).filter((name) => !plain.includes(name));
  expect([...formats]).toEqual(expect.arrayContaining(others));
  const names = Object.keys(newsroom);
  for (const { extensions } of readers)
    expect(
      names.some((name) => extensions.some((extension) => name.replace(/\.gz$/, '').endsWith(extension))),
    ).toBe(true);
});

test('what cannot be read is told: what to do for documents, how many of which kinds for the rest', () => {
  const lines = run.stderr.trim().split('\n');
  expect(run.status).toBe(1);
  expect(lines.slice(0, 2).map((line) => line.replace(/^extract: .*desk\//, ''))).toEqual([
    expect.stringMatching(/^encrypted\.pdf: .*qpdf --decrypt/),
    expect.stringMatching(/^no-text\.pdf: .*ocrmypdf/),
  ]);
  expect(lines.find((line) => line.includes('passed over'))).toMatch(
    /: passed over 5 files of other kinds: (?:1 \.\w+(?:, |$)){5}/,
  );
  expect(lines.at(-1)).toMatch(new RegExp(`^${Object.keys(newsroom).length} articles in .*, 2 failed$`));
});

test.each([
  ['old.doc', 'save it as .docx'],
  ['picture.png', 'tesseract'],
  ['table.xlsx', 'save it as CSV'],
  ['book.epub', 'save its chapters'],
])('given by name, %s is refused with what to do', async (name, advice) => {
  const { status, stderr, stdout } = await runCli([file(name)]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(advice);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
