import { UnicodeRegExp } from '../../src/text/unicode-regexp.js';
import fc, { runs } from '../support/properties.js';

/** Pieces of sources such as those in use. */
const piece = fc.constantFrom(
  ...[
    '\\p{Lu}',
    '\\p{Ll}+',
    '[\\p{L}.]{1,10}',
    '[^\\p{L}]',
    '[\\p{Lu}\\p{Lo}\\p{Nd}]',
    '\\p{N}?',
    '[\\p{L}\\p{M}’-]*',
    '(?!\\p{L})',
  ],
  ...['^', '$', '\\s', '\\.', '[)\\]]?', '(?<=\\p{Lu})', '\\d', '(?:\\p{M}|x)', '["“(]?'],
);
const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const text = fc
  .array(fc.constantFrom(...Array.from('aBé Æ.—“”’)]"x7٣́一b\n林Ǆ')), { maxLength: 12 })
  .map((characters) => characters.join(''));

test('matches what the expression with Unicode classes matches', () => {
  fc.assert(
    fc.property(source, text, (from, string) => {
      const expected = new RegExp(from, 'u').exec(string);
      const pattern = new UnicodeRegExp(from);
      expect(pattern.exec(string)).toEqual(expected);
      expect(pattern.test(string)).toBe(expected !== null);
    }),
    runs(2000),
  );
});

test('refuses classes of which it knows no part in ASCII', () => {
  expect(() => new UnicodeRegExp('\\p{Sc}').test('$')).toThrow(RangeError);
});
