import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Chain } from '../../../src/engines/accurate/chain.js';
import { shapeOf } from '../../../src/engines/accurate/word-shapes.js';
import { WordPieces } from '../../../src/engines/accurate/word-pieces.js';
import { gap, wordsOf, type Word } from '../../../src/engines/accurate/words.js';

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

describe('the chain', () => {
  const schemes = [
    ['O', 'B-a', 'I-a', 'B-b', 'I-b'],
    ['O', 'B-a', 'I-a', 'L-a', 'U-a'],
  ];
  const isOpen = (label: string): boolean => /^[BI]/.test(label);
  const isLegal = (labels: readonly string[], sequence: readonly number[]): boolean =>
    [...sequence, 0].every((label, at) => {
      const before = labels[at === 0 ? 0 : (sequence[at - 1] as number)] as string;
      const name = labels[label] as string;
      if (/^[IL]/.test(name)) return isOpen(before) && before.slice(2) === name.slice(2);
      return !(isOpen(before) && labels.some((other) => other.startsWith('L')));
    });
  const spansOf = (labels: readonly string[], sequence: readonly number[]): string[] => {
    const spans: string[] = [];
    sequence.forEach((label, first) => {
      const name = labels[label] as string;
      if (!/^[BU]/.test(name)) return;
      let end = first + 1;
      while (name.startsWith('B') && /^[IL]/.test(labels[sequence[end] ?? 0] as string)) end += 1;
      spans.push(`${first} ${end} ${name.slice(2)}`);
    });
    return spans;
  };

  test("finds the best legal sequence, and its spans' probabilities, as counting all does", () => {
    const score = fc.integer({ min: -30, max: 30 }).map((value) => value / 10);
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
        (labels, emissions, transitions) => {
          const sequences = emissions.reduce<number[][]>(
            (starts) => starts.flatMap((start) => labels.map((_, label) => [...start, label])),
            [[]],
          );
          const scored = sequences
            .filter((sequence) => isLegal(labels, sequence))
            .map((sequence) => {
              let total = 0;
              sequence.forEach((label, at) => {
                total += emissions[at]?.[label] ?? 0;
                if (at > 0) total += transitions[sequence[at - 1] as number]?.[label] ?? 0;
              });
              return { sequence, total };
            });
          const top = Math.max(...scored.map(({ total }) => total));
          const best = scored.filter(({ total }) => Math.abs(total - top) < 1e-9);
          const sum = scored.reduce((all, { total }) => all + Math.exp(total), 0);

          const found = new Chain(labels, transitions).spansOf(Float32Array.from(emissions.flat()));
          const names = found.map(({ first, end, kind }) => `${first} ${end} ${kind}`);
          // Emissions are single floats, so that ties may fall either way.
          expect(best.map(({ sequence }) => spansOf(labels, sequence))).toContainEqual(names);
          found.forEach(({ probability }, index) => {
            const expected = scored
              .filter(({ sequence }) => spansOf(labels, sequence).includes(names[index] as string))
              .reduce((all, { total }) => all + Math.exp(total), 0);
            expect(probability).toBeCloseTo(expected / sum, 5);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
