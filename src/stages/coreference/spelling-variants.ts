/*
 * Spelling variants of one name within an article: "Mkhwebane" and "Mkhewebane".
 */

/** Shorter words are too easily another name. */
const shortest = 5;

/**
 * Whether two words differ by one letter that was changed, left out or swapped with the
 * next. The first letters must agree, and endings that tell a woman's given name from a
 * man's ("Mario", "Maria") count as different.
 */
export function isVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const differAtEnd = endA === a.length && endB === b.length;
  if (start === 0 || (differAtEnd && /[aeo]$/.test(a.length > b.length ? a : b))) return false;
  const [inA, inB] = [a.slice(start, endA), b.slice(start, endB)];
  if (inA.length + inB.length === 4) return inA === `${inB[1]}${inB[0]}`;
  return inA.length <= 1 && inB.length <= 1;
}

/**
 * Whether two words have the same consonants but for doubled ones: "Mohamed", "Muhammad".
 * Three at least, and the same ending as far as it tells a woman's name from a man's.
 */
export function isTransliteration(a: string, b: string): boolean {
  if (
    !b.startsWith(a.charAt(0)) ||
    Math.min(a.length, b.length) < shortest ||
    Math.abs(a.length - b.length) > 2
  )
    return false;
  const consonants = consonantsOf(a);
  return consonants.length > 2 && /[aeo]$/.test(a) === /[aeo]$/.test(b) && consonants === consonantsOf(b);
}

function consonantsOf(word: string): string {
  return word.replace(/(?!^)[aeiouyw]/g, '').replace(/(.)\1+/g, '$1');
}

/** Whether two names differ in the spelling of just one word. */
export function areVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let index = 0; index < a.length && differing < 2; index += 1) {
    if (a[index] === b[index]) continue;
    const [one, other] = [a[index] as string, b[index] as string];
    differing += isVariant(one, other) || isTransliteration(one, other) ? 1 : 2;
  }
  return differing === 1;
}

/**
 * Finds variants of a word without comparing it with all others: two words that differ by
 * a letter have a form with one letter left out in common (SymSpell, Garbe 2012).
 */
export class VariantIndex<T> {
  private readonly byKey = new Map<string, { word: string; value: T }[]>();

  add(word: string, value: T): void {
    for (const key of keysOf(word)) {
      const list = this.byKey.get(key);
      if (!list) this.byKey.set(key, [{ word, value }]);
      else if (list.length < 8) list.push({ word, value });
    }
  }

  /** What was added under variants of the word, each once. */
  find(word: string): Set<T> {
    const found = new Set<T>();
    for (const key of keysOf(word)) {
      for (const entry of this.byKey.get(key) ?? []) {
        if (isVariant(entry.word, word)) found.add(entry.value);
      }
    }
    return found;
  }
}

function keysOf(word: string): string[] {
  if (word.length < shortest || word.length > 24) return [];
  const keys = [word];
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
