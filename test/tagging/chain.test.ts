import { Chain } from '../../src/tagging/chain.js';
import { readLabels } from '../../src/tagging/labels.js';
import { legalSequences, spansIn } from '../support/sequences.js';
import fc, { runs } from '../support/properties.js';

const schemes = [
  ['O', 'B-a', 'I-a', 'B-b', 'I-b'],
  ['O', 'B-a', 'I-a', 'L-a', 'U-a'],
].map((names) => readLabels(names));

const score = fc.integer({ min: -30, max: 30 }).map((value) => value / 10);
const row = fc.array(score, { minLength: 5, maxLength: 5 });

describe('the chain', () => {
  test('finds the best legal sequence, and probabilities, as trying all sequences does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...schemes),
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(row, { minLength: 5, maxLength: 5 }),
        (labels, emissions, transitions) => {
          const scored = legalSequences(labels, emissions.length).map((sequence) => {
            let total = 0;
            sequence.forEach((label, at) => {
              total += emissions[at]?.[label] ?? 0;
              if (at > 0) total += transitions[sequence[at - 1] ?? 0]?.[label] ?? 0;
            });
            return { sequence, total };
          });
          const top = Math.max(...scored.map(({ total }) => total));
          const best = scored.filter(({ total }) => Math.abs(total - top) < 1e-9);
          const sum = scored.reduce((all, { total }) => all + Math.exp(total), 0);
          const share = (isWanted: (sequence: number[]) => boolean): number =>
            scored
              .filter(({ sequence }) => isWanted(sequence))
              .reduce((all, { total }) => all + Math.exp(total) / sum, 0);

          const chain = new Chain(labels, transitions);
          const numbers = Float32Array.from(emissions.flat());
          const found = chain.spansOf(numbers);
          const names = found.map(({ first, end, type }) => `${first} ${end} ${type}`);
          // Emissions are single floats, so that ties may fall either way.
          expect(best.map(({ sequence }) => spansIn(labels, sequence))).toContainEqual(names);
          found.forEach(({ probability }, index) => {
            const name = names[index] ?? '';
            expect(probability).toBeCloseTo(
              share((sequence) => spansIn(labels, sequence).includes(name)),
              5,
            );
          });

          expect(chain.sum(numbers)).toBeCloseTo(Math.log(sum), 4);
          const last = emissions.length - 1;
          labels.forEach((_, label) => {
            expect(chain.marginal(last, label)).toBeCloseTo(
              share((sequence) => sequence[last] === label),
              5,
            );
          });
          for (let end = 1; end <= emissions.length; end += 1) {
            expect(chain.spanProbability(0, end, 'a')).toBeCloseTo(
              share((sequence) => spansIn(labels, sequence).includes(`0 ${end} a`)),
              5,
            );
          }
        },
      ),
      runs(300),
    );
  });

  test('bears any length and very large scores', () => {
    const [, labels = []] = schemes;
    const emissions = new Float32Array(3000 * labels.length).map((_, at) => (at % 7) * 50 - 100);
    const chain = new Chain(labels);
    expect(chain.spansOf(emissions).length).toBeGreaterThan(0);
    expect(Number.isFinite(chain.sum(emissions))).toBe(true);
  });

  test('of no words finds nothing', () => {
    expect(new Chain(schemes[0] ?? []).spansOf(new Float32Array(0))).toEqual([]);
  });

  test('refuses transitions of another size', () => {
    expect(() => new Chain(readLabels(['O', 'B-a']), [[0]])).toThrow('2 by 2');
  });
});
