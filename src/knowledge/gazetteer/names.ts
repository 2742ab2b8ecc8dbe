/** How names of places are compared: without case, accents, dots and apostrophes. */

import { addToHash, finalizeHash, hashBasis } from '../../binary/hash.js';

const space = 0x20;

/** Letters that decomposition leaves as they are. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'a',
};

const folded = new Map<string, string>();

/** A character beyond ASCII in small letters without accents; '' for an apostrophe or accent. */
function fold(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = '';
    for (const part of character.toLowerCase().normalize('NFKD')) {
      if (/[\p{M}'’‘ʻʼ‛`´ʿʾ]/u.test(part)) continue;
      plain += letters[part] ?? (/[\p{L}\p{N}]/u.test(part) ? part : ' ');
    }
    folded.set(character, plain);
  }
  return plain;
}

/**
 * The 32-bit key of a name, which stands in `text` from `start` to `end`: the same for
 * names that differ in case, accents, dots, apostrophes, and in hyphens and commas against
 * spaces. No string is made of a name in ASCII.
 */
export function keyOfName(text: string, start = 0, end = text.length): number {
  let hash = hashBasis;
  let isGap = false;
  let isEmpty = true;
  const add = (code: number): void => {
    if (isGap && !isEmpty) hash = addToHash(hash, space);
    isGap = false;
    isEmpty = false;
    hash = addToHash(hash, code);
  };
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) add(code);
    else if (code >= 0x41 && code <= 0x5a) add(code + 0x20);
    else if (code >= 0x30 && code <= 0x39) add(code);
    else if (code < 0x80) {
      // A dot or apostrophe is nothing, any other mark a space.
      if (code !== 0x2e && code !== 0x27 && code !== 0x60) isGap = true;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      at += character.length - 1;
      for (const part of fold(character)) {
        if (part === ' ') isGap = true;
        else add(part.charCodeAt(0));
      }
    }
  }
  return finalizeHash(hash);
}
