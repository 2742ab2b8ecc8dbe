import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor, engines, mentionTypes, stages } from '../src/index.js';
import { expectValid } from './support/invariants.js';
import { readOne } from './support/read.js';
import { root } from './support/run-cli.js';

/*
 * The articles in fixtures/. The golden files hold what a reader would say of headline,
 * date and sentences; UPDATE_GOLDEN=1 writes them anew, to be read before they are kept.
 */
const golden = join(root, 'test', 'golden', 'sentences');
const names = readdirSync(join(root, 'fixtures')).filter((name) => !name.endsWith('.jsonl'));

async function read(name: string) {
  return readOne(readFileSync(join(root, 'fixtures', name)), { name });
}

/** The stages before the mentions, in which no engine has a say. */
const layout = stages.slice(
  0,
  stages.findIndex(({ name }) => name === 'mentions'),
);

test.each(names)('%s has the headline, date and sentences that a reader sees', async (name) => {
  const article = await read(name);
  const extractor = await createExtractor({ stages: layout });
  const { headline, date, sentences, dateline } = await extractor.process(article);
  const words = (span: { start: number; end: number } | null): string =>
    span === null ? '-' : article.text.slice(span.start, span.end);
  const actual = [
    `headline: ${headline ?? '-'}`,
    `date: ${date ?? '-'}`,
    `dateline: ${words(dateline)}`,
    '',
    ...sentences.map((sentence) => JSON.stringify(words(sentence))),
    '',
  ].join('\n');
  const path = join(golden, `${name}.golden`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
});

describe.each(engines.map(({ name }) => name))('the engine %s', (engine) => {
  const extractor = createExtractor({ engine, types: mentionTypes });

  test.each(names)('gives a valid result for %s', async (name) => {
    const article = await read(name);
    const result = await (await extractor).extract(article);
    expectValid(result, article.text);
    expect(result.entities.length).toBeGreaterThan(0);
  });
});
