import { processMarked } from '../support/marked.js';

/*
 * What an engine is sure of stays as it is; what it doubts gives way to what the text shows. Each
 * case has a name with a high score, and the same with a low one.
 */

/** The mentions of a name, as "type text". */
async function mentionsOf(marked: string, name: string): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)
    .filter((mention) => mention.endsWith(` ${name}`));
}

describe('a name that the engine sees in one place', () => {
  test.each([
    ['An [organization:SCORE Tamarin] pilot spoke on Monday. Later a guard of Tamarin left.', 'Tamarin'],
    [
      'Workers of the [organization:SCORE Hollin Trust] met. The new office of the Hollin Trust is in Lund.',
      'Hollin Trust',
    ],
  ])('is one in others where it is sure: %s', async (marked, name) => {
    const found = (score: number) => mentionsOf(marked.replace('SCORE', String(score)), name);
    expect(await found(0.95)).toEqual([`organization ${name}`, `organization ${name}`]);
    expect(await found(0.6)).toEqual([`organization ${name}`]);
  });

  test.each([
    ['[person:SCORE Petra Novak] sang on Monday. After an hour Petra bowed.', 'Petra'],
    ['A song by [person:SCORE Jonas Lind] was played, and the guests of Jonas danced.', 'Jonas'],
  ])('shows a given name where it is surely that of a person: %s', async (marked, name) => {
    const found = (score: number) => mentionsOf(marked.replace('SCORE', String(score)), name);
    expect(await found(0.95)).toEqual([`person ${name}`]);
    expect(await found(0.55)).toEqual([]);
  });
});

test.each([
  ['Lawyers of [place:SCORE Tanner & Webb] said so.', 'Tanner & Webb', 'place', 'organization'],
  [
    'The [event:SCORE Lowland Trade Fund] (LTF) opened on Monday.',
    'Lowland Trade Fund',
    'event',
    'organization',
  ],
  [
    'Ice melts on Lake Example\nBy [organization:SCORE Lincoln Moss]\n\nThe ice on the lake of the town melted on Monday, and the ferries sailed again to all of its islands.',
    'Lincoln Moss',
    'organization',
    'person',
  ],
  [
    'The song was sung by [organization:SCORE Paris Lindqvist] on Monday.',
    'Paris Lindqvist',
    'organization',
    'person',
  ],
])(
  'what a name is shown to be counts where the engine is in doubt: %s',
  async (marked, name, seen, shown) => {
    expect(await mentionsOf(marked.replace('SCORE', '0.95'), name)).toEqual([`${seen} ${name}`]);
    expect(await mentionsOf(marked.replace('SCORE', '0.5'), name)).toEqual([`${shown} ${name}`]);
  },
);

test.each([
  '[person:0.6 Kaska] sang. Land of the [nationality:0.8 Kaska] is near. The [nationality:0.8 Kaska] left.',
  'The [organization:0.7 Rooks] won. [person:0.5 Rooks] lost once, and the [organization:0.9 Rooks] met on Monday.',
])('a name of one word is no person where others outvote it: %s', async (marked) => {
  const { mentions } = await processMarked(marked);
  expect(mentions.map(({ type }) => type)).not.toContain('person');
});

test.each([
  ['The [title:SCORE registrar] of the town, [person Ada Roe], spoke.'],
  ['[person Bo Li], a [title:SCORE beadle], left for Lund.'],
  ['On Monday [title:SCORE Warden] [person Petra Novak] closed the gate.'],
])('what is hardly a title has no holder: %s', async (marked) => {
  const rolesWith = async (score: number) =>
    (await processMarked(marked.replace('SCORE', String(score)))).roles.length;
  expect(await rolesWith(0.9)).toBe(1);
  expect(await rolesWith(0.15)).toBe(0);
});

test('a town and what it lies in make each other sure', async () => {
  for (const [marked, towns] of [
    ['They met in [place:0.4 Bergen, Norway] on Monday.', [0.9, 0.9]],
    ['They met in [place:0.4 Oaxaca (Mexico)] on Monday.', [0.9, 0.9]],
    ['They met in [place:0.4 Zibblewick, Norway] on Monday.', [0.4, 0.4]],
  ] as const) {
    const { mentions } = await processMarked(marked);
    expect(mentions.filter(({ type }) => type === 'place').map(({ score }) => score)).toEqual(towns);
  }
});

test.each([
  [
    'The goalkeeper was hurt in the second half. [place Porto] beat [place Torino] on Sunday.',
    'organization',
  ],
  ['The penalty for fraud is high. [place Porto] beat [place Torino] in a vote on Sunday.', 'place'],
])('towns are clubs in a report of a game, which one word does not make: %s', async (marked, type) => {
  const { mentions } = await processMarked(marked);
  expect(mentions.slice(0, 2).map((mention) => mention.type)).toEqual([type, type]);
});

test.each([
  'The firm sells the [product:SCORE Lumeno 4] in Chad.',
  'A [product:SCORE Tamarin] van was stolen.',
])('a product that is hardly one is left out: %s', async (marked) => {
  const types = async (score: number): Promise<string[]> =>
    (await processMarked(marked.replace('SCORE', String(score)))).mentions.map(({ type }) => type);
  expect(await types(0.4)).toContain('product');
  expect(await types(0.2)).not.toContain('product');
});

test.each([
  ['[organization Drugmaker GSK] said sales rose. The rival fell.', 'organization GSK'],
  ['“[organization Carmaker Volvo] will hire,” it said.', 'organization Volvo'],
  ['[person Unseeded Marta Kolar] won in Paris.', 'person Marta Kolar'],
  // A name that has the word in it.
  ['The [organization Brewer Group] said sales rose.', 'organization Brewer Group'],
  ['[person Fellow Kumi] won in Paris.', 'person Fellow Kumi'],
])('a common word that begins a sentence is no part of a name: %s', async (marked, mention) => {
  const { text, mentions } = await processMarked(marked);
  expect(mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toContain(mention);
});
