import { Casing } from '../../../src/engines/fast/casing.js';
import { contextFeatures, noteUsage } from '../../../src/engines/fast/context-features.js';
import { FormCache } from '../../../src/engines/fast/form-cache.js';
import { hashOf } from '../../../src/binary/hash.js';
import { HashIndex } from '../../../src/binary/hash-index.js';
import { Lexeme } from '../../../src/engines/fast/lexeme.js';
import { Vocabulary } from '../../../src/engines/fast/vocabulary.js';
import { boundary, readWord, type Word } from '../../../src/engines/fast/word-features.js';
import { Capitals, capitalsOf } from '../../../src/text/casing.js';

const words = ['almaty', 'minister'].map((word) => hashOf(word));
const vocabulary = new Vocabulary(HashIndex.of(Uint32Array.from(words).sort()), 2, new Int8Array(4), [
  Uint16Array.of(0, 1),
  Uint16Array.of(0, 1),
  Uint16Array.of(0, 0),
]);
const lexemes = new Map<number, Lexeme>();
const lexemeOf = (key: number): Lexeme => lexemes.get(key) ?? (lexemes.set(key, new Lexeme()), lexemeOf(key));
const read = (text: string, casing = Casing.Plain): ReturnType<typeof readWord> =>
  readWord(text, casing, vocabulary, lexemeOf);

describe('the features of a word', () => {
  test.each([
    '',
    ' ',
    '\u0000',
    '\ud83d',
    '\ud83d\ude00',
    'ß',
    'İ',
    'ﬁ',
    '字',
    "'s",
    '1,600',
    'ǆ',
    'x'.repeat(5000),
  ])('are found for %j', (text) => {
    for (const casing of [Casing.Plain, Casing.Flat, Casing.Title]) {
      const word = read(text, casing);
      for (const feature of [...word.wide, ...word.near, ...word.own]) {
        expect(feature).toBe(feature | 0);
      }
      expect(read(text, casing)).toEqual(word);
    }
  });

  test('do not depend on case where case says nothing', () => {
    expect(read('ALMATY', Casing.Flat)).toEqual(read('almaty', Casing.Flat));
    expect(read('ALMATY')).not.toEqual(read('almaty'));
  });

  test('tell of the vocabulary, whatever the case', () => {
    expect(read('Almaty').known).toBeGreaterThanOrEqual(0);
    expect(read('Almaty').known).toBe(read('ALMATY').known);
    expect(read('Smadiyarov').known).toBe(-1);
  });

  test.each([
    ['Karin', Capitals.Initial],
    ['karin', Capitals.Lower],
    ['MFA', Capitals.All],
    ['I', Capitals.Single],
    ['McDonald', Capitals.Mixed],
    ['iPhone', Capitals.Mixed],
    ['2025', Capitals.None],
    ['中国', Capitals.None],
    ['Émile', Capitals.Initial],
  ])('say how %s is capitalised', (text, capitals) => {
    expect(capitalsOf(text, text.toLowerCase())).toBe(capitals);
  });
});

describe('the features of the context', () => {
  test('exist for every token, in sentences of any length', () => {
    for (const text of ['', 'Karin', 'State Counselor Yerlan Karin ( said ) " so "']) {
      const sentence = {
        words: text
          .split(' ')
          .filter(Boolean)
          .map((word) => read(word)),
        casing: Casing.Plain,
        position: 0,
      };
      const counts = new Array<number>(sentence.words.length).fill(0);
      contextFeatures(sentence, noteUsage([sentence]), (token, { length }) => {
        counts[token] = length;
      });
      expect(counts.every((count) => count > 0)).toBe(true);
    }
  });

  test('know the longest run of capitalised words that holds a word', () => {
    const sentenceOf = (text: string): Parameters<typeof noteUsage>[0][number] => ({
      words: text.split(' ').map((word) => read(word)),
      casing: Casing.Plain,
      position: 0,
    });
    const document = noteUsage([sentenceOf('Karin said'), sentenceOf('so did Yerlan Karin')]);
    expect(read('Karin').lexeme).toMatchObject({
      usedIn: document,
      lower: 0,
      capitalised: 1,
      run: 2,
      before: read('Yerlan').key,
      after: 0,
      last: read('Karin').key,
    });
    expect(read('said').lexeme).toMatchObject({ usedIn: document, lower: 1, run: 0 });
    // What the next document shows is not mixed with it.
    const next = noteUsage([sentenceOf('they said karin')]);
    expect(read('Karin').lexeme).toMatchObject({ usedIn: next, lower: 1, capitalised: 0, run: 0, last: 0 });
  });
});

describe('words of forms', () => {
  function cacheOfNumbers(): { read: (...numbers: number[]) => void; forgotten: number[]; made: number[] } {
    const forgotten: number[] = [];
    const made: number[] = [];
    const cache = new FormCache<Word>(
      () => Capitals.Lower,
      ({ shape }) => forgotten.push(shape),
    );
    const read = (...numbers: number[]): void => {
      cache.tidy();
      for (const number of numbers) {
        const text = `w${number}`;
        const form = cache.get(text, 0, text.length);
        if (form.wordIn(Casing.Plain)) continue;
        made.push(number);
        form.remember(Casing.Plain, { ...boundary, shape: number });
      }
    };
    return { read, forgotten, made };
  }
  const range = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, at) => from + at);

  test('are given back where only one text has them, and made once where two have', () => {
    const { read, forgotten, made } = cacheOfNumbers();
    read(1, 2, 1);
    read(2, 3);
    expect(forgotten.sort()).toEqual([1, 2]);
    read(2);
    // What is kept now is not made again, nor given back with what is new.
    read(2, 4);
    read(2);
    expect(made).toEqual([1, 2, 2, 3, 4]);
    expect(forgotten.sort()).toEqual([1, 2, 3, 4]);
  });

  test('that were kept are given back, once, when they are not met for long', () => {
    const { read, forgotten, made } = cacheOfNumbers();
    const [many, often] = [9_000, -7];
    for (const first of [0, many, 2 * many, 3 * many]) {
      for (let time = 0; time < 3; time += 1) read(often, ...range(first, many));
    }
    read(often);
    // Each was made for two texts, the second time to stay.
    expect(made.filter((number) => number === 5)).toHaveLength(2);
    expect(made.filter((number) => number === often)).toHaveLength(2);
    expect(forgotten.filter((number) => number === often)).toHaveLength(1);
    expect(forgotten.filter((number) => number === 5)).toHaveLength(2);
    expect(forgotten.filter((number) => number === 3 * many + 5)).toHaveLength(1);
  });
});
