import { extractWith } from '../support/engines.js';
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

test.each([
  ['Rep. Ada Roe, R-Pa., met Sen. Bo Li, D-Mass., on Monday.', ['Pa.', 'Mass.'], [41, 42]],
  ['“No,” said Rep. Ada Roe, R-La. Sen. Bo Li (D-Del.) agreed.', ['La.', 'Del.'], [31, 39]],
  ['Sens. Ada Roe, D-N.Y., and Bo Li, R-North Carolina, backed it.', ['N.Y.', 'North Carolina'], [43, 35.5]],
  ['Rep. Ada Roe (R-TX) and Sen. Bo Li, D-Me., left.', ['TX', 'Me.'], [31.5, 45.4]],
])('the state after the letter of a party is found: %s', async (text, names, latitudes) => {
  const places = (await extractWith('fast', text)).entities.filter((entity) => entity.type === 'place');
  expect(places).toMatchObject(names.map((name) => ({ name, country: 'US', kind: 'region' })));
  for (const [at, latitude] of latitudes.entries()) {
    expect(Math.abs((places[at]?.latitude ?? 99) - latitude)).toBeLessThan(1);
  }
});

test('what is no state is as the engine has it', async () => {
  const { mentions } = await extractWith(
    'fast',
    'The film about it, D-Day, and the maker, D-Wave, did well.',
  );
  expect(mentions.filter(({ type }) => type === 'place')).toEqual([]);
});
