import fc from 'fast-check';
import { decodeSpans, encodeSpans, labelCount, mayEnd, mayStart } from '../../src/engines/fast/labels.js';
import { Lattice } from '../../workbench/fast/lattice/lattice.js';
import { transitionCount } from '../../workbench/fast/lattice/transitions.js';

/** Whether one label may follow another: B and I want I or L of their type, the others do not. */
function mayFollow(before: number, label: number): boolean {
  if (mayEnd(before)) return mayStart(label);
  const type = Math.floor((before - 1) / 4);
  return label === 4 * type + 2 || label === 4 * type + 3;
}

/** All legal sequences of labels. */
function legalPaths(length: number, labels: number): number[][] {
  let paths: number[][] = [[]];
  for (let at = 0; at < length; at += 1) {
    paths = paths.flatMap((path) =>
      Array.from({ length: labels }, (_, label) => label)
        .filter((label) => (at === 0 ? mayStart(label) : mayFollow(path[at - 1] as number, label)))
        .map((label) => [...path, label]),
    );
  }
  return paths.filter((path) => mayEnd(path[length - 1] as number));
}

const types = 2;
const labels = labelCount(types);

/** Where the transition stands: between O and types, or B to I, I to I, B to L, I to L inside one. */
function transitionOf(before: number, label: number): number {
  const groupOf = (of: number): number => Math.ceil(of / 4);
  if (mayEnd(before)) return groupOf(before) * (types + 1) + groupOf(label);
  const way = ['12', '22', '13', '23'].indexOf(`${((before - 1) % 4) + 1}${((label - 1) % 4) + 1}`);
  return (types + 1) ** 2 + 4 * (groupOf(before) - 1) + way;
}

function scoreOf(path: readonly number[], emissions: Float32Array, transitions: Float32Array): number {
  return path.reduce((sum, label, at) => {
    const step = at === 0 ? 0 : (transitions[transitionOf(path[at - 1] as number, label)] as number);
    return sum + (emissions[at * labels + label] as number) + step;
  }, 0);
}

const count = transitionCount(types);
const sentence = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.float32Array({
      min: -4,
      max: 4,
      noNaN: true,
      minLength: length * labels,
      maxLength: length * labels,
    }),
    transitions: fc.float32Array({ min: -2, max: 2, noNaN: true, minLength: count, maxLength: count }),
  }),
);

describe('the lattice', () => {
  test('decodes the best of all legal sequences', () => {
    fc.assert(
      fc.property(sentence, ({ length, emissions, transitions }) => {
        const path = new Uint8Array(length);
        new Lattice(types, transitions).decode(emissions, labels, 0, length, path);
        const scores = legalPaths(length, labels).map((other) => scoreOf(other, emissions, transitions));
        expect(scoreOf([...path], emissions, transitions)).toBeCloseTo(Math.max(...scores), 3);
        expect(legalPaths(length, labels)).toContainEqual([...path]);
      }),
    );
  });

  test('gives the probabilities that adding up all legal sequences gives', () => {
    fc.assert(
      fc.property(sentence, ({ length, emissions, transitions }) => {
        const lattice = new Lattice(types, transitions);
        const logarithm = lattice.sum(emissions, labels, 0, length);
        const paths = legalPaths(length, labels);
        const weights = paths.map((path) => Math.exp(scoreOf(path, emissions, transitions)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const share = (wanted: (path: number[]) => boolean): number =>
          paths.reduce((sum, path, index) => sum + (wanted(path) ? (weights[index] as number) : 0), 0) /
          total;
        expect(logarithm).toBeCloseTo(Math.log(total), 3);
        for (let label = 0; label < labels; label += 1) {
          expect(lattice.marginals.marginal(length - 1, label)).toBeCloseTo(
            share((path) => path[length - 1] === label),
            4,
          );
        }
        for (let type = 0; type < types; type += 1) {
          for (let end = 1; end <= length; end += 1) {
            const spanned = share((path) =>
              decodeSpans(Uint8Array.from(path)).some(
                (span) => span.first === 0 && span.end === end && span.type === type,
              ),
            );
            expect(lattice.marginals.spanProbability(0, end, type)).toBeCloseTo(spanned, 4);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says where the score of each legal transition stands', () => {
    const lattice = new Lattice(types, new Float32Array(count));
    for (let before = 0; before < labels; before += 1) {
      for (let after = 0; after < labels; after += 1) {
        if (mayFollow(before, after))
          expect(lattice.transitions.indexOf(before, after)).toBe(transitionOf(before, after));
      }
    }
  });

  test('reads rows in the middle of wider ones', () => {
    const lattice = new Lattice(1, new Float32Array(transitionCount(1)));
    const rows = Float32Array.from([9, 9, 9, 9, 9, 9, 9, 0, 5, 0, 0, 0, 9, 9, 0, 0, 0, 5, 0, 9, 9]);
    const path = new Uint8Array(4).fill(7);
    lattice.decode(rows, 7, 1, 3, path);
    expect([...path]).toEqual([7, 1, 3, 7]);
  });

  test('counts only allowed labels', () => {
    const lattice = new Lattice(1, new Float32Array(transitionCount(1)));
    const emissions = new Float32Array(10);
    // Of two tokens there are O O, O U, U O, U U and B L.
    expect(lattice.sum(emissions, 5, 0, 2)).toBeCloseTo(Math.log(5));
    const allowed = Uint8Array.of(1, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    expect(lattice.sum(emissions, 5, 0, 2, allowed)).toBeCloseTo(Math.log(4));
  });

  test('bears any length and very large scores', () => {
    const length = 3000;
    const emissions = new Float32Array(length * labels).map((_, at) => (at % 7) * 50 - 100);
    const path = new Uint8Array(length);
    const lattice = new Lattice(types, new Float32Array(count));
    lattice.decode(emissions, labels, 0, length, path);
    expect(decodeSpans(path).length).toBeGreaterThan(0);
    expect(Number.isFinite(lattice.sum(emissions, labels, 0, length))).toBe(true);
  });
});

test('labels give back the spans they were made from', () => {
  const spans = [
    { first: 0, end: 1, type: 1 },
    { first: 1, end: 4, type: 0 },
    { first: 5, end: 7, type: 1 },
  ];
  const path = new Uint8Array(8);
  encodeSpans(spans, path);
  expect([...path]).toEqual([8, 1, 2, 3, 0, 5, 7, 0]);
  expect(decodeSpans(path)).toEqual(spans);
});
