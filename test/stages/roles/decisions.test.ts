import type { Document } from '../../../src/pipeline/document.js';
import { processMarked } from '../../support/marked.js';

/** The institution of each role. */
function institutionsOf({ roles }: Document): (string | null)[] {
  return roles.map(({ institution }) => institution?.name ?? null);
}

test.each([
  "[person Ada Roe]'s complaint was rejected by the [title judge] on Monday.",
  "[person Bo Li]'s appeal was turned down by the [title minister] without a word.",
])('nobody holds a title that nothing gives them: %s', async (marked) => {
  expect((await processMarked(marked)).roles).toEqual([]);
});

test.each([
  ['[title Prime Minister] [person Bo Li] told reporters that [place Fiji] would not send troops.', 'Fiji'],
  ['[person Ada Roe], the [title finance minister], said the economy of [place Nepal] would grow.', 'Nepal'],
  ['[title Vice President] [person Ada Roe] will represent [place Ghana] at the funeral.', 'Ghana'],
  ['[title King] [person Bo Li] opened the parliament of [place Tonga] on Tuesday.', 'Tonga'],
  [
    'In [place Peru], [organization Apple] and [organization Kosmos] told [title President] [person Ada Roe] that they would pay.',
    'Peru',
  ],
])('a public office is that of the state in its sentence: %s', async (marked, state) => {
  expect(institutionsOf(await processMarked(marked))).toEqual([state]);
});

test.each([
  '[title chief executive] [person Ada Roe] said sales in [place Peru] had doubled.',
  '[title Captain] [person Ada Roe] scored twice against [place Norway].',
  '[nationality French] [title President] [person Ada Roe] spoke in [place Germany].',
])('no other role is: %s', async (marked) => {
  expect(institutionsOf(await processMarked(marked))).toEqual([null]);
});

test.each([
  ["[place Australia]'s", 'Austria'],
  ['[nationality Iranian]', 'Iraq'],
  ['[nationality Slovak]', 'Slovenia'],
  ["[place Niger]'s", 'Nigeria'],
])('%s president, by any later sentence, is not that of %s', async (before, other) => {
  const document = await processMarked(
    `${before} [title President] [person Ada Roe] left on Monday. ` +
      `[title President] [person Roe] told reporters that [place ${other}] was beautiful.`,
  );
  expect(document.roles.length).toBe(2);
  expect(institutionsOf(document)).not.toContain(other);
});
