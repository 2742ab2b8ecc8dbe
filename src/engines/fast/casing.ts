import { Capitals } from '../../text/casing.js';

/** How a stretch of text uses capitals, which says what a capital means in it. */
export const enum Casing {
  /** Capitals mark names and beginnings of sentences. */
  Plain,
  /** All capitals or none at all: case says nothing. */
  Flat,
  /** A headline in title case: every longer word is capitalised. */
  Title,
}

/** The fewest words with letters from which a sentence's own casing can be told. */
const enough = 4;

/**
 * The casing of each sentence. A sentence too short to tell is taken to be written as the
 * whole document is. `capitals` has the tokens from number `offset` on, `lengths` their lengths.
 */
export function casingsOf(
  sentences: readonly { firstToken: number; endToken: number }[],
  offset: number,
  capitals: Uint8Array,
  lengths: Uint8Array,
): Casing[] {
  const whole = countCapitals(capitals, lengths, 0, capitals.length);
  const flatDocument =
    whole.letters > 0 && (whole.upper >= 0.9 * whole.letters || whole.lower >= 0.995 * whole.letters);
  return sentences.map(({ firstToken, endToken }) => {
    const { letters, lower, upper, long, longLower } = countCapitals(
      capitals,
      lengths,
      firstToken - offset,
      endToken - offset,
    );
    if (flatDocument && (letters < enough || upper === letters || lower === letters)) return Casing.Flat;
    if (letters < enough) return Casing.Plain;
    if (upper >= 0.9 * letters) return Casing.Flat;
    return long >= 3 && longLower <= 0.15 * long ? Casing.Title : Casing.Plain;
  });
}

/** How many words with letters there are of each kind, and how many of five letters or more. */
function countCapitals(
  capitals: Uint8Array,
  lengths: Uint8Array,
  from: number,
  to: number,
): { letters: number; lower: number; upper: number; long: number; longLower: number } {
  const counts = { letters: 0, lower: 0, upper: 0, long: 0, longLower: 0 };
  for (let at = from; at < to; at += 1) {
    const kind = capitals[at] as Capitals;
    if (kind === Capitals.None || kind === Capitals.Single) continue;
    counts.letters += 1;
    if (kind === Capitals.Lower) counts.lower += 1;
    if (kind === Capitals.All) counts.upper += 1;
    if ((lengths[at] as number) < 5) continue;
    counts.long += 1;
    if (kind === Capitals.Lower) counts.longLower += 1;
  }
  return counts;
}
