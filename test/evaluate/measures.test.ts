import { evaluate, type EvaluationOptions } from '../../src/evaluate/index.js';
import type { TypedSpan } from '../../src/evaluate/mentions.js';
import type { Predictor } from '../../src/evaluate/predict.js';
import { formatTable } from '../../src/evaluate/table.js';
import { createExtractor } from '../../src/extractor.js';
import type { MentionType } from '../../src/types.js';
import { always, goldFile } from '../support/scoring.js';

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
    const { tallies } = await evaluate([goldFile({ id: 'x', text, dates })], predict);
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
    const ofBare = await evaluate([goldFile(bare)], predict);
    expect(ofBare.tallies.get('temporal')?.toJson()).toBeNull();
    const ofDates = await evaluate([goldFile({ id: 'x', text, dates })], predict, {
      types: ['date'],
    });
    expect(ofDates.tallies.get('temporal')?.toLines()).toEqual([]);
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
  const path = goldFile({ id: 'x', text, entities: gold });
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
    const evaluation = await evaluate([goldFile(record)], predict, options);
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
