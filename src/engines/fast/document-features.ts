import { combine } from '../../binary/hash.js';
import { decodeSpans, groupOf, outsideLabel, type TokenSpan } from '../../tagging/labels.js';
import { Capitals } from '../../text/casing.js';
import type { SentenceWords, EmitFeature } from './context-features.js';
import { FeatureList } from './feature-list.js';
import { groupCount, nextDocument, type Lexeme } from './lexeme.js';
import type { Word } from './word-features.js';

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

/** Place of a token in a span: only, first, last, inner. */
function placeIn(token: number, first: number, end: number): number {
  if (end - first === 1) return 0;
  return token === first ? 1 : token === end - 1 ? 2 : 3;
}

const bucket = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/** What the first pass found in sentences that are read together. */
export class DocumentFeatures {
  private readonly document = nextDocument();
  private readonly spans: readonly TokenSpan[][];
  /** How often each phrase is a span of each type. */
  private readonly phrases = new Map<number, Uint16Array>();
  private readonly ownList = new FeatureList();
  // Of the sentence at hand: the use of each word elsewhere, the length of the span each
  // token is in, and the phrase that it is part of with its number's bucket.
  private uses = new Uint16Array(64);
  private lengths = new Uint8Array(64);
  private matches = new Uint16Array(64);

  /** `labels` holds the first pass's labels of each sentence. */
  constructor(
    private readonly sentences: readonly SentenceWords[],
    private readonly labels: readonly Uint8Array[],
  ) {
    this.spans = labels.map(decodeSpans);
    sentences.forEach(({ words }, index) => {
      for (const span of this.spans[index] as TokenSpan[]) this.noteSpan(words, span);
    });
    sentences.forEach(({ words }, index) => this.noteOutside(words, labels[index] as Uint8Array));
  }

  private noteSpan(words: readonly Word[], { first, end, type }: TokenSpan): void {
    const { document, phrases } = this;
    let phrase = 0;
    for (let token = first; token < end; token += 1) {
      const word = words[token] as Word;
      phrase = combine(phrase, word.key);
      if (word.capitals === Capitals.Lower) continue;
      const { lexeme } = word;
      lexeme.tag(document);
      lexeme.counts[type + 1] = (lexeme.counts[type + 1] as number) + 1;
      if (end - first <= lexeme.spanLength) continue;
      lexeme.spanLength = end - first;
      lexeme.spanType = type + 1;
      lexeme.spanPlace = placeIn(token, first, end);
    }
    if (end - first < 2 || end - first > longestPhrase) return;
    (words[first] as Word).lexeme.beginsPhraseIn = document;
    let counts = phrases.get(phrase);
    if (counts === undefined) phrases.set(phrase, (counts = new Uint16Array(groupCount)));
    counts[type + 1] = (counts[type + 1] as number) + 1;
  }

  private noteOutside(words: readonly Word[], labels: Uint8Array): void {
    for (let token = 0; token < words.length; token += 1) {
      const { lexeme } = words[token] as Word;
      if (labels[token] !== outsideLabel || lexeme.taggedIn !== this.document) continue;
      lexeme.counts[0] = (lexeme.counts[0] as number) + 1;
    }
  }

  /** Passes `emit` the features of the tokens of a sentence, or of those marked in `wanted`. */
  features(sentence: number, emit: EmitFeature, wanted?: Uint8Array, list = this.ownList): void {
    const { words } = this.sentences[sentence] as SentenceWords;
    const labels = this.labels[sentence] as Uint8Array;
    const { length } = words;
    this.lookUp(words, labels, this.spans[sentence] as TokenSpan[]);
    const { uses, matches, lengths } = this;
    for (let token = 0; token < length; token += 1) {
      if (wanted && !wanted[token]) continue;
      const use = uses[token] as number;
      const before = token > 0 ? (uses[token - 1] as number) : 0;
      const after = token + 1 < length ? (uses[token + 1] as number) : 0;
      const match = matches[token] as number;
      if (use === 0 && before === 0 && after === 0 && match === 0) continue;
      const here = labels[token] as number;
      list.clear();
      if (match !== 0) {
        list.add(combine(combine(Kind.Phrase, match >> 3), match & 7));
        list.add(combine(combine(Kind.PhraseHere, match >> 3), here));
      }
      if (use !== 0 || before !== 0 || after !== 0) list.add(combine(Kind.Here, here));
      if (before !== 0) list.add(combine(combine(Kind.Before, before >> 3), here));
      if (after !== 0) list.add(combine(combine(Kind.After, after >> 3), here));
      if (use !== 0) {
        list.add(combine(Kind.Word, use));
        list.add(combine(combine(Kind.WordHere, use >> 3), here));
        const { spanLength, spanType, spanPlace } = (words[token] as Word).lexeme;
        if (spanLength > (lengths[token] as number)) {
          list.add(combine(combine(Kind.Longer, spanType * 4 + spanPlace), here));
        }
      }
      emit(token, list);
    }
  }

  private lookUp(words: readonly Word[], labels: Uint8Array, spans: readonly TokenSpan[]): void {
    const { length } = words;
    if (this.uses.length < length) {
      this.uses = new Uint16Array(2 * length);
      this.lengths = new Uint8Array(2 * length);
      this.matches = new Uint16Array(2 * length);
    }
    const { uses, lengths, matches, document } = this;
    for (let token = 0; token < length; token += 1) {
      const { lexeme } = words[token] as Word;
      uses[token] = lexeme.taggedIn === document ? otherUse(lexeme, labels[token] as number) : 0;
      lengths[token] = 0;
      matches[token] = 0;
    }
    for (const { first, end } of spans) lengths.fill(Math.min(end - first, 255), first, end);
    for (let first = 0; first < length;) {
      const isBeginning = (words[first] as Word).lexeme.beginsPhraseIn === document;
      first = isBeginning ? this.matchPhrase(words, first) : first + 1;
    }
  }

  /** Notes the longest phrase that begins at a token. Returns where to go on. */
  private matchPhrase(words: readonly Word[], first: number): number {
    const { phrases, matches } = this;
    let phrase = 0;
    let end = 0;
    let counts: Uint16Array | undefined;
    const limit = Math.min(words.length, first + longestPhrase);
    for (let token = first; token < limit; token += 1) {
      phrase = combine(phrase, (words[token] as Word).key);
      const found = token > first ? phrases.get(phrase) : undefined;
      if (found === undefined) continue;
      counts = found;
      end = token + 1;
    }
    if (counts === undefined) return first + 1;
    let top = 1;
    let total = 0;
    for (let group = 0; group < groupCount; group += 1) {
      const count = counts[group] as number;
      total += count;
      if (count > (counts[top] as number)) top = group;
    }
    for (let token = first; token < end; token += 1) {
      matches[token] = (top * 4 + placeIn(token, first, end)) * 8 + bucket(total);
    }
    return end;
  }
}

/**
 * How a word is mostly used elsewhere, with how sure and how often: the group times 64, its
 * share of the uses in 3 bits and their number in 3 bits. 0 if it is nowhere else.
 */
function otherUse({ counts }: Lexeme, label: number): number {
  const here = groupOf(label);
  let total = 0;
  let most = 0;
  let top = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const count = counts[group] as number;
    if (count === 0) continue;
    const others = group === here ? count - 1 : count;
    total += others;
    if (others <= most) continue;
    most = others;
    top = group;
  }
  if (total === 0) return 0;
  const share = most === total ? 3 : most * 4 > total * 3 ? 2 : most * 2 > total ? 1 : 0;
  return (top + 1) * 64 + share * 8 + bucket(total);
}
