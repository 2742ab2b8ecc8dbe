import { Chain } from '../../src/tagging/chain.js';
import { bilouLabels } from '../../src/tagging/labels.js';
import { transitionCount, transitionIndex, transitionMatrix } from '../../src/tagging/transitions.js';
import { Lattice } from '../../workbench/fast/lattice.js';
import { legalSequences } from '../support/sequences.js';
import fc, { runs } from '../support/properties.js';

const types = ['a', 'b'];
const names = bilouLabels(types);
const labels = names.length;
const count = transitionCount(types.length);

const floats = (size: number, limit: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ min: -limit, max: limit, noNaN: true, minLength: size, maxLength: size });
const sentence = fc.integer({ min: 1, max: 6 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    // Types that are more than 16 below the best label of a token are left out.
    emissions: floats(length * labels, 7),
    transitions: floats(count, 2),
  }),
);

describe('the lattice', () => {
  test('adds up like the reference', () => {
    fc.assert(
      fc.property(sentence, ({ length, emissions, transitions }) => {
        const lattice = new Lattice(types.length, transitions);
        const chain = new Chain(names, transitionMatrix(types.length, transitions));
        expect(lattice.sum(emissions, length)).toBeCloseTo(chain.sum(emissions), 6);
        for (let at = 0; at < length; at += 1) {
          names.forEach((_, label) => {
            expect(lattice.marginal(at, label)).toBeCloseTo(chain.marginal(at, label), 6);
          });
          types.forEach((type, index) => {
            for (let end = at + 1; end <= length; end += 1) {
              const expected = chain.spanProbability(at, end, type);
              expect(lattice.spanProbability(at, end, index)).toBeCloseTo(expected, 6);
            }
          });
        }
      }),
    );
  });

  test('leaves out negligible types, which change next to nothing', () => {
    const emissions = Float32Array.from({ length: 3 * labels }, (_, at) => (at % labels > 4 ? -30 : 0));
    const transitions = new Float32Array(count);
    const all = new Chain(names, transitionMatrix(types.length, transitions)).sum(emissions);
    expect(new Lattice(types.length, transitions).sum(emissions, 3)).toBeCloseTo(all, 9);
  });

  test('expects transitions as often as all sequences have them', () => {
    fc.assert(
      fc.property(sentence, ({ emissions, transitions }) => {
        const length = Math.min(3, emissions.length / labels);
        const expected = new Float64Array(count);
        let total = 0;
        for (const sequence of legalSequences(names, length)) {
          const steps = sequence
            .slice(1)
            .map((label, at) => transitionIndex(types.length, sequence[at] ?? 0, label));
          let score = 0;
          sequence.forEach((label, at) => (score += emissions[at * labels + label] ?? 0));
          for (const step of steps) score += transitions[step] ?? 0;
          const weight = Math.exp(score);
          total += weight;
          for (const step of steps) expected[step] = (expected[step] ?? 0) + weight;
        }
        const lattice = new Lattice(types.length, transitions);
        lattice.sum(emissions, length);
        const found = new Float32Array(count);
        lattice.addTransitionMarginals(length, 1, found);
        expected.forEach((weight, step) => {
          expect(found[step]).toBeCloseTo(weight / total, 4);
        });
      }),
      runs(30),
    );
  });

  test('takes note of changed transitions', () => {
    const transitions = new Float32Array(transitionCount(1));
    const lattice = new Lattice(1, transitions);
    const emissions = new Float32Array(10);
    // Of two tokens there are O O, O U, U O, U U and B L.
    expect(lattice.sum(emissions, 2)).toBeCloseTo(Math.log(5));
    transitions[transitionIndex(1, 0, 0)] = Math.log(3);
    lattice.refresh();
    expect(lattice.sum(emissions, 2)).toBeCloseTo(Math.log(7));
  });

  test('counts only allowed labels', () => {
    const lattice = new Lattice(1, new Float32Array(transitionCount(1)));
    const emissions = new Float32Array(10);
    const allowed = Uint8Array.of(1, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    expect(lattice.sum(emissions, 2, allowed)).toBeCloseTo(Math.log(4));
  });

  test('bears any length and very large scores', () => {
    const length = 3000;
    const emissions = new Float32Array(length * labels).map((_, at) => (at % 7) * 50 - 100);
    expect(Number.isFinite(new Lattice(types.length, new Float32Array(count)).sum(emissions, length))).toBe(
      true,
    );
  });
});
