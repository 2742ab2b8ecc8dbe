/*
 * The weights of all features. They are looked up some twenty times for a token, mostly in
 * memory that is in no cache, so that each lookup should touch few places.
 */
import { allocate } from './memory';

const bucketBits = 18;
const shift = 32 - bucketBits;
const filterBits = 21;
const filterMask: u32 = (1 << filterBits) - 1;

/** For each feature, in ascending order, its hash and where its weights begin. */
let entries: usize = 0;
/** In the upper byte the column that a weight belongs to, in the lower its signed value. */
let weights: usize = 0;
/** Where the features with the same first bits begin: addresses of entries. */
let buckets: usize = 0;
/** A bit for each 21 last bits of a key: most features that have no weights are told by it. */
let filter: usize = 0;
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

/** The address of a feature's entry, or 0. */
// @ts-ignore: decorator
@inline
function find(feature: u32): usize {
  if ((<u32>load<u8>(filter + ((feature & filterMask) >>> 3)) & (1 << (feature & 7))) == 0) return 0;
  const bucket = buckets + ((feature >>> shift) << 2);
  const stop = load<u32>(bucket, 4);
  for (let entry = load<u32>(bucket); entry < stop; entry += 8) {
    if (load<u32>(entry) == feature) return entry;
  }
  return 0;
}

/** Adds the weights of a feature to a row of 32-bit floating point numbers. */
// @ts-ignore: decorator
@inline
export function addToRow(feature: u32, row: usize): void {
  const entry = find(feature);
  if (entry == 0) return;
  const stop = weights + (load<u32>(entry, 12) << 1);
  for (let at = weights + (load<u32>(entry, 4) << 1); at < stop; at += 2) {
    const place = row + (<usize>load<u8>(at, 1) << 2);
    store<f32>(place, load<f32>(place) + <f32>(<i32>load<i8>(at)) * unit);
  }
}

/** Adds the weights of a feature, in units, to a row of 16-bit whole numbers. */
// @ts-ignore: decorator
@inline
export function addToShares(feature: u32, row: usize): void {
  const entry = find(feature);
  if (entry == 0) return;
  const stop = weights + (load<u32>(entry, 12) << 1);
  for (let at = weights + (load<u32>(entry, 4) << 1); at < stop; at += 2) {
    const place = row + (<usize>load<u8>(at, 1) << 1);
    store<i16>(place, load<i16>(place) + <i16>load<i8>(at));
  }
}
