import type { TemporalToken } from '../tokens.js';
import { isMark, isNumeral, type TokenClass } from './token-class.js';

const mostNumberWords = 9;
const joinsNumbers = /^(?:[./-]|and)$/;

/** A whole number in words: "twenty-five", "two hundred and ten". */
export function numberInWords(
  tokens: readonly TemporalToken[],
  at: number,
): { value: number; end: number } | null {
  let total = 0;
  let group = 0;
  let end = -1;
  let last = Infinity;
  for (let next = at; next < tokens.length && next < at + mostNumberWords;) {
    const { word } = tokens[next] as TemporalToken;
    const isJoined = end >= 0 && (word.text === '-' || word.text === 'and');
    const { count, scale } = isJoined ? (tokens[next + 1]?.word ?? word) : word;
    if (isJoined && (count === undefined || (word.text === 'and' && group + total < 100))) break;
    if (count !== undefined) {
      if (count >= last || (last < 20 && end >= 0)) break;
      group += count;
      last = count;
    } else if (scale !== undefined && end >= 0) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = 100;
    } else break;
    next += isJoined ? 2 : 1;
    end = next;
  }
  return end < 0 ? null : { value: total + group, end };
}

/** A number: "3", "2.5", "2 1/2", "twenty-five", "two thousand". */
export const number: TokenClass = {
  startsWith: (word) => word.isDigits === true || word.count !== undefined,
  goesOn: (_, next) => isNumeral(next) || joinsNumbers.test(next.text),
  match: (tokens, at, found) => {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (!token.word.isDigits) {
      const inWords = numberInWords(tokens, at);
      if (!inWords) return -1;
      const fraction = andAFraction(tokens, inWords.end);
      found.number = inWords.value + (fraction?.value ?? 0);
      return fraction?.end ?? inWords.end;
    }
    if (Number.isNaN(token.value)) return -1;
    found.number = token.value;
    const before = tokens[at - 1];
    if (token.isGlued && before && /^[.,:$/]$/.test(before.word.text)) return -1;
    const [mark, second, slash, third] = tokens.slice(at + 1, at + 5);
    if (isMark(mark, '.') && mark?.isGlued && second?.isGlued && second.digits > 0) {
      found.number = Number((token.value + second.value / 10 ** second.digits).toFixed(second.digits));
      return at + 3;
    }
    // "2 1/2" and "2-1/2"
    const shift = isMark(mark, '-') ? 1 : 0;
    const [upper, stroke, lower] = shift === 1 ? [second, slash, third] : [mark, second, slash];
    if (upper?.digits === 1 && isMark(stroke, '/') && lower?.digits === 1 && upper.value < lower.value) {
      found.number = token.value + upper.value / lower.value;
      return at + 4 + shift;
    }
    const fraction = andAFraction(tokens, at + 1);
    found.number += fraction?.value ?? 0;
    return fraction?.end ?? at + 1;
  },
};

const fractions: readonly (readonly [words: readonly string[], value: number])[] = [
  [['and', 'a', 'half'], 0.5],
  [['and', 'half'], 0.5],
  [['and', 'a', 'quarter'], 0.25],
  [['and', 'one', 'quarter'], 0.25],
  [['and', 'quarter'], 0.25],
  [['and', 'three', 'quarters'], 0.75],
  [['and', 'three', 'quarter'], 0.75],
];

/** The fraction after a number, "and a half", and where it ends; null where there is none. */
function andAFraction(tokens: readonly TemporalToken[], at: number): { value: number; end: number } | null {
  if (tokens[at]?.word.text !== 'and') return null;
  for (const [words, value] of fractions) {
    const end = at + words.length;
    // "Three years and a quarter" has its unit before; "two and a quarter of them" counts no time.
    if (
      words.every((text, index) => tokens[at + index]?.word.text === text) &&
      tokens[end]?.word.unit !== undefined
    )
      return { value, end };
  }
  return null;
}

/** "a few", "several": how many is not known. "A couple" is two. */
export const some: TokenClass = {
  startsWith: (word) => someWords.has(word.text) || word.text === 'a',
  goesOn: (_, next) => next.text === 'of' || someWords.has(next.text),
  match: (tokens, at, found) => {
    const first = tokens[at]?.word.text ?? '';
    const next = first === 'a' ? at + 1 : at;
    const text = tokens[next]?.word.text ?? '';
    const amount = someWords.get(text);
    if (amount === undefined) return -1;
    found.some = amount;
    return tokens[next + 1]?.word.text === 'of' && text !== 'few' && text !== 'several' ? next + 2 : next + 1;
  },
};

const someWords = new Map<string, number | 'X'>([
  ['few', 'X'],
  ['several', 'X'],
  ['some', 'X'],
  ['many', 'X'],
  ['couple', 2],
  ['number', 'X'],
  ['dozens', 'X'],
  ['dozen', 12],
]);

const ordinalEnding = /^(?:st|nd|rd|th)$/;

/** "1st", "17th", "first", "twenty-first". */
export const ordinal: TokenClass = {
  startsWith: (word) => word.isDigits === true || word.ordinal !== undefined || word.count !== undefined,
  goesOn: (_, next) => next.text === '-' || next.ordinal !== undefined || ordinalEnding.test(next.text),
  match: (tokens, at, found) => {
    const token = tokens[at];
    if (token === undefined) return -1;
    const next = tokens[at + 1];
    if (token.word.isDigits) {
      if (token.digits === 0 || token.digits > 2 || !next?.isGlued || !ordinalEnding.test(next.word.text))
        return -1;
      found.ordinal = token.value;
      return at + 2;
    }
    const { ordinal: value, count } = token.word;
    if (value !== undefined) {
      found.ordinal = value;
      return at + 1;
    }
    const shift = isMark(next, '-') ? 2 : 1;
    const ones = tokens[at + shift]?.word.ordinal;
    if (count === undefined || count < 20 || count % 10 > 0 || ones === undefined || ones > 9) return -1;
    found.ordinal = count + ones;
    return at + shift + 1;
  },
};
