import { Casing, casingsOf } from '../../../src/engines/fast/casing.js';
import { capitalsOf } from '../../../src/text/casing.js';

/** The casing of each line, whose words stand between spaces. */
function casingsOfLines(...lines: string[]): Casing[] {
  const words = lines.map((line) => line.split(' '));
  let token = 0;
  const sentences = words.map(({ length }) => ({ firstToken: token, endToken: (token += length) }));
  const all = words.flat();
  const capitals = Uint8Array.from(all, (word) => capitalsOf(word, word.toLowerCase()));
  const lengths = Uint8Array.from(all, ({ length }) => length);
  return casingsOf(sentences, 0, capitals, lengths);
}

const plain = 'The mayor of Lund opened the new bridge in the rain on Monday';

test.each([
  ['a headline in capitals says nothing by them', 'MAYOR OPENS HARBOUR BRIDGE', Casing.Flat],
  [
    'nor does one with a word in small letters among ten',
    'MAYOR OF LUND OPENS NEW HARBOUR BRIDGE AS RAIN falls',
    Casing.Flat,
  ],
  ['one in title case is told from it', 'Mayor Opens Harbour Bridge in Lund', Casing.Title],
  ['one with two capitals is plain', 'Mayor opens harbour bridge in Lund', Casing.Plain],
  ['one too short to tell is as the article', 'BRIDGE OPENS', Casing.Plain],
])('%s', (_, headline, casing) => {
  expect(casingsOfLines(headline, plain, plain)).toEqual([casing, Casing.Plain, Casing.Plain]);
});

test('an article in capitals or in small letters is flat, its short lines too', () => {
  const upper = plain.toUpperCase();
  expect(casingsOfLines('BRIDGE OPENS', upper, upper)).toEqual([Casing.Flat, Casing.Flat, Casing.Flat]);
  const lower = plain.toLowerCase();
  expect(casingsOfLines('bridge opens', lower, lower)).toEqual([Casing.Flat, Casing.Flat, Casing.Flat]);
});
