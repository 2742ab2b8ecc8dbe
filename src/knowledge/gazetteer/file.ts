/*
 * The gazetteer's file: typed arrays one after the other, so that reading it is making
 * views of one buffer.
 *
 *   uint32  magic number, which also tells the byte order
 *   uint32  version of the format
 *   uint32  length of the file in bytes
 *   uint32  checksum of all that follows
 *   then for each array of `layout` uint32 offset in bytes and uint32 count of numbers
 *   the arrays, each at a multiple of 8 bytes
 */

import { checksum } from '../../binary/checksum.js';
import { GazetteerError } from '../../errors.js';

const magic = 0x7a67_786e; // "nxgz"
/** Goes up whenever the format or the meaning of a number changes. */
export const gazetteerVersion = 2;

/** What the arrays hold; `Gazetteer` says what the numbers mean. */
const layout = {
  /** Two ASCII letters for each country. */
  countryCodes: Uint8Array,
  keys: Uint32Array,
  rows: Uint32Array,
  buckets: Uint32Array,
  kinds: Uint8Array,
  countries: Uint8Array,
  regions: Uint16Array,
  populations: Uint8Array,
  geonameIds: Uint32Array,
  latitudes: Float32Array,
  longitudes: Float32Array,
};

export type GazetteerArrays = {
  readonly [Name in keyof typeof layout]: InstanceType<(typeof layout)[Name]>;
};

const names = Object.keys(layout) as (keyof GazetteerArrays)[];
const headerWords = 4 + 2 * names.length;

/** The bytes of a file with these arrays; the same arrays give the same bytes. */
export function packGazetteer(arrays: GazetteerArrays): Uint8Array {
  let length = align(4 * headerWords);
  const offsets = names.map((name) => {
    const offset = length;
    length = align(length + arrays[name].byteLength);
    return offset;
  });
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer);
  header.set([magic, gazetteerVersion, length]);
  names.forEach((name, index) => {
    const { buffer, byteOffset, byteLength, length: count } = arrays[name];
    header.set([offsets[index] as number, count], 4 + 2 * index);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offsets[index]);
  });
  header[3] = checksum(header.subarray(4));
  return bytes;
}

/**
 * The arrays in the bytes of a file, as views of them. Throws a GazetteerError for anything
 * but a whole file of this version.
 */
export function unpackGazetteer(bytes: Uint8Array): GazetteerArrays {
  if (bytes.byteOffset % 8 !== 0) bytes = Uint8Array.from(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  const header = new Uint32Array(buffer, byteOffset, byteLength >> 2);
  if (byteLength < 4 * headerWords || header[0] !== magic) {
    throw new GazetteerError('is not in a gazetteer file');
  }
  if (header[1] !== gazetteerVersion) {
    throw new GazetteerError(`is of version ${header[1]}; this program reads version ${gazetteerVersion}`);
  }
  if (header[2] !== byteLength) {
    throw new GazetteerError(`is cut off: the file has ${byteLength} bytes and should have ${header[2]}`);
  }
  if (header[3] !== checksum(header.subarray(4))) {
    throw new GazetteerError('is damaged: its checksum is wrong');
  }
  const entries = names.map((name, index) => {
    const offset = byteOffset + (header[4 + 2 * index] as number);
    return [name, new layout[name](buffer as ArrayBuffer, offset, header[5 + 2 * index])] as const;
  });
  return Object.fromEntries(entries) as GazetteerArrays;
}

const align = (offset: number): number => Math.ceil(offset / 8) * 8;
