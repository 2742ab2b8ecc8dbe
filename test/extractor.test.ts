import { createExtractor, defaultTypes, engines, extract, mentionTypes } from '../src/index.js';

const text = 'President Joe Biden met Angela Merkel in Berlin on June 8, 2022. They spent $5 million.';

test('extract() takes a text or an article and gives mentions, entities and roles', async () => {
  const result = await extract(text);
  expect(result).toMatchObject({ schemaVersion: 1, id: '-', headline: null, warnings: [] });
  expect(result.entities).toMatchObject([
    { id: 'e1', type: 'person', name: 'Joe Biden', aliases: [], mentions: [1] },
    { id: 'e2', type: 'person', name: 'Angela Merkel', aliases: [], mentions: [2] },
    { id: 'e3', type: 'place', name: 'Berlin', mentions: [3] },
    { id: 'e4', type: 'date', name: 'June 8, 2022', value: '2022-06-08' },
  ]);
  expect(result.roles).toEqual([{ person: 'e1', title: 'President', mention: 0, institution: null }]);
  expect(await extract({ id: 'a', text })).toEqual({ ...result, id: 'a' });
});

test('the types that are asked for are there, and no others', async () => {
  const all = await extract(text, { types: mentionTypes });
  expect(all.mentions.map(({ type }) => type)).toContain('money');
  expect((await extract(text)).mentions.every(({ type }) => defaultTypes.includes(type))).toBe(true);
  const people = await extract(text, { types: ['person'] });
  expect(people.mentions.map(({ type, entity }) => [type, entity])).toEqual([
    ['person', 'e1'],
    ['person', 'e2'],
  ]);
  expect(people.roles).toEqual([]);
});

test('a date that is given comes before one of the article; one that says nothing is a warning', async () => {
  const article = { id: 'a', text: 'Paris.', date: 'Wed, 08 Jun 2022 10:00:00 GMT' };
  expect((await extract(article)).date).toBe('2022-06-08');
  expect((await extract(article, { date: '2025-09-29' })).date).toBe('2025-09-29');
  const { date, warnings } = await extract({ ...article, date: 'soon' });
  expect(date).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('"soon"')]);
});

test('every engine loads by its name; an unknown one is refused with the names there are', async () => {
  for (const { name } of engines) {
    const extractor = await createExtractor({ engine: name });
    expect((await extractor.extract('Angela Merkel spoke.')).schemaVersion).toBe(1);
  }
  await expect(createExtractor({ engine: 'magic' })).rejects.toThrow(`there is: ${engines[0].name}`);
  await expect(extract('Paris', { engine: 'magic' })).rejects.toThrow(RangeError);
});

test('extractors do not share state: the order of articles does not matter', async () => {
  const texts = [text, 'Angela Merkel spoke.', '', 'On Monday, Chad beat Jordan.'];
  const { extract: forward } = await createExtractor();
  const { extract: backward } = await createExtractor();
  const first = [];
  for (const each of texts) first.push(await forward(each));
  const second = [];
  for (const each of [...texts].reverse()) second.push(await backward(each));
  expect(second.reverse()).toEqual(first);
});
