/** How a stretch of text uses capitals, which says what a capital means in it. */
export enum Casing {
  /** Capitals mark names and beginnings of sentences. */
  Plain,
  /** All capitals or none at all: case says nothing. */
  Flat,
  /** A headline in title case: every longer word is capitalised. */
  Title,
}

/** The ways of writing one token. */
export enum Capitals {
  /** No letters: digits, punctuation, symbols, or scripts without case. */
  None,
  Lower,
  Initial,
  All,
  /** A single capital letter. */
  Single,
  Mixed,
}

/** How a token is capitalised. */
export function capitalsOf(word: string, lower: string): Capitals {
  const upper = word.toUpperCase();
  if (upper === lower) return Capitals.None;
  if (word === lower) return Capitals.Lower;
  if (word === upper) return word.length === 1 ? Capitals.Single : Capitals.All;
  const first = word.charAt(0);
  const initial = first !== lower.charAt(0) && word.slice(1) === lower.slice(1);
  return initial ? Capitals.Initial : Capitals.Mixed;
}

/** The fewest words with letters from which a sentence's own casing can be told. */
const enough = 4;

/**
 * The casing of each sentence. A sentence too short to tell is taken to be written as the
 * whole document is. `capitals` has the tokens of the document, `lengths` their lengths.
 */
export function casingsOf(
  sentences: readonly { firstToken: number; endToken: number }[],
  capitals: Uint8Array,
  lengths: Uint8Array,
): Casing[] {
  const count = (from: number, to: number): number[] => {
    let letters = 0;
    let lower = 0;
    let upper = 0;
    let long = 0;
    let longLower = 0;
    for (let at = from; at < to; at += 1) {
      const kind = capitals[at] as Capitals;
      if (kind === Capitals.None || kind === Capitals.Single) continue;
      letters += 1;
      if (kind === Capitals.Lower) lower += 1;
      if (kind === Capitals.All) upper += 1;
      if ((lengths[at] as number) < 5) continue;
      long += 1;
      if (kind === Capitals.Lower) longLower += 1;
    }
    return [letters, lower, upper, long, longLower];
  };
  const [letters = 0, lower = 0, upper = 0] = count(0, capitals.length);
  const flatDocument = letters > 0 && (upper >= 0.9 * letters || lower >= 0.995 * letters);
  return sentences.map(({ firstToken, endToken }) => {
    const [letters = 0, lower = 0, upper = 0, long = 0, longLower = 0] = count(firstToken, endToken);
    if (flatDocument && (letters < enough || upper === letters || lower === letters)) return Casing.Flat;
    if (letters < enough) return Casing.Plain;
    if (upper >= 0.9 * letters) return Casing.Flat;
    return long >= 3 && longLower <= 0.15 * long ? Casing.Title : Casing.Plain;
  });
}
