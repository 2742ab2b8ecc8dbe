import { Capitals } from './casing.js';
import { combine } from './hash.js';
import { decodeSpans, outsideLabel, typeOf, type TokenSpan } from './labels.js';
import type { SentenceWords } from './context.js';

/*
 * What the first pass over a document found of the same words elsewhere in it, as features
 * for the second: "Karin" is a person where "Yerlan Karin" is one.
 */

const enum Kind {
  Word = 201,
  WordHere,
  Longer,
  Phrase,
  PhraseHere,
  Before,
  After,
  Here,
}

/** The most words of a phrase that is looked for. */
const longestPhrase = 8;
/** Longer than any number of types. */
const width = 16;

/** What was found of one word. Type 0 is "none", type n + 1 the type n. */
interface WordMemory {
  /** How often it has each type. */
  counts: Uint16Array;
  /** The longest span it is part of: its length, its type and the word's place in it. */
  length: number;
  type: number;
  place: number;
}

/** Place of a token in a span: only, first, last, inner. */
function placeIn(token: number, first: number, end: number): number {
  if (end - first === 1) return 0;
  return token === first ? 1 : token === end - 1 ? 2 : 3;
}

const bucket = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/**
 * Calls `add` with the second-pass features of every token of which there are any.
 * `labels` holds the first pass's labels of each sentence.
 */
export function memoryFeatures(
  sentences: readonly SentenceWords[],
  labels: readonly Uint8Array[],
  add: (sentence: number, token: number, feature: number) => void,
): void {
  const spans = labels.map((sentence) => decodeSpans(sentence));
  const { words: memories, phrases } = remember(sentences, spans);
  sentences.forEach(({ words }, sentence) => {
    const own = labels[sentence] as Uint8Array;
    const lengths = new Uint8Array(words.length);
    for (const { first, end } of spans[sentence] as TokenSpan[]) lengths.fill(Math.min(end - first, 255), first, end);
    const elsewhere = words.map(({ key }, token) => {
      const memory = memories.get(key);
      return memory ? otherUse(memory, own[token] as number) : 0;
    });
    addPhrases(sentences[sentence] as SentenceWords, own, phrases, (token, feature) => add(sentence, token, feature));
    words.forEach(({ key }, token) => {
      const here = own[token] as number;
      const use = elsewhere[token] as number;
      const before = elsewhere[token - 1] ?? 0;
      const after = elsewhere[token + 1] ?? 0;
      if (use !== 0 || before !== 0 || after !== 0) add(sentence, token, combine(Kind.Here, here));
      if (before !== 0) add(sentence, token, combine(combine(Kind.Before, before >> 3), here));
      if (after !== 0) add(sentence, token, combine(combine(Kind.After, after >> 3), here));
      if (use === 0) return;
      add(sentence, token, combine(Kind.Word, use));
      add(sentence, token, combine(combine(Kind.WordHere, use >> 3), here));
      const memory = memories.get(key) as WordMemory;
      if (memory.length > (lengths[token] as number)) {
        const longer = memory.type * 4 + memory.place;
        add(sentence, token, combine(combine(Kind.Longer, longer), here));
      }
    });
  });
}

function remember(
  sentences: readonly SentenceWords[],
  spans: readonly TokenSpan[][],
): { words: Map<number, WordMemory>; phrases: Map<number, Uint16Array> } {
  const words = new Map<number, WordMemory>();
  const phrases = new Map<number, Uint16Array>();
  sentences.forEach((sentence, index) => {
    for (const { first, end, type } of spans[index] as TokenSpan[]) {
      let phrase = 0;
      for (let token = first; token < end; token += 1) {
        const word = sentence.words[token] as (typeof sentence.words)[number];
        phrase = combine(phrase, word.key);
        if (word.capitals === Capitals.Lower) continue;
        let memory = words.get(word.key);
        if (!memory) {
          memory = { counts: new Uint16Array(width), length: 0, type: 0, place: 0 };
          words.set(word.key, memory);
        }
        memory.counts[type + 1] = (memory.counts[type + 1] as number) + 1;
        if (end - first > memory.length) {
          memory.length = end - first;
          memory.type = type + 1;
          memory.place = placeIn(token, first, end);
        }
      }
      if (end - first < 2 || end - first > longestPhrase) continue;
      const counts = phrases.get(phrase) ?? new Uint16Array(width);
      counts[type + 1] = (counts[type + 1] as number) + 1;
      phrases.set(phrase, counts);
    }
  });
  sentences.forEach((sentence, index) => {
    const inside = new Uint8Array(sentence.words.length);
    for (const { first, end } of spans[index] as TokenSpan[]) inside.fill(1, first, end);
    sentence.words.forEach(({ key }, token) => {
      if (inside[token]) return;
      const memory = words.get(key);
      if (memory) memory.counts[0] = (memory.counts[0] as number) + 1;
    });
  });
  return { words, phrases };
}

/**
 * How a word is mostly used elsewhere, with how sure and how often: the type times 64, its
 * share of the uses in 3 bits and their number in 3 bits. 0 if it is nowhere else.
 */
function otherUse({ counts }: WordMemory, label: number): number {
  const here = label === outsideLabel ? 0 : typeOf(label) + 1;
  let total = 0;
  let most = 0;
  let top = 0;
  counts.forEach((count, type) => {
    const others = type === here && count > 0 ? count - 1 : count;
    total += others;
    if (others <= most) return;
    most = others;
    top = type;
  });
  if (total === 0) return 0;
  const share = most === total ? 3 : most * 4 > total * 3 ? 2 : most * 2 > total ? 1 : 0;
  return (top + 1) * 64 + share * 8 + bucket(total);
}

/** The longest phrase at each place that is a span somewhere in the document. */
function addPhrases(
  { words }: SentenceWords,
  own: Uint8Array,
  phrases: ReadonlyMap<number, Uint16Array>,
  add: (token: number, feature: number) => void,
): void {
  if (phrases.size === 0) return;
  for (let first = 0; first < words.length; ) {
    let phrase = 0;
    let end = 0;
    let counts: Uint16Array | undefined;
    for (let token = first; token < words.length && token < first + longestPhrase; token += 1) {
      phrase = combine(phrase, (words[token] as (typeof words)[number]).key);
      const found = token > first ? phrases.get(phrase) : undefined;
      if (!found) continue;
      counts = found;
      end = token + 1;
    }
    if (!counts) {
      first += 1;
      continue;
    }
    let top = 1;
    let total = 0;
    counts.forEach((count, type) => {
      total += count;
      if (count > (counts[top] as number)) top = type;
    });
    for (let token = first; token < end; token += 1) {
      const match = top * 4 + placeIn(token, first, end);
      add(token, combine(combine(Kind.Phrase, match), bucket(total)));
      add(token, combine(combine(Kind.PhraseHere, match), own[token] as number));
    }
    first = end;
  }
}
