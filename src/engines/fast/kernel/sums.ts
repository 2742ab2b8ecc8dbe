/* Sums over all legal sequences of labels (the forward-backward algorithm). */
import { Chain, ended, tops } from './chain';
import { labelBytes, longest, outsideAt, rowBytes } from './layout';
import { allocate } from './memory';
import { Vector } from './vectors';

// Of each token and label: the forward sums, divided by their total; the backward sums; and
// the exponentiated scores, after `sum` from the second token on times the latter.
const alpha: usize = allocate(<usize>longest * labelBytes);
const beta: usize = allocate(<usize>longest * labelBytes);
const weights: usize = allocate(<usize>longest * labelBytes);
const scales: usize = allocate(<usize>longest << 2);

/** Adds up all sequences for `length` tokens, whose scores begin at `scores`. */
export function sum(at: usize, scores: usize, length: i32): void {
  const chain = changetype<Chain>(at);
  let ending: f32 = 0;
  for (let token = 0; token < length; token++) {
    const row = <usize>token * labelBytes;
    exponentiate(scores + <usize>token * rowBytes, weights + row, chain.groups);
    const total = token == 0 ? begin(row, chain.groups) : forward(chain, row);
    const scale: f32 = 1 / total;
    store<f32>(scales + (<usize>token << 2), scale);
    const factors = f32x4.splat(scale);
    for (let group = 0; group < chain.groups; group++) {
      const place = alpha + row + (<usize>group << 4);
      v128.store(place, f32x4.mul(v128.load(place), factors));
    }
    ending = finish(alpha + row, chain.groups);
  }
  backward(chain, length, ending);
}

/** The probability that exactly the tokens from `first` to before `end` are a span of the type. */
export function spanProbability(at: usize, first: i32, end: i32, type: i32): f32 {
  const chain = changetype<Chain>(at);
  const vector = <usize>(type + 1) << 4;
  let row = <usize>first * labelBytes + vector;
  if (end - first == 1) return load<f32>(alpha + row, 12) * load<f32>(beta + row, 12);
  let probability = load<f32>(alpha + row);
  for (let token = first + 1; token < end; token++) {
    row += labelBytes;
    const isLast = token == end - 1;
    const factors = (token == first + 1 ? chain.factorsFromB : chain.factorsFromI) + vector;
    if (isLast) return probability * load<f32>(factors - 8) * load<f32>(weights + row, 8);
    // The weights hold beta, which belongs in only once, at the end.
    const onward = load<f32>(beta + row, 4);
    if (onward == 0) return 0;
    probability *= (load<f32>(factors - 12) * load<f32>(weights + row, 4)) / onward;
  }
  return probability;
}

/** Writes a token's exponentiated scores, divided by the largest. */
function exponentiate(scores: usize, row: usize, groups: i32): void {
  const outside = load<f32>(scores);
  let largest = f32x4.splat(outside);
  for (let group = 1; group < groups; group++) {
    largest = f32x4.max(largest, v128.load(scores + (<usize>group << 4) - 12));
  }
  largest = f32x4.max(largest, v128.shuffle<f32>(largest, largest, 2, 3, 0, 1));
  largest = f32x4.max(largest, v128.shuffle<f32>(largest, largest, 1, 0, 3, 2));
  // Nothing stands before O, so that vectors of a row can be added up.
  const first = Vector.exponential(f32x4.sub(f32x4.splat(outside), largest));
  v128.store(row, v128.and(first, Vector.mask(0, 0, 0, -1)));
  for (let group = 1; group < groups; group++) {
    const vector = <usize>group << 4;
    v128.store(row + vector, Vector.exponential(f32x4.sub(v128.load(scores + vector - 12), largest)));
  }
}

/** Writes the forward sums of the first token. Returns their total. */
function begin(row: usize, groups: i32): f32 {
  let total = v128.load(weights + row);
  v128.store(alpha + row, total);
  for (let group = 1; group < groups; group++) {
    const vector = row + (<usize>group << 4);
    const sums = v128.and(v128.load(weights + vector), Vector.mask(-1, 0, 0, -1));
    v128.store(alpha + vector, sums);
    total = f32x4.add(total, sums);
  }
  return Vector.sum(total);
}

/** Writes the forward sums of a later token. Returns their total. */
function forward(chain: Chain, row: usize): f32 {
  const groups = chain.groups;
  Inlined.multiply(ended, chain.factors, groups, chain.stride);
  let total = f32x4.mul(Vector.of(0, 0, 0, load<f32>(tops)), v128.load(weights + row));
  v128.store(alpha + row, total);
  for (let group = 1; group < groups; group++) {
    const vector = <usize>group << 4;
    const place = row + vector;
    const before = alpha + place - labelBytes;
    let sums = v128.and(v128.load32_splat(tops + (<usize>group << 2)), Vector.mask(-1, 0, 0, -1));
    sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(before), v128.load(chain.factorsFromB + vector - 16)));
    sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(before, 4), v128.load(chain.factorsFromI + vector - 16)));
    sums = f32x4.mul(sums, v128.load(weights + place));
    v128.store(alpha + place, sums);
    total = f32x4.add(total, sums);
  }
  return Vector.sum(total);
}

/** Notes the forward sum of each group's finished spans. Returns their total. */
function finish(row: usize, groups: i32): f32 {
  let total = load<f32>(row, outsideAt);
  store<f32>(ended, total);
  for (let group = 1; group < groups; group++) {
    const vector = row + (<usize>group << 4);
    const finished = load<f32>(vector, 8) + load<f32>(vector, 12);
    store<f32>(ended + (<usize>group << 2), finished);
    total += finished;
  }
  return total;
}

function backward(chain: Chain, length: i32, ending: f32): void {
  const groups = chain.groups;
  const end: f32 = 1 / ending;
  let row = <usize>(length - 1) * labelBytes;
  v128.store(beta + row, Vector.of(0, 0, 0, end));
  for (let group = 1; group < groups; group++) v128.store(beta + row + (<usize>group << 4), Vector.of(0, 0, end, end));
  for (let token = length - 2; token >= 0; token--) {
    const after = row;
    row -= labelBytes;
    const scale = v128.load32_splat(scales + (<usize>(token + 1) << 2));
    for (let group = 0; group < groups; group++) {
      const place = after + (<usize>group << 4);
      const onward = f32x4.mul(f32x4.mul(v128.load(weights + place), v128.load(beta + place)), scale);
      v128.store(weights + place, onward);
      const beginning = f32x4.extract_lane(onward, 0) + f32x4.extract_lane(onward, 3);
      store<f32>(ended + (<usize>group << 2), beginning);
    }
    Inlined.multiply(ended, chain.backward, groups, chain.stride);
    v128.store(beta + row, Vector.of(0, 0, 0, load<f32>(tops)));
    for (let group = 1; group < groups; group++) {
      const vector = <usize>group << 4;
      const place = weights + after + vector;
      let sums = v128.and(v128.load32_splat(tops + (<usize>group << 2)), Vector.mask(0, 0, -1, -1));
      sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(place, 4), v128.load(chain.factorsToI + vector - 16)));
      sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(place, 8), v128.load(chain.factorsToL + vector - 16)));
      v128.store(beta + row + vector, sums);
    }
  }
}

class Inlined {
  /** Writes the product of a vector of groups and a matrix to `tops`. */
  @inline
  static multiply(vector: usize, matrix: usize, groups: i32, stride: usize): void {
    for (let column: usize = 0; column < stride; column += 16) {
      let sums = f32x4.splat(0);
      let row = matrix + column;
      for (let group = 0; group < groups; group++, row += stride) {
        sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(vector + (<usize>group << 2)), v128.load(row)));
      }
      v128.store(tops + column, sums);
    }
  }
}
