import type { Mention } from '../../../src/pipeline/document.js';
import { entitiesOf, lastIn } from '../../support/coreference.js';
import { processMarked } from '../../support/marked.js';
import { processMentions } from '../../support/pipeline.js';

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

    test.each([
      ['Kim Min-jae', 'Lee Kim', 'Kim', 'Kim Min-jae'],
      ['Nguyen Van Hai', 'Tran Nguyen', 'Nguyen', 'Nguyen Van Hai'],
      ['Chen Wei', 'Wei Jones', 'Wei', 'Wei Jones'],
      ['Tran Thi Lan', 'Lan Smith', 'Lan', 'Lan Smith'],
      ['Wei Jones', 'Chen Wei', 'Wei', 'Wei Jones'],
    ])('whose surname comes first, as in %s beside %s', async (one, other, word, meant) => {
      expect(await lastIn(`[person ${one}] met [person ${other}]. [person ${word}] left.`)).toBe(meant);
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

  test.each([
    '[title President] [person Roe] left. The [title first lady], [person Ada Roe], stayed.',
    'The [title first lady], [person Ada Roe], stayed. [title President] [person Roe] left.',
    '[title First lady] [person Ada Roe] stayed. Mr. [person Roe] left.',
    '[title Governor] [person Roe] spoke. [person Ada Roe], the [title first lady] of the state, did not.',
  ])('a first lady does not hold the office: %s', async (marked) => {
    const entities = await entitiesOf(marked);
    expect(entities.map(([name, , count]) => [name, count]).sort()).toEqual([
      ['Ada Roe', 1],
      ['Roe', 1],
    ]);
  });

  test('a first lady is called by her own titles', async () => {
    const marked = '[title First lady] [person Ada Roe] spoke. [title Dr] [person Roe] is 70.';
    expect(await entitiesOf(marked)).toEqual([['Ada Roe', ['Roe'], 2]]);
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

test.each([
  ['President', 'Ada Roe', 0.3],
  ['Striker', 'Baho', 0.35],
  ['Chef', 'Moreno', 0.45],
])('an unlikely person is one after a title: %s %s', async (title, name, score) => {
  const text = `Then ${title} ${name} spoke.`;
  const person: Mention = { type: 'person', start: text.indexOf(name), end: text.indexOf(' spoke'), score };
  const ofTitle: Mention = { type: 'title', start: 5, end: 5 + title.length, score: 1 };
  expect((await processMentions(text, [person])).entities).toEqual([]);
  expect((await processMentions(text, [ofTitle, person])).entities.map((entity) => entity.name)).toEqual([
    name,
  ]);
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
