import { createExtractor, defaultTypes, toResult, writers } from '../src/index.js';
import { readOne } from './support/read.js';
import { hostileTexts } from '../workbench/bench/hostile-texts.mjs';

/*
 * Few of them, and short; all of them, long ones and with every engine:
 * node workbench/bench/hostile.mjs
 */
const names = [
  'Chinese',
  'dashes in words',
  'line ends within a sentence',
  'agencies and numbers',
  'different people who say',
  'different organizations',
  'one given name, different people',
  'different acronyms',
  'different dates',
  'datelines on lines',
  'list items',
  'an open parenthesis far away',
  'spaces before a full stop',
  'front matter with spaces',
  'front matter of keys',
  'nested quotations',
  'nested lists',
  'openings of images',
  'a page of paragraphs',
  'a page of tables',
  'a page of comments',
  'a page of bylines',
  'a page with a title of marks',
];
const texts = hostileTexts.filter(({ name }) => names.includes(name));
const look = { columns: 80, colorLevel: 0, showText: true } as const;
const [short, factor] = [8_000, 8];

test('there is a text for each name', () => {
  expect(texts.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test.each(texts)('time grows with the text and no faster: $name', async ({ name, reader, text }) => {
  const extractor = await createExtractor({ engine: 'fast' });
  const format = reader ?? (name.startsWith('nested') || name.startsWith('openings') ? 'markdown' : 'text');
  /** Of the processor, in milliseconds: what else the machine does counts little. */
  const timeOf = async (size: number): Promise<number> => {
    const content = text(size);
    const started = process.cpuUsage();
    // What is refused is refused in time, too.
    const article = await readOne(content, { format }).catch(() => null);
    if (article) {
      const document = await extractor.process(article);
      const result = toResult(document, new Set(defaultTypes));
      for (const writer of writers) await writer.draw(result, document, look);
    }
    return process.cpuUsage(started).user / 1000;
  };
  await timeOf(short);
  const once = Math.min(await timeOf(short), await timeOf(short));
  // Quadratic time would be 64 times as much.
  expect(await timeOf(factor * short)).toBeLessThan(3 * factor * Math.max(once, 10));
});
