import { entitiesOf, lastIn } from '../../support/coreference.js';

describe('people of one surname', () => {
  test.each([
    [
      'Mr and Mrs by what is known of one',
      '[person Rex Holm] and [person Anna Holm] met. Mrs. [person Holm] left.',
      'Anna Holm',
    ],
    [
      'Mr and Mrs by what is known of the other',
      '[person Anna Holm] and [person Qorvo Holm] met. Mr. [person Holm] left.',
      'Qorvo Holm',
    ],
    [
      'known before unknown',
      '[person Anna Holm] and [person Qorvo Holm] met. Ms [person Holm] left.',
      'Anna Holm',
    ],
    ['a lady is no knight', 'Sir [person Abel Holm] spoke. Lady [person Holm] left.', 'Holm'],
    ['a wife is no husband', '[person Robert Holm] spoke. Mrs. [person Holm] left.', 'Holm'],
    ['but the only man is Mr', '[person Robert Holm] spoke. Mr. [person Holm] left.', 'Robert Holm'],
    [
      'nor does a given name make two of one',
      '[person Andrea Holm] sang. Mr. [person Holm] left.',
      'Andrea Holm',
    ],
  ])('%s', async (_, marked, owner) => {
    expect(await lastIn(marked)).toBe(owner);
  });

  test('who is addressed as somebody else stays that one', async () => {
    expect(
      await entitiesOf('Sir [person Abel Holm] spoke. Lady [person Holm] left. Lady [person Holm] slept.'),
    ).toEqual([
      ['Abel Holm', [], 1],
      ['Holm', [], 2],
    ]);
  });
});

describe('families of one surname', () => {
  const names = async (marked: string): Promise<string[]> => (await entitiesOf(marked)).map(([name]) => name);

  test.each([
    [
      'a lord, his lady and their son',
      'Lord [person Holm] came with his wife, Lady [person Holm], and his son, Captain [person Huw Holm].',
      ['Holm', 'Holm', 'Huw Holm'],
    ],
    [
      'a lady is not the daughter who is named after her',
      'Sir [person Abel Moss], Lady [person Moss] and their daughter, Dr [person Jane Moss], were there.',
      ['Abel Moss', 'Moss', 'Jane Moss'],
    ],
    [
      'Mr and Mrs, of whom nobody is named in full',
      'Mr [person Adeyemi] sat with Mrs [person Adeyemi]. Mr [person Adeyemi] spoke.',
      ['Adeyemi', 'Adeyemi'],
    ],
    [
      'kin that follows the name',
      '[title Judge] [person Sokol] spoke. Mrs [person Sokol], his wife, left.',
      ['Sokol', 'Sokol'],
    ],
    [
      'two titles joined by "and"',
      'Dr [person Haddad] and Professor [person Haddad] run the clinic.',
      ['Haddad', 'Haddad'],
    ],
    [
      'another title in the same sentence before the full name',
      '[title Professor] [person Ito] met the [title minister] [person Aiko Ito].',
      ['Ito', 'Aiko Ito'],
    ],
    ['one who is called by two titles', 'Professor [person Weiss] spoke. Dr [person Weiss] left.', ['Weiss']],
    [
      'Sheikh is said of women, too',
      'Sheikh [person Sabina] fled. Ms [person Sabina] is in exile.',
      ['Sabina'],
    ],
    [
      'whose wife is named is the one before',
      "[person Holm]'s wife fears it. The wife of [title Gov.] [person Rex Holm] spoke.",
      ['Rex Holm'],
    ],
    [
      'the same title before the full name',
      '[title President] [person Sow] left. [title President] [person Moses Sow] is ill.',
      ['Moses Sow'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await names(marked)).toEqual(expected);
  });
});

describe('two people of one full name', () => {
  test.each([
    [
      'no relation',
      '[title Senator] [person Rex Holm] is no relation to the [title coach] [person Rex Holm].',
      2,
    ],
    ['a namesake', '[person Rex Holm] met his namesake, the [title singer] [person Rex Holm].', 2],
    [
      'no relation of somebody else',
      '[person Rex Holm], no relation to [person Bo Holm], won. [person Rex Holm] left.',
      1,
    ],
  ])('%s', async (_, marked, count) => {
    const found = (await entitiesOf(marked)).filter(([name]) => name === 'Rex Holm');
    expect(found).toHaveLength(count);
  });
});

describe('generations', () => {
  test.each([
    ['joined by "and"', '[person Ivo Marsh] and [person Ivo Marsh Jr.] sat there.', 2],
    ['by a word of kinship', '[person Ivo Marsh Jr.] won. His father, [person Ivo Marsh], had lost.', 2],
    ['with a middle initial', 'They saw [person Ivo Marsh Sr.] and [person Ivo B. Marsh] there.', 2],
    [
      'with a middle initial that the elder lacks, sentences apart',
      '[person Ivo B. Marsh] spoke. Then [person Ivo Marsh Sr.] left.',
      2,
    ],
    ['not with the initial of both', '[person Ivo B. Marsh Sr.] won. Later [person Ivo B. Marsh] spoke.', 1],
    ['with two suffixes', '[person Ivo Marsh Sr.] died. The firm went to [person Ivo Marsh Jr.] at once.', 2],
    ['not without a sign of two', '[person Ivo Marsh Jr.] won. Later [person Ivo Marsh] spoke.', 1],
    ['a king and the next', '[person Charles II] came before [person Charles III] on the list.', 2],
  ])('%s', async (_, marked, count) => {
    expect((await entitiesOf(marked)).length).toBe(count);
  });

  test('a surname with a suffix is of the one who has it', async () => {
    const both = '[person Ivo Marsh] flew. His son, [person Ivo Marsh Jr.], drove.';
    expect(await lastIn(`${both} [person Marsh Jr.] was late.`)).toBe('Ivo Marsh Jr.');
  });
});

describe('other ways to call somebody', () => {
  test.each([
    [
      'a particle with a capital',
      '[person Omar bin Rashid] came. [person Bin Rashid] left.',
      'Omar bin Rashid',
    ],
    ['a particle as it is', '[person Tariq ben Amar] came. [person ben Amar] left.', 'Tariq ben Amar'],
    ['two particles', '[person Jos van der Zee] came. [person Van der Zee] left.', 'Jos van der Zee'],
    ['a pet name', '[person William Stone] came. [person Bill Stone] left.', 'William Stone'],
    ['a pet name in any order', '[person Tom Stone] came. [person Thomas Stone] left.', 'Tom Stone'],
    [
      'also known as',
      '[person Femi Ade], also known as [person Blaze], came. [person Blaze] left.',
      'Femi Ade',
    ],
    ['nicknamed', '[person Femi Ade], nicknamed "[person Duke]", came. [person Duke] left.', 'Femi Ade'],
    [
      'better known as',
      'The singer [person Amy Roe], better known as [person Lady Nix], came. [person Lady Nix] left.',
      'Amy Roe',
    ],
    ['by the given name', '[person Arne Lund] came. Then [person Arne] sailed.', 'Arne Lund'],
  ])('%s', async (_, marked, name) => {
    const entities = await entitiesOf(marked);
    expect(entities.length).toBe(1);
    expect([entities[0]?.[0], ...(entities[0]?.[1] ?? [])]).toContain(name);
  });

  test.each([
    ['another pet name', '[person Thomas Stone] met [person Tim Stone].'],
    ['known for something', '[person Femi Ade], known for beating [person Duke], came.'],
    ['spouses', '[person Bill] and [person Melinda Stone] came. Later [person Robert Stone] left.'],
  ])('but not %s', async (_, marked) => {
    expect((await entitiesOf(marked)).length).toBeGreaterThan(1);
  });
});

describe('how people were introduced', () => {
  test.each([
    [
      'a sergeant is who was called so',
      '[title Sgt.] [person Mia Holm] and [title Officer] [person Lou Holm] fell. [title Sgt.] [person Holm] rose.',
      'Mia Holm',
    ],
    [
      'by a title after the name too',
      '[person Ada Holm], the [title mayor], met [person Bo Holm], a [title vet]. [title Mayor] [person Holm] left.',
      'Ada Holm',
    ],
    [
      'not as kin',
      '[person Kim Jong-su] and his sister [person Kim Yo-han] spoke. [person Kim] left.',
      'Kim Jong-su',
    ],
    [
      'not as kin after a comma',
      '[person Ada Holm] praised her late father, [person Otto Holm]. [person Holm] left.',
      'Ada Holm',
    ],
    [
      'not as a parent',
      '[person Ada Holm], daughter of former president [person Otto Holm], spoke. [person Holm] left.',
      'Ada Holm',
    ],
    [
      'not by marriage',
      '[person Ada Holm], who is married to the poet [person Otto Holm], spoke. [person Holm] left.',
      'Ada Holm',
    ],
    [
      'a princess is no director',
      '[title Princess] [person Ida] met its [title director], [person Ida Marsh]. [title Princess] [person Ida] left.',
      'Ida',
    ],
    [
      'by a pronoun',
      '[person Hillary Holm] spoke while [person Bill Holm] slept. [person Holm] said she was tired.',
      'Hillary Holm',
    ],
    [
      'by whose wife it is',
      '[person Bill Holm] met [person Hillary Holm]. [person Holm] and his wife left.',
      'Bill Holm',
    ],
    [
      'a queen is no plain name either',
      '[title Queen] [person Ida] waved. [person Ida Marsh], his daughter, sang. [title Queen] [person Ida] left.',
      'Ida',
    ],
    [
      'but who is named again is meant again',
      '[person Ada Holm] and her son [person Otto Holm] sang. [person Otto Holm] bowed. [person Holm] left.',
      'Otto Holm',
    ],
    [
      'a wife is not whose wife she is',
      '[person Holm] waved. [person Holm]’s wife, [person Ada Holm], sang. [person Holm] left.',
      'Holm',
    ],
    [
      'nor is a son',
      'Mr [person Sato] died on Friday. His son, [person Kenji Sato], wept. Mr [person Sato] was 90.',
      'Sato',
    ],
    [
      'a pope has no surname',
      '[title Pope] [person Leo] met [person Leo Marsh]. [title Pope] [person Leo] left.',
      'Leo',
    ],
    [
      'nor has one with a number',
      '[person Olga II] reigned. [person Olga Marsh] writes. [person Olga II] died.',
      'Olga II',
    ],
    [
      'a prince may have one',
      '[title Crown Prince] [person Omar bin Said] spoke. [title Prince] [person Omar] left.',
      'Omar bin Said',
    ],
    [
      'nor is a princess a farmer',
      '[title Princess] [person Ida] met [person Ida Marsh], a [title farmer]. [title Princess] [person Ida] left.',
      'Ida',
    ],
    [
      'but who has no other title may be one',
      '[person Ida Marsh] married. [title Princess] [person Ida] left.',
      'Ida Marsh',
    ],
  ])('%s', async (_, marked, owner) => {
    expect(await lastIn(marked)).toBe(owner);
  });

  test.each([
    ['names in a list', '[person Ann Lee], [person Anna Lee] and [person Annabel Lee] sang.', 3],
    ['two joined', '[person Dan Holm] and [person Daniel Holm] met us.', 2],
    ['not names apart', '[person Dan Holm] met us. Later [person Daniel Holm] left.', 1],
  ])('%s are of different people', async (_, marked, count) => {
    expect((await entitiesOf(marked)).length).toBe(count);
  });
});
