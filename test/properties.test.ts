import { createExtractor, mentionTypes, type Extractor } from '../src/index.js';
import { expectValid } from './support/invariants.js';
import fc, { runs } from './support/properties.js';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor({ types: mentionTypes });
});

/** Pieces of news, whole and broken, that random articles are made of. */
const pieces = fc.constantFrom(
  ...['President', 'Joe Biden', "Nigeria's", 'the', 'The Hague', 'U.S.', 'Gen.', 'Mr.', 'J. R.'],
  ...['June 8, 2022', 'Monday', '10 a.m.', 'three days', '$5 million', 'last November', '2022'],
  ...['NAIROBI, Kenya (AP) - ', 'By Jane Doe', '# Head', '- item', '"', '“', '”', "'", '’s', '(', ')'],
  ...['.', '?!', '...', ',', ' ', '  ', '\t', '\n', '\r\n', '\n\n', '\u00A0', '\u2028', '\uFEFF'],
  ...['👩‍👩‍👧', '🇰🇪', 'e\u0301', '山田 太郎', 'ا', '\uD800', '\uDC00', '\0', '\u200B', '@x', '#y'],
  ...['http://a.b/c', 'a@b.c', "can't", '1,000', '03/04/2025', '-', '—', '__proto__', 'constructor'],
);
const soup = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

async function expectValidResult(text: string): Promise<void> {
  expectValid(await extractor.extract({ id: 'a', text }), text);
}

test('any string gives a valid result', async () => {
  const strings = fc.string({ unit: 'binary', maxLength: 300 });
  await fc.assert(fc.asyncProperty(strings, expectValidResult), runs(200));
}, 60_000);

test('any soup of news gives a valid result', async () => {
  await fc.assert(fc.asyncProperty(soup, expectValidResult), runs(300));
}, 120_000);

test.each([
  ['nothing', ''],
  ['white space', ' \r\n\t\u00A0\uFEFF\n'],
  ['half a surrogate pair', 'Joe \uD83D Biden'],
  ['a name in one run with an emoji', '👩‍🚀Joe Biden👩‍🚀'],
  ['a long run of letters', 'a'.repeat(20_000)],
  ['a long run of digits and points', '1.'.repeat(10_000)],
  ['a long run of astral characters', '𝔸'.repeat(10_000)],
  ['a long run of Chinese', '習近平主席在北京會見普京總統。'.repeat(500)],
  ['many line ends', '\n'.repeat(20_000)],
  ['many spaces', `Joe${' '.repeat(70_000)}Biden`],
  ['many titles', 'President '.repeat(2_000)],
  ['many quotation marks', '"'.repeat(5_000)],
  ['many brackets', `${'('.repeat(3_000)}Joe Biden${')'.repeat(3_000)}`],
])('%s gives a valid result', async (_, text) => {
  await expectValidResult(text);
});
