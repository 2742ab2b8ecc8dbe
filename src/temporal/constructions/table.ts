import type { Direction, Meaning, Mod } from '../semantics.js';
import { words } from '../lexicon.js';
import type { Unit } from '../units.js';
import type { Certainty, CheckedPattern, Construction, Found } from '../construction.js';

/** Which one from now on, and from then on. */
export const directions: Readonly<Record<string, Direction>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
export const steps: Readonly<Record<string, Direction>> = {
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
};

type Row<P extends string> = readonly [
  pattern: P & CheckedPattern<P>,
  meaning: (found: Found) => Meaning | null,
];

/** Constructions from rows of a pattern and its meaning. */
export function table<const P extends readonly string[]>(
  certainty: Certainty,
  rows: { readonly [I in keyof P]: Row<P[I]> },
): Construction[] {
  return rows.map(([pattern, meaning]) => ({ pattern, meaning, certainty }));
}

/** The meaning of what is inside, changed by a modifier. */
export function modified(inner: Meaning | undefined, mod: Mod): Meaning | null {
  return inner ? { ...inner, mod } : null;
}

/** Each word of a row of words with its value: `{ early: 'START', late: 'END' }`. */
export function valueOf<V>(values: Readonly<Record<string, V>>, word: string | undefined): V {
  const value = word === undefined || !Object.hasOwn(values, word) ? undefined : values[word];
  if (value === undefined) throw new RangeError(`no value for the word "${word}"`);
  return value;
}

/** The unit that a word names. */
export function unitNamed(word = ''): Unit {
  const unit = words.get(word)?.unit;
  if (unit === undefined) throw new RangeError(`no unit of time is named "${word}"`);
  return unit;
}
