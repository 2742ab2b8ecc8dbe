import type { Predictor } from '../../src/evaluate/predict.js';
import type { MentionType } from '../../src/types.js';
import { always, countsOf, span } from '../support/scoring.js';

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
