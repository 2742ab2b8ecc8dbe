import { HashIndex } from '../../src/binary/hash-index.js';
import { combine, hashOf } from '../../src/binary/hash.js';

describe('the hash', () => {
  // The files of models hold such numbers.
  test('never changes', () => {
    expect(hashOf('')).toBe(hashOf('text', 2, 2));
    expect([hashOf('Almaty'), hashOf('Алматы'), combine(1, 2)]).toEqual([3040447973, 1422364488, 2117216093]);
  });

  test('depends on all of the text, on where it begins and ends, on the seed and the order', () => {
    expect(hashOf('in Accra.', 3, 8)).toBe(hashOf('Accra'));
    const hashes = [
      hashOf('ab'),
      hashOf('ba'),
      hashOf('ab', 0, 1),
      hashOf('ab', 0, 2, 1),
      combine(1, 2),
      combine(2, 1),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('a hash index', () => {
  const keys = Uint32Array.from({ length: 1000 }, (_, at) => hashOf(`word ${at}`)).sort();

  test.each([1, 4, 12, undefined])('of 2^%s buckets finds each key and no others', (bits) => {
    const index = HashIndex.of(keys, bits);
    expect([...keys].map((key) => index.find(key))).toEqual([...keys.keys()]);
    expect(index.find(hashOf('another'))).toBe(-1);
  });

  test('finds the first of equal keys', () => {
    expect(HashIndex.of(Uint32Array.of(2, 7, 7, 7, 9)).find(7)).toBe(1);
  });

  test('may be empty', () => {
    expect(HashIndex.of(new Uint32Array(0)).find(5)).toBe(-1);
  });
});
