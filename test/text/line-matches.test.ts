import fc from 'fast-check';
import { matchesInLines } from '../../src/text/line-matches.js';

/* What is found in the lines with a cue is what is found in the whole text. */

const pattern = /(?<![a-z])[a-z]+(?: [a-z]+)? ?\([a-z]+\)/g;
const found = (matches: Iterable<RegExpExecArray>): [number, string][] =>
  [...matches].map(({ index, 0: all }) => [index, all]);

test('matches and where they stand', () => {
  const text = 'ab\nthe cat (c) and the dog (d)\n\n(x)\nnone';
  expect(found(matchesInLines(text, pattern, '('))).toEqual([
    [3, 'the cat (c)'],
    [19, 'the dog (d)'],
  ]);
  expect(matchesInLines('the cat', pattern, '(')).toEqual([]);
});

test('are those of the whole text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '(', ')', '\n') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(matchesInLines(text, pattern, '('))).toEqual(found(text.matchAll(pattern)));
    }),
  );
});

test('a cue may be a function', () => {
  const next = (text: string, from: number): number => text.indexOf('b (', from);
  expect(found(matchesInLines('a (x)\nb (y)', pattern, next))).toEqual([[6, 'b (y)']]);
});
