import { Capitals, Casing } from './casing.js';
import { combine } from './hash.js';
import { boundary, keyOf, type Word } from './words.js';

/** A sentence, word by word, with where it stands. */
export interface SentenceWords {
  words: readonly Word[];
  casing: Casing;
  /** 0 for the first sentence, 1 for the second and third, 2 for the others. */
  position: number;
}

/** What the whole document shows of a word. */
export interface Usage {
  lower: number;
  /** Capitalised where no sentence begins. */
  capitalised: number;
  /** Length of the longest run of capitalised words it is part of. */
  run: number;
  /** The words before and after it in that run, and the run's last word; 0 where there is none. */
  before: number;
  after: number;
  last: number;
}

const enum Kind {
  Bias = 101,
  Pair,
  NextPair,
  Around,
  Triple,
  Capitals,
  CapitalsOfFive,
  ClusterPair,
  ClusterNextPair,
  First,
  Enclosed,
  RunLeft,
  RunRight,
  RunPlace,
  RunClusterLeft,
  RunClusterRight,
  Usage,
  UsageBefore,
  UsageAfter,
  UsageLast,
  Ahead,
  Behind,
}

const openBracket = keyOf('(');
const closeBracket = keyOf(')');
const quote = keyOf('"');
const openQuote = keyOf('“');
const closeQuote = keyOf('”');

const isCapitalised = (word: Word): boolean => word.capitals >= Capitals.Initial;

/** What a document shows of its words: one entry for each word that is capitalised somewhere. */
export function usageOf(sentences: readonly SentenceWords[]): Map<number, Usage> {
  const usage = new Map<number, Usage>();
  const lower = new Map<number, number>();
  for (const { words, casing } of sentences) {
    if (casing !== Casing.Plain) continue;
    for (let at = 0; at < words.length; ) {
      const word = words[at] as Word;
      if (!isCapitalised(word)) {
        if (word.capitals === Capitals.Lower) lower.set(word.key, (lower.get(word.key) ?? 0) + 1);
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < words.length && isCapitalised(words[end] as Word)) end += 1;
      for (let inside = at; inside < end; inside += 1) {
        const { key } = words[inside] as Word;
        let entry = usage.get(key);
        if (!entry) {
          entry = { lower: 0, capitalised: 0, run: 0, before: 0, after: 0, last: 0 };
          usage.set(key, entry);
        }
        if (inside > 0) entry.capitalised += 1;
        if (end - at <= entry.run) continue;
        entry.run = end - at;
        entry.before = inside > at ? (words[inside - 1] as Word).key : 0;
        entry.after = inside + 1 < end ? (words[inside + 1] as Word).key : 0;
        entry.last = (words[end - 1] as Word).key;
      }
      at = end;
    }
  }
  for (const [key, count] of lower) {
    const entry = usage.get(key);
    if (entry) entry.lower = count;
  }
  return usage;
}

/**
 * Calls `add` with the features that depend on more than one word: for each token, or
 * each one marked in `wanted`, those of its surroundings in the sentence and of what the
 * document shows of the word.
 */
export function contextFeatures(
  sentence: SentenceWords,
  usage: ReadonlyMap<number, Usage>,
  add: (token: number, feature: number) => void,
  wanted?: Uint8Array,
): void {
  const { words, casing, position } = sentence;
  const { length } = words;
  const at = (index: number): Word => words[index] ?? boundary;
  let quoted = 0;
  let bracketed = 0;
  let runStart = 0;
  let runEnd = 0;
  for (let token = 0; token < length; token += 1) {
    const word = words[token] as Word;
    if (word.key === openBracket) bracketed = 1;
    if (word.key === closeBracket) bracketed = 0;
    if (word.key === quote) quoted = 1 - quoted;
    if (word.key === openQuote) quoted = 1;
    if (word.key === closeQuote) quoted = 0;
    if (wanted && !wanted[token]) continue;
    const before = at(token - 1);
    const after = at(token + 1);
    add(token, combine(Kind.Bias, casing));
    add(token, combine(combine(Kind.Pair, before.key), word.key));
    add(token, combine(combine(Kind.NextPair, word.key), after.key));
    add(token, combine(combine(Kind.Around, before.key), after.key));
    add(token, combine(combine(Kind.ClusterPair, before.cluster), word.cluster));
    add(token, combine(combine(Kind.ClusterNextPair, word.cluster), after.cluster));
    add(token, combine(combine(combine(Kind.Triple, before.shape), word.shape), after.shape));
    const five =
      (((at(token - 2).capitals * 8 + before.capitals) * 8 + word.capitals) * 8 + after.capitals) * 8 +
      at(token + 2).capitals;
    add(token, combine(Kind.CapitalsOfFive + 64 * casing, five));
    add(token, combine(Kind.Ahead, at(token + 3).key));
    add(token, combine(Kind.Behind, at(token - 3).key));
    if (token === 0) add(token, combine(combine(Kind.First, word.capitals * 8 + after.capitals), position));
    add(token, combine(Kind.Enclosed, (quoted * 2 + bracketed) * 8 + word.capitals));

    if (!isCapitalised(word)) continue;
    if (token >= runEnd) {
      runStart = token;
      runEnd = token + 1;
      while (runEnd < length && isCapitalised(words[runEnd] as Word)) runEnd += 1;
    }
    const left = at(runStart - 1);
    const right = at(runEnd);
    const place = Math.min(token - runStart, 3) * 4 + Math.min(runEnd - 1 - token, 3);
    add(token, combine(combine(Kind.RunPlace, place), casing));
    add(token, combine(Kind.RunLeft, left.key));
    add(token, combine(Kind.RunRight, right.key));
    add(token, combine(Kind.RunClusterLeft, left.cluster));
    add(token, combine(Kind.RunClusterRight, right.cluster));

    const used = casing === Casing.Flat ? undefined : usage.get(word.key);
    if (!used) continue;
    const counts =
      (Math.min(used.lower, 2) * 4 + Math.min(used.capitalised, 3)) * 8 + Math.min(used.run, 7);
    add(token, combine(combine(Kind.Usage, counts), token === 0 ? 1 : 0));
    if (used.run > runEnd - runStart) {
      add(token, combine(Kind.UsageBefore, used.before));
      add(token, combine(Kind.UsageAfter, used.after));
      add(token, combine(Kind.UsageLast, used.last));
    }
  }
}
