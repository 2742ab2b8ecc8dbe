/*
 * The weights file: named typed arrays one after the other, so that reading it is making
 * views of one buffer.
 *
 *   uint32  magic number, which also tells the byte order
 *   uint32  version of the format and of the features
 *   uint32  length of the file in bytes
 *   uint32  checksum of all that follows
 *   uint32  number of arrays, then for each of them
 *     12 bytes  name in ASCII, filled up with zeros
 *     uint32    kind of numbers, uint32 offset in bytes, uint32 count of numbers
 *   the arrays, each at a multiple of 8 bytes
 */

import { checksum } from '../../binary/checksum.js';
import { WeightsError } from '../../errors.js';

const magic = 0x7466_786e; // "nxft"
/** Goes up whenever the format or the meaning of a feature changes. */
export const weightsVersion = 3;

const kinds = [Int8Array, Uint8Array, Uint16Array, Uint32Array, Float32Array] as const;
export type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

const headerWords = 5;
const entryWords = 6;
const nameLength = 12;

/** The bytes of a weights file with these arrays; the same arrays give the same bytes. */
export function packWeights(arrays: Readonly<Record<string, Numbers>>): Uint8Array {
  const entries = Object.entries(arrays);
  let length = align(4 * (headerWords + entryWords * entries.length));
  const offsets = entries.map(([, { byteLength }]) => {
    const offset = length;
    length = align(length + byteLength);
    return offset;
  });
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer);
  header.set([magic, weightsVersion, length, 0, entries.length]);
  entries.forEach(([name, array], index) => {
    const at = headerWords + entryWords * index;
    bytes.set(Buffer.from(name, 'ascii').subarray(0, nameLength), 4 * at);
    header[at + 3] = kinds.findIndex((kind) => array instanceof kind);
    header[at + 4] = offsets[index] as number;
    header[at + 5] = array.length;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offsets[index]);
  });
  header[3] = checksum(header.subarray(4));
  return bytes;
}

/**
 * The arrays in the bytes of a weights file, as views of them. Throws a WeightsError for
 * anything but a whole file of this version.
 */
export function unpackWeights(bytes: Uint8Array): ReadonlyMap<string, Numbers> {
  if (bytes.byteOffset % 8 !== 0) bytes = Uint8Array.from(bytes);
  const { buffer, byteOffset, byteLength } = bytes;
  const header = new Uint32Array(buffer, byteOffset, byteLength >> 2);
  if (byteLength < 4 * headerWords || header[0] !== magic) {
    throw new WeightsError('are not in a file of weights');
  }
  if (header[1] !== weightsVersion) {
    throw new WeightsError(`are of version ${header[1]}; this program reads version ${weightsVersion}`);
  }
  if (header[2] !== byteLength) {
    throw new WeightsError(`are cut off: the file has ${byteLength} bytes and should have ${header[2]}`);
  }
  if (header[3] !== checksum(header.subarray(4))) {
    throw new WeightsError('are damaged: their checksum is wrong');
  }
  const arrays = new Map<string, Numbers>();
  for (let index = 0; index < (header[4] as number); index += 1) {
    const at = headerWords + entryWords * index;
    const name = Buffer.from(buffer, byteOffset + 4 * at, nameLength).toString('ascii');
    const Kind = kinds[header[at + 3] as number] as (typeof kinds)[number];
    const offset = header[at + 4] as number;
    arrays.set(
      name.replace(/\0+$/, ''),
      new Kind(buffer as ArrayBuffer, byteOffset + offset, header[at + 5]),
    );
  }
  return arrays;
}

const align = (offset: number): number => Math.ceil(offset / 8) * 8;
