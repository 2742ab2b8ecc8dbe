/** The ways of writing one token. */
export const enum Capitals {
  /** No letters: digits, punctuation, symbols, or scripts without case. */
  None,
  Lower,
  Initial,
  All,
  /** A single capital letter. */
  Single,
  Mixed,
}

/** How a token is capitalised; `lower` is the same token in lower case. */
export function capitalsOf(word: string, lower: string): Capitals {
  const upper = word.toUpperCase();
  if (upper === lower) return Capitals.None;
  if (word === lower) return Capitals.Lower;
  if (word === upper) return word.length === 1 ? Capitals.Single : Capitals.All;
  const first = word.charAt(0);
  const initial = first !== lower.charAt(0) && word.slice(1) === lower.slice(1);
  return initial ? Capitals.Initial : Capitals.Mixed;
}

/** Whether the code unit at an offset is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** A word with a capital and otherwise small letters. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** The capitals of a text: used as usual, none at all, or nothing else. */
export type TextCasing = 'mixed' | 'lower' | 'upper';

/** How many code units are sampled to tell the casing of a text. */
const enough = 50_000;

/** The casing of a text: English has far more than one capital in 150 letters, and far less than three in four. */
export function textCasingOf(text: string): TextCasing {
  const length = Math.min(text.length, enough);
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0xc0 && /\p{Lu}/u.test(text.charAt(at))) capitals += 1;
    else if (code >= 0xc0 && /\p{Ll}/u.test(text.charAt(at))) small += 1;
  }
  if (capitals * 150 < small) return 'lower';
  return capitals > small * 3 ? 'upper' : 'mixed';
}
