import { wordOf } from '../lexicon.js';
import { numberInWords } from './numbers.js';
import { isFollowedByNoNoun } from './following-noun.js';
import type { TemporalToken } from '../tokens.js';
import { dateMark, isMark, isNumeral, standsAlone, type TokenClass } from './token-class.js';

/** A year: "1998", "'98", "nineteen ninety-eight", "two thousand and one". */
export const year: TokenClass = {
  startsWith: (word) => word.isDigits === true || word.count !== undefined || word.text === "'",
  goesOn: (_, next) => isNumeral(next) || next.text === '-',
  match: (tokens, at, found) => {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.word.text === "'") {
      const short = tokens[at + 1];
      const after = tokens[at + 2];
      if (!short?.isGlued || short.digits !== 2 || after?.word.text === 's' || isMark(after, "'")) return -1;
      found.year = short.value + (short.value < 30 ? 2000 : 1900);
      return at + 2;
    }
    if (token.word.isDigits) {
      if (token.digits !== 4 || token.value < 1000 || token.value > 2999 || !standsAlone(tokens, at))
        return -1;
      if (isInCode(tokens, at) || isBeforeChrist(tokens, at + 1)) return -1;
      // "Closed at 1900" is a clock time or a level.
      if (tokens[at - 1]?.word.text === 'at') return -1;
      found.year = token.value;
      return at + 1;
    }
    const first = numberInWords(tokens, at);
    if (!first) return -1;
    if (first.value >= 2000 && first.value < 2100) {
      found.year = first.value;
      return first.end;
    }
    const second = first.value >= 13 && first.value <= 20 ? numberInWords(tokens, first.end) : null;
    if (!second || second.value < 10 || second.value > 99) return -1;
    found.year = first.value * 100 + second.value;
    return second.end;
  },
};

/** Two digits after a month and day that can be no day: "3 Aug 96", "Aug. 9, 96"; or with an apostrophe: "18 Sept '05". */
export const shortYear: TokenClass = {
  startsWith: (word) => word.isDigits === true || word.text === "'",
  goesOn: (_, next) => next.isDigits === true,
  match: (tokens, at, found) => {
    if (isMark(tokens[at], "'")) return year.match(tokens, at, found);
    const token = tokens[at];
    if (token?.digits !== 2 || token.value < 32 || token.isGlued || !isFollowedByNoNoun(tokens, at + 1))
      return -1;
    found.year = 1900 + token.value;
    return at + 1;
  },
};

/** Whether a number is a year before Christ: "2200 BC", and both of "between 2200 and 1800 BC". */
export function isYearOfAntiquity(tokens: readonly TemporalToken[], at: number): boolean {
  const number = (token: TemporalToken | undefined): boolean => token?.word.isDigits === true;
  if (!number(tokens[at])) return false;
  if (isBeforeChrist(tokens, at + 1)) return true;
  const isRange = /^(?:and|to|-|or)$/.test(tokens[at + 1]?.word.text ?? '') && number(tokens[at + 2]);
  return isRange && isBeforeChrist(tokens, at + 3);
}

/** "BC", "BCE" or "B.C.": such years and centuries have no value. */
function isBeforeChrist(tokens: readonly TemporalToken[], at: number): boolean {
  const [first, stop, second] = tokens.slice(at, at + 3);
  if (first?.word.text === 'bc' || first?.word.text === 'bce') return true;
  return first?.word.text === 'b' && isMark(stop, '.') && second?.word.text === 'c' && second.isGlued;
}

/** Whether other figures are joined to a number, as in a code or in a date that there is not: "555-2010-86". */
function isInCode(tokens: readonly TemporalToken[], at: number): boolean {
  const [before, mark, token, nextMark, next] = [-2, -1, 0, 1, 2].map((shift) => tokens[at + shift]);
  const isJoined = (one: TemporalToken | undefined): boolean =>
    one !== undefined && /^[-/]$/.test(one.word.text);
  const isAfter =
    isJoined(mark) && token?.isGlued === true && mark?.isGlued === true && before?.word.isDigits === true;
  const isBefore =
    isJoined(nextMark) && nextMark?.isGlued === true && next?.isGlued === true && next.word.isDigits === true;
  // "Sep-23-2020"
  const isAfterMonth = isAfter && tokens[at - 4]?.word.month !== undefined;
  return (isAfter && !isAfterMonth) || isBefore;
}

/** "2012-2020", "2019/20". */
export const yearSpan: TokenClass = {
  startsWith: (word) => word.isDigits === true,
  goesOn: (_, next) => dateMark.test(next.text),
  match: (tokens, at, found) => {
    const [first, mark, last, after, afterThat] = tokens.slice(at, at + 5);
    if (first?.digits !== 4 || first.value < 1000 || first.value > 2999) return -1;
    if (!mark?.isGlued || !/^[-/]$/.test(mark.word.text) || !last?.isGlued) return -1;
    if (after?.isGlued && afterThat?.isGlued && (dateMark.test(after.word.text) || after.word.isDigits))
      return -1;
    if (tokens[at - 1]?.word === mark.word && first.isGlued) return -1;
    const century = first.value - (first.value % 100);
    const lastYear = last.digits === 4 ? last.value : last.digits === 2 ? century + last.value : 0;
    // "1999-00"
    const year = last.digits === 2 && lastYear < first.value ? lastYear + 100 : lastYear;
    if (year <= first.value || year > 2999 || (last.digits === 2 && year - first.value > 60)) return -1;
    found.year = first.value;
    found.lastYear = year;
    return at + 3;
  },
};

/** "Q3", "H1": a quarter or half, by the letter; "Q 3" is a question's number. */
export const numberedPart = (letter: 'q' | 'h', most: number): TokenClass => ({
  startsWith: (word) => word.text === letter,
  goesOn: (_, next) => next.isDigits === true,
  match: (tokens, at, found) => {
    const number = tokens[at + 1];
    if (!tokens[at]?.isCapital || !number?.isGlued || !(number.value >= 1 && number.value <= most)) return -1;
    found.ordinal = number.value;
    return at + 2;
  },
});

/** "1990s", "1990's", "the '80s", "80s", "the nineties" with or without "mid-" apart. */
export const decade: TokenClass = {
  startsWith: (word) => word.isDigits === true || word.text === "'" || decadeNames.has(word.text),
  goesOn: (_, next) => next.isDigits === true || next.text === 's' || next.text === "'",
  match: (tokens, at, found) => {
    const named = decadeNames.get(tokens[at]?.word.text ?? '');
    if (named !== undefined) {
      found.decade = named;
      found.isShortDecade = true;
      return at + 1;
    }
    const isCut = isMark(tokens[at], "'");
    const first = isCut ? at + 1 : at;
    const token = tokens[first];
    if (token === undefined || token.value % 10 !== 0 || (isCut && !token.isGlued)) return -1;
    const apostrophe = isMark(tokens[first + 1], "'") ? 1 : 0;
    const letter = tokens[first + 1 + apostrophe];
    if (letter?.word.text !== 's' || !letter.isGlued) return -1;
    if (token.digits === 2) {
      found.decade = token.value / 10;
      found.isShortDecade = true;
      found.isCutDecade = isCut;
    } else if (token.digits === 4 && token.value >= 1000 && token.value < 2200)
      found.decade = token.value / 10;
    else return -1;
    return first + 2 + apostrophe;
  },
};

const decadeNames = new Map<string, number>([
  ['noughties', 0],
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (text, index) => [text, index + 2] as const,
  ),
]);

for (const text of decadeNames.keys()) wordOf(text);
