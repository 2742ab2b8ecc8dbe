import { processMarked } from '../../support/marked.js';

async function namesOf(marked: string): Promise<string[]> {
  const { entities } = await processMarked(marked);
  return entities.map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

describe('a short form made of syllables', () => {
  test.each([
    [
      '[organization National Water Commission]. [organization NAWCOM] cut it.',
      'National Water Commission = NAWCOM',
    ],
    [
      '[organization MINDECO] sued. The [organization Mineral Development Company] paid.',
      'Mineral Development Company = MINDECO',
    ],
    [
      'The [organization Mineral Development Company] dug. [organization Mindeco] sold.',
      'Mineral Development Company = Mindeco',
    ],
    [
      'The [organization Federal Housing Authority] built. [organization FEDHAUT] sold.',
      'Federal Housing Authority = FEDHAUT',
    ],
    [
      'The [organization Union of Dock Workers] met. [organization UNDOWO] won.',
      'Union of Dock Workers = UNDOWO',
    ],
  ])('is another name where all words have a part in it: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual([expected]);
  });

  test.each([
    // Letters of no word, a word without a syllable, words in another order.
    [
      'The [organization National Water Commission] met [organization NATCOL].',
      ['National Water Commission', 'NATCOL'],
    ],
    ['The [organization Ghana Cocoa Board] met [organization GHACO].', ['Ghana Cocoa Board', 'GHACO']],
    ['The [organization Coast Water Board] met [organization WACOBO].', ['Coast Water Board', 'WACOBO']],
    // Two may be meant.
    [
      'The [organization National Communications Authority], the [organization Natal Cotton Agency]: [organization NACOA].',
      ['National Communications Authority', 'Natal Cotton Agency', 'NACOA'],
    ],
    // Too few letters for a word in small ones.
    [
      'The [organization Marine Ice Logistics Agency] met [organization Milan].',
      ['Marine Ice Logistics Agency', 'Milan'],
    ],
  ])('is told from other names: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual(expected);
  });
});
