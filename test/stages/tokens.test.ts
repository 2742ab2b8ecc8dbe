import { segmented } from '../support/pipeline.js';

async function tokensOf(text: string): Promise<string[]> {
  const { tokens } = await segmented(text);
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
  [
    'short forms',
    'U.S. Gen. Lee met J. R. Banda Jr.',
    ['U.S.', 'Gen.', 'Lee', 'met', 'J.', 'R.', 'Banda', 'Jr.'],
  ],
  ['amounts and possessives', "Kenya's $150m", ['Kenya', "'s", '$', '150m']],
  ['contractions', "don’t can't we'll O'Brien's", ['do', 'n’t', 'ca', "n't", 'we', "'ll", "O'Brien", "'s"]],
  [
    'hyphens',
    'Kazakhstan-Russia COVID-19 mid-1990s 2-1',
    ['Kazakhstan', '-', 'Russia', 'COVID-19', 'mid', '-', '1990s', '2', '-', '1'],
  ],
  [
    'numbers and dates',
    "1,600 3.5% 10:30 2022-06-08 3/4/2025 '90s",
    ['1,600', '3.5', '%', '10:30', '2022-06-08', '3/4/2025', "'90s"],
  ],
  [
    'abbreviations',
    "U.S.'s a.m. Ph.D. No. 5, no. Sat. 3",
    ['U.S.', "'s", 'a.m.', 'Ph.D.', 'No.', '5', ',', 'no', '.', 'Sat.', '3'],
  ],
  [
    'acronyms like abbreviations in capitals',
    'CPL. J. ROE, GEN. ADA LOWE and REV. O. DAHL left ING. He ran SEN.',
    [
      ...['CPL.', 'J.', 'ROE', ',', 'GEN.', 'ADA', 'LOWE', 'and', 'REV.', 'O.', 'DAHL', 'left', 'ING', '.'],
      ...['He', 'ran', 'SEN', '.'],
    ],
  ],
  [
    'addresses',
    'joe@x.org @joe #news, https://a.b/c?d. kazinform.kz',
    ['joe@x.org', '@joe', '#news', ',', 'https://a.b/c?d', '.', 'kazinform.kz'],
  ],
  ['no space after a full stop', 'ended.The R&D...', ['ended', '.', 'The', 'R&D', '...']],
  ['possessives before marks', 'Sotheby’s, Kenya’s.', ['Sotheby', '’s', ',', 'Kenya', '’s', '.']],
])('%s', async (_, text, expected) => {
  expect(await tokensOf(text)).toEqual(expected);
});

test('tokens cover all but white space, in one enormous line too', async () => {
  const line = 'President Joe Biden of the U.S. met Gen. Lee in Paris, Texas (pop. 25,000). '.repeat(4_000);
  const tokens = await tokensOf(line);
  expect(tokens.join('')).toBe(line.replaceAll(' ', ''));
});

test('the time for a run without spaces grows no faster than its length', async () => {
  // A quadratic tokenizer takes minutes for this.
  const tokens = await tokensOf('a1-'.repeat(300_000));
  expect(tokens.join('')).toBe('a1-'.repeat(300_000));
}, 30_000);
