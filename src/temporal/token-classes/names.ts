import type { Word } from '../lexicon.js';
import { isMark, isSingular, type Captures, type TokenClass } from './token-class.js';

/** A class of single words, which has a property under some name. */
export function oneWord<K extends keyof Word>(
  property: K,
  note: (found: Captures, value: NonNullable<Word[K]>) => void,
  accepts: (word: Word) => boolean = () => true,
): TokenClass {
  return {
    startsWith: (word) => word[property] !== undefined,
    goesOn: () => false,
    match: (tokens, at, found) => {
      const token = tokens[at];
      const value = token?.word[property];
      if (!token || value === undefined || !accepts(token.word)) return -1;
      note(found, value);
      return at + 1;
    },
  };
}

/** Names of months and weekdays, with the full stop of a short form. */
export function name(
  property: 'month' | 'weekday',
  accepts: (word: Word) => boolean = () => true,
): TokenClass {
  return {
    startsWith: (word) => word[property] !== undefined && isSingular(word) && accepts(word),
    goesOn: (word, next) => word.isShort === true && next.text === '.',
    match: (tokens, at, found) => {
      const token = tokens[at];
      const value = token?.word[property];
      if (token === undefined || value === undefined || !isSingular(token.word)) return -1;
      if (token.word.needsCapital && !token.isCapital) return -1;
      found[property] = value;
      const next = tokens[at + 1];
      const hasStop = token.word.isShort === true && isMark(next, '.') && tokens[at + 2] !== undefined;
      return at + (hasStop ? 2 : 1);
    },
  };
}
