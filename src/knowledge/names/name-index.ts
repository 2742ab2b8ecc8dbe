import { createHash } from 'node:crypto';
import { finalizeHash, hashBasis, hashPrime } from '../../binary/hash.js';
import { wordsAt } from './name-words.js';
import type { NameEntry } from './name-entry.js';

/**
 * The entries of lists of names with what finds them, in memory that threads share: plain data
 * that is sent to a worker without a copy, so that a million names are read and held once.
 */
export interface NameIndex {
  /** The number of entries. */
  readonly size: number;
  /** All entries, each as JSON in UTF-8, and where each begins; the last number is where all end. */
  readonly rows: Uint8Array;
  readonly starts: Uint32Array;
  /**
   * A hash table with open addressing, two numbers a slot: the hash of a name, and the number of
   * its entry and one; 0 is free.
   */
  readonly table: Uint32Array;
  /** A Bloom filter (Bloom 1970) of the beginnings of names, word by word. */
  readonly filter: Uint8Array;
  /** Tells lists with other entries. */
  readonly checksum: string;
}

/** The most words of a name. */
export const longestName = 16;
/** Bits of the filter for each beginning of a name: one in fifty words passes it by chance. */
const bitsPerPrefix = 16;
/** Slots of the table for each name, at least. */
const slotsPerName = 2;

/** Reads entries into an index; none of them is kept in memory as an object. */
export function indexNames(entries: Iterable<NameEntry>): NameIndex {
  const rows = new GrowingBytes();
  const starts = new GrowingNumbers();
  const prefixes = new GrowingNumbers();
  const hashes = new GrowingNumbers();
  const owners = new GrowingNumbers();
  let size = 0;
  for (const entry of entries) {
    starts.push(rows.length);
    rows.push(written(entry));
    for (const name of namesOf(entry)) {
      const { hashes: words } = wordsAt(name);
      if (words.length === 0 || words.length > longestName) continue;
      let hash = hashBasis;
      for (const word of words) {
        hash = nextHash(hash, word);
        prefixes.push(finalizeHash(hash));
      }
      hashes.push(hashOfName(hash, words.length));
      owners.push(size);
    }
    size += 1;
  }
  starts.push(rows.length);
  const bytes = rows.shared();
  return {
    size,
    rows: bytes,
    starts: starts.shared(),
    table: tableOf(hashes, owners),
    filter: filterOf(prefixes),
    checksum: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The entry with a number. */
export function entryAt({ rows, starts }: NameIndex, index: number): NameEntry {
  const [start = 0, end = 0] = [starts[index], starts[index + 1]];
  const row = Buffer.from(rows.buffer, rows.byteOffset + start, end - start);
  // It is what `written` wrote.
  const [name, type, aliases, doubtful, id, country, title, anyCase, kind] = JSON.parse(
    row.toString('utf8'),
  ) as WrittenEntry;
  return { name, type, aliases, doubtful, id, country, title, anyCase, kind };
}

/** The hash of a name's beginning with one more word, by the hash of that. */
export function nextHash(hash: number, word: number): number {
  return Math.imul(hash ^ word, hashPrime);
}

/** The hash of a name in the table; that of its words as `nextHash` makes it, and their number. */
export function hashOfName(hash: number, length: number): number {
  return finalizeHash(hash ^ length);
}

type WrittenEntry = [
  name: string,
  type: NameEntry['type'],
  aliases: readonly string[],
  doubtful: readonly string[],
  id: string | null,
  country: string | null,
  title: string | null,
  anyCase: boolean,
  kind: string | null,
];

function written(entry: NameEntry): string {
  const { name, type, aliases, doubtful, id, country, title, anyCase, kind } = entry;
  const row: WrittenEntry = [name, type, aliases, doubtful, id, country, title, anyCase, kind];
  return JSON.stringify(row);
}

function namesOf({ name, aliases, doubtful }: NameEntry): readonly string[] {
  if (aliases.length === 0 && doubtful.length === 0) return [name];
  return [...doubtful, ...(doubtful.includes(name) ? [] : [name]), ...aliases];
}

function tableOf(hashes: GrowingNumbers, owners: GrowingNumbers): Uint32Array {
  const slots = powerOfTwo(hashes.length * slotsPerName);
  const table = new Uint32Array(new SharedArrayBuffer(slots * 8));
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes.at(index);
    let slot = hash & (slots - 1);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[2 * slot] = hash;
    table[2 * slot + 1] = owners.at(index) + 1;
  }
  return table;
}

function filterOf(prefixes: GrowingNumbers): Uint8Array {
  const bits = powerOfTwo(prefixes.length * bitsPerPrefix);
  const filter = new Uint8Array(new SharedArrayBuffer(bits / 8));
  for (let index = 0; index < prefixes.length; index += 1) {
    const bit = prefixes.at(index) & (bits - 1);
    filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

function powerOfTwo(atLeast: number): number {
  // Bits are taken from hashes of 32.
  return 2 ** Math.min(31, Math.max(6, Math.ceil(Math.log2(atLeast + 1))));
}

/** Numbers of 32 bits, as many as come. */
class GrowingNumbers {
  length = 0;
  private numbers = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  shared(): Uint32Array {
    const shared = new Uint32Array(new SharedArrayBuffer(4 * this.length));
    shared.set(this.numbers.subarray(0, this.length));
    return shared;
  }
}

/** Text in UTF-8, as much as comes. */
class GrowingBytes {
  length = 0;
  private bytes = Buffer.allocUnsafe(16_384);

  push(text: string): void {
    // No code unit takes more than three bytes.
    const most = this.length + 3 * text.length;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * most);
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    this.length += this.bytes.write(text, this.length);
  }

  shared(): Uint8Array {
    const shared = new Uint8Array(new SharedArrayBuffer(this.length));
    shared.set(this.bytes.subarray(0, this.length));
    return shared;
  }
}
