import type { SentenceItem, RoleSentence } from './role-sentence.js';

/** Longer gaps are looked at from their ends only. */
const mostSymbols = 40;

/**
 * The symbols of the items from `first` to before `end`, runs of ordinary words as one.
 * Of a long gap the middle is left out.
 */
export function gapSymbols({ items }: RoleSentence, first: number, end: number): string[] {
  const symbols: string[] = [];
  const isLong = end - first > mostSymbols;
  for (let at = first; at < end; at += 1) {
    if (isLong && at === first + mostSymbols / 2) at = end - mostSymbols / 2;
    const { symbol } = items[at] as SentenceItem;
    if (symbol === 'w' && symbols[symbols.length - 1] === 'w') continue;
    symbols.push(symbol);
  }
  return symbols;
}

/** The symbol of the item at an index; "^" before the first and "$" after the last. */
export function symbolAt({ items }: RoleSentence, index: number): string {
  if (index < 0) return '^';
  return items[index]?.symbol ?? '$';
}

/** The item before another one, past one with a symbol that may stand between: the "of" in "of the [Red Cross]". */
export function itemBefore(sentence: RoleSentence, at: number, between: string): number {
  return symbolAt(sentence, at - 1) === between ? at - 2 : at - 1;
}

/** How many of ascending numbers are below a limit. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of ascending numbers that are not below `first` and not above `last`. */
export function within(numbers: readonly number[], first: number, last: number): number[] {
  return numbers.slice(countBelow(numbers, first), countBelow(numbers, last + 1));
}

/** Distances and counts as they matter: the exact ones only while they are small. */
export function bucket(count: number): string {
  if (count < 4) return String(count);
  return count < 7 ? '4' : count < 12 ? '7' : '12';
}

export function countOf(symbols: readonly string[], wanted: string): number {
  let count = 0;
  for (const symbol of symbols) if (symbol === wanted) count += 1;
  return count;
}
