import type { Span } from '../../src/pipeline/document.js';
import { matchOverlapping } from '../../src/evaluate/matching.js';
import { always, countsOf, span } from '../support/scoring.js';
import fc from '../support/properties.js';

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
