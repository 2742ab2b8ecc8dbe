import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor, mentionTypes, stages, type Extractor, type Result } from '../../src/index.js';
import { codeBlocks, readMarkdown } from '../support/markdown-files.js';
import { readOne } from '../support/read.js';
import { root } from '../support/run-cli.js';

/*
 * What the pages say that the tool prints is what it prints. UPDATE_GOLDEN=1 writes the
 * whole result in docs/result.md anew, to be read before it is kept.
 */

/** Scores and shares that differ by less are the same: another processor rounds otherwise. */
const tolerance = 0.02;

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor();
});

/** Whether a value has all that a sample shows of it, in any order within arrays. */
function shows(sample: unknown, actual: unknown): boolean {
  if (Array.isArray(sample)) {
    return Array.isArray(actual) && sample.every((item) => actual.some((other) => shows(item, other)));
  }
  if (typeof sample === 'object' && sample !== null) {
    if (typeof actual !== 'object' || actual === null) return false;
    const keys = new Map(Object.entries(actual));
    return Object.entries(sample).every(([key, value]) => keys.has(key) && shows(value, keys.get(key)));
  }
  if (typeof sample === 'number' && typeof actual === 'number' && !Number.isInteger(sample)) {
    return Math.abs(sample - actual) <= tolerance;
  }
  return sample === actual;
}

/** A result with each mention, entity and role on a line. */
function printed(result: Result): string {
  const entries = Object.entries(result).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((item) => `    ${spaced(JSON.stringify(item))}`) : [];
    return `  "${key}": ${items.length > 0 ? `[\n${items.join(',\n')}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** JSON in one line with the usual spaces; the sample has no colon or comma in its strings that this would touch. */
function spaced(json: string): string {
  return json.replace(/(?<=[\]}"\d]|null|true|false)([,:])(?=[[{"\d-]|null|true|false)/g, '$1 ');
}

test('the whole result in docs/result.md is that of its article', async () => {
  const path = join(root, 'docs', 'result.md');
  const [article] = codeBlocks('docs/result.md', 'text');
  const result = await extractor.extract(article?.code ?? '');
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        /```json\n[\s\S]*?```/,
        () => `\`\`\`json\n${printed(result)}\`\`\``,
      ),
    );
  }
  const sample: unknown = JSON.parse(codeBlocks('docs/result.md', 'json')[0]?.code ?? '');
  expect(shows(sample, result) && shows(result, sample) ? sample : result).toEqual(sample);
});

test('the sample in README.md is part of the result of the article that it names', async () => {
  const sample = JSON.parse(codeBlocks('README.md', 'json')[0]?.code ?? '') as Partial<Result>;
  const path = String(sample.id ?? '');
  const article = await readOne(readFileSync(join(root, path)), { name: path });
  const result = await extractor.extract(article);
  expect(shows(sample, result) ? sample : result).toEqual(sample);
});

const { prose } = readMarkdown('docs/result.md');
const expressions = [
  ...prose.matchAll(/^\| (.*\*\*.*) \| (\w+) \| (\w+) \| `(.*?)` \| (?:`(\w+)` )?\|$/gm),
].map(([, sentence = '', type, timex, value, mod]) => ({ sentence, type, timex, value, mod }));

test('docs/result.md has a table of dates and durations', () => {
  expect(expressions.length).toBeGreaterThan(9);
});

test.each(expressions)('docs/result.md: $sentence', async ({ sentence, ...rest }) => {
  const text = /\*\*(.*)\*\*/.exec(sentence)?.[1];
  const { extract } = await createExtractor({ types: mentionTypes, engine: 'fast', date: '2025-09-29' });
  const { mentions } = await extract(sentence.replaceAll('**', ''));
  const [found] = mentions.map((mention) => ({
    text: mention.text,
    type: mention.type,
    timex: 'timex' in mention ? mention.timex : undefined,
    value: 'value' in mention ? mention.value : undefined,
    mod: 'mod' in mention ? mention.mod : undefined,
  }));
  expect(found).toEqual({ text, ...rest });
});

test('docs/ARCHITECTURE.md has the stages in their order, with what they write', () => {
  const rows = [...readMarkdown('docs/ARCHITECTURE.md').prose.matchAll(/^\| `(\w+)` \| .* \| (.*) \|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(stages.map(({ name }) => name));
  stages.forEach(({ writes }, index) => {
    for (const field of writes) expect(rows[index]?.[2]).toContain(`\`${field}\``);
  });
});
