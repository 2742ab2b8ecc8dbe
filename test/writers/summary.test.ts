import { readFileSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Result, ResultEntity, ResultMention } from '../../src/result.js';
import { mentionTypes, type EntityType, type MentionType } from '../../src/types.js';
import type { Look } from '../../src/writers/writer.js';
import { page } from '../../src/writers/summary/page.js';
import { longDate, readMoment } from '../../src/writers/summary/dates.js';

const plain: Look = { columns: 100, colorLevel: 0, showText: false };

/** A result by hand: names of entities with all their forms, titles with who holds them. */
interface Annotation {
  entities: { type: EntityType; forms: string[]; value?: string; country?: string }[];
  titles: { title: string; person?: string; institution?: string }[];
}

/** Finds every form in the text as whole words and builds the result around the finds. */
function annotate(text: string, { entities, titles }: Annotation): Result {
  const mentions: ResultMention[] = [];
  const find = (form: string, type: MentionType, entity: string | null, value?: string): void => {
    const pattern = new RegExp(`(?<![\\w-])${form}(?![\\w-])`, 'g');
    for (const { index: start } of text.matchAll(pattern)) {
      const end = start + form.length;
      const inside = mentions.some((other) => other.entity && other.start <= start && end <= other.end);
      if (inside && entity) continue;
      const sure = { sentence: 0, score: 1, ...(value !== undefined && { value }) };
      mentions.push({ start, end, text: form, type, entity, ...sure });
    }
  };
  entities.forEach(({ type, forms, value }, index) => {
    for (const form of forms) find(form, type, `e${index + 1}`, value);
  });
  for (const { title } of titles) find(title, 'title', null);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);

  const idOf = (name: string): string => `e${entities.findIndex(({ forms }) => forms[0] === name) + 1}`;
  return {
    schemaVersion: 1,
    id: 'almaty-media-forum.txt',
    headline: null,
    date: null,
    mentions,
    entities: entities.map(({ type, forms: [name = '', ...aliases], value, country }, index) => ({
      id: `e${index + 1}`,
      type,
      name,
      aliases,
      mentions: [...mentions.keys()].filter((at) => mentions[at]?.entity === `e${index + 1}`),
      ...(value !== undefined && { value }),
      ...(country !== undefined && { country }),
    })),
    roles: mentions.flatMap(({ type, text: title }, mention) => {
      const held = titles.find((other) => other.title === title);
      if (type !== 'title' || held?.person === undefined) return [];
      const institution = held.institution === undefined ? null : idOf(held.institution);
      return [{ person: idOf(held.person), title, mention, institution }];
    }),
    warnings: [],
  };
}

const text = readFileSync('fixtures/almaty-media-forum.txt', 'utf8');
const article = { id: 'almaty-media-forum.txt', text };
const mediaForum: Result = {
  ...annotate(text, {
    entities: [
      { type: 'place', forms: ['Almaty'], country: 'KZ' },
      { type: 'date', forms: ['September 28'], value: '2025-09-28' },
      { type: 'organization', forms: ['Kazinform News Agency'] },
      { type: 'person', forms: ['Yerlan Karin'] },
      { type: 'organization', forms: ['Presidential Executive Office'] },
      { type: 'person', forms: ['Dmitry Peskov'] },
      { type: 'person', forms: ['Aida Balayeva'] },
      { type: 'organization', forms: ['TV and Radio Complex of the Kazakh President'] },
      { type: 'person', forms: ['Raushan Kazhibayeva'] },
      { type: 'organization', forms: ['Central Communications Service'] },
      { type: 'person', forms: ['Askar Umarov'] },
      { type: 'organization', forms: ['Majilis'] },
      { type: 'person', forms: ['Nikita Shatalov'] },
      { type: 'organization', forms: ['Kazakh MFA'] },
      { type: 'person', forms: ['Aibek Smadiyarov'] },
      { type: 'place', forms: ['Kazakhstan'], country: 'KZ' },
      { type: 'place', forms: ['Russia'], country: 'RU' },
      { type: 'date', forms: ['this November'], value: '2025-11' },
      { type: 'organization', forms: ['MIR'] },
      { type: 'organization', forms: ['MIR24'] },
      { type: 'organization', forms: ['ITAR TASS'] },
      { type: 'date', forms: ['last November'], value: '2024-11' },
      { type: 'place', forms: ['Moscow'], country: 'RU' },
    ],
    titles: [
      { title: 'State Counselor', person: 'Yerlan Karin' },
      {
        title: 'Deputy Head of the Presidential Executive Office',
        person: 'Dmitry Peskov',
        institution: 'Presidential Executive Office',
      },
      { title: "President's Press Secretary", person: 'Dmitry Peskov' },
      { title: 'Culture and Information Minister', person: 'Aida Balayeva' },
      {
        title: 'Director of the TV and Radio Complex of the Kazakh President',
        person: 'Raushan Kazhibayeva',
        institution: 'TV and Radio Complex of the Kazakh President',
      },
      {
        title: 'Director of the Central Communications Service under the Kazakh President',
        person: 'Askar Umarov',
        institution: 'Central Communications Service',
      },
      { title: 'deputy', person: 'Nikita Shatalov', institution: 'Majilis' },
      {
        title: 'head of the foreign information department of the Kazakh MFA',
        person: 'Aibek Smadiyarov',
        institution: 'Kazakh MFA',
      },
      { title: 'President of Kazakhstan' },
    ],
  }),
  headline: 'Almaty hosts II Kazakhstan-Russia Media Forum',
  date: '2025-09-29',
};

/** `UPDATE_GOLDEN=1` writes the files anew, to be read before they are kept. */
function expectGolden(name: string, output: string): void {
  const path = `test/golden/summary/${name}.txt`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, `${output}\n`);
  expect(`${output}\n`).toBe(readFileSync(path, 'utf8'));
}

describe('the summary of the media forum article', () => {
  test.each([60, 100, 200])('at %d columns', (columns) => {
    expectGolden(`${columns}`, page(mediaForum, article, { ...plain, columns }));
  });

  test('with its text, every mention marked', () => {
    expectGolden('text', page(mediaForum, article, { ...plain, showText: true }));
  });
});

/** The smallest result that holds these entities, each mentioned so many times. */
function resultOf(
  entities: (Partial<ResultEntity> & { name: string; times?: number })[],
  rest: Partial<Result> = {},
): Result {
  const mentions: ResultMention[] = [];
  const full = entities.map(({ name, type = 'person', times = 1, ...more }, index): ResultEntity => {
    const id = `e${index + 1}`;
    const first = mentions.length;
    for (let time = 0; time < times; time += 1) {
      const start = mentions.length * 100;
      mentions.push({
        start,
        end: start + name.length,
        text: name,
        type,
        sentence: 0,
        entity: id,
        score: 1,
      });
    }
    const own = Array.from({ length: times }, (_, time) => first + time);
    return { id, type, name, aliases: [], mentions: own, ...more };
  });
  return {
    ...{ schemaVersion: 1, id: '-', headline: null, date: null, roles: [], warnings: [] },
    mentions,
    entities: full,
    ...rest,
  };
}

const nothing = { id: '-', text: '' };
const linesOf = (result: Result, look: Partial<Look> = {}): string[] =>
  page(result, nothing, { ...plain, ...look }).split('\n');

describe('the summary of a result', () => {
  test('puts whoever is named most often first, with counts and other names', () => {
    const lines = linesOf(
      resultOf([
        { name: 'Ann Lee' },
        { name: 'Bob Roe', times: 3, aliases: ['Roe', 'Mr Roe'] },
        { name: 'Cy Doe' },
      ]),
    );
    expect(lines.slice(3, 6).map((line) => line.trimEnd())).toEqual([
      '  Bob Roe ×3  also Roe, Mr Roe',
      '  Ann Lee',
      '  Cy Doe',
    ]);
  });

  test('shows a title once, with its institution unless the title names it', () => {
    const result = resultOf([
      { name: 'Ann Lee' },
      { type: 'organization', name: 'National Bank of Fiji', aliases: ['National Bank'] },
    ]);
    const role = { person: 'e1', mention: 0 };
    const output = linesOf({
      ...result,
      roles: [
        { ...role, title: 'Governor', institution: 'e2' },
        { ...role, title: 'governor', institution: null },
        { ...role, title: 'head of the National Bank', institution: 'e2' },
      ],
    });
    expect(output.slice(3, 5)).toEqual([
      '  Ann Lee  Governor, National Bank of Fiji',
      '           head of the National Bank',
    ]);
  });

  test('puts dates in order of time, those that name none last', () => {
    const date = (name: string, value?: string): ResultEntity => ({
      ...{ id: '', type: 'date', name, aliases: [], mentions: [] },
      ...(value !== undefined && { value }),
    });
    const dates = [
      date('currently', 'PRESENT_REF'),
      date('2030', '2030'),
      date('May 2', 'XXXX-05-02'),
      date('last summer', '2024-SU'),
      date('one day'),
      date('May 3, 2024', '2024-05-03'),
    ];
    const ids = dates.map((entity, index) => ({
      ...entity,
      id: `e${index + 1}`,
      mentions: [index],
    }));
    const lines = linesOf({ ...resultOf(dates), entities: ids });
    expect(lines.slice(3, 9)).toEqual([
      '  3 May 2024   May 3, 2024',
      '  summer 2024  last summer',
      '  2030',
      '  2 May        May 2',
      '  currently',
      '  one day',
    ]);
  });

  test('lists the titles that no named person holds', () => {
    const title = { start: 0, end: 9, text: 'President', type: 'title', entity: null } as const;
    const mentions = [title, title].map((mention) => ({ ...mention, sentence: 0, score: 1 }));
    expect(linesOf(resultOf([], { mentions }))).toEqual([
      '  -',
      '',
      '  OTHER TITLES',
      '  President ×2',
      '',
      '  2 mentions',
    ]);
  });

  test('has a list for every type of entity', () => {
    const types = ['duration', 'nationality', 'money', 'event', 'product'] as const;
    const lines = linesOf(resultOf(types.map((type) => ({ type, name: `my ${type}` })))).join('\n');
    for (const type of types) expect(lines).toContain(`my ${type}`);
    expect(lines).toContain('1 duration · 1 nationality · 1 amount of money · 1 event · 1 product');
    expect(lines).toContain('AMOUNTS OF MONEY');
  });

  test('cuts long lists short and says how much is left', () => {
    const many = Array.from({ length: 49 }, (_, index) => ({
      type: 'place' as const,
      name: `Village ${index + 1}`,
    }));
    const lines = linesOf(resultOf(many));
    expect(lines).toContain('  Village 15');
    expect(lines).not.toContain('  Village 16');
    expect(lines).toContain('  … and 34 more');
    expect(lines).toContain('  49 places · 49 mentions');
  });

  test('says kindly when there is nothing', () => {
    expect(linesOf(resultOf([], { headline: 'Hm', id: 'a.txt', date: '2025-01-02' }))).toEqual([
      '  Hm',
      '  2 January 2025 · a.txt',
      '',
      '  No people, organizations, places or dates found.',
    ]);
  });

  test('ends with the warnings', () => {
    const lines = linesOf(resultOf([], { warnings: ['Cut short.', 'No date.'] }));
    expect(lines.slice(-3)).toEqual(['', '  ! Cut short.', '  ! No date.']);
  });

  test('marks mentions inside others, and the first of two that cross', () => {
    const at = (start: number, end: number, type: MentionType): ResultMention => ({
      ...{ start, end, type, text: 'Bank of Fiji head office'.slice(start, end) },
      ...{ entity: null, sentence: 0, score: 1 },
    });
    const mentions = [at(8, 12, 'place'), at(0, 12, 'organization'), at(0, 17, 'title'), at(13, 24, 'place')];
    const bank = { id: '-', text: 'Bank of Fiji head office' };
    const output = page(resultOf([], { mentions }), bank, { ...plain, showText: true });
    expect(output.split('\n').at(-1)).toBe('  [[Bank of [Fiji]ˡ]ᵒ head]ᵗ office');
  });

  test('uses a colour for each type in the lists and in the text', () => {
    const output = page(mediaForum, article, { ...plain, colorLevel: 1, showText: true });
    const [, lists = '', shownText = ''] = output.split(/\n {2}\S*PEOPLE|\n {2}\S*TEXT/);
    for (const part of [lists, shownText]) {
      expect(part).toContain('\u001B[1m\u001B[35mYerlan Karin\u001B[39m\u001B[22m');
      expect(part).toContain('\u001B[36mKazinform News Agency\u001B[39m');
      expect(part).toContain('\u001B[32mMoscow\u001B[39m');
    }
  });

  test('shows control characters as pictures and drops what reorders text', () => {
    const name = '\u001B[31mAnn\u0007\u009B2J\u202E Lee\r\n';
    const hostile = { id: name, text: `Hi ${name}!\u001B]0;x\u0007` };
    const result = resultOf([{ name, aliases: [name] }], {
      ...{ id: name, headline: name, date: name, warnings: [name] },
      mentions: [
        {
          start: 3,
          end: 3 + name.length,
          text: name,
          type: 'person',
          sentence: 0,
          entity: 'e1',
          score: 1,
        },
      ],
    });
    const output = page(result, hostile, { ...plain, showText: true });
    expect(output).toContain('Hi [␛[31mAnn␇\uFFFD2J Lee ]ᵖ!␛]0;x␇');
    expect(output).not.toMatch(/(?!\n)\p{Control}|\u202E/u);
  });
});

describe('values of dates', () => {
  test.each([
    ['2025-09-28', '28 Sep 2025'],
    ['2025-11', 'Nov 2025'],
    ['2024', '2024'],
    ['199', '1990s'],
    ['2019/2020', '2019–2020'],
    ['2025-W39', 'week 39, 2025'],
    ['2025-W39-WE', 'weekend of week 39, 2025'],
    ['XXXX-W39', 'week 39'],
    ['2024-SU', 'summer 2024'],
    ['2024-WI', 'winter 2024'],
    ['2025-Q3', 'Q3 2025'],
    ['XXXX-09-28', '28 Sep'],
    ['2025-09-28TMO', '28 Sep 2025, morning'],
    ['2025-09-28T14:30', '28 Sep 2025, 14:30'],
  ])('%s is %s', (value, label) => {
    expect(readMoment(value)?.label).toBe(label);
  });

  test.each(['PRESENT_REF', 'P3D', '2025-13', 'XXXX-WXX-1', 'XXXX', ''])(
    '%s names no time on the calendar',
    (value) => {
      expect(readMoment(value)).toBeNull();
    },
  );

  test('are in order of time', () => {
    const inOrder = [
      ...['18', '199', '1999', '2024-01-31', '2024-02', '2024-SU', '2024-W39', '2024-Q4'],
      ...['2024-12-31TMO', '2024-12-31T14:00', '2024-12-31TNI', '2025', 'XXXX-01-01', 'XXXX-03'],
    ];
    const orders = inOrder.map((value) => readMoment(value)?.order ?? NaN);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(inOrder.length);
  });

  test('of the document are written in full', () => {
    expect(longDate('2025-09-29')).toBe('29 September 2025');
    expect(longDate('0079-10-24')).toBe('24 October 79');
  });
});

describe('any result', () => {
  const oddPieces = ['東京都', '한국', '👩‍👩‍👧‍👦', '🇰🇿', 'e\u0301\u0302', 'नमस्ते', 'x'.repeat(130), 'ﷺ', '\uD800'];
  const hostilePieces = ['\u001B[5m', '\u001B]0;t\u0007', '\u009B2J', '\u0000', '\r', '\u202E', '\u00AD'];
  const ordinary = ['Ann', ' ', 'of', '\n', '-', '“the”', ' ', '1,600', '\t', '\u00A0'];
  const words = fc
    .array(fc.constantFrom(...oddPieces, ...hostilePieces, ...ordinary), {
      minLength: 1,
      maxLength: 12,
    })
    .map((pieces) => pieces.join(''));
  const piece = fc.record({
    words,
    inner: words,
    type: fc.option(fc.constantFrom(...mentionTypes)),
    entity: fc.nat(8),
  });
  const value = fc.constantFrom(
    undefined,
    '2025-09-28',
    '2024-SUTMO',
    'PAST_REF',
    '2025-W39-WE',
    '\u001B[5m',
  );

  /** An article of pieces, some of them mentions; a title has an organization inside. */
  const cases = fc
    .record({
      pieces: fc.array(piece, { maxLength: 25 }),
      ...{ id: words, headline: fc.option(words), date: fc.option(words), value },
      warnings: fc.array(words, { maxLength: 2 }),
    })
    .map(({ pieces, value: dateValue, ...rest }) => {
      let whole = '';
      const mentions: ResultMention[] = [];
      const entities = new Map<string, ResultEntity>();
      const roles: Result['roles'] = [];
      const add = (start: number, form: string, type: MentionType, seed: number): void => {
        const id = `${type}${seed}`;
        const entity = type === 'title' ? null : id;
        const common = { sentence: 0, score: 1, entity };
        mentions.push({ start, end: start + form.length, text: form, type, ...common });
        if (type === 'title') return;
        const known = entities.get(id);
        known?.aliases.push(form);
        known?.mentions.push(mentions.length - 1);
        if (known) return;
        const own = { aliases: [], mentions: [mentions.length - 1] };
        const valued = dateValue !== undefined && { value: dateValue };
        entities.set(id, { id, type, name: form, ...own, ...valued });
      };
      for (const { words: form, inner, type, entity } of pieces) {
        const title = type === 'title' ? form + inner : form;
        if (type !== null) add(whole.length, title, type, entity);
        if (type === 'title') {
          const institution = `organization${entity}`;
          roles.push({
            person: `person${entity}`,
            title,
            mention: mentions.length - 1,
            institution,
          });
          add(whole.length + form.length, inner, 'organization', entity);
        }
        whole += title;
      }
      const result: Result = {
        schemaVersion: 1,
        mentions,
        entities: [...entities.values()],
        roles,
        ...rest,
      };
      return { result, article: { id: rest.id, text: whole } };
    });
  const looks = fc.record({
    columns: fc.oneof(fc.integer({ min: 40, max: 60 }), fc.integer({ min: 61, max: 250 })),
    showText: fc.boolean(),
  });
  const escape = '\u001B';
  /** Every sequence that the summary's colours are made of. */
  const sgr = new RegExp(`${escape}\\[(?:1|2|4|22|24|3[1-69]|94)m`, 'g');
  const unprintable = /(?!\n)[\p{Control}\p{Surrogate}]/u;

  test('fits the width, whatever it holds, and moves no cursor', () => {
    fc.assert(
      fc.property(cases, looks, fc.constantFrom(0, 1), (given, look, colorLevel) => {
        const output = page(given.result, given.article, { ...look, colorLevel });
        const uncolored = colorLevel === 0 ? output : output.replace(sgr, '');
        expect(uncolored).not.toMatch(unprintable);
        const widths = uncolored.split('\n').map((line) => stringWidth(line));
        expect(Math.max(...widths)).toBeLessThanOrEqual(look.columns);
      }),
      { numRuns: 200 },
    );
  });

  test('reads the same with and without colour', () => {
    fc.assert(
      fc.property(cases, looks, (given, { columns }) => {
        const look = { columns, showText: false };
        const without = page(given.result, given.article, { ...look, colorLevel: 0 });
        const colored = page(given.result, given.article, { ...look, colorLevel: 1 });
        expect(stripVTControlCharacters(colored).normalize()).toBe(without.normalize());
      }),
      { numRuns: 100 },
    );
  });
});
