import { addToHash, hashBasis } from '../binary/hash.js';
import { digits as digitsWord, ingVerb, isPlain, otherWord, pastVerb, words, type Word } from './lexicon.js';

/** A word, number or mark, as the grammar of temporal expressions sees it. */
export interface TemporalToken {
  start: number;
  end: number;
  word: Word;
  /** Of a number in digits, otherwise NaN. */
  value: number;
  /** How many digits a plain number has: none where it is grouped ("2,000") or too long. */
  digits: number;
  /** Whether it follows the token before without a space. */
  isGlued: boolean;
  isCapital: boolean;
  /** Whether a word that names no time ends like a plural. */
  isPlural: boolean;
}

/** Digits beyond these make no number that matters here. */
const mostDigits = 8;

const enum Kind {
  space,
  letter,
  digit,
  mark,
}

function kindOf(code: number): Kind {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Kind.letter;
    if (code >= 48 && code <= 57) return Kind.digit;
    return code <= 32 ? Kind.space : Kind.mark;
  }
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a))
    return Kind.space;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x1680) return Kind.space;
  return code < 0xc0 || (code >= 0x2010 && code <= 0x206f) || (code >= 0x3001 && code <= 0x303f)
    ? Kind.mark
    : Kind.letter;
}

/**
 * The known words by a hash of their letters, which is made while a word is read: a text's
 * words need not be cut out of it to be looked up.
 */
let byHash: readonly (Word | undefined)[] | undefined;

/** A hash table with open addressing has so many slots: several times as many as there are words. */
const slots = 2 ** 13;

function hashTable(): readonly (Word | undefined)[] {
  const table = new Array<Word | undefined>(slots).fill(undefined);
  for (const word of words.values()) {
    let hash = hashBasis;
    for (let at = 0; at < word.text.length; at += 1) hash = nextHash(hash, word.text.charCodeAt(at));
    let slot = hash & (slots - 1);
    while (table[slot] !== undefined) slot = (slot + 1) & (slots - 1);
    table[slot] = word;
  }
  return table;
}

/** One hash for letters of either case. */
function nextHash(hash: number, code: number): number {
  return addToHash(hash, code | 32);
}

/** Marks that stand for others. */
const sameMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
};

/** The words of the marks seen so far, by their codes. */
const marks = new Map<number, Word>();

function markOf(code: number): Word {
  let word = marks.get(code);
  if (!word) {
    const mark = String.fromCharCode(code);
    word = words.get(sameMarks[mark] ?? mark) ?? otherWord;
    marks.set(code, word);
  }
  return word;
}

/** Tokens that are used again for the next sentence: most of the time would go on making them. */
const pool: TemporalToken[] = [];

/**
 * Cuts a stretch of a text into words of letters, numbers and single marks. Numbers and
 * letters part where they touch ("17th", "10am"); "a.m." is one word, and so is "2,000".
 * The tokens hold until the next call.
 */
export function temporalTokens(text: string, from: number, to: number): readonly TemporalToken[] {
  const tokens: TemporalToken[] = [];
  byHash ??= hashTable();
  let count = 0;
  let gap = from;
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.space) {
      at += 1;
      continue;
    }
    const token = (pool[count] ??= newToken());
    tokens[count] = token;
    count += 1;
    token.start = at;
    token.isGlued = at === gap && at > from;
    token.isCapital = code >= 65 && code <= 90;
    token.value = NaN;
    token.digits = 0;
    token.isPlural = false;
    at += 1;
    if (kind === Kind.digit) at = readNumber(text, at, to, token);
    else if (kind === Kind.letter) at = readWord(text, at, to, token);
    else token.word = markOf(code);
    token.end = at;
    gap = at;
  }
  return tokens;
}

function newToken(): TemporalToken {
  return {
    start: 0,
    end: 0,
    word: otherWord,
    value: NaN,
    digits: 0,
    isGlued: false,
    isCapital: false,
    isPlural: false,
  };
}

/** Each returns the end of what starts at the token's start. */
function readNumber(text: string, from: number, to: number, token: TemporalToken): number {
  const plainEnd = digitsEnd(text, from, to);
  const plain = plainEnd - token.start;
  const end = plain <= 3 ? groupsEnd(text, plainEnd, to) : plainEnd;
  token.word = digitsWord;
  if (plain > mostDigits) return end;
  const digits = text.slice(token.start, end);
  token.value = Number(end > plainEnd ? digits.replaceAll(',', '') : digits);
  token.digits = end > plainEnd ? 0 : plain;
  return end;
}

function readWord(text: string, from: number, to: number, token: TemporalToken): number {
  const { start } = token;
  let hash = nextHash(hashBasis, text.charCodeAt(start));
  let end = from;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    if (kindOf(code) !== Kind.letter) break;
    hash = nextHash(hash, code);
  }
  const half = end - start === 1 ? halfDayEnd(text, start, to) : 0;
  token.word = half > 0 ? halfDay(text.charCodeAt(start)) : lookUp(text, start, end, hash);
  const isNoun = isPlain(token.word) || token.word.tense !== undefined;
  token.isPlural = isNoun && end - start > 3 && text.charCodeAt(end - 1) === 115;
  return half || end;
}

function digitsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && kindOf(text.charCodeAt(at)) === Kind.digit) at += 1;
  return at;
}

/** The end of ",000" groups that follow one to three digits. */
function groupsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (text.charAt(at) === ',' && digitsEnd(text, at + 1, to) === at + 4) at += 4;
  return at;
}

/** The end of "a.m", "P.M." that starts here; 0 where there is none. */
function halfDayEnd(text: string, start: number, to: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first !== 97 && first !== 112) return 0;
  let at = start + 1;
  if (text.charAt(at) !== '.') return 0;
  at += 1;
  if (text.charAt(at) === ' ') at += 1;
  if ((text.charCodeAt(at) | 32) !== 109 || at >= to) return 0;
  at += 1;
  if (at < to && kindOf(text.charCodeAt(at)) === Kind.letter) return 0;
  return at < to && text.charAt(at) === '.' ? at + 1 : at;
}

function halfDay(code: number): Word {
  return words.get((code | 32) === 97 ? 'am' : 'pm') ?? otherWord;
}

function lookUp(text: string, start: number, end: number, hash: number): Word {
  const table = byHash as readonly (Word | undefined)[];
  let slot = hash & (slots - 1);
  for (let word = table[slot]; word !== undefined; word = table[slot]) {
    if (isAt(word.text, text, start, end)) return word;
    slot = (slot + 1) & (slots - 1);
  }
  if (end - start < 5) return otherWord;
  if (text.startsWith('ed', end - 2)) return pastVerb;
  return text.startsWith('ing', end - 3) ? ingVerb : otherWord;
}

/** Whether a word of small letters is what stands there, in letters of either case. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  }
  return true;
}
