import { readFileSync } from 'node:fs';
import { createExtractor } from '../../../src/extractor.js';
import type { Result } from '../../../src/result.js';
import type { MentionType } from '../../../src/types.js';

const extractor = createExtractor({ engine: 'fast' });

async function extract(text: string): Promise<Result> {
  return (await extractor).extract(text);
}

/** The distinct texts of a type's mentions, in order of appearance. */
function textsOf({ mentions }: Result, type: MentionType): string[] {
  return [...new Set(mentions.filter((mention) => mention.type === type).map(({ text }) => text))];
}

describe('the engine fast, on the article about the media forum', () => {
  const article = readFileSync(new URL('../../../fixtures/almaty-media-forum.txt', import.meta.url), 'utf8');

  test.each([
    [
      'people',
      'person',
      [
        'Yerlan Karin',
        'Dmitry Peskov',
        'Aida Balayeva',
        'Raushan Kazhibayeva',
        'Askar Umarov',
        'Nikita Shatalov',
      ],
    ],
    ['places', 'place', ['Almaty', 'Kazakhstan', 'Russia', 'Moscow']],
    [
      'organizations',
      'organization',
      [
        'Kazinform News Agency',
        'Presidential Executive Office',
        'Central Communications Service',
        'ITAR TASS',
      ],
    ],
    ['dates', 'date', ['September 28']],
    ['titles', 'title', ['State Counselor', 'Culture and Information Minister', 'deputy']],
  ] as const)('finds these %s', async (_, type, names) => {
    expect(textsOf(await extract(article), type)).toEqual(expect.arrayContaining([...names]));
  });

  test('gives every mention a probability', async () => {
    for (const { score } of (await extract(article)).mentions) {
      expect(score).toBeGreaterThan(0.1);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('the engine fast', () => {
  test.each([
    ['Village Elders Settle Old Dispute Over Water Rights', []],
    ['Police Officer Shot Dead Outside Night Club', []],
    ['Bank Raises Rates for Third Time This Year', []],
    ['Second Dam Planned on Blue Nile Despite Protests', ['Blue Nile']],
    ['MINISTER KARIM SADYKOV RESIGNS AFTER FIRE IN ALMATY', ['KARIM SADYKOV', 'ALMATY']],
  ])('finds the names in a headline with many capitals, and no others: %s', async (headline, names) => {
    const { mentions } = await extract(`${headline}\n\nThe news came on Monday.`);
    const found = mentions.filter(({ type }) => type !== 'title' && type !== 'date');
    expect(found.map(({ text }) => text)).toEqual(names);
  });

  test('calls a surname a person where the full name is one', async () => {
    const result = await extract(
      'State Counselor Yerlan Karin headed the delegation.\n\nKarin noted the importance of the forum.',
    );
    expect(textsOf(result, 'person')).toEqual(['Yerlan Karin', 'Karin']);
  });

  test('says the same of an article, whatever was read before', async () => {
    const article = 'Aida Balayeva, the Culture Minister, met Bolat Serik of Kazinform in Astana on Monday.';
    const fresh = await createExtractor({ engine: 'fast' });
    const expected = await fresh.extract(article);
    // More different words than are remembered, among them the same in other ways of writing.
    const letters = (number: number): string =>
      number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);
    const filler = Array.from({ length: 30_000 }, (_, number) => `N${letters(number)} saw aida.`).join('\n');
    await fresh.extract(filler);
    expect(await fresh.extract(article)).toEqual(expected);
  });

  test.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
  ])('finds names in a text in %s', async (_, change) => {
    const text =
      'President Cyril Ramaphosa met officials of the World Health Organization in Nairobi on Monday.';
    const result = await extract(change(text));
    expect(textsOf(result, 'person')).toEqual([change('Cyril Ramaphosa')]);
    expect(textsOf(result, 'place')).toEqual([change('Nairobi')]);
    expect(textsOf(result, 'date')).toEqual([change('Monday')]);
  });
});
