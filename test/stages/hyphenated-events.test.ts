import { processMarked } from '../support/marked.js';

describe('events and products with a hyphen', () => {
  test.each([
    [
      'what an engine reads apart is one',
      'Tests for [event SARS]-[event CoV-2] began in [place Busan].',
      ['event SARS-CoV-2', 'place Busan'],
    ],
    ['of several parts', 'The [product MiG]‑[product 29]-[product K] flew.', ['product MiG‑29-K']],
    [
      'but not with spaces around it, and no event beside a product',
      'The [event Expo] - [event Biennale] and the [event Brexit]-[product iPhone] tax.',
      ['event Expo', 'event Biennale', 'event Brexit', 'product iPhone'],
    ],
    [
      'nor two places of one line',
      'The [place Nairobi]-[place Mombasa] railway opened.',
      ['place Nairobi', 'place Mombasa'],
    ],
  ])('%s', async (_, marked, expected) => {
    const { text, mentions } = await processMarked(marked);
    expect(mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(expected);
  });
});
