import { processMarked } from '../support/marked.js';

test.each([
  [
    'Senator [person Ada Roe] ([organization D-Calif].) met [person Bo Li], [place R-Texas], again.',
    ['Calif', 'Texas'],
  ],
  [
    'The film [organization D-Day] and [place D-Town] stay; so does Bo Li, [place T-Bay].',
    ['D-Town', 'T-Bay'],
  ],
])('the letter of a party is no part of a state: %s', async (marked, places) => {
  const { text, mentions } = await processMarked(marked);
  const found = mentions.filter(({ type }) => type === 'place');
  expect(found.map(({ start, end }) => text.slice(start, end).replace('.', ''))).toEqual(places);
});

test.each([
  '([organization L-R]) [title CEO] [person Ada Roe] and [title chair] [person Bo Li] left.',
  '[title CEO] [person Ada Roe] and [title chair] [person Bo Li] left the [organization AGM].',
  '[person L to R]: [title CEO] [person Ada Roe] and [title chair] [person Bo Li].',
])('letters that name nothing are nobody and nothing: %s', async (marked) => {
  const { entities, roles } = await processMarked(marked);
  expect(entities.map(({ name }) => name)).toEqual(['Ada Roe', 'Bo Li']);
  expect(roles.map(({ institution }) => institution)).toEqual([null, null]);
});
