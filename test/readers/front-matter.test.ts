import { splitFrontMatter, type FrontMatter } from '../../src/readers/front-matter.js';
import { readOne } from '../support/read.js';

const frontOf = async (yaml: string): Promise<FrontMatter> =>
  (await splitFrontMatter(`---\n${yaml}\n---\nText.`)).front;

describe('front matter', () => {
  test('gives headline, date and metadata', async () => {
    const yaml = [
      'title: "Coral: a nursery"',
      'Date: 2024-11-05 10:00:00 +0300',
      'authors: [Jane Doe, {name: John Roe, url: x}, 7]',
      'lang: en-GB',
      'url: /2024/coral',
      'canonical: https://example.org/coral',
      'site: The Example',
      'tags: [a, b]',
    ].join('\n');
    expect(await frontOf(yaml)).toEqual({
      headline: 'Coral: a nursery',
      date: '2024-11-05 10:00:00 +0300',
      metadata: {
        url: 'https://example.org/coral',
        site: 'The Example',
        byline: ['Jane Doe', 'John Roe', '7'],
        language: 'en-GB',
      },
      warnings: [],
    });
  });

  test.each([
    ['title: 1984\ndate: 2024-11-05', { headline: '1984', date: '2024-11-05' }],
    ['title: >\n  Two\n  lines\n', { headline: 'Two lines' }],
    ['title:\ndate: ~\nlang: null', {}],
    ['title: [a]\nauthor: {email: x}\nurl: ftp://x', {}],
    ['title: a\ntitle: b', { headline: 'b' }],
    ['author: Jane Doe', { metadata: { byline: ['Jane Doe'] } }],
    ['', {}],
  ])('%j', async (yaml, expected) => {
    expect(await frontOf(yaml)).toEqual({ metadata: {}, warnings: [], ...expected });
  });

  test.each([
    ['---\ntitle: a\n---\nText.', 'Text.'],
    ['---  \r\ntitle: a\r\n...\r\nText.', 'Text.'],
    ['---\ntitle: a\n---', ''],
    ['---\nprose between rules\n---\nText.', '---\nprose between rules\n---\nText.'],
    ['---\ntitle: a\nno end', '---\ntitle: a\nno end'],
    [' ---\ntitle: a\n---\nText.', ' ---\ntitle: a\n---\nText.'],
    ['Text.\n\n---\ntitle: a\n---', 'Text.\n\n---\ntitle: a\n---'],
  ])('is taken off where it is one: %j', async (content, body) => {
    expect((await splitFrontMatter(content)).body).toBe(body);
  });

  test('that cannot be read is taken off with a warning', async () => {
    const { front, body } = await splitFrontMatter('---\ntitle: Coral: a nursery\n---\nText.');
    expect(body).toBe('Text.');
    expect(front.warnings).toEqual([expect.stringContaining('The front matter is not valid YAML')]);
  });

  const size = 200_000;
  test.each([
    ['spaces in a value', `title: x${' '.repeat(size)}y`],
    ['spaces in quotation marks', `title: "x${' '.repeat(size)}y"`],
    ['open brackets', `title: ${'['.repeat(size)}`],
    ['lists in lists', `${'- '.repeat(size)}a`],
    ['keys in keys', `${'? '.repeat(size)}a`],
    ['aliases', `a: &x [1]\nb: [${'*x,'.repeat(size / 3)}]`],
    ['lines', `title:\n${' \n'.repeat(size)}`],
  ])(
    'is read in time with many %s',
    async (_, yaml) => {
      expect((await splitFrontMatter(`---\n${yaml}\n---\nText.`)).front.metadata).toEqual({});
    },
    20_000,
  );
});

test('TOML between lines of "+++" is front matter too', async () => {
  const front = [
    '+++',
    'title = "The \\"harbour\\" closes" # for a week',
    "author = 'Ada Roe'",
    'date = 2025-03-06T10:00:00Z',
    'draft = false',
    '[params]',
    'title = "No"',
    '+++',
  ].join('\n');
  const article = await readOne(`${front}\nThe harbour of Lindvik closes.\n`, { name: 'a.md' });
  expect(article).toMatchObject({
    text: 'The harbour of Lindvik closes.',
    headline: 'The "harbour" closes',
    date: '2025-03-06T10:00:00Z',
    metadata: { byline: ['Ada Roe'] },
  });
  const list = await readOne('+++\nauthors = ["Ada Roe", "Bo Li"]\n+++\nText.\n', { name: 'a.md' });
  expect(list.metadata?.byline).toEqual(['Ada Roe', 'Bo Li']);
  const sum = await readOne('+++ a line that begins so\n', { name: 'a.md' });
  expect(sum.text).toBe('+++ a line that begins so');
});
