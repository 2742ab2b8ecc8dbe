import { decodeBytes } from '../../src/inputs/encodings.js';

const bad = Buffer.from([0xe9]);

test.each([
  ['The mayor, José Núñez, said ', ' “no”.'],
  ['José said ', '.'],
  ['“No,” ', ' said.'],
  ['Премьер ', ' сказал.'],
])('a short text of UTF-8 stays one in spite of a byte that is wrong: %s', async (before, after) => {
  const bytes = Buffer.concat([Buffer.from(before), bad, Buffer.from(after)]);
  expect(await decodeBytes(bytes, 'a')).toEqual({
    text: `${before}\uFFFD${after}`,
    encoding: 'utf-8',
    warnings: ['One character is not valid UTF-8 and stands as U+FFFD'],
  });
});

/** Texts in base64, and a word of each. */
const others: [string, string, string][] = [
  [
    'windows-1252 German',
    'hERpZSBTdHJh32WTLCBzYWd0ZSBC/HJnZXJtZWlzdGVyIEr2cmcgTfxsbGVyLCCEd2lyZCBm/HIgZGllIEZ132fkbmdlciBnZfZmZm5ldC6TIENBRsmUIHN0ZWh0IGRhLg==',
    'Bürgermeister Jörg Müller',
  ],
  [
    'windows-1252 French',
    'TJLpdOkgZGVybmllciwgbGUgbWFpcmUgRnJhbudvaXMgQuly6Wdvdm95IGEgZOljbGFy6SA6IKsgwCBskuljb2xlLCBv+SDpdGFpZW50IGxlcyDpbOh2ZXMgPyC7',
    'François Bérégovoy',
  ],
  [
    'windows-1252 English',
    'VGhlIGNhZukgb3duZXIgc2FpZCCTbm+UIJYgYW5kIGxlZnQgd2l0aCBKb3PpLg==',
    'left with José',
  ],
  [
    'windows-1252 capitals before marks',
    'k0NBRsmUIGFuZCCTTdxOQ0hFTpQsIHNoZSBzYWlkIJYgk1PDTyBQQVVMT5QgdG9vLg==',
    '“CAFÉ” and “MÜNCHEN”',
  ],
  [
    'iso-8859-2 Polish',
    'UHJlbWllciBEb25hbGQgVHVzayBwb3dpZWR6aWGzIHcgtnJvZOosIL9lIL9hZGVuIHogY3qzb25r83cgcnqxZHUgbmllIHpyZXp5Z25vd2GzOyB3ZWSzdWcgvHLzZGWzIHRvILZ3aep0YSBwcmF3ZGEu',
    '',
  ],
  [
    'windows-1251 Russian',
    'z/Dl5+jk5e3yIO/u5O/o8eDrIPPq4Ocg7iDs5fDg9SDv7uTk5fDm6ug7IOX5uCDu5OjtIOfg6u7tLCDv7iDx6+7i4Owgwrjw8fLu4uAsIObkuPIu',
    'Президент',
  ],
  [
    'koi8-r Russian',
    '8NLF2snExc7UINDPxNDJ08HMINXLwdogzyDNxdLByCDQz8TExdLWy8k7IMXdoyDPxMnOINrBy8/OINbEo9Qg0M/E0MnTySwg19OjINLF28XOzy4=',
    'Президент',
  ],
  [
    'iso-8859-7 Greek',
    'zyDw8fno9fDv9fHj/PIg5N7r+fPlIPfo5fIg/PTpIOcg6vXi3fHt5/PnIOjhIPP05/Hf7uXpIPTv9fIg4ePx/PTl8iD05/IgyOXz8+Hr3+HyLg==',
    'πρωθυπουργός',
  ],
  ['gbk Chinese', '19zA7dDHxtrSu7Htyr6jrNX+uK69q9ans9bEz7e9tcTFqcPxo6yyor2r1NrD98TquauyvNDCtcS8xruuoaM=', ''],
  [
    'macintosh English',
    '0oNtaWxlIGxlZnQs0yBzYWlkIEpvc44g0CB0aGUgY2FmjtVzIG93bmVyLiDSg3RpZW5uZSBkaWQgbm90LtM=',
    '',
  ],
  [
    'windows-874 Thai',
    'udLCocPRsMG5tcPVocXo0sfgwdfozcfRuajRubfD7Mfo0sPRsLrSxajQyrnRusq52Lngocm1w6HD47nA0qTgy7nXzaLNp7vD0OC3yA==',
    '',
  ],
  [
    'euc-kr Korean',
    'w9G4rrTCIL/5v+TAzyDBpLrOsKEgs7K6zsDHILPzuc7AuyDB9r/4x9IgsM3AzLbzsO0guLvH37TZLiC79bfOv+4gsOjIucC6ILO7s+K/oSC538eltci02S4=',
    '',
  ],
  [
    'shift_jis Japanese',
    'jvGRioLNjI6XapP6gUGQrZV7gqqT7JWUgsyUX4nGgvCOeImHgreC6YLGj3GC14K9gUKQVoK1gqKMdonmgs2XiJROlK2VXIKzguqC6YFC',
    '',
  ],
  [
    'windows-1256 Arabic',
    '3sfhINHG7dMgx+Hm0tHHwaEg7ebjIMfhx8vk7eShIMXkIMfhzd/m48kg08rP2uMgx+Hj0sfR2u3kIN3tIMfhzOTmyKEg5t3tIMfh1OPH4S4=',
    '',
  ],
];
test.each(others)('a text of another encoding is none of UTF-8: %s', async (_, base64, word) => {
  const { text, encoding } = await decodeBytes(Buffer.from(base64, 'base64'), 'a');
  expect(encoding).not.toBe('utf-8');
  expect(text).not.toContain('\uFFFD');
  expect(text).toContain(word);
});
