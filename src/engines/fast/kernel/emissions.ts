/* The scores of the labels of each token, before its neighbours' labels are looked at. */
import { addToScores, unit, wantFeatures } from './features';
import { columns, entityLabels, gateColumn, groupCount, hiddenAt, rowBytes, shareBytes } from './layout';
import { Word } from './words';

/** The types of entity. */
const types: i32 = groupCount - 1;
/** A score that no label has that is not ruled out. */
const never: f32 = -50;

// The scores of the tokens that are read together, and a byte for each token: whether it may
// belong to an entity, and to a title.
let rows: usize = 0;
let openEntities: usize = 0;
let openTitles: usize = 0;

let units: i32 = 0;
let bias: usize = 0;
/** For each hidden unit, its weights to the labels of entities. */
let outward: usize = 0;
let entityGate: f32 = 0;
let titleGate: f32 = 0;

export function setLayer(biasAt: usize, outwardAt: usize, unitCount: i32, forEntity: f32, forTitle: f32): void {
  bias = biasAt;
  outward = outwardAt;
  units = unitCount;
  entityGate = forEntity;
  titleGate = forTitle;
}

export function setBatch(rowsAt: usize, openEntitiesAt: usize, openTitlesAt: usize): void {
  rows = rowsAt;
  openEntities = openEntitiesAt;
  openTitles = openTitlesAt;
}

/**
 * Writes the emission scores for entities of `length` tokens of a sentence, the first of
 * which is number `offset` of the batch. `words` are the addresses of their words, with two
 * more before and after. Tokens that do not pass the gate are O beyond doubt; only those
 * beside others have scores at all. Returns whether any token passes.
 */
export function scoreEntities(words: usize, offset: i32, length: i32): bool {
  if (!openGates(words, offset, length)) return false;
  for (let token = 0; token < length; token++) {
    const place = offset + token;
    const row = rows + <usize>place * rowBytes;
    if (load<u8>(openEntities + place)) {
      addShares(words + (token << 2), row);
      addHidden(words + (token << 2), row);
    } else if (Inlined.isBeside(openEntities, place, offset, offset + length)) {
      closeRow(row, entityLabels);
    }
  }
  return true;
}

/**
 * Writes the scores for titles likewise. Those of tokens that may belong to an entity are
 * there already; the others are marked in `alone`.
 */
export function scoreTitles(words: usize, offset: i32, length: i32, alone: usize): void {
  for (let token = 0; token < length; token++) {
    const place = offset + token;
    const row = rows + <usize>place * rowBytes;
    store<u8>(alone + token, 0);
    if (load<u8>(openTitles + place)) {
      if (load<u8>(openEntities + place)) continue;
      addShares(words + (token << 2), row);
      store<u8>(alone + token, 1);
    } else if (Inlined.isBeside(openTitles, place, offset, offset + length)) {
      closeRow(row + (<usize>entityLabels << 2), gateColumn - entityLabels);
    }
  }
}

/**
 * Adds features to rows. At `features` are, token by token up to `end`, the number of the
 * token in the batch, the number of its features and these.
 */
export function addFeatures(features: usize, end: usize): void {
  for (let at = features; at < end; ) {
    const row = rows + <usize>load<u32>(at) * rowBytes;
    const count = load<u32>(at, 4);
    wantFeatures(at + 8, count, row);
    at += 8 + (<usize>count << 2);
  }
  addToScores();
}

/** The address of a token's scores from a column on. */
export function scoresAt(token: i32, column: i32): usize {
  return rows + <usize>token * rowBytes + (<usize>column << 2);
}

class Inlined {
  /** The score of a column: the sum of what the words of a window have for it. */
  @inline
  static gateSum(words: usize, column: i32): f32 {
    const at = <usize>column << 1;
    const sum =
      <i32>load<i16>(<usize>load<u32>(words) + at) +
      <i32>load<i16>(<usize>load<u32>(words, 4) + at, shareBytes) +
      <i32>load<i16>(<usize>load<u32>(words, 8) + at, 2 * shareBytes) +
      <i32>load<i16>(<usize>load<u32>(words, 12) + at, 3 * shareBytes) +
      <i32>load<i16>(<usize>load<u32>(words, 16) + at, 4 * shareBytes);
    return <f32>sum * unit;
  }

  /** Whether a token beside it within the sentence is marked. */
  @inline
  static isBeside(marks: usize, at: i32, first: i32, end: i32): bool {
    return (at > first && load<u8>(marks + at - 1) != 0) || (at + 1 < end && load<u8>(marks + at + 1) != 0);
  }
}

/** Marks the tokens that pass the gates. Tells whether any passes that of entities. */
function openGates(words: usize, offset: i32, length: i32): bool {
  let anyOpen = false;
  for (let token = 0; token < length; token++) {
    const window = words + (token << 2);
    const isOpen = Inlined.gateSum(window, gateColumn) >= entityGate;
    store<u8>(openEntities + offset + token, isOpen ? 1 : 0);
    store<u8>(openTitles + offset + token, Inlined.gateSum(window, gateColumn + 1) >= titleGate ? 1 : 0);
    if (isOpen) anyOpen = true;
  }
  return anyOpen;
}

/** Writes the sum of what the words of the window have for the columns of a token. */
function addShares(words: usize, row: usize): void {
  const a = <usize>load<u32>(words);
  const b = <usize>load<u32>(words, 4);
  const c = <usize>load<u32>(words, 8);
  const d = <usize>load<u32>(words, 12);
  const e = <usize>load<u32>(words, 16);
  const scale = f32x4.splat(unit);
  for (let column: usize = 0; column < <usize>columns; column += 8) {
    const at = column << 1;
    let sum = i16x8.add(v128.load(a + at), v128.load(b + at, shareBytes));
    sum = i16x8.add(sum, v128.load(c + at, 2 * shareBytes));
    sum = i16x8.add(sum, v128.load(d + at, 3 * shareBytes));
    sum = i16x8.add(sum, v128.load(e + at, 4 * shareBytes));
    const place = row + (column << 2);
    v128.store(place, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sum)), scale));
    v128.store(place, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sum)), scale), 16);
  }
}

/** Adds what the hidden units make of the words to the scores of a token's entity labels. */
function addHidden(words: usize, row: usize): void {
  const a = <usize>load<u32>(words);
  const b = <usize>load<u32>(words, 4);
  const c = <usize>load<u32>(words, 8);
  const d = <usize>load<u32>(words, 12);
  const e = <usize>load<u32>(words, 16);
  Word.readyHidden(a);
  Word.readyHidden(b);
  Word.readyHidden(c);
  Word.readyHidden(d);
  Word.readyHidden(e);
  const size = <usize>units << 2;
  // O first, then the labels of the types, four a time. What depends on the number of types is
  // decided when the kernel is compiled.
  if (types < 8 || types > 13) ERROR('the kernel is written for 8 to 13 types of entity');
  let o = load<f32>(row);
  let s1 = v128.load(row, 4);
  let s2 = v128.load(row, 20);
  let s3 = v128.load(row, 36);
  let s4 = v128.load(row, 52);
  let s5 = v128.load(row, 68);
  let s6 = v128.load(row, 84);
  let s7 = v128.load(row, 100);
  let s8 = v128.load(row, 116);
  let s9 = s8;
  let s10 = s8;
  let s11 = s8;
  let s12 = s8;
  let s13 = s8;
  if (types > 8) s9 = v128.load(row, 132);
  if (types > 9) s10 = v128.load(row, 148);
  if (types > 10) s11 = v128.load(row, 164);
  if (types > 11) s12 = v128.load(row, 180);
  if (types > 12) s13 = v128.load(row, 196);
  for (let at: usize = 0; at < size; at += 4) {
    const value =
      load<f32>(bias + at) +
      load<f32>(a + at, hiddenAt) +
      load<f32>(b + size + at, hiddenAt) +
      load<f32>(c + 2 * size + at, hiddenAt) +
      load<f32>(d + 3 * size + at, hiddenAt) +
      load<f32>(e + 4 * size + at, hiddenAt);
    if (value <= 0) continue;
    const weights = outward + at * <usize>entityLabels;
    const values = f32x4.splat(value);
    o += value * load<f32>(weights);
    s1 = f32x4.add(s1, f32x4.mul(values, v128.load(weights, 4)));
    s2 = f32x4.add(s2, f32x4.mul(values, v128.load(weights, 20)));
    s3 = f32x4.add(s3, f32x4.mul(values, v128.load(weights, 36)));
    s4 = f32x4.add(s4, f32x4.mul(values, v128.load(weights, 52)));
    s5 = f32x4.add(s5, f32x4.mul(values, v128.load(weights, 68)));
    s6 = f32x4.add(s6, f32x4.mul(values, v128.load(weights, 84)));
    s7 = f32x4.add(s7, f32x4.mul(values, v128.load(weights, 100)));
    s8 = f32x4.add(s8, f32x4.mul(values, v128.load(weights, 116)));
    if (types > 8) s9 = f32x4.add(s9, f32x4.mul(values, v128.load(weights, 132)));
    if (types > 9) s10 = f32x4.add(s10, f32x4.mul(values, v128.load(weights, 148)));
    if (types > 10) s11 = f32x4.add(s11, f32x4.mul(values, v128.load(weights, 164)));
    if (types > 11) s12 = f32x4.add(s12, f32x4.mul(values, v128.load(weights, 180)));
    if (types > 12) s13 = f32x4.add(s13, f32x4.mul(values, v128.load(weights, 196)));
  }
  store<f32>(row, o);
  v128.store(row, s1, 4);
  v128.store(row, s2, 20);
  v128.store(row, s3, 36);
  v128.store(row, s4, 52);
  v128.store(row, s5, 68);
  v128.store(row, s6, 84);
  v128.store(row, s7, 100);
  v128.store(row, s8, 116);
  if (types > 8) v128.store(row, s9, 132);
  if (types > 9) v128.store(row, s10, 148);
  if (types > 10) v128.store(row, s11, 164);
  if (types > 11) v128.store(row, s12, 180);
  if (types > 12) v128.store(row, s13, 196);
}

/** Scores that leave only O. */
function closeRow(row: usize, labels: i32): void {
  store<f32>(row, 0);
  for (let label = 1; label < labels; label++) store<f32>(row + (<usize>label << 2), never);
}
