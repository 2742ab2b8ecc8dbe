import fc from 'fast-check';
import type { Mention } from '../../src/pipeline/document.js';
import { processMarked } from '../support/marked.js';
import { processMentions } from '../support/pipeline.js';

/** Name, aliases and number of mentions of each entity, in order of first mention. */
async function entitiesOf(marked: string): Promise<[string, string[], number][]> {
  const { entities } = await processMarked(marked);
  return entities.map(({ name, aliases, mentions }) => [name, [...aliases], mentions.length]);
}

/** Who the last mention is. */
async function lastIn(marked: string): Promise<string | undefined> {
  const { entities, mentions } = await processMarked(marked);
  const last = mentions[mentions.length - 1] as Mention;
  return entities.find((entity) => entity.mentions.includes(last))?.name;
}

describe('people', () => {
  test.each([
    ['a surname, before or after the full name', 'Karin', 'Yerlan Karin'],
    ['capitals', 'KARIN', 'Yerlan Karin'],
    ['a first name', 'Lula', 'Lula da Silva'],
    ['initials', 'J. R. Biden', 'Joe Biden'],
    ['initials without a space', 'J.R. Biden', 'Joe Biden'],
    ['a middle name', 'Teodoro Nguema', 'Teodoro Obiang Nguema'],
    ['a middle name alone', 'Obiang', 'Teodoro Obiang Nguema'],
    ['a first name cut short', 'Ben Okri', 'Benjamin Okri'],
    ['a Chinese surname', 'Xi', 'Xi Jinping'],
    ['a Korean surname', 'Kim', 'Kim Jong Un'],
    ['the first of two Spanish surnames', 'López', 'Andrés Manuel López Obrador'],
    ['both Spanish surnames', 'López Obrador', 'Andrés Manuel López Obrador'],
    ['an Arabic surname without its article', 'Sisi', 'Abdel Fattah El-Sisi'],
    ['an Arabic surname with its article', 'al-Ghanem', 'Marzouq Ali Al-Ghanem'],
    ['a Dutch surname', 'Van Lieshout', 'Diyet van Lieshout'],
    ['a suffix', 'Robert Kennedy', 'Robert F. Kennedy Jr.'],
    ['no accents', 'Hernandez', 'Juan Orlando Hernández'],
    ['a slip of the pen in the surname', 'Mkhwebane', 'Busisiwe Mkhewebane'],
    ['hyphen or not', 'Hossein Amirabdollahian', 'Hossein Amir-Abdollahian'],
    ['an acronym', 'AMLO', 'Andrés Manuel López Obrador'],
  ])('%s is the same person: %s', async (_, short, full) => {
    expect(await entitiesOf(`[person ${full}] met us. [person ${short}] left.`)).toEqual([
      [full, [short], 2],
    ]);
    expect(await entitiesOf(`[person ${short}] met us. [person ${full}] left.`)).toEqual([
      [full, [short], 2],
    ]);
  });

  test.each([
    ['a slip of the pen', 'Gerardo Solís', 'Gerado Solís'],
    ['another transliteration', 'Muhammad Talfat', 'Mohamed Talfat'],
  ])('%s makes no other person', async (_, a, b) => {
    expect(await entitiesOf(`[person ${a}] met us. [person ${b}] left.`)).toEqual([[a, [b], 2]]);
  });

  test.each([
    ['another first name', 'Rubén Quiles', 'Efraín Quiles'],
    ['another surname', 'Karin Smith', 'Karin Jones'],
    ['a short name that differs by a letter', 'Chan Tai', 'Chen Tai'],
    ['a woman and a man', 'Mario Rossi', 'Maria Rossi'],
    ['a man and a woman', 'Martin Rossi', 'Martina Rossi'],
    ['other initials', 'J. R. Biden', 'H. Biden'],
    ['another second name', 'George H. Bush', 'George W. Bush'],
    ['the father after bin', 'Mohammed bin Salman', 'Salman'],
  ])('%s is someone else: %s', async (_, a, b) => {
    expect(await entitiesOf(`[person ${a}] met [person ${b}].`)).toEqual([
      [a, [], 1],
      [b, [], 1],
    ]);
  });

  test('forms of address and titles are no part of a name', async () => {
    expect(
      await entitiesOf('[person Mrs Leela Devi Roe] spoke. [person Mr. Karin], [person Yerlan Karin].'),
    ).toEqual([
      ['Leela Devi Roe', [], 1],
      ['Yerlan Karin', ['Karin'], 2],
    ]);
  });

  test.each([
    'Señora',
    'Herr',
    'Datuk Seri',
    'Tan Sri',
    'Smt',
    'Engr.',
    'Alhaji',
    'Ayatollah',
    'Supt.',
    'Cllr',
    'Former Vice President',
    'Maj.-Gen.',
  ])('nor are those of any country: %s', async (form) => {
    expect(await entitiesOf(`[person ${form} Abel Roe] met us. [person ${form} Roe] left.`)).toEqual([
      ['Abel Roe', ['Roe'], 2],
    ]);
  });

  test.each(['Prince Roe', 'Sheikh Hasina', 'Min Aung Hlaing', 'Sultan Roe', 'Datuk'])(
    'a form that is a name as well, or all there is, stays: %s',
    async (name) => {
      expect(await entitiesOf(`[person ${name}] left.`)).toEqual([[name, [], 1]]);
    },
  );

  test('a name in another script in brackets is one of the person, mention or not', async () => {
    expect(
      await entitiesOf(
        '[person Lin Wen-hsiung] (林文雄) met [person Vladimir Orlov] ([person Владимир Орлов]). [person Орлов] left.',
      ),
    ).toEqual([
      ['Lin Wen-hsiung', ['林文雄'], 1],
      ['Vladimir Orlov', ['Владимир Орлов', 'Орлов'], 3],
    ]);
  });

  describe('of several who bear a word, the one is meant', () => {
    test('who was mentioned last', async () => {
      expect(await lastIn('[person Rubén Quiles] met [person Efraín Quiles]. [person Quiles] left.')).toBe(
        'Efraín Quiles',
      );
      expect(
        await lastIn(
          '[person Rubén Quiles] met [person Efraín Quiles]. [person Rubén Quiles] sang. [person Quiles] left.',
        ),
      ).toBe('Rubén Quiles');
    });

    test('who is named first after it, where nobody was before', async () => {
      expect(await lastIn('[person Efraín Quiles] and [person Rubén Quiles].')).toBe('Rubén Quiles');
      const { entities } = await processMarked(
        '[person Quiles] wins. [person Rubén Quiles] beat [person Efraín Quiles].',
      );
      expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
        ['Rubén Quiles', 2],
        ['Efraín Quiles', 1],
      ]);
    });

    test('whose gender agrees by the form of address', async () => {
      const couple = '[person Mr Abel Roe] met [person Mrs Zed Roe].';
      expect(await lastIn(`${couple} Mr. [person Roe] left.`)).toBe('Abel Roe');
      expect(await lastIn(`${couple} Mrs [person Roe] left.`)).toBe('Zed Roe');
      expect(await lastIn(`${couple} Señora [person Roe] left.`)).toBe('Zed Roe');
      expect(await lastIn(`${couple} His uncle [person Roe] left.`)).toBe('Abel Roe');
    });

    test('whose gender agrees by the given name', async () => {
      const couple = '[person Bill Clinton] and [person Hillary Clinton].';
      expect(await lastIn(`${couple} Mr. [person Clinton] left.`)).toBe('Bill Clinton');
      expect(await lastIn(`${couple} Mrs. [person Clinton] left.`)).toBe('Hillary Clinton');
    });

    test('whose surname it is rather than the first name', async () => {
      expect(await lastIn('[person Yerlan Karin] met [person Karin Smith]. [person Karin] left.')).toBe(
        'Yerlan Karin',
      );
      expect(await lastIn('[person Xi Jinping] met [person Anna Xi]. [person Jinping] left.')).toBe(
        'Xi Jinping',
      );
    });
  });

  test('a family is no person', async () => {
    expect(
      await entitiesOf(
        '[person Cristina Kirchner] spoke of the [person Kirchners] and the [person Burns] home.',
      ),
    ).toEqual([
      ['Cristina Kirchner', [], 1],
      ['Burns', [], 1],
    ]);
  });
});

test('a person of whom no mention is likely is none; one likely mention is enough', async () => {
  const text = 'Baho met Ada Roe. Roe left.';
  const person = (name: string, score: number, from = 0): Mention => {
    const start = text.indexOf(name, from);
    return { type: 'person', start, end: start + name.length, score };
  };
  const { mentions, entities } = await processMentions(text, [
    person('Baho', 0.4),
    person('Ada Roe', 0.9),
    person('Roe', 0.3, 17),
  ]);
  expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ada Roe', 2]]);
  expect(mentions.length).toBe(2);
});

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
    ['the first word', '[organization Kosmos Energy] and [organization Kosmos]', 'Kosmos Energy', 'Kosmos'],
    [
      'the noun',
      '[organization University of Nairobi], the [organization University]',
      'University of Nairobi',
      'University',
    ],
    [
      'the last word',
      '[organization National Assembly], the [organization Assembly]',
      'National Assembly',
      'Assembly',
    ],
    ['a nationality before it', '[organization MFA], [organization Kazakh MFA]', 'Kazakh MFA', 'MFA'],
    [
      'another order of words',
      '[organization Interior Ministry], [organization Ministry of the Interior]',
      'Interior Ministry',
      'Ministry of the Interior',
    ],
    [
      'a plural',
      '[organization Rabito Clinic], [organization Rabito Clinics]',
      'Rabito Clinic',
      'Rabito Clinics',
    ],
    [
      'a word left out',
      '[organization VBS Mutual Bank], [organization VBS Bank]',
      'VBS Mutual Bank',
      'VBS Bank',
    ],
    [
      'a slip of the pen',
      '[organization Education Ministry], [organization Education Minstry]',
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
    ['[place York]', '[place New York]'],
  ])('%s and %s are two', async (a, b) => {
    expect((await entitiesOf(`${a} met ${b}.`)).length).toBe(2);
  });

  test('of several names that a word is part of, the last one before is meant', async () => {
    const marked =
      '[organization Bank of Ghana] met [organization Bank of Kenya]. The [organization Bank] left.';
    expect(await lastIn(marked)).toBe('Bank of Kenya');
  });
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
      await entitiesOf('[place New\tYork], [place NEW YORK], [place New  York]; [person New York]'),
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

test('every mention but a title belongs to one entity, whatever the names', async () => {
  const word = fc.constantFrom(
    ...[
      'Karin',
      'karin',
      'KARIN',
      'Al',
      'bin',
      'Mr',
      'Jr.',
      'II',
      'J.',
      'J.R.',
      '林',
      'UN',
      'Bank',
      'of',
      '(',
      '-',
      "'s",
      '__proto__',
    ],
  );
  const type = fc.constantFrom('person', 'organization', 'place', 'date', 'title') as fc.Arbitrary<
    Mention['type']
  >;
  const name = fc.record({ type, words: fc.array(word, { minLength: 1, maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 12 }), async (names) => {
      let text = '';
      const mentions = names.map(({ type, words }) => {
        const start = text.length;
        text += words.join(' ');
        const end = text.length;
        text += ' (';
        return { type, start, end, score: 1 };
      });
      const document = await processMentions(text, mentions);
      const owned = document.entities.flatMap((entity) => entity.mentions);
      expect(new Set(owned).size).toBe(owned.length);
      expect(new Set(owned)).toEqual(new Set(document.mentions.filter(({ type }) => type !== 'title')));
      for (const { name, aliases } of document.entities) {
        expect(name).not.toBe('');
        expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
      }
    }),
    { numRuns: 200 },
  );
});
