import type { Found } from './construction.js';
import type { Word } from './lexicon.js';
import type { TemporalToken } from './tokens.js';

/** A word of a pattern, compiled. */
export interface Element {
  isOptional: boolean;
  isLookahead?: boolean;
  startsWith(word: Word): boolean;
  /** Whether it can start with a word and go on with the next one. */
  goesOn(word: Word, next: Word): boolean;
  match(tokens: readonly TemporalToken[], at: number, found: Found): number;
}

/**
 * Whether elements can start with a word, followed by the next one unless that is null.
 * `isLonger` asks for a match of both at least.
 */
export function canStart(
  elements: readonly Element[],
  word: Word,
  next: Word | null,
  isLonger: boolean,
): boolean {
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index] as Element;
    if (element.startsWith(word)) {
      if (next === null || element.goesOn(word, next)) return true;
      const rest = elements.slice(index + 1);
      if (canStart(rest, next, null, false)) return true;
      if (!isLonger && rest.every(({ isOptional, isLookahead }) => isOptional || isLookahead)) return true;
    }
    if (!element.isOptional && !element.isLookahead) return false;
  }
  return false;
}

/** The index after the elements from `index` on, or -1. An element that may be missing is tried first. */
export function matchElements(
  elements: readonly Element[],
  index: number,
  tokens: readonly TemporalToken[],
  at: number,
  found: Found,
): number {
  const element = elements[index];
  if (!element) return at;
  const token = tokens[at];
  const canBegin = token !== undefined && element.startsWith(token.word);
  if (!element.isOptional) {
    const next = canBegin || element.isLookahead ? element.match(tokens, at, found) : -1;
    return next >= 0 ? matchElements(elements, index + 1, tokens, next, found) : -1;
  }
  if (canBegin) {
    // What may be missing is a word; what was noted after it is taken back where it leads nowhere.
    const { inner, other } = found;
    const size = found.literals.length;
    const next = element.match(tokens, at, found);
    const end = next > 0 ? matchElements(elements, index + 1, tokens, next, found) : -1;
    if (end > 0) return end;
    found.literals.length = size;
    found.inner = inner;
    found.other = other;
  }
  return matchElements(elements, index + 1, tokens, at, found);
}
