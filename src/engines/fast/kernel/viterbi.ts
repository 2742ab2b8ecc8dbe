/* The best of all legal sequences of labels (Viterbi's algorithm). */
import { Chain, ended, enders, sources, tops } from './chain';
import { labelBytes, longest, outsideAt, rowBytes } from './layout';
import { allocate } from './memory';
import { Vector } from './vectors';

/** The best score of a sequence up to each label of a token, of two tokens by turns. */
const best: usize = allocate(2 * labelBytes);
/** For each label of each token, the label before it in that sequence. */
const from: usize = allocate(<usize>longest * labelBytes);

const none = -f32.MAX_VALUE;

/** Writes the best sequence of labels of `length` tokens, whose scores begin at `scores`. */
export function decode(at: usize, scores: usize, length: i32, labels: usize): void {
  const chain = changetype<Chain>(at);
  const groups = chain.groups;
  let here = best;
  store<f32>(here, load<f32>(scores), outsideAt);
  const first = Vector.of(0, none, none, 0);
  for (let group = 1; group < groups; group++) {
    const vector = <usize>group << 4;
    v128.store(here + vector, f32x4.add(v128.load(scores + vector - 12), first));
  }
  Inlined.finish(here, groups);
  for (let token = 1; token < length; token++) {
    const before = here;
    here = here == best ? best + labelBytes : best;
    extend(chain, scores + <usize>token * rowBytes, before, here, from + <usize>token * labelBytes);
    Inlined.finish(here, groups);
  }
  let label = 0;
  let top = none;
  for (let group = 0; group < groups; group++) {
    const score = load<f32>(ended + (<usize>group << 2));
    if (score <= top) continue;
    top = score;
    label = load<i32>(enders + (<usize>group << 2));
  }
  for (let token = length - 1; token >= 0; token--) {
    store<u8>(labels + token, <u8>label);
    label = load<i32>(from + <usize>token * labelBytes + outsideAt + (<usize>label << 2));
  }
}

class Inlined {
  /** Notes the best finished span of each group. */
  @inline
  static finish(here: usize, groups: i32): void {
    store<f32>(ended, load<f32>(here, outsideAt));
    store<i32>(enders, 0);
    for (let group = 1; group < groups; group++) {
      const vector = here + (<usize>group << 4);
      const last = load<f32>(vector, 8);
      const only = load<f32>(vector, 12);
      const place = <usize>group << 2;
      store<f32>(ended + place, max(last, only));
      store<i32>(enders + place, 4 * group - (last > only ? 1 : 0));
    }
  }
}

/** The best way to each label of a token after the first. */
function extend(chain: Chain, scores: usize, before: usize, here: usize, from: usize): void {
  const groups = chain.groups;
  const stride = chain.stride;
  for (let column: usize = 0; column < stride; column += 16) {
    let top = f32x4.splat(none);
    let source = i32x4.splat(0);
    let row = chain.scores + column;
    for (let group = 0; group < groups; group++, row += stride) {
      const place = <usize>group << 2;
      const score = f32x4.add(v128.load32_splat(ended + place), v128.load(row));
      const isBetter = f32x4.gt(score, top);
      top = v128.bitselect(score, top, isBetter);
      source = v128.bitselect(v128.load32_splat(enders + place), source, isBetter);
    }
    v128.store(tops + column, top);
    v128.store(sources + column, source);
  }
  store<f32>(here, load<f32>(tops) + load<f32>(scores), outsideAt);
  store<i32>(from, load<i32>(sources), outsideAt);
  for (let group = 1; group < groups; group++) {
    const vector = <usize>group << 4;
    const place = <usize>group << 2;
    const fromB = f32x4.add(v128.load32_splat(before + vector), v128.load(chain.fromB + vector - 16));
    const fromI = f32x4.add(v128.load32_splat(before + vector, 4), v128.load(chain.fromI + vector - 16));
    const b = 4 * group - 3;
    const within = v128.bitselect(i32x4.splat(b), i32x4.splat(b + 1), f32x4.ge(fromB, fromI));
    const isWithin = Vector.mask(0, -1, -1, 0);
    const way = v128.bitselect(f32x4.max(fromB, fromI), v128.load32_splat(tops + place), isWithin);
    v128.store(here + vector, f32x4.add(way, v128.load(scores + vector - 12)));
    v128.store(from + vector, v128.bitselect(within, v128.load32_splat(sources + place), isWithin));
  }
}
