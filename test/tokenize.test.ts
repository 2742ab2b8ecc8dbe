import { createDocument, type Document } from '../src/document.js';
import type { Step } from '../src/pipeline.js';
import { tokenize } from '../src/stages/1-tokenize.js';
import { Wink } from '../src/wink.js';

let step: Step;
beforeAll(async () => {
  step = await tokenize.create({ engine: 'none' });
});

async function tokenized(text: string): Promise<Document> {
  const document = createDocument({ id: 'a', text });
  await step(document);
  return document;
}

async function tokensOf(text: string): Promise<string[]> {
  const { tokens } = await tokenized(text);
  return Array.from(tokens.starts, (start, index) => text.slice(start, tokens.ends[index]));
}

test.each([
  ['CRLF and tabs', 'He left.\r\n\tShe stayed.', ['He', 'left', '.', 'She', 'stayed', '.']],
  ['runs of spaces', 'Joe    Biden \u00A0\u3000 spoke', ['Joe', 'Biden', 'spoke']],
  ['curly quotes', '“Côte d’Ivoire’s”', ['“', 'Côte', 'd’Ivoire', '’s', '”']],
  ['emoji', 'Lava 🌋🔥 in Hilo 👍', ['Lava', '🌋', '🔥', 'in', 'Hilo', '👍']],
  ['combining marks', 'Jose\u0301 Nin\u0303o', ['Jose\u0301', 'Nin\u0303o']],
  ['astral letters', '𝔸𝔹 met 𠮷野', ['𝔸𝔹', 'met', '𠮷野']],
  ['a byte order mark', '\uFEFFParis fell', ['Paris', 'fell']],
  ['no final newline', 'in Rome', ['in', 'Rome']],
  ['short forms', 'U.S. Gen. Lee met J. R. Banda Jr.', ['U.S.', 'Gen.', 'Lee', 'met', 'J.', 'R.', 'Banda', 'Jr.']],
  ['amounts and possessives', "Kenya's $150m", ['Kenya', "'s", '$', '150', 'm']],
  ['possessives before marks', 'Sotheby’s, Kenya’s.', ['Sotheby', '’s', ',', 'Kenya', '’s', '.']],
])('%s', async (_, text, expected) => {
  expect(await tokensOf(text)).toEqual(expected);
});

test('tokens cover all but white space, in one enormous line too', async () => {
  const line = 'President Joe Biden of the U.S. met Gen. Lee in Paris, Texas (pop. 25,000). '.repeat(4_000);
  const tokens = await tokensOf(line);
  expect(tokens.join('')).toBe(line.replaceAll(' ', ''));
});

test('no token or sentence is broken where a long text is read in blocks', async () => {
  const sentence = 'President Joe Biden met Angela Merkel in Berlin. ';
  const { sentences } = await tokenized(sentence.repeat(5_000));
  expect(sentences).toHaveLength(5_000);
  expect(new Set(sentences.map(({ firstToken, endToken }) => endToken - firstToken))).toEqual(new Set([9]));
});

test('the time for a run without spaces grows no faster than its length', async () => {
  // A quadratic tokenizer takes minutes for this.
  const tokens = await tokensOf('a1-'.repeat(300_000));
  expect(tokens.join('')).toBe('a1-'.repeat(300_000));
}, 30_000);

test('wink-nlp can be loaded any number of times', async () => {
  for (let count = 0; count < 40; count += 1) {
    const wink = await Wink.load(['sbd']);
    expect([...wink.blocks('Joe left.')]).toMatchObject([{ starts: [0, 4, 8], sentenceEnds: [3] }]);
  }
}, 30_000);

test('the tokens of a text do not depend on what was read before', async () => {
  const text = 'Zyxwv’s sold it';
  const tokens = await tokensOf(text);
  await tokenized('Yes, Zyxwv’s, Zyxwv’s.');
  expect(await tokensOf(text)).toEqual(tokens);
});
