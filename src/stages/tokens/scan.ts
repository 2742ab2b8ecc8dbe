import type { Tokens } from '../../pipeline/document.js';
import { isAbbreviation, isAbbreviationBeforeNumber, mayBeAcronym } from '../../knowledge/abbreviations.js';
import { isCapitalAt } from '../../text/casing.js';
import { CharClass, classOf, isAstralLetter } from './characters.js';

/*
 * The tokens of a text, in one pass over its code units. Names decide what a token is:
 * "Kazakhstan-Russia" is three, since each part may be a mention; a possessive stands
 * apart; "U.S.", "Gen." and "1,600" are one. Contractions are cut as in the Penn Treebank.
 */

const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
const hyphen = 0x2d;
const ampersand = 0x26;
const atSign = 0x40;
const hash = 0x23;
const space = 0x20;
const noBreakSpace = 0xa0;

const longestAbbreviation = 6;

/** Where the tokens go; grows as needed and is used again for the next text. */
class TokenBuffer {
  length = 0;
  private starts = new Uint32Array(1024);
  private ends = new Uint32Array(1024);

  add(start: number, end: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  take(): Tokens {
    const { length } = this;
    this.length = 0;
    return { length, starts: this.starts.slice(0, length), ends: this.ends.slice(0, length) };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const buffer = new TokenBuffer();

/**
 * Cuts a text into tokens, which cover all of it but white space. Takes any string; offsets
 * count UTF-16 code units.
 */
export function scan(text: string): Tokens {
  const { length } = text;
  for (let at = 0; at < length;) {
    const charClass = classOf(text.charCodeAt(at));
    if (charClass === CharClass.Space) {
      at += 1;
      continue;
    }
    const end = wordStartsAt(text, at, charClass) ? wordEnd(text, at) : signEnd(text, at);
    if (end - at > 2) addWord(text, at, end);
    else buffer.add(at, end);
    at = end;
  }
  return buffer.take();
}

function wordStartsAt(text: string, at: number, charClass: CharClass): boolean {
  if (charClass === CharClass.Letter || charClass === CharClass.Digit) return true;
  if (charClass === CharClass.HighSurrogate) return isAstralLetter(text, at);
  const code = text.charCodeAt(at);
  // "@name", "#tag" and "'90s".
  if (code === atSign || code === hash) return classOf(text.charCodeAt(at + 1)) === CharClass.Letter;
  return charClass === CharClass.Apostrophe && isShortYear(text, at);
}

/** "'90s": an apostrophe, two digits and perhaps an s. */
function isShortYear(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1)) || isWordCode(text.charCodeAt(at - 1))) return false;
  return /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 5));
}

function isDigit(code: number): boolean {
  return classOf(code) === CharClass.Digit;
}

function isLetter(code: number): boolean {
  return classOf(code) === CharClass.Letter;
}

/** Letters, digits and marks; NaN, past the end of a text, is none. */
function isWordCode(code: number): boolean {
  const charClass = classOf(code);
  return charClass === CharClass.Letter || charClass === CharClass.Digit || charClass === CharClass.Mark;
}

/** The end of the run of letters, digits and marks from `at` on. */
function runEnd(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at += 1;
    else if (classOf(code) === CharClass.HighSurrogate && isAstralLetter(text, at)) at += 2;
    else return at;
  }
}

/** The end of the word that starts at `start`, its contraction included. */
function wordEnd(text: string, start: number): number {
  // The first character of "@name" and "'90s" is no letter.
  let at = runEnd(text, classOf(text.charCodeAt(start)) === CharClass.HighSurrogate ? start : start + 1);
  if (text.charCodeAt(at) === colon && /^https?:\/\/\S/.test(text.slice(start, start + 9)))
    return addressEnd(text, at);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === dot) {
      const end = afterDot(text, start, at);
      if (end === at) return at;
      at = end;
      if (text.charCodeAt(at - 1) === dot) return at;
    } else if (joins(text, at, code, start)) at = runEnd(text, at + 2);
    else return at;
  }
}

/** Whether the sign at `at`, between two word characters, does not end the word. */
function joins(text: string, at: number, code: number, start: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isWordCode(next)) return false;
  const before = text.charCodeAt(at - 1);
  if (classOf(code) === CharClass.Apostrophe) return isLetter(next) || isDigit(before) === isDigit(next);
  switch (code) {
    case comma:
    case colon:
    case slash:
      return isDigit(before) && isDigit(next);
    case hyphen:
      // "F-16" and "2025-09-28", but "1-0", "1990-95", "mid-1990s" and "two-day" are three tokens.
      return isDigit(next) && (isLetter(before) ? isCapitalAt(text, start) : isIsoDate(text, start));
    case ampersand:
      return isCapitalAt(text, at - 1) && isCapitalAt(text, at + 1);
    case atSign:
      return isLetter(next);
    default:
      return false;
  }
}

function isIsoDate(text: string, start: number): boolean {
  return /^\d{4}-\d\d-\d\d(?!\d)/.test(text.slice(start, start + 11));
}

/**
 * Where a word goes on after the full stop at `at`: at the stop itself if the word ends
 * before it, directly behind it if the stop is the word's last character.
 */
function afterDot(text: string, start: number, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (isDigit(text.charCodeAt(at - 1))) return isDigit(next) ? runEnd(text, at + 2) : at;
  if (isDigit(next)) return at;
  // The letter before it stands alone: "J.", "U.S.".
  const isSingle = at - start === 1 || text.charCodeAt(at - 2) === dot;
  if (isLetter(next)) {
    const isSingleNext = !isWordCode(text.charCodeAt(at + 2));
    if (isSingle && isSingleNext) return at + 2;
    if (isSingle && isCapitalAt(text, at - 1)) return at + 1;
    // "Ph.D." and "example.com", but not "ended.The".
    if (!isCapitalAt(text, at + 1)) return runEnd(text, at + 2);
    return at - start === 2 && isSingleNext && text.charCodeAt(at + 2) === dot ? at + 2 : at;
  }
  if (isSingle) return next === dot ? at : at + 1;
  if (at - start > longestAbbreviation) return at;
  const word = text.slice(start, at);
  // "GEN. ADA ROE", but "a director of ING." before what is not in capitals.
  if (mayBeAcronym(word)) return areCapitalsAfter(text, at + 1) ? at + 1 : at;
  if (isAbbreviation(word)) return at + 1;
  return isAbbreviationBeforeNumber(word) && isNumberAfter(text, at + 1) ? at + 1 : at;
}

function isNumberAfter(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(afterSpaces(text, at)));
}

function areCapitalsAfter(text: string, at: number): boolean {
  const next = afterSpaces(text, at);
  if (!isCapitalAt(text, next)) return false;
  return isCapitalAt(text, next + 1) || text.charCodeAt(next + 1) === dot;
}

function afterSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === space || text.charCodeAt(at) === noBreakSpace) at += 1;
  return at;
}

/** The end of a web address: white space, without the signs that close a sentence. */
function addressEnd(text: string, at: number): number {
  while (at < text.length && classOf(text.charCodeAt(at)) !== CharClass.Space) at += 1;
  while (/[.,;:!?)\]}'"’”»>]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The end of a token that is no word: one character, or a run of full stops or hyphens. */
function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPossessive(text, at)) return at + 2;
  let end =
    at + (classOf(code) === CharClass.HighSurrogate && /^[\uDC00-\uDFFF]/.test(text.charAt(at + 1)) ? 2 : 1);
  if (code === dot || code === hyphen) {
    while (text.charCodeAt(end) === code) end += 1;
  }
  while (classOf(text.charCodeAt(end)) === CharClass.Mark) end += 1;
  return end;
}

/** The "'s" of "U.S.'s", which the full stop has cut off. */
function isPossessive(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at)) !== CharClass.Apostrophe || text.charCodeAt(at - 1) !== dot) return false;
  return /^s$/i.test(text.charAt(at + 1)) && !isWordCode(text.charCodeAt(at + 2));
}

/** Adds a word, cut before a possessive or what is left of a contracted second word. */
function addWord(text: string, start: number, end: number): void {
  const cut = contractionStart(text, start, end);
  if (cut > start) {
    buffer.add(start, cut);
    buffer.add(cut, end);
  } else buffer.add(start, end);
}

/** Where "'s", "'ll", "n't" and the like begin; `start` if the word has none. */
function contractionStart(text: string, start: number, end: number): number {
  const mark = classOf(text.charCodeAt(end - 2)) === CharClass.Apostrophe ? end - 2 : end - 3;
  if (mark <= start || classOf(text.charCodeAt(mark)) !== CharClass.Apostrophe) return start;
  const ending = text.slice(mark + 1, end).toLowerCase();
  if (ending === 't') return mark - 1 > start && /n/i.test(text.charAt(mark - 1)) ? mark - 1 : start;
  return /^(?:s|d|m|re|ve|ll)$/.test(ending) ? mark : start;
}
