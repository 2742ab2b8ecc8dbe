import { processMarked } from '../../support/marked.js';
import { entitiesOf, lastIn } from '../../support/coreference.js';

describe('organizations', () => {
  test.each([
    [
      'an acronym in brackets',
      '[organization Ministry of Foreign Affairs] ([organization MFA])',
      'Ministry of Foreign Affairs',
      'MFA',
    ],
    [
      'a foreign acronym in brackets',
      '[organization Communist Party of Cuba] ([organization PCC])',
      'Communist Party of Cuba',
      'PCC',
    ],
    [
      'an acronym in brackets that is no mention',
      '[organization Assembly of Manitoba Chiefs] (AMC)',
      'Assembly of Manitoba Chiefs',
      'AMC',
    ],
    [
      'an acronym elsewhere',
      '[organization MFA] and [organization Ministry of Foreign Affairs]',
      'Ministry of Foreign Affairs',
      'MFA',
    ],
    [
      'an acronym in small letters too',
      '[organization African Development Bank], [organization AfDB]',
      'African Development Bank',
      'AfDB',
    ],
    [
      'an acronym without the country',
      '[organization Uganda National Roads Authority], [organization NRA]',
      'Uganda National Roads Authority',
      'NRA',
    ],
    [
      'an acronym without the nationality',
      '[organization Turkish Ministry of National Defence], [organization MND]',
      'Turkish Ministry of National Defence',
      'MND',
    ],
    [
      'an acronym of what stands before "of"',
      '[organization IEC] and [organization Independent Electoral Commission of Jordan]',
      'Independent Electoral Commission of Jordan',
      'IEC',
    ],
    [
      'initials of some of the words',
      '[organization Sorabji Pallon Group] and [organization SP Group]',
      'Sorabji Pallon Group',
      'SP Group',
    ],
    [
      'initials after a slash',
      '[organization C/TFN] of [organization Carcross/Tagish First Nation]',
      'Carcross/Tagish First Nation',
      'C/TFN',
    ],
    [
      'initials with a hyphen',
      '[organization Roe Workers League-North] or [organization RWL-N]',
      'Roe Workers League-North',
      'RWL-N',
    ],
    [
      'initials of a team',
      '[organization SKW 3] is [organization Sport Klub Windhoek 3]',
      'Sport Klub Windhoek 3',
      'SKW 3',
    ],
    [
      'hyphens and spaces',
      '[organization Tanzeem-ul-Makatib], [organization Tanzeemul Makatib]',
      'Tanzeem-ul-Makatib',
      'Tanzeemul Makatib',
    ],
    [
      'a country by its letters',
      '[organization United States Embassy], the [organization US Embassy]',
      'United States Embassy',
      'US Embassy',
    ],
    [
      'the only central bank',
      '[organization Bank of Ghana], the [organization Central Bank]',
      'Bank of Ghana',
      'Central Bank',
    ],
    ['the first word', '[organization Kosmos Energy] met. [organization Kosmos]', 'Kosmos Energy', 'Kosmos'],
    [
      'the noun',
      '[organization University of Nairobi] met. The [organization University]',
      'University of Nairobi',
      'University',
    ],
    [
      'the last word',
      '[organization National Assembly] met. The [organization Assembly]',
      'National Assembly',
      'Assembly',
    ],
    ['a nationality before it', '[organization MFA] met. [organization Kazakh MFA]', 'Kazakh MFA', 'MFA'],
    [
      'another order of words',
      '[organization Interior Ministry] met. [organization Ministry of the Interior]',
      'Interior Ministry',
      'Ministry of the Interior',
    ],
    [
      'a plural',
      '[organization Rabito Clinic] met. [organization Rabito Clinics]',
      'Rabito Clinic',
      'Rabito Clinics',
    ],
    [
      'a word left out',
      '[organization VBS Mutual Bank] met. [organization VBS Bank]',
      'VBS Mutual Bank',
      'VBS Bank',
    ],
    [
      'a slip of the pen',
      '[organization Education Ministry] met. [organization Education Minstry]',
      'Education Ministry',
      'Education Minstry',
    ],
  ])('%s is the same one', async (_, marked, name, alias) => {
    const entities = await entitiesOf(`${marked} agreed.`);
    expect(entities.map(([full, aliases]) => [full, aliases])).toEqual([[name, [alias]]]);
  });

  test.each([
    ['[organization UN]', '[organization UN General Assembly]'],
    ['[organization Parliament]', '[organization Parliament Legal Committee]'],
    ['[organization Google]', '[organization Friends of Google]'],
    ['[organization Ministry of Health]', '[organization Ministry of Education]'],
    ['[organization State Bank of India]', 'the [organization Central Bank]'],
    ['[organization Bank of Ireland]', 'the [organization Central Bank]'],
    ['[place York]', '[place New York]'],
  ])('%s and %s are two', async (a, b) => {
    expect((await entitiesOf(`${a} met ${b}.`)).length).toBe(2);
  });

  test('the exchange before a ticker is no other name of the firm', async () => {
    const entities = await entitiesOf('[organization Andex] ([organization NASDAQ]: ADX) rose.');
    expect(entities.map(([name, aliases]) => [name, aliases])).toEqual([
      ['Andex', []],
      ['NASDAQ', []],
    ]);
  });

  test.each([
    ['Bank of Ghana', 'Bank of Kenya', 'Bank'],
    ['Supreme Court', 'High Court', 'Court'],
    ['Unity Party of Chad', 'Unity Party of Niger', 'Unity Party'],
  ])(
    'of %s and %s neither is meant by "%s", unless it came before one of them',
    async (first, second, part) => {
      const both = `[organization ${first}] met [organization ${second}].`;
      expect(await lastIn(`${both} The [organization ${part}] left.`)).toBe(part);
      const one = `[organization ${first}] met us. The [organization ${part}] left.`;
      expect(await lastIn(`${one} [organization ${second}] met us. The [organization ${part}] left.`)).toBe(
        first,
      );
    },
  );
});

test.each([
  [
    'a ministry of each of two countries',
    "[place Peru]'s [organization Ministry of Health] and [place Chile]'s [organization Ministry of Health] met. The [organization Ministry of Health] left.",
    [
      ['Ministry of Health', [], 1],
      ['Ministry of Health', [], 2],
    ],
  ],
  [
    'a parliament by nationality and after "of"',
    'The [nationality Danish] [organization Parliament] met the [organization Parliament] of [place Norway].',
    [
      ['Parliament', [], 1],
      ['Parliament', [], 1],
    ],
  ],
  [
    'with the country in one of the names',
    "The [organization Ministry of Health of Peru] and [place Chile]'s [organization Ministry of Health] agreed.",
    [
      ['Ministry of Health of Peru', [], 1],
      ['Ministry of Health', [], 1],
    ],
  ],
  [
    'one of one country',
    "[place Peru]'s [organization Supreme Court] ruled. The [nationality Peruvian] [organization Supreme Court] said no.",
    [['Supreme Court', [], 2]],
  ],
  [
    'a firm in two countries',
    "[place Peru]'s [organization Andex] met [place Chile]'s [organization Andex].",
    [['Andex', [], 2]],
  ],
])('bodies of one name that belong to two countries are two: %s', async (_, marked, expected) => {
  const { entities } = await processMarked(marked);
  const found = entities.filter(({ type }) => type === 'organization');
  expect(found.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual(expected);
});

describe('places and dates', () => {
  test('a place goes by its acronym, too', async () => {
    expect(await entitiesOf('[place United States], [place US], [place U.S.], [place UK]')).toEqual([
      ['United States', ['US', 'U.S.'], 3],
      ['UK', [], 1],
    ]);
  });

  test('the same words are one, whatever their case and spacing, if of one type', async () => {
    expect(
      await entitiesOf('[place New\u00A0York], [place NEW YORK], [place New  York]; [person New York]'),
    ).toEqual([
      ['New York', ['NEW YORK'], 3],
      ['New York', [], 1],
    ]);
  });

  test('dates of one value are one, whatever the words', async () => {
    expect(
      await entitiesOf('They met on [date 8 June 2022] or [date Monday]; it was [date June 8, 2022].'),
    ).toEqual([
      ['8 June 2022', ['June 8, 2022'], 2],
      ['Monday', [], 1],
    ]);
  });
});

test('a title is no entity', async () => {
  expect(await entitiesOf('[title President] spoke')).toEqual([]);
});

describe('acronyms that the news uses without saying what they stand for', () => {
  test.each([
    ['by their letters', '[organization World Trade Organization] met. The [organization WTO] spoke.'],
    ['by other letters', "[organization United Nations Children's Fund] met. [organization Unicef] spoke."],
    [
      'of a name with a country',
      '[organization US Food and Drug Administration] met. The [organization FDA] spoke.',
    ],
    ['with full stops', '[organization United Nations] met. The [organization U.N.] spoke.'],
    [
      'of the less known bearer',
      '[organization International Cricket Council] met. The [organization ICC] spoke.',
    ],
    [
      'where the article says so',
      '[organization Worldwide Horse Owners] ([organization WHO]) met. The [organization WHO] spoke.',
    ],
    ['made of syllables', '[organization Coastal Fishing Commission] met. [organization COFICOM] spoke.'],
  ])('are joined %s', async (_, marked) => {
    expect((await entitiesOf(marked)).length).toBe(1);
  });

  test.each([
    ['the UN', 'Students of [organization Union Nacional] wrote to the [organization UN].'],
    ['the ECB', 'The [organization Eastern Coal Board] wrote to the [organization ECB].'],
    ['the F.B.I.', 'The [organization Fine Bread Industry] wrote to the [organization F.B.I.] twice.'],
    ['NASA', 'The [organization North Avenue Shop Association] wrote to [organization NASA].'],
  ])('are no short form of another name: %s', async (_, marked) => {
    expect((await entitiesOf(marked)).length).toBe(2);
  });

  test('syllables that fit two names tell nothing', async () => {
    expect(
      await entitiesOf(
        '[organization National Water Board], [organization Nation Water Body] and [organization NAWABO] met.',
      ),
    ).toHaveLength(3);
  });
});

test('the House is a chamber, and not the White House', async () => {
  expect(
    await entitiesOf(
      '[organization White House] aides left. The [organization House] voted. The [organization House of Representatives] rose.',
    ),
  ).toEqual([
    ['White House', [], 1],
    ['House of Representatives', ['House'], 2],
  ]);
});
