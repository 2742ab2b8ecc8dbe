/*
 * A linear-chain conditional random field: the scores of the steps from one label to the
 * next, and room for what is computed of a run of tokens. Only legal BILOU sequences exist.
 * For the meaning of the scores see `src/tagging/transitions.ts`; `src/tagging/chain.ts` is the
 * reference that this and its users must agree with.
 */
import { groupRoom } from './layout';
import { allocate } from './memory';

/** A chain's tables; rows are filled up to whole vectors. */
@unmanaged
export class Chain {
  /** O and the types. */
  groups: i32;
  /** Bytes of a row of the matrices. */
  stride: usize;
  /** From each group (a row) to each: scores, and their exponentials. */
  scores: usize;
  factors: usize;
  /** The factors, from columns to rows. */
  backward: usize;
  /** For each type, the scores of steps from B and from I to B, I, L, U. */
  fromB: usize;
  fromI: usize;
  /** For each type, the factors of the same, and of steps to I and to L from B, I, L, U. */
  factorsFromB: usize;
  factorsFromI: usize;
  factorsToI: usize;
  factorsToL: usize;
}

/** Makes a chain of so many types, whose transition scores lie at `at`. */
export function makeChain(types: i32, at: usize): usize {
  const chain = changetype<Chain>(allocate(offsetof<Chain>()));
  const groups = types + 1;
  chain.groups = groups;
  const width = (groups + 3) & ~3;
  chain.stride = (<usize>width) << 2;
  const matrix = (<usize>(groups * width)) << 2;
  chain.scores = allocate(matrix);
  chain.factors = allocate(matrix);
  chain.backward = allocate((<usize>(width * width)) << 2);
  memory.fill(chain.factors, 0, matrix);
  memory.fill(chain.backward, 0, (<usize>(width * width)) << 2);
  for (let from = 0; from < groups; from++) {
    for (let to = 0; to < width; to++) {
      const place = (<usize>(from * width + to)) << 2;
      const score = to < groups ? load<f32>(at + ((<usize>(from * groups + to)) << 2)) : -f32.MAX_VALUE;
      store<f32>(chain.scores + place, score);
      if (to >= groups) continue;
      const factor = <f32>Math.exp(score);
      store<f32>(chain.factors + place, factor);
      store<f32>(chain.backward + ((<usize>(to * width + from)) << 2), factor);
    }
  }
  const vectors = (<usize>types) << 4;
  chain.fromB = allocate(vectors);
  chain.fromI = allocate(vectors);
  chain.factorsFromB = allocate(vectors);
  chain.factorsFromI = allocate(vectors);
  chain.factorsToI = allocate(vectors);
  chain.factorsToL = allocate(vectors);
  const none = -f32.MAX_VALUE;
  for (let type = 0; type < types; type++) {
    const way = at + ((<usize>(groups * groups + 4 * type)) << 2);
    const bi = load<f32>(way);
    const ii = load<f32>(way, 4);
    const bl = load<f32>(way, 8);
    const il = load<f32>(way, 12);
    const place = (<usize>type) << 4;
    storeVector(chain.fromB + place, none, bi, bl, none);
    storeVector(chain.fromI + place, none, ii, il, none);
    const fbi = <f32>Math.exp(bi);
    const fii = <f32>Math.exp(ii);
    const fbl = <f32>Math.exp(bl);
    const fil = <f32>Math.exp(il);
    storeVector(chain.factorsFromB + place, 0, fbi, fbl, 0);
    storeVector(chain.factorsFromI + place, 0, fii, fil, 0);
    storeVector(chain.factorsToI + place, fbi, fii, 0, 0);
    storeVector(chain.factorsToL + place, fbl, fil, 0, 0);
  }
  return changetype<usize>(chain);
}

function storeVector(at: usize, a: f32, b: f32, c: f32, d: f32): void {
  store<f32>(at, a);
  store<f32>(at, b, 4);
  store<f32>(at, c, 8);
  store<f32>(at, d, 12);
}

// Numbers of each group at one token: what its finished spans have, what reaches its
// beginnings, and the labels that these come from.
export const ended: usize = allocate(groupRoom << 2);
export const tops: usize = allocate(groupRoom << 2);
export const enders: usize = allocate(groupRoom << 2);
export const sources: usize = allocate(groupRoom << 2);
