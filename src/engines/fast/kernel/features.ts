/*
 * The weights of all features. They are looked up some twenty times for a token, mostly in
 * memory that is in no cache, so that each lookup should touch few places.
 */
import { columns, shareBytes } from './layout';
import { allocate } from './memory';

const bucketBits = 18;
const shift = 32 - bucketBits;
const filterBits = 21;
const filterMask: u32 = (1 << filterBits) - 1;

/** For each feature, in ascending order, its hash and where its weights begin. */
let entries: usize = 0;
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
/** What one unit of a weight is worth. */
export let unit: f32 = 0;

/** Takes `count` features, whose entries and weights lie in the memory. */
export function setFeatures(entriesAt: usize, count: u32, weightsAt: usize, unitOfWeights: f32): void {
  entries = entriesAt;
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
  /** The address of a feature's entry, or 0. */
  @inline
  static find(feature: u32): usize {
    if ((<u32>load<u8>(filter + ((feature & filterMask) >>> 3)) & (1 << (feature & 7))) == 0) return 0;
    const bucket = buckets + ((feature >>> shift) << 2);
    const stop = load<u32>(bucket, 4);
    for (let entry = load<u32>(bucket); entry < stop; entry += 8) {
      if (load<u32>(entry) == feature) return entry;
    }
    return 0;
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
 * Adds the weights of `count` features to a row of scores. All of them are whole numbers of
 * units, which are added up as such.
 */
export function addToScores(features: usize, count: u32, row: usize): void {
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
  const stop = features + (<usize>count << 2);
  for (let at = features; at < stop; at += 4) {
    const entry = Inlined.find(load<u32>(at));
    if (entry == 0) continue;
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
}

/** Adds the weights of a feature, in units, to a row of 16-bit whole numbers. */
export function addToShares(feature: u32, row: usize): void {
  const entry = Inlined.find(feature);
  if (entry == 0) return;
  const start = weights + (<usize>load<u32>(entry, 4) << 1);
  const end = weights + (<usize>load<u32>(entry, 12) << 1);
  if (end - start < <usize>columns) {
    Inlined.addSparse(start, end, row);
    return;
  }
  for (let column: usize = 0; column < <usize>columns; column += 8) {
    const place = row + (column << 1);
    v128.store(place, i16x8.add(v128.load(place), v128.load8x8_s(start + column)));
  }
}
