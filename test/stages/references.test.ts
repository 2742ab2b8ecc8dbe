import {
  createExtractor,
  mentionTypes,
  UsageError,
  type Extractor,
  type ListedName,
} from '../../src/index.js';
import { expectValid } from '../support/invariants.js';

const names: ListedName[] = [
  { name: 'Acme', type: 'organization', aliases: ['Acme Widget Works'], id: 'O1' },
  { name: 'Zibble Labs', type: 'organization', id: 'O2', case: 'any' },
  { name: 'Ada Roe', type: 'person', aliases: ['Ada Roe-Lund'], id: 'P1', country: 'KE', title: 'minister' },
  { name: 'Ada Roe', type: 'person', id: 'P2', country: 'US', title: 'singer' },
  { name: 'Bo Tarn', type: 'person', id: 'P3', case: 'any' },
  { name: 'Cassius Marl', type: 'person', aliases: ['Mo Marl'], id: 'P4' },
  { name: 'Liverpool', type: 'organization', id: 'O3' },
  { name: 'Springfield', type: 'place', id: 'L1', country: 'US' },
  { name: 'Springfield', type: 'place', id: 'L2', country: 'AU' },
  { name: 'Jordan', type: 'person', id: 'P5' },
  { name: 'Jordan', type: 'place', id: 'L3', country: 'JO' },
  { name: 'Barclays', type: 'organization', id: 'O4' },
  { name: 'Drift', type: 'organization', doubtful: ['Drift'], id: 'O5' },
  { name: 'Gazette of Lund', type: 'product', id: '' },
];

const extractors = new Map<string, Promise<Extractor>>();

/** Types, names and references of the entities that are no dates. */
async function found(text: string, engine = 'fast'): Promise<string[]> {
  const types = mentionTypes.filter((type) => type !== 'date' && type !== 'duration');
  const extractor = extractors.get(engine) ?? createExtractor({ engine, names, types });
  extractors.set(engine, extractor);
  const result = await (await extractor).extract(text);
  expectValid(result, text);
  return result.entities
    .filter(({ type }) => type !== 'nationality')
    .map(({ type, name, ref = '-' }) => `${type} ${name} ${ref}`);
}

describe.each(['fast', 'accurate'])('names of a list, with the engine %s,', (engine) => {
  test.each([
    ['are found', 'Shares of Acme fell.', ['organization Acme O1']],
    ['by any of their names', 'Acme Widget Works fell. Acme said so.', ['organization Acme Widget Works O1']],
    ['with what companies are called', 'Acme Inc. said so.', ['organization Acme Inc. O1']],
    [
      'in small letters where the list says so',
      'we went to zibble labs by bus.',
      ['organization zibble labs O2'],
    ],
    [
      'where the engine sees something else',
      'He has lived in Liverpool since May.',
      ['organization Liverpool O3'],
    ],
    ['in the built-in list, too', 'Barclays said so.', ['organization Barclays O4']],
    [
      'under two names',
      'Cassius Marl lost. Mo Marl had won before, and Marl smiled.',
      ['person Cassius Marl P4'],
    ],
    ['not where they are doubtful and nothing shows them', 'Drift wood lay there.', []],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text, engine)).toEqual(expected);
  });

  test.each([
    'Acme Harbour was closed.',
    'They played at the Barclays Center in Brooklyn.',
    'The boat lay off Cape Acme for days.',
  ])('are no part of a longer name: %s', async (text) => {
    const entities = await found(text, engine);
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.filter((entity) => !entity.endsWith(' -'))).toEqual([]);
  });
});

describe('namesakes of a list are told apart', () => {
  test.each([
    ['by the title', 'Ada Roe, the minister, left early.', 'person Ada Roe P1'],
    [
      'by the title, though the article is about another country',
      'In Nairobi, Kenya, the singer Ada Roe smiled.',
      'person Ada Roe P2',
    ],
    ['by the nationality', 'The Kenyan Ada Roe left early.', 'person Ada Roe P1'],
    ['by a name that only one has', 'Ada Roe-Lund left early.', 'person Ada Roe-Lund P1'],
    [
      'by the country of the article',
      'Ada Roe left Nairobi for Mombasa, and then Kisumu in Kenya.',
      'person Ada Roe P1',
    ],
    ['by where a place lies', 'They met in Springfield, Illinois.', 'place Springfield L1'],
    ['by the type that the engine sees', 'The king of Jordan flew home to Amman.', 'place Jordan L3'],
  ])('%s: %s', async (_, text, expected) => {
    expect(await found(text)).toContain(expected);
  });

  test.each(['Ada Roe left early.', 'Ada Roe, a gardener, left early.'])(
    'and else have no reference: %s',
    async (text) => {
      expect(await found(text)).toEqual(['person Ada Roe -']);
    },
  );

  test('and not by one of many countries', async () => {
    expect(await found('Ada Roe went from Nairobi to Lima, Oslo, Cairo and Tokyo.')).toContain(
      'person Ada Roe -',
    );
    expect(await found('Nairobi has an airport. Ada Roe has been to Warsaw, Lima and Oslo.')).toContain(
      'person Ada Roe -',
    );
  });
});

test.each([
  ['somebody else of the surname', 'Bo Lund met Lund. Ada Lund left.'],
  ['somebody of whom the list has but a part of the name', 'Lund Moe came. Lund left.'],
])('%s has no reference', async (_, text) => {
  const extractor = await createExtractor({
    engine: 'fast',
    names: [{ name: 'Eva Lund', aliases: ['Lund'], type: 'person', id: 'P9' }],
  });
  const { entities } = await extractor.extract(text);
  expect(entities.filter(({ ref }) => ref !== undefined)).toEqual([]);
});

test('what the list says of title and country is not stated of the article', async () => {
  const extractor = await createExtractor({
    engine: 'fast',
    names: [{ name: 'Ada Roe', type: 'person', id: 1, country: 'KE', title: 'minister' }],
  });
  const { entities, roles, countries } = await extractor.extract('Ada Roe left early.');
  expect(entities).toEqual([
    { id: 'e1', type: 'person', name: 'Ada Roe', aliases: [], mentions: [0], ref: '1' },
  ]);
  expect(roles).toEqual([]);
  expect(countries).toEqual([]);
});

test.each([
  [7, 'names are the path of a file, or an array of names or paths; not 7'],
  ['no-such.csv', 'no-such.csv: there is no such file or folder'],
  [[{ name: 'Ada Roe' }], 'names[0]: there is no type'],
  [[{ name: 'Ada', type: 'person' }, 7], 'names[1]: a name is an object with its "name" and "type"'],
])('names that are none are told: %j', async (given, message) => {
  const created = createExtractor({ engine: 'fast', names: given as unknown as string });
  await expect(created).rejects.toThrow(UsageError);
  await expect(created).rejects.toThrow(message);
});
