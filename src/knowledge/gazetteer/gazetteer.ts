import { unpackArrays } from '../../binary/arrays-file.js';
import { HashIndex } from '../../binary/hash-index.js';
import { gazetteerFormat, type GazetteerArrays } from './file.js';
import { keyOfName } from './names.js';

/** What a place of the gazetteer is, as its file counts them. */
export const placeKinds = [
  'country',
  'region', //   of the first level: state, province
  'district', // of the second level
  'capital',
  'seat', //     of a region of the first level
  'city',
  'quarter', //  of a city
  'beyond', //   of no single country: a continent, a former state
  'natural', //  a river, a mountain, an island, a sea
  'facility', // an airport, a stadium, a palace
] as const;
export type PlaceKind = (typeof placeKinds)[number];
export const kindNumber = Object.fromEntries(placeKinds.map((kind, index) => [kind, index])) as Readonly<
  Record<PlaceKind, number>
>;

/** What a name is to a place; several may hold. */
export const nameFlags = {
  /** A name in another language or of former times, or a short one. */
  alternative: 1,
  /** Written as an abbreviation: only in capitals, or beside a place within. */
  abbreviation: 2,
  /** The adjective or the people of a country, which is no name of it. */
  demonym: 4,
  /** The name without its "District" or "Province". */
  stem: 8,
  /** Written with accents by those who live there; no other flag is worse for it. */
  accented: 16,
} as const;

const placeBits = 20;
const placeMask = 2 ** placeBits - 1;
/** A row of the index: the place, and above its bits the flags of the name. */
export const rowOf = (place: number, flags: number): number => (place | (flags << placeBits)) >>> 0;
export const placeOfRow = (row: number): number => row & placeMask;
export const flagsOfRow = (row: number): number => row >>> placeBits;

/** Stands for "none" where a country or a region is said by its number. */
export const noCountry = 0xff;
export const noRegion = 0xffff;

/** Populations are kept as so many times their logarithm to the base of 2. */
export const populationUnit = 8;
/** A number of people in the gazetteer's logarithmic unit. */
export const keptPopulation = (people: number): number => Math.round(Math.log2(people) * populationUnit);

/**
 * The world's countries, regions and towns by their names. Places are numbers: countries
 * come first, then the regions of the first level, each ordered by code, so that a country
 * has one number as a country and as a place, and so has a region.
 */
export class Gazetteer {
  private readonly index: HashIndex;
  private readonly countryNumbers: ReadonlyMap<string, number>;

  constructor(readonly arrays: GazetteerArrays) {
    this.index = new HashIndex(arrays.keys, arrays.buckets);
    const codes = Buffer.from(arrays.countryCodes).toString('latin1').match(/../g) ?? [];
    this.countryNumbers = new Map(codes.map((code, number) => [code, number]));
  }

  /** Reads a gazetteer from the bytes of its file, without copying. Throws a ModelFileError. */
  static read(bytes: Uint8Array): Gazetteer {
    return new Gazetteer(unpackArrays(gazetteerFormat, bytes));
  }

  get countryCount(): number {
    return this.arrays.countryCodes.length / 2;
  }

  /** ISO 3166-1 alpha-2; null for "none". */
  countryCode(country: number): string | null {
    if (country === noCountry) return null;
    const { countryCodes } = this.arrays;
    return String.fromCharCode(countryCodes[2 * country] as number, countryCodes[2 * country + 1] as number);
  }

  /** The number of a country by its ISO 3166-1 alpha-2 code; "none" for an unknown one. */
  countryNumber(code: string): number {
    return this.countryNumbers.get(code) ?? noCountry;
  }

  /**
   * Rows for a name, which stands in `text` from `start` to `end`: index of the first one
   * in `arrays.rows`, or -1. The others follow while `continues` holds, places with more
   * people first.
   */
  find(text: string, start = 0, end = text.length): number {
    return this.findKey(keyOfName(text, start, end));
  }

  findKey(key: number): number {
    return this.index.find(key);
  }

  /** Whether the row is of the same name as the one before it. */
  continues(at: number): boolean {
    const { keys } = this.arrays;
    return at < keys.length && keys[at] === keys[at - 1];
  }

  /** The rows for a name as [place, flags]. */
  lookUp(name: string): [place: number, flags: number][] {
    const found: [number, number][] = [];
    let at = this.find(name);
    if (at < 0) return found;
    do {
      const row = this.arrays.rows[at] as number;
      found.push([placeOfRow(row), flagsOfRow(row)]);
      at += 1;
    } while (this.continues(at));
    return found;
  }
}
