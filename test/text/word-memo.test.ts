import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readModelFile } from '../../src/binary/model-file.js';
import { FormCache } from '../../src/engines/fast/form-cache.js';
import { WordPieces } from '../../src/engines/accurate/word-pieces.js';
import { Capitals } from '../../src/text/casing.js';
import { ownString, remembering } from '../../src/text/word-memo.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use after a collection, in bytes. */
function bytesInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** A text of a megabyte that begins with the word. */
const article = (word: string): string => Array.from({ length: 1000 }, () => word.padEnd(1000)).join('');
const longWord = (index: number): string => `Unterpfaffenhofen${index}`;

describe('a function that remembers', () => {
  test('says what the function says, and asks it once for each word', () => {
    const asked: string[] = [];
    const lengthOf = remembering((word) => (asked.push(word), { length: word.length }));
    expect([lengthOf('a'), lengthOf('to'), lengthOf('a')]).toEqual([
      { length: 1 },
      { length: 2 },
      { length: 1 },
    ]);
    expect(asked).toEqual(['a', 'to']);
  });

  test('remembers that the answer was no', () => {
    let asked = 0;
    const isLong = remembering(() => (asked += 1) < 0);
    expect([isLong('a'), isLong('a'), asked]).toEqual([false, false, 1]);
  });

  test('forgets words that were not met for long, and no others', () => {
    let asked: string[] = [];
    const read = remembering((word) => (asked.push(word), true), 10);
    for (let at = 0; at < 1000; at += 1) {
      read(`w${at}`);
      read('often');
    }
    expect(asked).toHaveLength(1001);
    asked = [];
    // Between ten and twenty of the last words are known.
    for (let at = 999; at >= 0; at -= 1) read(`w${at}`);
    expect(asked).toContain('w979');
    expect(asked).not.toContain('w991');
    expect(asked).not.toContain('often');
  });
});

test('a string of its own is the same string', () => {
  for (const text of ['', 'a', 'longer than thirteen', '\ud83d and a half of a pair \ude00']) {
    expect(ownString(` ${text} `.slice(1, -1))).toBe(text);
  }
});

describe('remembered words keep no texts alive', () => {
  const keeping: Record<string, () => (text: string, end: number) => unknown> = {
    'in a function that remembers': () => {
      const read = remembering((word) => ({ word, end: word.slice(1) }));
      return (text, end) => read(text.slice(0, end));
    },
    'among the pieces of words': () => {
      const pieces = new WordPieces(readModelFile('accurate/tokenizer.json').toString('utf8'));
      return (text, end) => pieces.of(text.slice(0, end));
    },
    'among the forms of words': () => {
      const cache = new FormCache(
        () => Capitals.Initial,
        () => {},
      );
      return (text, end) => cache.get(text, 0, end);
    },
  };
  test.each(Object.keys(keeping))('%s', (name) => {
    const meet = keeping[name]?.() ?? (() => {});
    meet('warm up', 4);
    const before = bytesInUse();
    for (let index = 0; index < 40; index += 1) meet(article(longWord(index)), longWord(index).length);
    // Forty articles would be forty megabytes.
    expect(bytesInUse() - before).toBeLessThan(10e6);
    expect(meet(longWord(0), longWord(0).length)).toBeDefined();
  });
});
