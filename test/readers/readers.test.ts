import { extract } from '../../src/index.js';
import { readerFor } from '../../src/readers/index.js';
import { defaultFields } from '../../src/readers/reader.js';
import { markdown } from '../../src/readers/markdown.js';

const markdownArticle = [
  '---',
  'title: "Coral: a nursery"',
  'date: 2024-11-05',
  '---',
  '# Heading *one*',
  '',
  'The **President Joe',
  'Biden** met [Angela Merkel](https://paris.com/Rome) in `Berlin`.',
  '',
  '- <b>Joe</b> Biden &amp; others',
  '',
  '```',
  'Vienna',
  '```',
].join('\n');

test('files are read by their names, packed or not', () => {
  expect(readerFor('a/B.TXT')?.name).toBe('text');
  expect(readerFor('a.md.gz')?.name).toBe('markdown');
  expect(readerFor('a.ndjson.GZ')?.name).toBe('jsonl');
  expect(readerFor('a.pdf')).toBeUndefined();
});

describe('markdown', () => {
  test('gives the prose', async () => {
    const { text, headline, date } = await markdown.read(markdownArticle, 'a', defaultFields);
    expect({ headline, date }).toEqual({ headline: 'Coral: a nursery', date: '2024-11-05' });
    expect(text.trim().split(/\s+/).join(' ')).toBe(
      'Heading one The President Joe Biden met Angela Merkel in Berlin . Joe Biden &amp; others',
    );
  });

  test('without front matter takes its headline from a heading at the top', async () => {
    const article = await markdown.read('# Ferry *sinks*\n\nText.\n\n# Other', 'a', defaultFields);
    expect(article.headline).toBe('Ferry sinks');
    expect((await markdown.read('Text.\n\n# Other', 'a', defaultFields)).headline).toBeUndefined();
  });

  test('names in emphasis and over line ends are found, named without markup', async () => {
    const article = await markdown.read(markdownArticle, 'a', defaultFields);
    const result = await extract(article);
    const biden = result.entities.find(({ name }) => name === 'Joe Biden');
    expect(biden).toBeDefined();
    const [first = 0] = biden?.mentions ?? [];
    expect(result.mentions[first]?.text).toBe('Joe\nBiden');
    expect(result.date).toBe('2024-11-05');
    expect(result.mentions.map(({ text }) => text)).not.toContain('Vienna');
  });

  test('with nothing but code has no article in it', async () => {
    await expect(async () => markdown.read('```\ncode\n```', 'a', defaultFields)).rejects.toThrow(
      'it has no text',
    );
  });
});
