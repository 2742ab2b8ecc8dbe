import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { clip } from '../../../src/writers/summary/clean.js';
import { wrap } from '../../../src/writers/summary/layout.js';
import { createPalette } from '../../../src/writers/summary/palette.js';
import { inParts, widthOf } from '../../../src/writers/summary/width.js';

const family = '👩‍👩‍👧‍👦';
const flag = '🇰🇿';
const texts: Record<string, string> = {
  Chinese: '中文'.repeat(8_000),
  'letters and marks': 'e\u0301'.repeat(8_000),
  'joined emoji': family.repeat(2_000),
  'emoji with a colour of skin': '👍🏽'.repeat(4_000),
  flags: flag.repeat(6_000),
  Korean: '\u1112\u1161\u11ab'.repeat(6_000),
  'marks alone': '\u0301'.repeat(40_000),
  'halves of pairs': '\uD800'.repeat(20_000),
};

describe('a long string in parts', () => {
  test.each(Object.keys(texts))('loses nothing, and is cut between clusters: %s', (name) => {
    const text = texts[name] ?? '';
    const parts = inParts(text);
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThan(20_000);
    const unit = text.slice(0, text.length / 1000);
    expect(widthOf(text)).toBe(1000 * stringWidth(unit));
  });

  test('stays whole while it has spaces, where it is to be cut elsewhere', () => {
    const text = 'слово '.repeat(5_000);
    expect(inParts(text, true)).toEqual([text]);
    expect(inParts(text).length).toBeGreaterThan(1);
  });

  test('is cut outside of colours', () => {
    const { type } = createPalette(1);
    const text = `${type.person('中'.repeat(3_000))}中${type.product('中'.repeat(5_000))}中`;
    expect(inParts(text, true)).toEqual([
      `${type.person('中'.repeat(3_000))}中${type.product('中'.repeat(5_000))}`,
      '中',
    ]);
  });
});

test('lines of a long text without spaces are no wider than they may be, and have all of it', () => {
  const { type } = createPalette(1);
  const text = `${'中'.repeat(9_000)}${type.place('é'.repeat(30))}`.repeat(3);
  const lines = wrap(text, 40);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  expect(stripVTControlCharacters(lines.join(''))).toBe(stripVTControlCharacters(text));
});

test('a long text is clipped as a short one is', () => {
  expect(clip('中'.repeat(30_000), 11)).toBe('中中中中中…');
  expect(clip('中中', 11)).toBe('中中');
});
