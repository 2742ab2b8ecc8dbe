import { addToHash, combine, finalizeHash, hashBasis, hashOf } from '../../binary/hash.js';
import { Capitals, capitalsOf } from '../../text/casing.js';
import { Casing } from './casing.js';
import { Lexeme } from './lexeme.js';
import type { Vocabulary } from './vocabulary.js';

/** Brackets and quotation marks, which enclose what stands between them. */
export const enum Sign {
  None,
  OpenBracket,
  CloseBracket,
  Quote,
  OpenQuote,
  CloseQuote,
}

const signs: Readonly<Record<string, Sign>> = {
  '(': Sign.OpenBracket,
  ')': Sign.CloseBracket,
  '"': Sign.Quote,
  '“': Sign.OpenQuote,
  '”': Sign.CloseQuote,
};

/**
 * The features of a word by itself, whatever stands around it. Hashes are signed numbers of 32
 * bits here, which V8 keeps in the object itself; larger ones each lie in memory of their own.
 */
export interface Word {
  /** Hash of the lower-case form, with digits as zeros. */
  key: number;
  capitals: Capitals;
  /** Hash of the pattern of capitals, small letters, digits and signs. */
  shape: number;
  /** Its number in the vocabulary, or -1. */
  known: number;
  /** Which bracket or quotation mark it is, if any. */
  sign: Sign;
  /** What is noted of it in the document at hand. */
  lexeme: Lexeme;
  /** Hash of its cluster of middle granularity; of its shape when it has none. */
  cluster: number;
  /** Features that also count for the tokens up to two places away. */
  wide: number[];
  /** Features that also count for the neighbouring tokens. */
  near: number[];
  /** Features that count for its own token alone. */
  own: number[];
}

// Seeds that keep the kinds of feature apart.
const enum Kind {
  Lower = 1,
  Exact,
  Capitals,
  Shape,
  LongShape,
  Prefix,
  Suffix = Prefix + 8,
  Cluster = Suffix + 8,
  ClusterCapitals = Cluster + 8,
  SuffixCapitals = ClusterCapitals + 8,
}

/** The key of a word given in lower case. */
function keyOf(lower: string): number {
  return hashOf(lower.replace(/\d/g, '0'), undefined, undefined, Kind.Lower) | 0;
}

const signed = (a: number, b: number): number => combine(a, b) | 0;

/** What stands before the first and after the last word of a sentence. */
export const boundary: Word = {
  key: 7,
  capitals: Capitals.None,
  shape: 7,
  known: -1,
  sign: Sign.None,
  lexeme: new Lexeme(),
  cluster: 7,
  wide: [7],
  near: [],
  own: [],
};

/** The features of a word in text of some casing. `lexemeOf` gives the lexeme of a key. */
export function readWord(
  text: string,
  casing: Casing,
  vocabulary: Vocabulary,
  lexemeOf: (key: number) => Lexeme,
): Word {
  const lower = text.toLowerCase();
  const written = casing === Casing.Flat ? lower : text;
  const capitals = casing === Casing.Flat ? Capitals.None : capitalsOf(text, lower);
  // In title case, a capital at the beginning is no sign of a name.
  const cased = casing === Casing.Title ? 16 + capitals : casing === Casing.Flat ? 32 : capitals;
  const key = keyOf(lower);
  const shape = shapeHash(written, 1, Kind.Shape + 64 * (cased >> 4));
  const known = vocabulary.find(lower);

  const wide = [key, shape, signed(Kind.Capitals, cased)];
  const near: number[] = [];
  const own = [
    signed(combine(Kind.Exact, cased), key),
    shapeHash(written, 4, Kind.LongShape + 64 * (cased >> 4)),
  ];
  let cluster = shape;
  for (let granularity = 0; granularity < vocabulary.clusters.length; granularity += 1) {
    const number = known < 0 ? 0xffff : (vocabulary.clusters[granularity]?.[known] as number);
    const feature = signed(Kind.Cluster + granularity, number);
    wide.push(feature);
    if (known >= 0 && granularity === 1) cluster = feature;
    own.push(signed(combine(Kind.ClusterCapitals + granularity, number), cased));
  }
  if (capitals !== Capitals.None || casing === Casing.Flat) {
    const { length } = lower;
    for (let size = 1; size <= 5 && size <= length; size += 1) {
      const prefix = hashOf(lower, 0, size, Kind.Prefix + size) | 0;
      const suffix = hashOf(lower, length - size, length, Kind.Suffix + size) | 0;
      own.push(prefix);
      if (size === 2 || size === 3) near.push(suffix);
      else own.push(suffix);
      if (size >= 2) own.push(signed(Kind.SuffixCapitals + cased, suffix));
      if (size === 3 || size === 4) own.push(signed(Kind.SuffixCapitals + cased, prefix));
    }
  }
  const sign = signs[text] ?? Sign.None;
  return { key, capitals, shape, known, sign, lexeme: lexemeOf(key), cluster, wide, near, own };
}

/** How many code units of a word its shape is made of. */
const longestShape = 12;

/**
 * The hash of a word's shape, as of a string: "McDonald's" is "XxXx'x" and "2,500" is "d,d"; a run
 * of one sort of letter counts up to `most`.
 */
function shapeHash(word: string, most: number, seed: number): number {
  let hash = hashBasis ^ seed;
  let length = 0;
  let before = '';
  let run = 0;
  for (const character of word) {
    const sort = sortOf(character);
    run = sort === before ? run + 1 : 1;
    before = sort;
    if (run > most) continue;
    for (let at = 0; at < sort.length; at += 1) hash = addToHash(hash, sort.charCodeAt(at));
    length += sort.length;
    if (length >= longestShape) break;
  }
  return finalizeHash(hash) | 0;
}

function sortOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character < '\u0080') return character;
  const lower = character.toLowerCase();
  if (lower !== character.toUpperCase()) return lower === character ? 'x' : 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}
