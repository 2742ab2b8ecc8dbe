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

describe('no institution of somebody else', () => {
  test.each([
    [
      'where a name before is at',
      '[title Judge] [person Ada Roe], to the [organization Tax Court], and [title Judge] [person Bo Li], to the [organization High Court].',
      [null, null],
    ],
    [
      'what owns the body named',
      "[organization Andex]'s rival [organization Borel] named [title Dr.] [person Ada Roe] its [title head of sales].",
      [null, 'Borel'],
    ],
    [
      'what a clause about another names',
      '[person Cy Moe], whose father coached [organization Boca Rovers], said [title manager] [person Ada Roe] was kind.',
      [null],
    ],
    [
      'where another was',
      '[person Cy Moe], who left [organization Boca Rovers] in June, praised [title coach] [person Ada Roe].',
      [null],
    ],
    [
      'the country of another monarch',
      "[title Queen] [person Ada]'s cousin, [title Prince] [person Bo], was a guest of [title King] [person Cy] of [place Norway].",
      [null, null, 'Norway'],
    ],
    [
      'but that of people named together',
      '[title President] [person Ada Roe] and [title Premier] [person Bo Li] of [place Chad] met us.',
      ['Chad', 'Chad'],
    ],
    [
      'what stands in brackets behind another name',
      '[title Hon.] [person Ada Roe] ([organization Unity Party], [place Lund]), the [title Majority Leader], [person Bo Li], left.',
      [null, null],
    ],
    [
      "the state behind another's party",
      '[title Rep.] [person Ada Roe], D-[place Ohio], and [title Sen.] [person Bo Li] met.',
      [null, null],
    ],
    [
      'where somebody was before',
      '[organization Vodar] named [person Ada Roe], formerly of [organization Airton], as [title head of sales].',
      ['Vodar'],
    ],
    [
      'the team of another',
      '[place Ireland] [title striker] [person Ada Roe] and her team left after [title referee] [person Bo Li] spoke.',
      ['Ireland', null],
    ],
    [
      'neither of two of which each is of one',
      '[place Leeds] and [place York] [title MPs] [person Ada Roe] and [person Bo Li] met.',
      [null, null],
    ],
  ])('%s', async (_, marked, institutions) => {
    expect(institutionsOf(await processMarked(marked))).toEqual(institutions);
  });

  test.each([
    [
      'two places',
      '[place Brighton] and [place Hove] [title mayor] [person Ada Roe] left.',
      'Brighton and Hove',
    ],
    [
      'two names for bodies',
      'The [organization Leeds West] and [organization Pudsey] [title MP] [person Ada Roe] left.',
      'Leeds West and Pudsey',
    ],
    [
      'after the title',
      '[person Ada Roe], [title MP for [organization Leeds West] and [place Pudsey]], left.',
      'Leeds West and Pudsey',
    ],
    [
      'of a councillor',
      '[person Ada Roe], [title councillor for [place Hove] and [place Adur]], left.',
      'Hove and Adur',
    ],
    [
      'but not behind a verb',
      'Floods hit [place Hull] and [place York] [title MP] [person Ada Roe] left.',
      'York',
    ],
    [
      'one taken for a person',
      'The [organization Wick East] and [person Perry Barr] [title MP] [person Ada Roe] left.',
      'Wick East and Perry Barr',
    ],
    [
      'not of a team',
      '[organization Leeds] and [place Wales] [title striker] [person Ada Roe] left.',
      'Wales',
    ],
    [
      'not of another title',
      'The [title Minister for [place Wales]] and [place Lund] [title MP] [person Ada Roe] left.',
      'Lund',
    ],
  ])('a seat has one name, of two parts: %s', async (_, marked, name) => {
    expect(institutionsOf(await processMarked(marked)).at(-1)).toBe(name);
  });
});

test('the premier of a region is not that of the country', async () => {
  const document = await processMarked(
    "[place Victoria] [title premier] [person Ada Roe] met [place Australia]'s [title treasurer], [person Bo Li].",
  );
  expect(institutionsOf(document)[0]).not.toBe('Australia');
  expect(institutionsOf(document)[1]).toBe('Australia');
});
