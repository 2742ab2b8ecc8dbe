/*
 * The weights of all features. They are looked up some twenty times for a token, mostly in
 * memory that is in no cache. So each lookup touches few places, and many are made at once: what
 * is known to be needed next is not waited for where nothing branches on it.
 */
import { columns, featureRoom, shareBytes } from './layout';
import { allocate } from './memory';

const bucketBits = 18;
const shift = 32 - bucketBits;
const filterBits = 21;
const filterMask: u32 = (1 << filterBits) - 1;

/** For each feature, in ascending order, its hash and where its weights begin; and where they end. */
let entries: usize = 0;
let entriesEnd: usize = 0;
/**
 * Of a feature with few weights, each with its column in the upper byte and its signed value
 * in the lower; of others the values for all columns, a byte each.
 */
let weights: usize = 0;
/** Where the features with the same first bits begin: addresses of entries. */
let buckets: usize = 0;
/** A bit for each 21 last bits of a key: most features that have no weights are told by it. */
let filter: usize = 0;
/** Sums of sparse weights. */
const sums: usize = allocate(shareBytes);
/** The features that are looked up: of each its hash, and the row that its weights go to. */
const wanted: usize = allocate(featureRoom << 3);
/** Those that have weights: the entry, and the row. */
const found: usize = allocate(featureRoom << 3);
let wantedEnd: usize = wanted;
let foundEnd: usize = found;
/** What one unit of a weight is worth. */
export let unit: f32 = 0;

/** Takes `count` features, whose entries and weights lie in the memory. */
export function setFeatures(entriesAt: usize, count: u32, weightsAt: usize, unitOfWeights: f32): void {
  entries = entriesAt;
  entriesEnd = entries + (<usize>count << 3);
  weights = weightsAt;
  unit = unitOfWeights;
  buckets = allocate(((1 << bucketBits) + 1) << 2);
  filter = allocate(1 << (filterBits - 3));
  let bucket: u32 = 0;
  let entry = entries;
  for (let at: u32 = 0; at < count; at++, entry += 8) {
    const key = load<u32>(entry);
    for (; bucket <= key >>> shift; bucket++) store<u32>(buckets + (bucket << 2), <u32>entry);
    const place = filter + ((key & filterMask) >>> 3);
    store<u8>(place, load<u8>(place) | (<u8>1 << <u8>(key & 7)));
  }
  for (; bucket <= 1 << bucketBits; bucket++) store<u32>(buckets + (bucket << 2), <u32>entry);
}

class Inlined {
  /** Whether the key of an entry is below that of a feature: 1 or 0. */
  @inline
  static isBelow(entry: usize, feature: u32): u32 {
    return load<u32>(entry) < feature ? 1 : 0;
  }

  /** Adds weights that stand with their columns to a row of 16-bit whole numbers. */
  @inline
  static addSparse(start: usize, end: usize, row: usize): void {
    for (let at = start; at < end; at += 2) {
      const place = row + (<usize>load<u8>(at, 1) << 1);
      store<i16>(place, load<i16>(place) + <i16>load<i8>(at));
    }
  }

  /** Adds eight sums of units to scores. */
  @inline
  static addScaled(units: v128, scores: usize): void {
    const scale = f32x4.splat(unit);
    const low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(units)), scale);
    const high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(units)), scale);
    v128.store(scores, f32x4.add(v128.load(scores), low));
    v128.store(scores, f32x4.add(v128.load(scores, 16), high), 16);
  }
}

/**
 * Takes `count` features whose weights are wanted for a row. At most `featureRoom` may be taken
 * before they are added.
 */
export function wantFeatures(features: usize, count: u32, row: usize): void {
  const stop = features + (<usize>count << 2);
  let end = wantedEnd;
  for (let at = features; at < stop; at += 4) {
    const feature = load<u32>(at);
    store<u32>(end, feature);
    store<u32>(end, <u32>row, 4);
    // Written anyway, and kept where the filter has its bit: no branch that is often predicted wrong.
    const bit = ((<u32>load<u8>(filter + ((feature & filterMask) >>> 3))) >>> (feature & 7)) & 1;
    end += <usize>bit << 3;
  }
  wantedEnd = end;
}

/** Finds the entries of the features that were taken. */
function findFeatures(): void {
  let end = found;
  for (let at = wanted; at < wantedEnd; at += 8) {
    const feature = load<u32>(at);
    let entry = <usize>load<u32>(buckets + ((feature >>> shift) << 2));
    // Entries are in order, beyond the bucket as well, but nothing is known of what follows the last.
    const first = Inlined.isBelow(entry, feature);
    const second = first & Inlined.isBelow(entry + 8, feature);
    const third = second & Inlined.isBelow(entry + 16, feature);
    entry += <usize>(first + second + third) << 3;
    // Few buckets have more than three.
    while (entry < entriesEnd && load<u32>(entry) < feature) entry += 8;
    store<u32>(end, <u32>entry);
    store<u32>(end, load<u32>(at, 4), 4);
    end += load<u32>(entry) == feature && entry < entriesEnd ? 8 : 0;
  }
  wantedEnd = wanted;
  foundEnd = end;
}

/**
 * Adds the weights of the features that were taken to their rows of scores; those of one row must
 * have been taken one after the other. All weights are whole numbers of units, which are added up
 * as such.
 */
export function addToScores(): void {
  findFeatures();
  for (let at = found; at < foundEnd; ) at = addToRow(at);
}

/** Adds the weights of the features from one on that are of the same row. Returns where the next row's begin. */
function addToRow(first: usize): usize {
  const row = <usize>load<u32>(first, 4);
  // What depends on the number of columns, 40 to 64, is decided when the kernel is compiled.
  memory.fill(sums, 0, shareBytes);
  let s0 = i16x8.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let s4 = s0;
  let s5 = s0;
  let s6 = s0;
  let s7 = s0;
  let at = first;
  for (; at < foundEnd && <usize>load<u32>(at, 4) == row; at += 8) {
    const entry = <usize>load<u32>(at);
    const start = weights + (<usize>load<u32>(entry, 4) << 1);
    const end = weights + (<usize>load<u32>(entry, 12) << 1);
    if (end - start < <usize>columns) {
      Inlined.addSparse(start, end, sums);
      continue;
    }
    s0 = i16x8.add(s0, v128.load8x8_s(start));
    s1 = i16x8.add(s1, v128.load8x8_s(start, 8));
    s2 = i16x8.add(s2, v128.load8x8_s(start, 16));
    s3 = i16x8.add(s3, v128.load8x8_s(start, 24));
    s4 = i16x8.add(s4, v128.load8x8_s(start, 32));
    if (columns > 40) s5 = i16x8.add(s5, v128.load8x8_s(start, 40));
    if (columns > 48) s6 = i16x8.add(s6, v128.load8x8_s(start, 48));
    if (columns > 56) s7 = i16x8.add(s7, v128.load8x8_s(start, 56));
  }
  Inlined.addScaled(i16x8.add(s0, v128.load(sums)), row);
  Inlined.addScaled(i16x8.add(s1, v128.load(sums, 16)), row + 32);
  Inlined.addScaled(i16x8.add(s2, v128.load(sums, 32)), row + 64);
  Inlined.addScaled(i16x8.add(s3, v128.load(sums, 48)), row + 96);
  Inlined.addScaled(i16x8.add(s4, v128.load(sums, 64)), row + 128);
  if (columns > 40) Inlined.addScaled(i16x8.add(s5, v128.load(sums, 80)), row + 160);
  if (columns > 48) Inlined.addScaled(i16x8.add(s6, v128.load(sums, 96)), row + 192);
  if (columns > 56) Inlined.addScaled(i16x8.add(s7, v128.load(sums, 112)), row + 224);
  return at;
}

/** Adds the weights of the features that were taken, in units, to their rows of 16-bit whole numbers. */
export function addToShares(): void {
  findFeatures();
  for (let at = found; at < foundEnd; at += 8) {
    const entry = <usize>load<u32>(at);
    const row = <usize>load<u32>(at, 4);
    const start = weights + (<usize>load<u32>(entry, 4) << 1);
    const end = weights + (<usize>load<u32>(entry, 12) << 1);
    if (end - start < <usize>columns) {
      Inlined.addSparse(start, end, row);
      continue;
    }
    for (let column: usize = 0; column < <usize>columns; column += 8) {
      const place = row + (column << 1);
      v128.store(place, i16x8.add(v128.load(place), v128.load8x8_s(start + column)));
    }
  }
}
