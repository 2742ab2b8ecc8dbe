import { createExtractor, mentionTypes, type Extractor, type Result } from '../../src/index.js';
import { expectValid } from '../support/invariants.js';
import { readOne } from '../support/read.js';
import fc, { runs } from '../support/properties.js';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor({ engine: 'fast', types: mentionTypes });
});

async function resultOf(content: string): Promise<Result> {
  return extractor.extract(await readOne(content, { format: 'markdown' }));
}

/** Something written in Markdown, and the prose that it stands for. */
interface Written {
  markup: string;
  prose: string;
}

const plain = ['the', 'met', 'President', 'in', 'said.', 'Joe Biden', 'Nairobi, Kenya', 'June 8, 2022'].map(
  (prose) => ({ markup: prose, prose }),
);
const marked = [
  { markup: '*Angela Merkel*', prose: 'Angela Merkel' },
  { markup: '**World *Health* Organization**', prose: 'World Health Organization' },
  { markup: '[Mary _Major_](https://example.org/Rome "Oslo")', prose: 'Mary Major' },
  { markup: 'AT&amp;T', prose: 'AT&T' },
  { markup: '<b>Lima</b>', prose: 'Lima' },
  { markup: '`Tokyo`', prose: 'Tokyo' },
  { markup: 'Fran&ccedil;ois\\*', prose: 'François*' },
  { markup: '![Vienna](Vienna.png)', prose: '' },
  { markup: '~~Bob Hope~~', prose: '' },
  { markup: '[^1]', prose: '' },
];

/** Fragments one after the other, with a space or a line end between them. */
function inline(between: string): fc.Arbitrary<Written> {
  return fc.array(fc.constantFrom(...plain, ...marked), { minLength: 1, maxLength: 8 }).map((parts) => ({
    markup: parts.map(({ markup }) => markup).join(between),
    prose: parts.flatMap(({ prose }) => prose || []).join(' '),
  }));
}

/** Lines of prose with nothing but a line end between them. */
const lines = (parts: readonly { prose: string }[]): string =>
  parts.flatMap(({ prose }) => prose || []).join('\n');
const items = fc.array(inline(' '), { minLength: 1, maxLength: 4 });
const rows = fc.array(fc.tuple(inline(' '), inline(' ')), { minLength: 1, maxLength: 4 });

const blocks: fc.Arbitrary<Written> = fc.oneof(
  inline('\n'),
  inline(' ').map(({ markup, prose }) => ({ markup: `## ${markup}`, prose })),
  inline(' ').map(({ markup, prose }) => ({ markup: `> ${markup}`, prose })),
  items.map((list) => ({ markup: list.map(({ markup }) => `- ${markup}`).join('\n'), prose: lines(list) })),
  rows.map((table) => ({
    markup: ['|Name|Office|', '|-|-|', ...table.map(([a, b]) => `|${a.markup}|${b.markup}|`)].join('\n'),
    prose: ['Name\tOffice', ...table.map((cells) => cells.flatMap(({ prose }) => prose || []).join('\t'))]
      .filter((row) => row !== '')
      .join('\n'),
  })),
  fc.constant({ markup: '```\nVienna\n```', prose: '' }),
);

const documents: fc.Arbitrary<Written> = fc.array(blocks, { maxLength: 6 }).map((parts) => ({
  // A comment keeps two lists apart.
  markup: ['Text.', ...parts.map(({ markup }) => markup)].join('\n\n<!-- Vienna -->\n\n'),
  prose: ['Text.', ...parts.flatMap(({ prose }) => prose || [])].join('\n\n'),
}));

test('any Markdown gives its prose, a valid result of it, and mentions within a line and a cell', async () => {
  const check = async ({ markup, prose }: Written): Promise<void> => {
    const result = await resultOf(markup);
    expect(result.text).toBe(prose);
    expectValid(result, prose);
    for (const { text } of result.mentions)
      expect(text).not.toMatch(/[\t\n[\]<>_`]|\*\S|&amp;|Vienna|Rome|Oslo/);
  };
  await fc.assert(fc.asyncProperty(documents, check), runs(200));
}, 60_000);

test('names are found and named without markup, over line ends and within entities', async () => {
  const { mentions, entities, ...result } = await resultOf(
    '# Deal\n\nThe **President Joe\nBiden** met the chief of AT&amp;T, [Angela *Merkel*](https://x.org/Rome), in Berlin.',
  );
  const texts = mentions.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Joe Biden', 'Angela Merkel', 'AT&T', 'Berlin']));
  expect(entities.map(({ name }) => name)).not.toContain('Rome');
  expect(result.metadata).toEqual({ format: 'markdown' });
});

test('headline, byline, date and dateline are read below a heading, whatever it looks like', async () => {
  const content =
    '# The ferry sank.\n\nBy *Jane Doe*\n\n8 June 2022\n\n**NAIROBI, Kenya** (AP) — A ferry sank on Monday.';
  const article = await readOne(content, { format: 'markdown' });
  const { headline, date, dateline, text } = await extractor.process(article);
  expect({ headline, date }).toEqual({ headline: 'The ferry sank.', date: '2022-06-08' });
  expect(text.slice(dateline?.start, dateline?.end)).toBe('NAIROBI, Kenya (AP) —');
});

test('front matter that cannot be read is a warning of the result', async () => {
  const { warnings } = await resultOf('---\ntitle: a: b\n---\nJoe Biden left.');
  expect(warnings).toEqual([expect.stringContaining('front matter')]);
});

test('a text that is the input itself comes with the result only on request', async () => {
  const text = 'Joe Biden left.';
  expect(await extractor.extract(text)).not.toHaveProperty('text');
  const withText = await createExtractor({ engine: 'fast', text: true });
  expect((await withText.extract(text)).text).toBe(text);
});
