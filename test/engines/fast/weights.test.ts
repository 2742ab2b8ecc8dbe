import { packWeights, unpackWeights, weightsVersion } from '../../../src/engines/fast/weights.js';
import { WeightsError } from '../../../src/errors.js';

const arrays = {
  signed: Int8Array.of(-128, 0, 127),
  unsigned: Uint8Array.of(1, 255),
  short: Uint16Array.of(65535),
  long: Uint32Array.of(4294967295, 7),
  real: Float32Array.of(0.5, -1.25),
  empty: new Float32Array(0),
};

describe('the weights file', () => {
  test('gives back what was put in', () => {
    const back = unpackWeights(packWeights(arrays));
    expect(Object.fromEntries(back)).toEqual(arrays);
  });

  test('is read without copying', () => {
    const bytes = packWeights(arrays);
    expect(unpackWeights(bytes).get('signed')?.buffer).toBe(bytes.buffer);
  });

  test('can lie anywhere in a buffer', () => {
    const bytes = packWeights(arrays);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpackWeights(shifted.subarray(3)).get('real')).toEqual(arrays.real);
  });

  test('is refused when it is cut off', () => {
    const bytes = packWeights(arrays);
    expect(() => unpackWeights(bytes.slice(0, -8))).toThrow(WeightsError);
    expect(() => unpackWeights(bytes.slice(0, -8))).toThrow(/cut off.*bytes/);
    expect(() => unpackWeights(bytes.slice(0, -1))).toThrow(/cut off/);
  });

  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a few bytes', Uint8Array.of(1, 2, 3)],
    ['text', new TextEncoder().encode('{"weights": [1, 2, 3], "version": 1}')],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => unpackWeights(bytes)).toThrow(/not in a file of weights/);
  });

  test('is refused when it is of another version', () => {
    const bytes = packWeights(arrays);
    bytes[4] = weightsVersion + 1;
    expect(() => unpackWeights(bytes)).toThrow(
      `are of version ${weightsVersion + 1}; this program reads version ${weightsVersion}`,
    );
  });

  test('is refused when any byte after the length is changed', () => {
    const bytes = packWeights(arrays);
    for (let at = 12; at < bytes.length; at += 1) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ 0x10;
      expect(() => unpackWeights(changed)).toThrow(/damaged/);
    }
  });
});
