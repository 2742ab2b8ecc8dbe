import type { InputError } from '../../src/index.js';
import { readerFor, readerOf } from '../../src/readers/index.js';
import { readAll, readOne } from '../support/read.js';

test('files are read by their names, packed or not', () => {
  expect(readerFor('a/B.TXT')?.name).toBe('text');
  expect(readerFor('a.md.gz')?.name).toBe('markdown');
  expect(readerFor('a.ndjson.GZ')?.name).toBe('jsonl');
  expect(readerFor('a.pdf')?.name).toBe('pdf');
  expect(readerFor('a.xyz')).toBeUndefined();
});

test.each([
  ['a page', 'a.txt', '<!DOCTYPE html><html><body>Hello</body></html>', 'html'],
  ['a page after a comment', '', '<!-- x -->\n<html lang="en">', 'html'],
  ['a feed', 'a.xml', '<?xml version="1.0"?>\n<rss version="2.0"></rss>', 'feed'],
  ['NITF behind its document type', 'a.xml', '<?xml version="1.0"?><!DOCTYPE nitf><nitf>', 'nitf'],
  ['a PDF', 'a.txt', '%PDF-1.7\n', 'pdf'],
  ['RTF', 'a.doc', '{\\rtf1 x}', 'rtf'],
  ['a mailbox', 'a.txt', 'From a@b.example Mon Sep 29 18:05:00 2025\nFrom: a\n', 'mbox'],
  ['subtitles', '', 'WEBVTT\n\n00:01.000', 'subtitles'],
  ['JSON Lines', '', '{"text": "a"}\n{"text": "b"}\n', 'jsonl'],
  ['an array of JSON', '', '[\n {"text": "a"}]', 'json'],
  ['an indented record', '', '{\n "text": "a"}', 'json'],
  ['a table with the column of the text', '', 'id,text\n1,a\n', 'csv'],
  ['a message', '', 'From: a@b.example\nTo: c\nSubject: d\nDate: e\n\nText', 'eml'],
  ['text that begins like a message', 'a.txt', 'From: the mayor\n\nText', 'text'],
  ['text that begins like markup', 'a.txt', '<Storm> hits Lima', 'text'],
  ['text that speaks of a page', '', 'He typed <html> and left.', 'text'],
  ['a letter', '', 'From Paris with love\nFrom: nobody\n', 'text'],
])('%s is known by its content', (_, name, content, reader) => {
  expect(readerOf(name, Buffer.from(content), name).name).toBe(reader);
});

test.each([
  ['a.jpg', '\xFF\xD8\xFF\xE0', 'it is an image'],
  ['a.txt', 'ID3\x03', 'it is a recording'],
  ['a.xls', '\xD0\xCF\x11\xE0', 'it is a spreadsheet of Excel'],
  ['a.7z', '7z\xBC\xAF', 'unpack it first'],
  ['a.parquet', 'PAR1', 'JSONL or CSV'],
  ['a.xml', '<?xml version="1.0"?><svg/>', 'it is XML of a kind that is not read here'],
])('%s is refused with what to do', (name, content, message) => {
  expect(() => readerOf(name, Buffer.from(content, 'latin1'), name)).toThrow(message);
});

test('an address and an encoding that are given come before all others', async () => {
  const page = Buffer.from('<html><body><p>Caf\xE9 Roe</p></body></html>', 'latin1');
  const article = await readOne(page, { encoding: 'windows-1251', url: 'https://post.example/1' });
  expect(article.metadata?.url).toBe('https://post.example/1');
  expect(article.text).toContain('Cafй');
});

test('fields are kept as they are, some or all', async () => {
  const line = '{"id": 7, "text": "Ada Roe", "n": 1.5, "list": [null, {"a": "b"}]}\n{"text": "Bo Li"}\n';
  const [first, second] = await readAll(line, { fields: { keep: ['n', 'list', 'missing'] } });
  expect(first).toMatchObject({ id: 7, fields: { n: 1.5, list: [null, { a: 'b' }] } });
  expect(second).toMatchObject({ id: '-:2', fields: {} });
  const [all] = await readAll('id,text,x\n1,Ada Roe,y\n', { fields: { keep: 'all' } });
  expect(all).toMatchObject({ fields: { id: '1', text: 'Ada Roe', x: 'y' } });
});

test('UTF-16 lines, an array in UTF-32, and a table in Windows-1252', async () => {
  const lines = Buffer.from('\uFEFF{"text": "Zoé"}\n{"text": "Bo"}\n', 'utf16le');
  expect(await readAll(lines, { format: 'jsonl' })).toMatchObject([{ text: 'Zoé' }, { text: 'Bo' }]);
  const table = Buffer.from('text\nJos\xE9 \x96 said \x93no\x94.\n', 'latin1');
  expect(await readAll(table, { name: 'a.csv' })).toMatchObject([{ text: 'José – said “no”.' }]);
});

test('names of fields and columns may differ in case; a line with a byte order mark alone is blank', async () => {
  const article = { id: 'a', text: 'Ada Roe left.', date: '2025-03-06', headline: 'Roe leaves' };
  expect(
    await readAll('ID;Headline;Text;Date\na;Roe leaves;Ada Roe left.;2025-03-06\n', { name: 'a.csv' }),
  ).toEqual([article]);
  const line = '{"ID": "a", "Headline": "Roe leaves", "Text": "Ada Roe left.", "DATE": "2025-03-06"}';
  expect(await readAll(`\uFEFF\r\n${line}\r\n`, { name: 'a.jsonl' })).toEqual([article]);
  // The name itself comes first.
  expect(await readAll('{"Text": "No.", "text": "Yes."}\n', { name: 'a.jsonl' })).toMatchObject([
    { text: 'Yes.' },
  ]);
});

test('a text box of RTF is read, a note is not', async () => {
  const rtf = String.raw`{\rtf1 {\header The Post\par}Ada Roe left{\footnote She said so.} Lindvik.\par{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt \pard The harbour is closed.\par}}}Bo Li stayed.\par}`;
  const { text } = await readOne(rtf);
  expect(text).toBe('Ada Roe left Lindvik.\n\nThe harbour is closed.\n\nBo Li stayed.');
});

test('a speaker of whom there is but a sound begins no line', async () => {
  const cues = ['Judge Dahl said so.', '- [MUSIC]\n- Who paid?', '- Nobody.'];
  const vtt = cues.map((cue, index) => `00:0${index}.000 --> 00:0${index}.900\n${cue}\n`).join('\n');
  expect((await readOne(`WEBVTT\n\n${vtt}`)).text).toBe('Judge Dahl said so.\n\nWho paid?\n\nNobody.');
});

test.each([5, null, {}])('what is neither bytes nor text is refused: %j', async (input) => {
  const [entry] = await readAll(input as unknown as string);
  expect(entry).toMatchObject({
    name: 'InputError',
    message: 'an input is given as bytes or text, in a Uint8Array or a string',
  });
});

test('ids and fields with more digits than a number can hold keep each of them', async () => {
  const line = (id: string): string =>
    `{"id": ${id}, "text": "Post \\"17409600001234567890\\" of Roe.", "n": [9007199254740991, -12345678901234567890], "x": 1234567890123456.5}\n`;
  const articles = await readAll(line('1740960000123456789') + line('1740960000123456790'), {
    name: 'a.jsonl',
    fields: { keep: 'all' },
  });
  expect(articles).toMatchObject([
    {
      id: '1740960000123456789',
      text: 'Post "17409600001234567890" of Roe.',
      fields: { n: [9007199254740991, '-12345678901234567890'], x: 1234567890123456.5 },
    },
    { id: '1740960000123456790' },
  ]);
});

test('a result of this tool is no list of articles', async () => {
  const result = { schemaVersion: 1, id: 'a', mentions: [{ text: 'Ada Roe' }, { text: 'Oslo' }] };
  expect(await readAll(JSON.stringify(result), { name: 'a.json' })).toMatchObject([
    { message: expect.stringContaining('it is a result of this tool') as string },
  ]);
});

test('records one after the other have ids alike, and one by itself has that of its file', async () => {
  const first = '{"text":"Ada Roe left Oslo."}';
  const idsOf = async (content: string): Promise<(string | number | undefined)[]> =>
    (await readAll(content, { name: 'nd.json', format: 'json' })).map(({ id }) => id);
  expect(await idsOf(`${first}\n${first}\n`)).toEqual(['nd.json:1', 'nd.json:2']);
  expect(await idsOf(first)).toEqual(['nd.json']);
  expect(await idsOf(`[${first}]`)).toEqual(['nd.json:1']);
});

test.each([
  [1740996000, '2025-03-03'],
  [1740996000123, '2025-03-03'],
  ['1740996000', '2025-03-03'],
  [{ $date: '2025-03-03T10:00:00Z' }, '2025-03-03T10:00:00Z'],
  [{ $date: 1740996000000 }, '2025-03-03'],
  [['2025-03-03'], '2025-03-03'],
  ['3 March 2025', '3 March 2025'],
  // What is no date is handed on, so that a warning names it.
  [{ year: 2025 }, '{"year":2025}'],
  [17, '17'],
  ['garbage', 'garbage'],
  [null, undefined],
  ['', undefined],
])('the date of a record may be in the notation of databases: %j', async (date, expected) => {
  const article = await readOne(JSON.stringify({ text: 'Ada Roe left.', date }), { name: 'a.json' });
  expect(article.date).toBe(expected);
});

test('a field that is null is said to be', async () => {
  const [entry] = await readAll('{"id": "a", "text": null}\n', { name: 'a.jsonl' });
  expect(entry).toMatchObject({ message: 'the field "text" of the record is null' });
});

test('where records in an object have no text, their fields are named, too', async () => {
  const answer = JSON.stringify({ total: 1, articles: [{ content: 'Ada Roe left.', title: 'Roe' }] });
  const [entry] = await readAll(answer, { name: 'a.json' });
  expect((entry as InputError).message).toContain('(its fields: total, articles with content, title)');
  expect(await readAll(answer, { name: 'a.json', fields: { text: 'content' } })).toMatchObject([
    { text: 'Ada Roe left.', headline: 'Roe' },
  ]);
});
