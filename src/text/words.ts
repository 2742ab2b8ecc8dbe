const plain = /^[a-zA-Z ]+$/;
const separators = /[\s\-‐‑–—/]+/u;
const marks = /[\p{M}\p{P}\p{S}]+/gu;

/**
 * The words of a name as they are compared: in lower case, without accents and
 * punctuation, parts of hyphenated words apart. None for a name of signs only.
 */
export function wordsOf(written: string): string[] {
  if (plain.test(written)) return written.toLowerCase().split(' ');
  return written
    .split(separators)
    .map((word) => word.normalize('NFD').replace(marks, '').toLowerCase())
    .filter((word) => word !== '');
}

/** The words of a list as it is written in a source file, parted by white space. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** A pattern of any of these words or phrases, as they are within a sentence and at its beginning. */
export function alternatives(words: readonly string[]): string {
  return words.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|');
}
