/** What a code unit is to the tokenizer. */
export const enum CharClass {
  Unknown,
  Space,
  Letter,
  Digit,
  /** Combining marks, joiners and variation selectors: part of what stands before them. */
  Mark,
  Apostrophe,
  HighSurrogate,
  Other,
}

/** The class of each code unit, looked up once when it is first met. */
const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit. A pair of surrogates is told by `isAstralLetter`. */
export function classOf(code: number): CharClass {
  const known = classes[code] as CharClass;
  return known === CharClass.Unknown ? (classes[code] = classify(code)) : known;
}

/** Zero-width non-joiner and joiner, soft hyphen, word joiner. */
const joiners = new Set([0x200c, 0x200d, 0xad, 0x2060]);

function classify(code: number): CharClass {
  const character = String.fromCharCode(code);
  // As `\s` has it, white space includes the byte order mark.
  if (/\s/.test(character)) return CharClass.Space;
  if (/\p{Nd}/u.test(character)) return CharClass.Digit;
  if (/[\p{L}\p{Nl}_]/u.test(character)) return CharClass.Letter;
  if (/\p{M}/u.test(character) || joiners.has(code)) return CharClass.Mark;
  if (/['’]/.test(character)) return CharClass.Apostrophe;
  return code >= 0xd800 && code < 0xdc00 ? CharClass.HighSurrogate : CharClass.Other;
}

const astralLetter = /^[\p{L}\p{N}]/u;

/** Whether the surrogate pair at an offset is a letter or digit of a supplementary plane. */
export function isAstralLetter(text: string, at: number): boolean {
  return astralLetter.test(text.slice(at, at + 2));
}
