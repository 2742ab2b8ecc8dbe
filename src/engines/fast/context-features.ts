import { Capitals } from '../../text/casing.js';
import { Casing } from './casing.js';
import { FeatureList } from './feature-list.js';
import { combine } from '../../binary/hash.js';
import { nextDocument, type Lexeme } from './lexeme.js';
import { boundary, Sign, type Word } from './word-features.js';

/** A sentence, word by word, with where it stands. */
export interface SentenceWords {
  words: readonly Word[];
  casing: Casing;
  /** 0 for the first sentence, 1 for the second and third, 2 for the others. */
  position: number;
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

const isCapitalised = (word: Word): boolean => word.capitals >= Capitals.Initial;

/** The word at a place, or the sentence's boundary: a place outside of an array is slow to ask for. */
export const wordAt = (words: readonly Word[], at: number): Word =>
  at >= 0 && at < words.length ? (words[at] as Word) : boundary;

/**
 * Notes in the lexemes of what is read together how its words are capitalised. Returns the
 * number by which these notes are found again.
 */
export function noteUsage(sentences: readonly SentenceWords[]): number {
  const document = nextDocument();
  for (const { words, casing } of sentences) {
    if (casing !== Casing.Plain) continue;
    const { length } = words;
    for (let at = 0; at < length;) {
      const word = words[at] as Word;
      if (isCapitalised(word)) {
        let end = at + 1;
        while (end < length && isCapitalised(words[end] as Word)) end += 1;
        noteRun(words, at, end, document);
        at = end;
        continue;
      }
      if (word.capitals === Capitals.Lower) {
        word.lexeme.use(document);
        word.lexeme.lower += 1;
      }
      at += 1;
    }
  }
  return document;
}

/** Notes a run of capitalised words. */
function noteRun(words: readonly Word[], first: number, end: number, document: number): void {
  for (let at = first; at < end; at += 1) {
    const { lexeme } = words[at] as Word;
    lexeme.use(document);
    if (at > 0) lexeme.capitalised += 1;
    if (end - first <= lexeme.run) continue;
    lexeme.run = end - first;
    lexeme.before = at > first ? (words[at - 1] as Word).key : 0;
    lexeme.after = at + 1 < end ? (words[at + 1] as Word).key : 0;
    lexeme.last = (words[end - 1] as Word).key;
  }
}

/** Takes the features of a token, which are in the list that is given, or good until the call returns. */
export type EmitFeature = (token: number, features: FeatureList) => void;

const ownList = new FeatureList();

/**
 * Passes `emit` the features that depend on more than one word: for each token marked in
 * `wanted`, or each at all, those of its surroundings in the sentence and of what the
 * document, of that number, shows of the word.
 */
export function contextFeatures(
  sentence: SentenceWords,
  document: number,
  emit: EmitFeature,
  wanted?: Uint8Array,
  list = ownList,
): void {
  const { words, casing, position } = sentence;
  const { length } = words;
  let quoted = 0;
  let bracketed = 0;
  let runStart = 0;
  let runEnd = 0;
  for (let token = 0; token < length; token += 1) {
    const word = words[token] as Word;
    if (word.sign !== Sign.None) {
      if (word.sign === Sign.OpenBracket) bracketed = 1;
      else if (word.sign === Sign.CloseBracket) bracketed = 0;
      else if (word.sign === Sign.Quote) quoted = 1 - quoted;
      else quoted = word.sign === Sign.OpenQuote ? 1 : 0;
    }
    if (wanted && !wanted[token]) continue;
    list.clear();
    const before = wordAt(words, token - 1);
    const after = wordAt(words, token + 1);
    const before2 = wordAt(words, token - 2);
    const after2 = wordAt(words, token + 2);
    list.add(combine(Kind.Bias, casing));
    list.add(combine(combine(Kind.Pair, before.key), word.key));
    list.add(combine(combine(Kind.NextPair, word.key), after.key));
    list.add(combine(combine(Kind.Around, before.key), after.key));
    list.add(combine(combine(Kind.ClusterPair, before.cluster), word.cluster));
    list.add(combine(combine(Kind.ClusterNextPair, word.cluster), after.cluster));
    list.add(combine(combine(combine(Kind.Triple, before.shape), word.shape), after.shape));
    const five =
      (((before2.capitals * 8 + before.capitals) * 8 + word.capitals) * 8 + after.capitals) * 8 +
      after2.capitals;
    list.add(combine(Kind.CapitalsOfFive + 64 * casing, five));
    list.add(combine(Kind.Ahead, wordAt(words, token + 3).key));
    list.add(combine(Kind.Behind, wordAt(words, token - 3).key));
    if (token === 0) list.add(combine(combine(Kind.First, word.capitals * 8 + after.capitals), position));
    list.add(combine(Kind.Enclosed, (quoted * 2 + bracketed) * 8 + word.capitals));
    if (isCapitalised(word)) {
      if (token >= runEnd) {
        runStart = token;
        runEnd = token + 1;
        while (runStart > 0 && isCapitalised(words[runStart - 1] as Word)) runStart -= 1;
        while (runEnd < length && isCapitalised(words[runEnd] as Word)) runEnd += 1;
      }
      runFeatures(list, sentence, token, runStart, runEnd);
      if (casing !== Casing.Flat) usageFeatures(list, word.lexeme, document, token, runEnd - runStart);
    }
    emit(token, list);
  }
}

/** The features of a capitalised word in its run. */
function runFeatures(
  list: FeatureList,
  { words, casing }: SentenceWords,
  token: number,
  runStart: number,
  runEnd: number,
): void {
  const left = wordAt(words, runStart - 1);
  const right = wordAt(words, runEnd);
  const place = Math.min(token - runStart, 3) * 4 + Math.min(runEnd - 1 - token, 3);
  list.add(combine(combine(Kind.RunPlace, place), casing));
  list.add(combine(Kind.RunLeft, left.key));
  list.add(combine(Kind.RunRight, right.key));
  list.add(combine(Kind.RunClusterLeft, left.cluster));
  list.add(combine(Kind.RunClusterRight, right.cluster));
}

/** The features of how the document uses a capitalised word. */
function usageFeatures(
  list: FeatureList,
  lexeme: Lexeme,
  document: number,
  token: number,
  run: number,
): void {
  if (lexeme.usedIn !== document || lexeme.run === 0) return;
  const counts =
    (Math.min(lexeme.lower, 2) * 4 + Math.min(lexeme.capitalised, 3)) * 8 + Math.min(lexeme.run, 7);
  list.add(combine(combine(Kind.Usage, counts), token === 0 ? 1 : 0));
  if (lexeme.run <= run) return;
  list.add(combine(Kind.UsageBefore, lexeme.before));
  list.add(combine(Kind.UsageAfter, lexeme.after));
  list.add(combine(Kind.UsageLast, lexeme.last));
}
