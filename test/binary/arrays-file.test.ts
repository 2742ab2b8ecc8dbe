import { readFileSync } from 'node:fs';
import { packArrays, unpackArrays, type ArraysFormat, type ArraysOf } from '../../src/binary/arrays-file.js';
import { modelFormat } from '../../src/engines/fast/model.js';
import { ModelFileError } from '../../src/errors.js';
import { gazetteerFormat } from '../../src/knowledge/gazetteer/file.js';

const layout = {
  signed: Int8Array,
  unsigned: Uint8Array,
  short: Uint16Array,
  long: Uint32Array,
  real: Float32Array,
  empty: Float32Array,
} as const;

const arrays: ArraysOf<typeof layout> = {
  signed: Int8Array.of(-128, 0, 127),
  unsigned: Uint8Array.of(1, 255),
  short: Uint16Array.of(65535),
  long: Uint32Array.of(4294967295, 7),
  real: Float32Array.of(0.5, -1.25),
  empty: new Float32Array(0),
};

describe.each([
  ['names its arrays', true],
  ['has them by their order alone', false],
])('a file of arrays that %s', (_, isNamed) => {
  const format: ArraysFormat<typeof layout> = { title: 'the test', magic: 5, version: 3, isNamed, layout };
  const bytes = packArrays(format, arrays);

  test('gives back what was put in', () => {
    expect(unpackArrays(format, bytes)).toEqual(arrays);
  });

  test('is read without copying', () => {
    expect(unpackArrays(format, bytes).signed.buffer).toBe(bytes.buffer);
  });

  test('can lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpackArrays(format, shifted.subarray(3))).toEqual(arrays);
  });

  test('is refused when it is cut off', () => {
    expect(() => unpackArrays(format, bytes.slice(0, -8))).toThrow(ModelFileError);
    expect(() => unpackArrays(format, bytes.slice(0, -1))).toThrow(
      `the test is cut off: the file has ${bytes.length - 1} bytes and should have ${bytes.length}`,
    );
  });

  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a few bytes', Uint8Array.of(5, 0, 0, 0, 3)],
    ['text', new TextEncoder().encode('{"weights": [1, 2, 3], "version": 1}')],
    ['of another format', packArrays({ ...format, magic: 6 }, arrays)],
  ])('is refused when it is %s', (_name, other) => {
    expect(() => unpackArrays(format, other)).toThrow('the test is not in this file');
  });

  test('is refused when it is of another version', () => {
    const other = packArrays({ ...format, version: 4 }, arrays);
    expect(() => unpackArrays(format, other)).toThrow('is of version 4; this program reads version 3');
  });

  test('is refused when any byte after the length is changed', () => {
    for (let at = 12; at < bytes.length; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ 0x10;
      expect(() => unpackArrays(format, changed)).toThrow(/damaged/);
    }
  });
});

test('a file that names its arrays may have others besides, but lacks none and has each of its kind', () => {
  const format = { title: 'the test', magic: 5, version: 3, isNamed: true };
  const bytes = packArrays({ ...format, layout }, arrays);
  const part = { long: Uint32Array } as const;
  expect(unpackArrays({ ...format, layout: part }, bytes)).toEqual({ long: arrays.long });
  const more = { other: Uint8Array } as const;
  expect(() => unpackArrays({ ...format, layout: more }, bytes)).toThrow('has no Uint8Array called "other"');
  const otherKind = { long: Float32Array } as const;
  expect(() => unpackArrays({ ...format, layout: otherKind }, bytes)).toThrow('has no Float32Array');
});

test.each([
  ['fast.bin', modelFormat],
  ['places.bin', gazetteerFormat],
])('%s comes out byte for byte when its arrays are packed again', (name, format) => {
  const bytes = readFileSync(`models/${name}`);
  const again = packArrays(format, unpackArrays<typeof format.layout>(format, bytes));
  expect(Buffer.compare(again, bytes)).toBe(0);
});
