import { InputError, type Article } from '../../src/index.js';
import { readAll } from '../support/read.js';

const brief = (entries: readonly (Article | InputError)[]): unknown[] =>
  entries.map((entry) => (entry instanceof InputError ? entry.line : entry.text));

test('rows before a quotation mark without end are read', async () => {
  const good = Array.from({ length: 40 }, (_, at) => `${at},Ada Roe left Oslo ${at}.`);
  const entries = await readAll(`id,text\n${good.join('\n')}\n40,"Bo Li stayed.\n41,Cy Orr left.\n`, {
    name: 'a.csv',
  });
  expect(entries).toHaveLength(41);
  expect(entries.slice(0, 40)).toMatchObject(good.map((_, at) => ({ text: `Ada Roe left Oslo ${at}.` })));
  expect(brief(entries)[40]).toMatch(/^a\.csv: it is not valid CSV: Quote Not Closed/);
});

test('rows before one that is too large are read', async () => {
  const table = `id,text\n1,Ada Roe left.\n2,Bo Li stayed.\n3,"${'word, and\n'.repeat(1_800_000)}`;
  expect(brief(await readAll(table, { name: 'a.csv' }))).toEqual([
    'Ada Roe left.',
    'Bo Li stayed.',
    expect.stringMatching(/^a\.csv:4: the row is over 16 MB; .* what follows is not read$/),
  ]);
});

test.each([
  ['1,"Unended text\n2,"Bo Li stayed."\n3,Cy Orr left.\n', 'Unended text'],
  ['1,"He said "no" and left."\n', 'He said'],
  ['1,"She said "no", and "yes"."\r\n2,x\r\n', 'She said'],
])('a quotation mark that may have swallowed rows is told: %j', async (rows, text) => {
  const [first] = await readAll(`id,text\n${rows}`, { name: 'a.csv' });
  expect(first).toMatchObject({
    text: expect.stringContaining(text) as string,
    warnings: [expect.stringContaining('is not doubled') as string],
  });
});

test.each([
  '1,"""No,"" said Ada Roe.\n\n""Never."""\n',
  '1,"""No"""\r\n2,""""\r\n',
  '\n1,"""No,"" she said",\n',
  '1,The 5" nail and "x"\n',
  '"1","""A"", ""b"" c"',
])('quotation marks as they should be are not: %j', async (rows) => {
  for (const entry of await readAll(`id,text\n${rows}`, { name: 'a.csv' }))
    expect(entry).not.toHaveProperty('warnings');
});

test('of two columns with one name the first is read, and that is told once', async () => {
  const entries = await readAll(
    'text,date,text,x,x\nAda Roe left.,2025-03-03,short,1,2\nBo Li stayed.,,x,1,2\n',
    {
      name: 'a.csv',
      fields: { keep: 'all' },
    },
  );
  expect(entries).toMatchObject([
    {
      text: 'Ada Roe left.',
      warnings: ['Of the columns with the name "text" the first one was read'],
      fields: { 'text.3': 'short', x: '1', 'x.5': '2' },
    },
    { text: 'Bo Li stayed.' },
  ]);
  expect(entries[1]).not.toHaveProperty('warnings');
});

test.each(['', '\uFEFF'])('the line "sep=;" of Excel names what stands between columns', async (start) => {
  const table = `${start}sep=;\r\nid,1;text\r\na;Ada Roe left, Bo Li stayed.\r\n;Cy Orr left.\r\n`;
  expect(await readAll(table, { name: 'a.csv' })).toEqual([
    { id: 'a.csv:3', text: 'Ada Roe left, Bo Li stayed.' },
    { id: 'a.csv:4', text: 'Cy Orr left.' },
  ]);
  expect(await readAll('sep=;\nid;text\na;Ada Roe left.\n')).toMatchObject([{ id: 'a' }]);
});
