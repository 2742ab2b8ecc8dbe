import fc from 'fast-check';
import { decodeSpans, encodeSpans, labelCount, mayEnd, mayStart } from '../src/engines/fast/labels.js';
import { Lattice } from '../src/engines/fast/lattice.js';

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

function scoreOf(path: readonly number[], emissions: Float32Array, transitions: Float32Array, labels: number): number {
  return path.reduce((sum, label, at) => {
    const step = at === 0 ? 0 : (transitions[(path[at - 1] as number) * labels + label] as number);
    return sum + (emissions[at * labels + label] as number) + step;
  }, 0);
}

const types = 2;
const labels = labelCount(types);
const sentence = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.float32Array({ min: -4, max: 4, noNaN: true, minLength: length * labels, maxLength: length * labels }),
    transitions: fc.float32Array({ min: -2, max: 2, noNaN: true, minLength: labels ** 2, maxLength: labels ** 2 }),
  }),
);

describe('the lattice', () => {
  test('decodes the best of all legal sequences', () => {
    fc.assert(
      fc.property(sentence, ({ length, emissions, transitions }) => {
        const path = new Uint8Array(length);
        new Lattice(types, transitions).decode(emissions, path);
        const scores = legalPaths(length, labels).map((other) => scoreOf(other, emissions, transitions, labels));
        expect(scoreOf([...path], emissions, transitions, labels)).toBeCloseTo(Math.max(...scores), 3);
        expect(legalPaths(length, labels)).toContainEqual([...path]);
      }),
    );
  });

  test('gives the probabilities that adding up all legal sequences gives', () => {
    fc.assert(
      fc.property(sentence, ({ length, emissions, transitions }) => {
        const lattice = new Lattice(types, transitions);
        const logarithm = lattice.sum(length, emissions);
        const paths = legalPaths(length, labels);
        const weights = paths.map((path) => Math.exp(scoreOf(path, emissions, transitions, labels)));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const share = (wanted: (path: number[]) => boolean): number =>
          paths.reduce((sum, path, index) => sum + (wanted(path) ? (weights[index] as number) : 0), 0) / total;
        expect(logarithm).toBeCloseTo(Math.log(total), 3);
        for (let label = 0; label < labels; label += 1) {
          expect(lattice.marginal(length - 1, label)).toBeCloseTo(share((path) => path[length - 1] === label), 4);
        }
        for (let type = 0; type < types; type += 1) {
          for (let end = 1; end <= length; end += 1) {
            const spanned = share((path) =>
              decodeSpans(Uint8Array.from(path)).some((span) => span.first === 0 && span.end === end && span.type === type),
            );
            expect(lattice.spanProbability(0, end, type)).toBeCloseTo(spanned, 4);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('counts only allowed labels', () => {
    const lattice = new Lattice(1, new Float32Array(25));
    const emissions = new Float32Array(10);
    // Of two tokens there are O O, O U, U O, U U and B L.
    expect(lattice.sum(2, emissions)).toBeCloseTo(Math.log(5));
    const allowed = Uint8Array.of(1, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    expect(lattice.sum(2, emissions, allowed)).toBeCloseTo(Math.log(4));
  });

  test('bears any length and very large scores', () => {
    const length = 3000;
    const emissions = new Float32Array(length * labels).map((_, at) => (at % 7) * 50 - 100);
    const path = new Uint8Array(length);
    const lattice = new Lattice(types, new Float32Array(labels ** 2));
    lattice.decode(emissions, path);
    expect(decodeSpans(path).length).toBeGreaterThan(0);
    expect(Number.isFinite(lattice.sum(length, emissions))).toBe(true);
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
