import { hashBasis, hashPrime } from '../../binary/hash.js';

/** The words of a text: where they stand, and the hashes of their letters in small ones without accents. */
export interface Words {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

const ampersand = 0x26;
const marks = /\p{M}+/gu;

/** The words of a text as lists of names look for them: letters and digits, and "&" by itself. */
export function wordsAt(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (code !== ampersand) continue;
      starts.push(at);
      ends.push(at + 1);
      hashes.push(ampersand);
      continue;
    }
    const start = at;
    let hash = hashBasis;
    let isPlain = true;
    for (; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!isLetter(unit)) break;
      if (unit >= 0x80) isPlain = false;
      hash = Math.imul(hash ^ (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit), hashPrime);
    }
    starts.push(start);
    ends.push(at);
    hashes.push(isPlain ? hash : foldedHash(text.slice(start, at)));
    at -= 1;
  }
  return { starts, ends, hashes };
}

function foldedHash(word: string): number {
  const folded = word.normalize('NFD').replace(marks, '').toLowerCase();
  let hash = hashBasis;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), hashPrime);
  return hash;
}

/** Letters and digits; beyond Latin-1 everything but the blocks of punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff0f) ||
    code === 0xfeff
  );
}
