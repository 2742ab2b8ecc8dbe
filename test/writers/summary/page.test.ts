import type { Result, ResultMention } from '../../../src/result.js';
import type { EntityType, MentionType } from '../../../src/types.js';
import type { Look } from '../../../src/writers/writer.js';
import { page } from '../../../src/writers/summary/page.js';
import { emptyResult, entityOf, mentionOf, type EntityParts } from '../../support/results.js';

const plain: Look = { columns: 100, colorLevel: 0, showText: false };

/** An entity by its name, of a person unless its type is given, and how often it is mentioned. */
type Parts = Omit<EntityParts, 'id' | 'mentions'> & { type?: EntityType; times?: number };

/** The smallest result that holds these entities, each mentioned so many times. */
function resultOf(entities: readonly Parts[], rest: Partial<Result> = {}): Result {
  const mentions: ResultMention[] = [];
  const full = entities.map(({ type = 'person', times = 1, ...parts }, index) => {
    const id = `e${index + 1}`;
    const own = Array.from({ length: times }, (_, time) => mentions.length + time);
    for (const at of own) mentions.push(mentionOf(type, { start: at * 100, text: parts.name }, id));
    return entityOf(type, { ...parts, id, mentions: own });
  });
  return { ...emptyResult, mentions, entities: full, ...rest };
}

const nothing = { text: '' };
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
    const date = (name: string, value?: string): Parts => ({ type: 'date', name, value });
    const lines = linesOf(
      resultOf([
        date('currently', 'PRESENT_REF'),
        date('2030', '2030'),
        date('May 2', 'XXXX-05-02'),
        date('last summer', '2024-SU'),
        date('one day'),
        date('May 3, 2024', '2024-05-03'),
      ]),
    );
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
    const title = mentionOf('title', { start: 0, text: 'President' }, null);
    const mentions = [title, title];
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
      name: `Village number ${index + 1}`,
    }));
    const lines = linesOf(resultOf(many), { columns: 40 });
    expect(lines).toContain('  Village number 15');
    expect(lines).not.toContain('  Village number 16');
    expect(lines).toContain('  … and 34 more');
    expect(lines).toContain('  49 places · 49 mentions');
  });

  test('lets a long list fall into columns where the terminal is wide', () => {
    const many = Array.from({ length: 49 }, (_, index) => ({
      type: 'place' as const,
      name: `Village ${index + 1}`,
    }));
    const lines = linesOf(resultOf(many), { columns: 100 });
    expect(lines[3]?.trim().split(/ {2,}/)).toEqual(['Village 1', 'Village 14', 'Village 27', 'Village 40']);
    expect(lines.join('\n')).toContain('Village 49');
    expect(lines.join('\n')).not.toContain('more');
  });

  test('says which countries the article is about, by weight', () => {
    const countries = [
      { country: 'KZ', weight: 0.9 },
      { country: 'RU', weight: 0.097 },
      { country: 'FJ', weight: 0.003 },
    ];
    expect(linesOf(resultOf([], { countries })).slice(2, 6)).toEqual([
      '  COUNTRIES',
      '  Kazakhstan  90 %',
      '  Russia      10 %',
      '  Fiji        under 1 %',
    ]);
  });

  test('says who was what', () => {
    const role = { person: 'e1', mention: 0, institution: null, former: true } as const;
    const roles = [
      { ...role, title: 'minister' },
      { ...role, title: 'former mayor' },
    ];
    const lines = linesOf(resultOf([{ name: 'Ann Lee' }], { roles }));
    expect(lines.slice(3, 5)).toEqual(['  Ann Lee  former minister', '           former mayor']);
  });

  test('marks what is doubtful, and says what the mark means', () => {
    const result = resultOf([
      { name: 'Ann Lee', times: 2 },
      { name: 'Bob' },
      { type: 'place', name: 'Fiji' },
    ]);
    const mentions = result.mentions.map((mention, index) => ({
      ...mention,
      score: index === 1 ? 0.9 : 0.4,
    }));
    const roles = [{ person: 'e1', mention: 0, title: 'chair', institution: null, score: 0.55 }];
    const text = linesOf({ ...result, mentions, roles }).join('\n');
    // One sure mention is enough.
    expect(text).toContain('  Ann Lee ×2  chair ?\n  Bob ?\n');
    expect(text).toContain('  Fiji ?\n');
    expect(text).toContain('\n  ? doubtful: a score below 0.6');
    expect(linesOf(result).join('\n')).not.toContain('?');
  });

  test('asks for the date of the article where dates depend on it', () => {
    const monday = resultOf([{ type: 'date', name: 'Monday', value: 'XXXX-WXX-1' }]);
    const hint = '  “Monday” stays open without the article’s date: give it with --date';
    expect(linesOf(monday).at(-1)).toBe(hint);
    expect(linesOf({ ...monday, date: '2025-01-02' })).not.toContain(hint);
    expect(linesOf({ ...monday, warnings: ['No year: give it with --date'] })).not.toContain(hint);
  });

  test('quotes a sentence for each person on request, and no headline where there is another', () => {
    const text = 'Ann Lee is back\n\nAnn Lee came home\non Friday. Bob slept.';
    const sentences = [
      [0, 15],
      [17, 45],
      [46, 56],
    ].map(([start = 0, end = 0]) => ({ start, end, firstToken: 0, endToken: 0 }));
    const result = resultOf([{ name: 'Ann Lee', times: 2 }, { name: 'Bob' }]);
    const mentions = result.mentions.map((mention, index) => ({ ...mention, sentence: index }));
    const look = { ...plain, showContext: true };
    const lines = page({ ...result, mentions }, { text, sentences }, look).split('\n');
    expect(lines.slice(3, 5)).toEqual([
      '  Ann Lee ×2  “Ann Lee came home on Friday.”',
      '  Bob         “Bob slept.”',
    ]);
    expect(page({ ...result, mentions }, { text, sentences }, plain)).not.toContain('“');
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
    const at = (start: number, end: number, type: MentionType): ResultMention =>
      mentionOf(type, { start, text: 'Bank of Fiji head office'.slice(start, end) }, 'e1');
    const mentions = [at(8, 12, 'place'), at(0, 12, 'organization'), at(0, 17, 'title'), at(13, 24, 'place')];
    const bank = { text: 'Bank of Fiji head office' };
    const output = page(resultOf([], { mentions }), bank, { ...plain, showText: true });
    expect(output.split('\n').at(-1)).toBe('  [[Bank of [Fiji]ˡ]ᵒ head]ᵗ office');
  });

  test('shows control characters as pictures and drops what reorders text', () => {
    const name = '\u001B[31mAnn\u0007\u009B2J\u202E Lee\r\n';
    const hostile = { id: name, text: `Hi ${name}!\u001B]0;x\u0007` };
    const result = resultOf([{ name, aliases: [name] }], {
      ...{ id: name, headline: name, date: name, warnings: [name] },
      mentions: [mentionOf('person', { start: 3, text: name }, 'e1')],
    });
    const output = page(result, hostile, { ...plain, showText: true });
    expect(output).toContain('Hi [␛[31mAnn␇\uFFFD2J Lee ]ᵖ!␛]0;x␇');
    expect(output).not.toMatch(/(?!\n)\p{Control}|\u202E/u);
  });
});
