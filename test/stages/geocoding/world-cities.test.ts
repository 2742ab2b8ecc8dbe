import { expectLocated, type Case } from '../../support/located.js';

const known: Case[] = [
  [
    '[WASHINGTON] — Envoys of the [United States] and [Iran] met in [Vienna].',
    'Vienna',
    'AT',
    'city',
    [48.2, 16.4],
  ],
  ['[NEW YORK] — The {American} senator flew to [Geneva] on Monday.', 'Geneva', 'CH', 'city', [46.2, 6.1]],
  ['[US] prosecutors said that it was shipped from [Lima] to [Miami].', 'Lima', 'PE', 'city', [-12, -77]],
  [
    'A bomb went off in [Manchester]; the [US] singer flew home to [Florida].',
    'Manchester',
    'GB',
    'city',
    [53.5, -2.2],
  ],
  [
    '[MEXICO CITY] — The president of [Mexico] will be in [Davos], she said. [Mexico] paid.',
    'Davos',
    'CH',
    'city',
    [46.8, 9.8],
  ],
  // Of towns that had the name long ago
  ['[NEW YORK] — The {American} house will show in [Milan] in spring.', 'Milan', 'IT', 'city', [45.5, 9.2]],
];

test.each(known.map((each) => ({ each })))('the city that the world knows is meant: $each', ({ each }) =>
  expectLocated(each),
);

const others: Case[] = [
  // Its surroundings are spoken of
  [
    '[Florida] police held a man in [Naples], [Collier County], the [US] paper said.',
    'Naples',
    'US',
    'city',
    [26.1, -81.8],
  ],
  ['[US] news: a man from [Hudson], [New York], lives in [Ghent].', 'Ghent', 'US', 'city', [42.33, -73.62]],
  ['The {American} firm is in [Paris, Texas].', 'Paris', 'US', 'city', [33.7, -95.6]],
  // News of other countries does not name the province beside each town
  [
    '[South Africa] built a clinic in [Heidelberg], {South African} police said.',
    'Heidelberg',
    'ZA',
    'city',
    [-26.5, 28.4],
  ],
];

test.each(others.map((each) => ({ each })))('a town of its name is meant: $each', ({ each }) =>
  expectLocated(each),
);
