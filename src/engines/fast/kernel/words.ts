/* What a word by itself adds to the scores of the tokens around it. */
import { addToShares, wantFeatures } from './features';
import { hiddenAt, knownAt, readyAt, shareBytes, traitAt, traits, windowSize } from './layout';
import { allocate } from './memory';

let units: i32 = 0;
let dimensions: i32 = 0;
let vectors: usize = 0;
let vectorUnit: f32 = 0;
/** For each place of the window and each input, its weights to all hidden units. */
let inward: usize = 0;

/** Takes the vectors, in units, and for each place the matrix from hidden units to inputs. */
export function setVectors(
  vectorsAt: usize,
  dimensionCount: i32,
  unitOfVectors: f32,
  inwardAt: usize,
  unitCount: i32,
): void {
  vectors = vectorsAt;
  dimensions = dimensionCount;
  vectorUnit = unitOfVectors;
  units = unitCount;
  const inputs = dimensions + traits;
  inward = allocate((windowSize * inputs * units) << 2);
  for (let place = 0; place < windowSize; place++) {
    for (let unit = 0; unit < units; unit++) {
      for (let input = 0; input < inputs; input++) {
        const value = load<f32>(inwardAt + (((place * units + unit) * inputs + input) << 2));
        store<f32>(inward + (((place * inputs + input) * units + unit) << 2), value);
      }
    }
  }
}

/** The bytes that a word takes. */
export function wordBytes(): usize {
  return hiddenAt + ((windowSize * units) << 2);
}

/**
 * Makes a word. At `features` are, for each place of the window, the number of its features
 * and then these.
 */
export function makeWord(word: usize, known: i32, trait: i32, features: usize): void {
  memory.fill(word, 0, hiddenAt);
  store<i32>(word, known, knownAt);
  store<i32>(word, trait, traitAt);
  let at = features;
  for (let place = 0; place < windowSize; place++) {
    const count = load<u32>(at);
    wantFeatures(at + 4, count, word + <usize>place * shareBytes);
    at += (1 + count) << 2;
  }
  addToShares();
}

export class Word {
  /** Computes what a word has for hidden units, unless that was done before. */
  @inline
  static readyHidden(word: usize): void {
    if (load<i32>(word, readyAt) == 0) computeHidden(word);
  }

  @inline
  static addScaled(sums: usize, row: usize, factor: f32): void {
    const factors = f32x4.splat(factor);
    for (let at: usize = 0; at < <usize>units << 2; at += 16) {
      v128.store(sums + at, f32x4.add(v128.load(sums + at), f32x4.mul(factors, v128.load(row + at))));
    }
  }
}

function computeHidden(word: usize): void {
  const known = load<i32>(word, knownAt);
  const inputs = dimensions + traits;
  memory.fill(word + hiddenAt, 0, (windowSize * units) << 2);
  store<i32>(word, 1, readyAt);
  for (let place = 0; place < windowSize; place++) {
    const sums = word + hiddenAt + ((place * units) << 2);
    const matrix = inward + ((place * inputs * units) << 2);
    Word.addScaled(sums, matrix + (((dimensions + load<i32>(word, traitAt)) * units) << 2), 1);
    if (known < 0) continue;
    Word.addScaled(sums, matrix + (((dimensions + traits - 1) * units) << 2), 1);
    const vector = vectors + known * dimensions;
    for (let at = 0; at < dimensions; at++) {
      Word.addScaled(sums, matrix + ((at * units) << 2), <f32>(<i32>load<i8>(vector + at)) * vectorUnit);
    }
  }
}
