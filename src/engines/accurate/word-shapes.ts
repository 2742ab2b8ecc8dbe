import { Capitals, capitalsOf } from '../../text/casing.js';

/*
 * The encoder lower-cases its input, so how a word is written reaches it another way: an
 * embedding of its shape is added to that of each of its pieces. The numbers here are rows
 * of that table and the same as in `workbench/accurate/texts.py`.
 */

const enum Shape {
  Lower,
  Title,
  Upper,
  Letter,
  Mixed,
  Digits,
  Alphanumeric,
  Mark,
  Caseless,
  Count,
}

/** What may stand before a word; see `words.ts`. */
const gaps = 3;

const shapeByCapitals: Readonly<Record<Capitals, Shape>> = {
  [Capitals.None]: Shape.Caseless,
  [Capitals.Lower]: Shape.Lower,
  [Capitals.Initial]: Shape.Title,
  [Capitals.All]: Shape.Upper,
  [Capitals.Single]: Shape.Letter,
  [Capitals.Mixed]: Shape.Mixed,
};

/** The shape of a word: "lower", "Title", "UPPER", "A", "McMixed", "42", "F16", "-" or another script. */
export function shapeOf(word: string): number {
  if (/\p{Nd}/u.test(word)) return /^\p{Nd}+$/u.test(word) ? Shape.Digits : Shape.Alphanumeric;
  if (!/\p{L}/u.test(word)) return Shape.Mark;
  return shapeByCapitals[capitalsOf(word, word.toLowerCase())];
}

const capitalised: ReadonlySet<number> = new Set([Shape.Title, Shape.Upper, Shape.Mixed]);

/** Whether a word is written with a capital where running text has none. */
export function isCapitalised(shape: number): boolean {
  return capitalised.has(shape);
}

/** The row of a word's first piece, or of a further one; row 0 belongs to the special pieces. */
export function shapeRow(shape: number, gap: number, isContinued: boolean): number {
  return 1 + (isContinued ? gaps * Shape.Count : 0) + gap * Shape.Count + shape;
}
