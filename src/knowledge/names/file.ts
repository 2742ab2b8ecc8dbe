import { packArrays, unpackArrays, type ArraysFormat } from '../../binary/arrays-file.js';
import type { NameIndex } from './name-index.js';

/*
 * An index of names as a file. The list that comes with the package is one, `models/names.bin`,
 * compiled from `workbench/names/names.csv` by `npm run names`: to read it is to make views of it,
 * where to parse and to index the text takes longer than a short article.
 */

const layout = {
  /** As in `NameIndex`; the checksum as the bytes that its digits stand for. */
  rows: Uint8Array,
  starts: Uint32Array,
  table: Uint32Array,
  filter: Uint8Array,
  checksum: Uint8Array,
} as const;

const namesFormat: ArraysFormat<typeof layout> = {
  title: 'the list of names',
  magic: 0x6d6e_786e, // "nxnm"
  version: 1,
  isNamed: false,
  layout,
};

/** The bytes of a file with this index. */
export function writeNames({ checksum, ...index }: NameIndex): Uint8Array {
  return packArrays(namesFormat, { ...index, checksum: Buffer.from(checksum, 'hex') });
}

/** The index in the bytes of such a file, as views of them. Throws a ModelFileError. */
export function readNames(bytes: Uint8Array): NameIndex {
  const { checksum, ...arrays } = unpackArrays(namesFormat, bytes);
  return { ...arrays, size: arrays.starts.length - 1, checksum: Buffer.from(checksum).toString('hex') };
}
