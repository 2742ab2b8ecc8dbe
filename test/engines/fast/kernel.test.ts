import { hashOf } from '../../../src/binary/hash.js';
import { HashIndex } from '../../../src/binary/hash-index.js';
import { Kernel } from '../../../src/engines/fast/kernel.js';
import { columns, entityLabels, gateColumn, traits, windowSize } from '../../../src/engines/fast/layout.js';
import type { Model } from '../../../src/engines/fast/model.js';
import { Vocabulary } from '../../../src/engines/fast/vocabulary.js';
import { Chain } from '../../../src/tagging/chain.js';
import { bilouLabels, decodeSpans } from '../../../src/tagging/labels.js';
import { learnedTypes } from '../../../src/tagging/manifest.js';
import { transitionCount, transitionMatrix } from '../../../src/tagging/transitions.js';
import { compact } from '../../../workbench/fast/compaction.js';
import fc from '../../support/properties.js';

// Ten each have the same first bits, so that buckets hold none or many.
const keys = Uint32Array.from(
  { length: 500 },
  (_, at) => hashOf(`feature ${at - (at % 10)}`) + (at % 10),
).sort();
const dimensions = 6;
const units = 8;
const unit = 0.25;

/** Numbers that are the same each time, between -1 and 1. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from({ length: count }, (_, at) => ((hashOf(`${seed} ${at}`) % 2000) - 1000) / 1000);

/** Columns with weights: all but those of the gates. */
const weighted = gateColumn;

/** In units: every fifth feature has a weight in each column, the others have one in one column. */
function weightOf(feature: number, column: number): number {
  if (feature % 5 === 0) return ((feature + 7 * column) % 255) - 127;
  return column === feature % weighted ? -(feature % 100) : 0;
}

function modelOf(first: Float32Array, titles: Float32Array): Model {
  const weights = Float32Array.from(
    { length: keys.length * weighted },
    (_, at) => unit * weightOf(Math.floor(at / weighted), at % weighted),
  );
  return {
    vocabulary: new Vocabulary(
      HashIndex.of(Uint32Array.of(3, 7)),
      dimensions,
      Int8Array.from({ length: 2 * dimensions }, (_, at) => 10 * at - 50),
      [new Uint16Array(2), new Uint16Array(2), new Uint16Array(2)],
    ),
    features: compact([{ features: [...keys], weights, labels: weighted, firstColumn: 0 }], 0),
    hidden: {
      inward: numbers(windowSize * units * (dimensions + traits), 1),
      bias: numbers(units, 2),
      outward: numbers(units * entityLabels, 3),
    },
    // Of what is made below, everything passes the gates.
    gates: Float32Array.of(-1000, -1000),
    first,
    second: first,
    titles,
    calibration: new Float32Array(2 * learnedTypes.length + 2),
  };
}

const entityTransitions = numbers(transitionCount(learnedTypes.length), 4);
const titleTransitions = numbers(transitionCount(1), 5);
const kernel = new Kernel();
kernel.use(modelOf(entityTransitions, titleTransitions));
const room = 200;
const rows = kernel.allocate(room * columns * 4);
const open = kernel.allocate(2 * room);
const labels = kernel.allocate(room);
const list = kernel.allocate(4096);
kernel.do.setBatch(rows, open, open + room);

const rowOf = (token: number): Float32Array =>
  new Float32Array(kernel.bytes.buffer, rows + token * columns * 4, columns);

describe.each([
  ['entities', learnedTypes, 0, entityTransitions, kernel.first],
  ['titles', ['title'], entityLabels, titleTransitions, kernel.titles],
] as const)('the chain of %s', (_, types, column, transitions, address) => {
  const names = bilouLabels(types);
  const width = names.length;
  const chain = new Chain(names, transitionMatrix(types.length, transitions));
  const emissionsOf = fc.integer({ min: 1, max: 12 }).chain((length) =>
    fc.float32Array({
      ...{ min: -20, max: 20, noNaN: true },
      ...{ minLength: length * width, maxLength: length * width },
    }),
  );

  test('decodes and adds up like the reference', () => {
    fc.assert(
      fc.property(emissionsOf, (emissions) => {
        const length = emissions.length / width;
        for (let token = 0; token < length; token += 1) {
          rowOf(token).set(emissions.subarray(token * width, (token + 1) * width), column);
        }
        const scores = kernel.do.scoresAt(0, column);
        kernel.do.decode(address, scores, length, labels);
        const path = kernel.bytes.slice(labels, labels + length);
        expect([...path]).toEqual([...chain.decode(emissions)]);
        chain.sum(emissions);
        kernel.do.sum(address, scores, length);
        const whole = { first: 0, end: length, type: types.length - 1 };
        for (const { first, end, type } of [...decodeSpans(path), whole]) {
          const probability = kernel.do.spanProbability(address, first, end, type);
          expect(probability).toBeCloseTo(chain.spanProbability(first, end, types[type] ?? ''), 4);
        }
      }),
      { seed: 1 },
    );
  });
});

test('has the layout that the model has', () => {
  const { do: exports } = kernel;
  expect(exports.columns.value).toBe(columns);
  expect(exports.entityLabels.value).toBe(entityLabels);
  expect(exports.gateColumn.value).toBe(gateColumn);
  expect(exports.windowSize.value).toBe(windowSize);
});

test('features add their weights to the scores, and unknown ones add nothing', () => {
  rowOf(1).fill(0);
  keys.forEach((key, at) => {
    rowOf(0).fill(0);
    kernel.words.set([0, 1, key, 1, 1, hashOf(`other ${at}`)], list >> 2);
    kernel.do.addFeatures(list, list + 24);
    const expected = new Float32Array(columns);
    for (let column = 0; column < weighted; column += 1) expected[column] = weightOf(at, column) * unit + 0;
    expect(rowOf(0)).toEqual(expected);
  });
  expect(rowOf(1)).toEqual(new Float32Array(columns));
});

test('words add their weights and what the hidden layer makes of them', () => {
  const { hidden, vocabulary } = modelOf(entityTransitions, titleTransitions);
  const inputs = dimensions + traits;
  // The first and last stand for the edges of the sentence; one is not known.
  const made = [-1, 0, 1].map((known, index) => {
    const address = kernel.allocate(kernel.do.wordBytes());
    const features = Array.from({ length: windowSize }, (_, place) => [
      1,
      keys[40 * index + place] as number,
    ]);
    kernel.words.set(features.flat(), list >> 2);
    kernel.do.makeWord(address, known, index, list);
    return { address, known, index };
  });
  const window = [0, 0, 1, 2, 0].map((index) => made[index] as (typeof made)[number]);
  kernel.words.set(
    window.map(({ address }) => address),
    list >> 2,
  );
  expect(kernel.do.scoreEntities(list, 0, 1)).toBe(1);
  const expected = new Float64Array(columns);
  for (const [place, { index }] of window.entries()) {
    for (let column = 0; column < weighted; column += 1) {
      expected[column] = (expected[column] as number) + weightOf(40 * index + place, column) * unit;
    }
  }
  for (let hiddenUnit = 0; hiddenUnit < units; hiddenUnit += 1) {
    let value = hidden.bias[hiddenUnit] as number;
    for (const [place, { known, index }] of window.entries()) {
      const row = (place * units + hiddenUnit) * inputs;
      value += hidden.inward[row + dimensions + index] as number;
      if (known < 0) continue;
      value += hidden.inward[row + dimensions + 7] as number;
      for (let at = 0; at < dimensions; at += 1) {
        value +=
          ((vocabulary.vectors[known * dimensions + at] as number) / 64) *
          (hidden.inward[row + at] as number);
      }
    }
    for (let label = 0; label < entityLabels && value > 0; label += 1) {
      expected[label] =
        (expected[label] as number) + value * (hidden.outward[hiddenUnit * entityLabels + label] as number);
    }
  }
  for (let at = 0; at < weighted; at += 1) expect(rowOf(0)[at]).toBeCloseTo(expected[at] as number, 4);
});
