import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Span } from '../../src/pipeline/document.js';
import { evaluate, type EvaluationOptions } from '../../src/evaluate/index.js';
import { matchOverlapping } from '../../src/evaluate/matching.js';
import type { MentionScores } from '../../src/evaluate/measures/mentions.js';
import type { TypedSpan } from '../../src/evaluate/mentions.js';
import type { Predictor } from '../../src/evaluate/predict.js';
import { formatTable } from '../../src/evaluate/table.js';
import { createExtractor } from '../../src/extractor.js';
import type { MentionType } from '../../src/types.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes lines, strings as they are, to a file of the given name; returns its path. */
async function fileOf(name: string, ...lines: unknown[]): Promise<string> {
  const path = join(folder, name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, texts.map((text) => `${text}\n`).join(''));
  return path;
}

const span = (type: MentionType, start: number, end: number): TypedSpan => ({ type, start, end });

/** Predicts these mentions for each record. */
const always =
  (...mentions: TypedSpan[]): Predictor =>
  () => ({ mentions, result: {}, run: null });

/** Gold, predicted, exact and overlapping counts of each type that was scored. */
async function countsOf(
  records: readonly unknown[],
  predict: Predictor,
  options?: EvaluationOptions,
): Promise<Record<string, number[]>> {
  const evaluation = await evaluate([await fileOf('gold.jsonl', ...records)], predict, options);
  expect(evaluation.errors).toEqual([]);
  const { types } = evaluation.tallies.get('mentions')?.toJson() as MentionScores;
  return Object.fromEntries(
    Object.entries(types).map(([type, { gold, predicted, exact, overlapping }]) => [
      type,
      [gold, predicted, exact.correct, overlapping.correct],
    ]),
  );
}

describe('comparing mentions', () => {
  const article = (text: string, ...entities: [string, number, number][]): unknown => ({
    id: 'x',
    text,
    entities: entities.map(([type, start, end]) => ({ type, start, end })),
  });

  test.each([
    ['a leading "the" of the gold', 'The Hague', [0, 9], [4, 9]],
    ['a leading "the" of the prediction', 'near the Hague', [9, 14], [5, 14]],
    ['quotation marks', '“Hague” fell', [0, 7], [1, 6]],
    ['a trailing possessive', "Kenya's budget", [0, 7], [0, 5]],
    ['a possessive of the prediction', 'Kenya’s budget', [0, 5], [0, 7]],
  ] as const)('%s does not count', async (_, text, [start, end], [from, to]) => {
    const counts = await countsOf([article(text, ['place', start, end])], always(span('place', from, to)));
    expect(counts.place).toEqual([1, 1, 1, 1]);
  });

  test('a mention of which nothing is left is none', async () => {
    const gold = article('He said " " twice', ['place', 8, 11]);
    expect((await countsOf([gold], always(span('place', 8, 9)))).place).toEqual([0, 0, 0, 0]);
  });

  test('a span counts once, however often and differently it is given', async () => {
    const gold = article('the Hague and Rome', ['place', 0, 9], ['place', 4, 9], ['place', 14, 18]);
    const predict = always(span('place', 4, 9), span('place', 0, 9), span('place', 4, 9));
    expect((await countsOf([gold], predict)).place).toEqual([2, 1, 1, 1]);
  });

  test('type and both ends must agree to be exact, type and one code unit to overlap', async () => {
    const gold = article('New York City and Rome', ['place', 0, 13], ['person', 18, 22]);
    const predict = always(span('place', 12, 13), span('place', 18, 22));
    const counts = await countsOf([gold], predict);
    expect(counts.place).toEqual([1, 2, 0, 1]);
    expect(counts.person).toEqual([1, 0, 0, 0]);
  });

  test('touching is not overlapping', async () => {
    const gold = article('NewYork', ['place', 0, 3]);
    expect((await countsOf([gold], always(span('place', 3, 7)))).place).toEqual([1, 1, 0, 0]);
  });

  test('overlapping mentions are matched one to one', async () => {
    // One long gold mention holds two predicted ones; only one of them can be its match.
    const gold = article('New York City of Rome', ['place', 0, 21]);
    const predict = always(span('place', 0, 8), span('place', 17, 21));
    expect((await countsOf([gold], predict)).place).toEqual([1, 2, 0, 1]);
  });

  test('matching finds as many pairs as there can be', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(12), fc.integer({ min: 1, max: 6 }))
        .map(([start, length]): Span => ({ start, end: start + length })),
      { maxLength: 5 },
    );
    const most = ([first, ...rest]: Span[], others: Span[]): number => {
      if (!first) return 0;
      const paired = others
        .filter((other) => first.start < other.end && other.start < first.end)
        .map(
          (other) =>
            1 +
            most(
              rest,
              others.filter((candidate) => candidate !== other),
            ),
        );
      return Math.max(most(rest, others), ...paired);
    };
    fc.assert(
      fc.property(spans, spans, (gold, predicted) => {
        const pairs = matchOverlapping(gold, predicted);
        expect(pairs.length).toBe(most(gold, predicted));
        expect(new Set(pairs.map(([one]) => one)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, other]) => other)).size).toBe(pairs.length);
        for (const [a, b] of pairs) expect(a.start < b.end && b.start < a.end).toBe(true);
      }),
    );
  });
});

describe('gold articles', () => {
  test('offsets count code points', async () => {
    const gold = { id: 'x', text: '😀 in Rome', entities: [{ start: 5, end: 9, type: 'place' }] };
    expect((await countsOf([gold], always(span('place', 6, 10)))).place).toEqual([1, 1, 1, 1]);
  });

  test('a facility is a place, misc an event', async () => {
    const entities = [
      { start: 0, end: 8, type: 'facility' },
      { start: 10, end: 19, type: 'misc' },
    ];
    const gold = { id: 'x', text: 'Heathrow, World Cup', entities };
    const counts = await countsOf([gold], always(span('place', 0, 8), span('event', 10, 19)));
    expect(counts).toMatchObject({ place: [1, 1, 1, 1], event: [1, 1, 1, 1] });
  });

  test('a title shared by several people counts once', async () => {
    const role = (person: string): unknown => ({
      start: 0,
      end: 9,
      title: 'Ministers',
      person,
      institution: null,
    });
    const gold = { id: 'x', text: 'Ministers Li and Wu', roles: [role('Li'), role('Wu')] };
    expect(await countsOf([gold], always(span('title', 0, 9)))).toEqual({ title: [1, 1, 1, 1] });
  });

  test('TIMEX3 classes are dates and durations', async () => {
    const text = 'Monday, noon, two days, daily';
    const dates = [
      [0, 6, 'DATE'],
      [8, 12, 'TIME'],
      [14, 22, 'DURATION'],
      [24, 29, 'SET'],
    ].map(([start, end, timex]) => ({ start, end, timex, value: '', mod: null }));
    const predict = always(span('date', 0, 6), span('date', 14, 22), span('duration', 24, 29));
    expect(await countsOf([{ id: 'x', date: '1998-08-07', text, dates }], predict)).toEqual({
      date: [2, 2, 1, 1],
      duration: [2, 1, 1, 1],
    });
  });

  test('what a record lacks the layer for is out of scope, not absent', async () => {
    const text = 'Minister Li for two days';
    const all = always(span('title', 0, 8), span('person', 9, 11), span('duration', 16, 24));
    const withoutRoles = { id: 'x', text, entities: [{ start: 9, end: 11, type: 'person' }] };
    const withRoles = { ...withoutRoles, roles: [] };
    const counts = await countsOf([withoutRoles, withRoles], all);
    expect(counts).toMatchObject({ person: [2, 2, 2, 2], title: [0, 1, 0, 0], place: [0, 0, 0, 0] });
    expect(counts).not.toHaveProperty('duration');
  });

  test('the extractor gets the date of the record', async () => {
    const seen: unknown[] = [];
    const gold = { id: 'x', date: '1998-08-07', text: 'Now', dates: [] };
    await countsOf([gold], ({ article }) => {
      seen.push(article);
      return { mentions: [], result: {}, run: null };
    });
    expect(seen).toEqual([{ id: 'x', text: 'Now', date: '1998-08-07' }]);
  });
});

describe('temporal expressions', () => {
  const text = 'Friday, noon, two days, last week';
  const dates = [
    { start: 0, end: 6, timex: 'DATE', value: '2025-09-26' },
    { start: 8, end: 12, timex: 'TIME', value: '2025-09-26T12:00' },
    { start: 14, end: 22, timex: 'DURATION', value: 'P2D' },
    { start: 24, end: 33, timex: 'DATE', value: '2025-W39' },
  ];
  const predicted = (type: MentionType, start: number, end: number, value: string): TypedSpan => ({
    type,
    start,
    end,
    value,
  });

  test('strict counts spans, relaxed overlaps, value equal values of these, whatever the type', async () => {
    const predict = always(
      predicted('date', 0, 6, '2025-09-26'),
      predicted('date', 14, 22, 'P2D'),
      predicted('date', 29, 33, '2025-W39'),
      predicted('date', 8, 12, '2025-09-29T12:00'),
      predicted('date', 22, 23, '2025'),
    );
    const { tallies } = await evaluate([await fileOf('timex.jsonl', { id: 'x', text, dates })], predict);
    expect(tallies.get('temporal')?.toJson()).toMatchObject({
      gold: 4,
      predicted: 5,
      strict: { correct: 3, precision: 3 / 5, recall: 3 / 4 },
      relaxed: { correct: 4, precision: 4 / 5, recall: 1 },
      value: { correct: 3, f1: 6 / 9 },
    });
  });

  test('without values, or without durations, there is nothing to measure', async () => {
    const bare = { id: 'x', text, dates: [{ start: 0, end: 6, timex: 'DATE' }] };
    const predict = always(predicted('date', 0, 6, '2025-09-26'));
    const ofBare = await evaluate([await fileOf('bare.jsonl', bare)], predict);
    expect(ofBare.tallies.get('temporal')?.toJson()).toBeNull();
    const ofDates = await evaluate([await fileOf('timex.jsonl', { id: 'x', text, dates })], predict, {
      types: ['date'],
    });
    expect(ofDates.tallies.get('temporal')?.toLines()).toEqual([]);
  });
});

describe('dates among named entities', () => {
  const datesIn = async (
    text: string,
    gold: string,
    mention: string,
    type: MentionType = 'date',
  ): Promise<number[]> => {
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const [start, end] = at(gold);
    const record = { id: 'x', text, entities: gold === '' ? [] : [{ start, end, type: 'date' }] };
    return (await countsOf([record], always(span(type, ...at(mention))), { types: ['date'] })).date ?? [];
  };

  test.each([
    ['Monday', 'last Monday morning'],
    ['June 2018', 'the end of June 2018'],
    ['Sept. 28', 'early Sept. 28'],
    ['28 September', '10 a.m. on 28 September'],
    ['5th of June', 'night of the 5th of June'],
    ['1990s', 'late 1990s'],
    ['Ramadan', 'Ramadan'],
  ])('%s is what counts of "%s"', async (name, words) => {
    expect(await datesIn(`It was ${words}.`, name, words)).toEqual([1, 1, 1, 1]);
  });

  test.each(['two years ago', 'yesterday', 'this summer', '10:30 a.m.', 'now'])(
    '"%s" is left out',
    async (words) => {
      expect(await datesIn(`It was ${words}.`, '', words)).toEqual([0, 0, 0, 0]);
    },
  );

  test('a repetition of a day is one of them, a duration is none', async () => {
    expect(await datesIn('Open every Monday.', 'Monday', 'every Monday', 'duration')).toEqual([1, 1, 1, 1]);
    expect(await datesIn('Open three days.', '', 'three days', 'duration')).toEqual([0, 0, 0, 0]);
  });
});

describe('gold sentences', () => {
  test('BIO tags; the text is the tokens with spaces; types of the file are annotated', async () => {
    const first = { tokens: ['😀', 'New', 'York', 'Rome'], tags: ['O', 'B-place', 'I-place', 'B-place'] };
    // An I after another type or after O begins a mention.
    const second = { tokens: ['Al', 'Bo', 'Di', ','], tags: ['B-person', 'I-place', 'O', 'O'] };
    const predict: Predictor = ({ article: { text } }) => ({
      mentions: text.startsWith('Al')
        ? [span('person', 0, 2), span('place', 3, 5), span('organization', 6, 8)]
        : [span('place', 3, 11), span('place', 12, 16), span('person', 0, 2)],
      result: {},
      run: null,
    });
    expect(await countsOf([first, second], predict)).toEqual({
      person: [1, 2, 1, 1],
      place: [3, 3, 3, 3],
    });
  });
});

describe('results as gold', () => {
  test('the default types are annotated, others when they occur; offsets count UTF-16', async () => {
    const gold = { id: 'x', text: '😀 Rome', mentions: [{ start: 3, end: 7, type: 'place', text: 'Rome' }] };
    const money = { id: 'y', text: '$5', mentions: [{ start: 0, end: 2, type: 'money' }] };
    const counts = await countsOf([gold, money], ({ article: { id } }) => ({
      mentions: id === 'x' ? [span('place', 3, 7), span('product', 3, 7)] : [span('person', 0, 2)],
      result: {},
      run: null,
    }));
    expect(counts).toEqual({
      person: [0, 1, 0, 0],
      title: [0, 0, 0, 0],
      organization: [0, 0, 0, 0],
      place: [1, 1, 1, 1],
      date: [0, 0, 0, 0],
      money: [1, 0, 0, 0],
    });
  });
});

test('alignment counts gold mentions that tokens and sentences can bear', async () => {
  // Tokens by hand: "Rome", "Agreement-based", "talks"; the second sentence starts at "talks".
  const text = 'Rome Agreement-based talks';
  const gold = [
    [0, 4],
    [5, 14],
    [5, 26],
    [4, 20],
  ].map(([start, end]) => ({ start, end, type: 'misc' }));
  const document = {
    ...(await (await createExtractor()).process(text)),
    tokens: { length: 3, starts: Uint32Array.of(0, 5, 21), ends: Uint32Array.of(4, 20, 26) },
    sentences: [
      { start: 0, end: 20, firstToken: 0, endToken: 2 },
      { start: 21, end: 26, firstToken: 2, endToken: 3 },
    ],
  };
  const path = await fileOf('alignment.jsonl', { id: 'x', text, entities: gold });
  const { tallies } = await evaluate([path], () => ({
    mentions: [],
    result: {},
    run: { document, seconds: 0.5 },
  }));
  expect(tallies.get('alignment')?.toLines()).toEqual([
    'of 4 gold mentions: aligned with tokens 75.0%, within one sentence 75.0%',
  ]);
  expect(tallies.get('throughput')?.toJson()).toEqual({ articles: 1, tokens: 3, seconds: 0.5 });
});

test('tables are aligned by width, not by length', () => {
  expect(
    formatTable([
      ['', 'F1'],
      ['東京', '-'],
      ['x', '0.5'],
    ]),
  ).toEqual(['       F1', '東京    -', 'x     0.5']);
});

describe('the countries of places', () => {
  const record = {
    id: 'x',
    text: 'From the U.S. to Kenya, Nairobi and Europe with Roe.',
    entities: [],
    countries: { 'U.S.': 'US', Kenya: 'KE', Nairobi: 'KE' },
  };
  const place = (name: string, country: string | null, ...aliases: string[]): unknown => ({
    type: 'place',
    name,
    aliases,
    country,
  });
  const reportOf = async (predicted: unknown[], options?: EvaluationOptions): Promise<unknown> => {
    const predict: Predictor = () => ({ mentions: [], result: { entities: predicted }, run: null });
    const evaluation = await evaluate([await fileOf('gold.jsonl', record)], predict, options);
    return evaluation.tallies.get('countries')?.toJson();
  };

  test('are compared name by name, aliases being names too', async () => {
    const predicted = [place('the United States', 'US', 'US'), place('KENYA', 'KE'), place('Europe', null)];
    expect(await reportOf(predicted)).toMatchObject({
      gold: 3,
      predicted: 3,
      correct: 2,
      precision: 2 / 3,
      recall: 2 / 3,
      annotated: { predicted: 2, precision: 1 },
    });
  });

  test('a wrong country is wrong, and so is any country of what is no place', async () => {
    const predicted = [place('Nairobi', 'US'), place('Roe', 'GB'), place('Kenya', 'KE')];
    expect(await reportOf(predicted)).toMatchObject({
      predicted: 3,
      correct: 1,
      annotated: { predicted: 2, precision: 0.5 },
    });
  });

  test('other entities have none, and what is out of scope is not scored', async () => {
    const person = { type: 'person', name: 'Kenya', aliases: [], country: 'KE' };
    expect(await reportOf([person])).toMatchObject({ predicted: 0, precision: null, recall: 0 });
    expect(await reportOf([place('Kenya', 'KE')], { types: ['person'] })).toBeNull();
  });
});
