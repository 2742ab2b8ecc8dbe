import { readFileSync } from 'node:fs';
import { shapeOf } from '../../../src/engines/accurate/word-shapes.js';
import { WordPieces } from '../../../src/engines/accurate/word-pieces.js';
import { gap, wordsOf, type Word } from '../../../src/engines/accurate/words.js';
import fc from '../../support/properties.js';

const pieces = new WordPieces(
  readFileSync(new URL('../../../models/accurate/tokenizer.json', import.meta.url), 'utf8'),
);
const read = (text: string): Word[] => [...wordsOf(text, { start: 0, end: text.length }, 0, pieces)];

describe('words', () => {
  test('are those of BERT: marks stand alone, and control characters count only inside', () => {
    const text = '\u200B“Kazakh\u00ADstan’s F-16s, 42\u00A0%”\n\n北京 é';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['“', 'Kazakh\u00ADstan', '’', 's', 'F', '-', '16s', ',', '42', '%', '”', '北', '京', 'é'],
    ]);
  });

  test('know what stands before them', () => {
    expect(read('A b-c\nd').map((word) => word.gap)).toEqual([
      gap.line,
      gap.spaced,
      gap.glued,
      gap.glued,
      gap.line,
    ]);
  });

  test('have the pieces of the encoder, whatever their letters', () => {
    const [upper, accented] = read('NAZARBAYEV Názarbáyev');
    expect(upper?.pieces).toEqual([6583, 9057, 15907, 6777]);
    expect(accented?.pieces).toEqual(upper?.pieces);
  });

  test('of any text lie in it in order, and leave out nothing that can be seen', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        let rest = '';
        let last = 0;
        for (const { start, end, pieces: ids } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(ids.length).toBeGreaterThan(0);
          rest += text.slice(last, start);
          last = end;
        }
        rest += text.slice(last);
        // Marks that stand alone without a letter are no pieces.
        expect(rest.replace(/[\s\p{C}\p{M}]/gu, '')).toBe('');
      }),
    );
  });
});

test.each<[string, number]>([
  ...['lower', 'Title', 'UPPER', 'A', 'McAdam', '42', 'F16', '-', '北'].map(
    (word, shape): [string, number] => [word, shape],
  ),
  ['É', 3],
  ['Éire', 1],
  ['ÉIRE', 2],
])('the shape of %s is %i', (word, shape) => {
  expect(shapeOf(word)).toBe(shape);
});
