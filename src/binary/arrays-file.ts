/*
 * The container of models: typed arrays one after the other, so that reading it is making
 * views of one buffer.
 *
 *   uint32  magic number of the format, which also tells the byte order
 *   uint32  version of the format
 *   uint32  length of the file in bytes
 *   uint32  checksum of all that follows
 *   the table of arrays, in one of two forms:
 *     named:    uint32 number of arrays, then for each of them 12 bytes name in ASCII, filled up
 *               with zeros, uint32 kind of numbers, uint32 offset in bytes, uint32 count of numbers
 *     unnamed:  for each array of the format's layout uint32 offset in bytes, uint32 count
 *   the arrays, each at a multiple of 8 bytes
 */

import { ModelFileError } from '../errors.js';
import { hashBasis, hashPrime } from './hash.js';

/** The kinds of numbers, in the order in which named tables count them. */
const kinds = [Int8Array, Uint8Array, Uint16Array, Uint32Array, Float32Array] as const;
type Kind = (typeof kinds)[number];
export type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** The arrays of a format, in the order in which they lie in the file. */
export type Layout = Readonly<Record<string, Kind>>;

/** The arrays themselves. */
export type ArraysOf<L extends Layout> = { readonly [Name in keyof L]: NumbersOf<L[Name]> };
type Tag = typeof Symbol.toStringTag;
type NumbersOf<K extends Kind> = Extract<Numbers, Pick<InstanceType<K>, Tag>>;

/** A kind of file. */
export interface ArraysFormat<L extends Layout> {
  /** What the file holds, as the subject of error messages that go on with "is". */
  title: string;
  magic: number;
  /** Goes up whenever the format or the meaning of a number changes. */
  version: number;
  /** Whether the file names its arrays: then it may have others besides. */
  isNamed: boolean;
  layout: L;
}

const headerWords = 4;
const nameWords = 3;

/** The bytes of a file with these arrays; the same arrays give the same bytes. */
export function packArrays<L extends Layout>(
  { magic, version, isNamed, layout }: ArraysFormat<L>,
  arrays: ArraysOf<L>,
): Uint8Array {
  const entries = Object.keys(layout).map((name) => ({ name, array: arrays[name] as Numbers }));
  const tableWords = isNamed ? 1 + (nameWords + 3) * entries.length : 2 * entries.length;
  let length = align(4 * (headerWords + tableWords));
  const placed = entries.map(({ name, array }) => {
    const offset = length;
    length = align(length + array.byteLength);
    return { name, array, offset };
  });
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  words.set([magic, version, length]);
  let at = headerWords;
  if (isNamed) words[at++] = entries.length;
  for (const { name, array, offset } of placed) {
    if (isNamed) {
      bytes.set(Buffer.from(name, 'ascii').subarray(0, 4 * nameWords), 4 * at);
      at += nameWords;
      words[at++] = kinds.findIndex((kind) => array instanceof kind);
    }
    words[at++] = offset;
    words[at++] = array.length;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
  }
  words[3] = checksum(words.subarray(headerWords));
  return bytes;
}

/**
 * The arrays in the bytes of a file, as views of them. Throws a ModelFileError for anything
 * but a whole file of this format and version.
 */
export function unpackArrays<L extends Layout>(format: ArraysFormat<L>, bytes: Uint8Array): ArraysOf<L> {
  if (bytes.byteOffset % 8 !== 0) bytes = Uint8Array.from(bytes);
  const { title, layout } = format;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  check(format, words, bytes.byteLength);
  const table = tableOf(format, words, bytes);
  const arrays = Object.entries(layout).map(([name, kind]) => {
    const entry = table.get(name);
    if (entry?.kind !== kind) throw new ModelFileError(title, `has no ${kind.name} called "${name}"`);
    return [name, new kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + entry.offset, entry.count)];
  });
  return Object.fromEntries(arrays) as ArraysOf<L>;
}

function check({ title, magic, version }: ArraysFormat<Layout>, words: Uint32Array, length: number): void {
  const fail = (what: string): never => {
    throw new ModelFileError(title, what);
  };
  if (words.length <= headerWords || words[0] !== magic) fail('is not in this file');
  if (words[1] !== version) fail(`is of version ${words[1]}; this program reads version ${version}`);
  if (words[2] !== length) fail(`is cut off: the file has ${length} bytes and should have ${words[2]}`);
  if (words[3] !== checksum(words.subarray(headerWords))) fail('is damaged: its checksum is wrong');
}

interface TableEntry {
  kind: Kind | undefined;
  offset: number;
  count: number;
}

function tableOf(
  { isNamed, layout }: ArraysFormat<Layout>,
  words: Uint32Array,
  bytes: Uint8Array,
): ReadonlyMap<string, TableEntry> {
  let at = headerWords;
  const next = (): number => words[at++] ?? 0;
  if (!isNamed) {
    const entries = Object.entries(layout);
    return new Map(entries.map(([name, kind]) => [name, { kind, offset: next(), count: next() }]));
  }
  const table = new Map<string, TableEntry>();
  for (let left = next(); left > 0; left -= 1) {
    const start = bytes.byteOffset + 4 * at;
    const name = Buffer.from(bytes.buffer, start, 4 * nameWords)
      .toString('ascii')
      .replace(/\0+$/, '');
    at += nameWords;
    table.set(name, { kind: kinds[next()], offset: next(), count: next() });
  }
  return table;
}

const align = (offset: number): number => Math.ceil(offset / 8) * 8;

/** The checksum of bytes, as many as there are. */
export function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(Math.ceil(bytes.length / 4) + 1);
  new Uint8Array(words.buffer).set(bytes);
  words[words.length - 1] = bytes.length;
  return checksum(words);
}

/**
 * The checksum of words. Every step keeps different sums different, so that no change of a
 * single word goes unseen. Four sums side by side, which a processor works on at the same time.
 */
function checksum(words: Uint32Array): number {
  let a = hashBasis;
  let b = a + 1;
  let c = a + 2;
  let d = a + 3;
  const { length } = words;
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ (words[at] as number), hashPrime);
    b = Math.imul(b ^ (words[at + 1] as number), hashPrime);
    c = Math.imul(c ^ (words[at + 2] as number), hashPrime);
    d = Math.imul(d ^ (words[at + 3] as number), hashPrime);
    a = (a << 13) | (a >>> 19);
    b = (b << 13) | (b >>> 19);
    c = (c << 13) | (c >>> 19);
    d = (d << 13) | (d >>> 19);
  }
  for (let at = whole; at < length; at += 1) a = Math.imul(a ^ (words[at] as number), hashPrime);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
