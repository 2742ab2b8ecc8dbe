import {
  begins,
  bilouLabels,
  decodeSpans,
  encodeSpans,
  groupOf,
  labelCount,
  mayEnd,
  mayFollow,
  readLabels,
  typeOf,
} from '../../src/tagging/labels.js';
import { transitionCount, transitionIndex, transitionMatrix } from '../../src/tagging/transitions.js';

const types = ['a', 'b', 'c'];
const labels = bilouLabels(types);

describe('labels', () => {
  test('are read in the schemes BIO, BILOU and BIOES', () => {
    expect(readLabels(['O', 'B-PER', 'I_PER', 'E-PER', 'S-PER', 'L-x', 'U-x'])).toEqual([
      { tag: 'O', type: '' },
      { tag: 'B', type: 'PER' },
      { tag: 'I', type: 'PER' },
      { tag: 'L', type: 'PER' },
      { tag: 'U', type: 'PER' },
      { tag: 'L', type: 'x' },
      { tag: 'U', type: 'x' },
    ]);
  });

  test.each(['PER', 'O-PER', 'B', 'X-PER', ''])('do not have the name %j', (name) => {
    expect(() => readLabels([name])).toThrow(`"${name}" is no label of a BIO or BILOU scheme`);
  });

  test('by number say the same as those by name', () => {
    expect(labelCount(types.length)).toBe(labels.length);
    labels.forEach(({ tag, type }, label) => {
      expect(groupOf(label)).toBe(types.indexOf(type) + 1);
      expect(begins(label)).toBe(tag === 'B' || tag === 'U');
      expect(mayEnd(label)).toBe(tag === 'O' || tag === 'L' || tag === 'U');
      if (tag !== 'O') expect(types[typeOf(label)]).toBe(type);
    });
  });

  test('give back the spans they were made from', () => {
    const spans = [
      { first: 0, end: 1, type: 1 },
      { first: 1, end: 4, type: 0 },
      { first: 5, end: 7, type: 1 },
    ];
    const path = new Uint8Array(8);
    encodeSpans(spans, path);
    expect([...path].map((label) => `${labels[label]?.tag}${labels[label]?.type}`)).toEqual([
      ...['Ub', 'Ba', 'Ia', 'La', 'O', 'Bb', 'Lb', 'O'],
    ]);
    expect(decodeSpans(path)).toEqual(spans);
  });
});

test('a legal transition has one score, by groups outside of spans and by type inside', () => {
  const count = transitionCount(types.length);
  const indexes = new Map<string, number>();
  labels.forEach((before, from) => {
    labels.forEach((after, to) => {
      if (!mayFollow(before, after, true)) return;
      const isInside = after.tag === 'I' || after.tag === 'L';
      const name = isInside
        ? `${before.tag}${after.tag} ${after.type}`
        : `from "${before.type}" to "${after.type}"`;
      const index = transitionIndex(types.length, from, to);
      expect(indexes.get(name) ?? index).toBe(index);
      indexes.set(name, index);
    });
  });
  expect([...indexes.values()].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
  // As the weights of models have them: the matrix of groups, then B-I, I-I, B-L, I-L of each type.
  expect(['BI b', 'II b', 'BL b', 'IL b'].map((name) => indexes.get(name))).toEqual([20, 21, 22, 23]);
  expect(indexes.get('from "b" to "c"')).toBe(2 * 4 + 3);

  const scores = Float32Array.from({ length: count }, (_, at) => at);
  const matrix = transitionMatrix(types.length, scores);
  expect(matrix[5]?.[6]).toBe(indexes.get('BI b'));
});
