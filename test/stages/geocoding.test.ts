import { extract } from '../../src/extractor.js';
import { expectLocated, locateMarked, type Case } from '../support/located.js';

const cases: Case[] = [
  // One name, several places
  [
    '[TBILISI] — Crowds filled the streets of [Georgia] on Friday, the {Georgian} parliament said.',
    'Georgia',
    'GE',
    'country',
    [42, 43.5],
  ],
  [
    '[ATLANTA] — Voters in [Georgia] and [Alabama] go to the polls on Tuesday.',
    'Georgia',
    'US',
    'region',
    [33, -83.6],
  ],
  ['The family moved from [Paris], [Texas], to [Dallas] last year.', 'Paris', 'US', 'city', [33.66, -95.56]],
  ['The family moved from [Paris, Texas], to [Dallas] last year.', 'Paris', 'US', 'city', [33.66, -95.56]],
  ['She flew to [Paris] on Monday to meet the {French} president.', 'Paris', 'FR', 'city', [48.85, 2.35]],
  [
    'Researchers in [Cambridge], Mass., said on Monday that the vaccine works.',
    'Cambridge',
    'US',
    'city',
    [42.37, -71.1],
  ],
  [
    'Researchers in [Cambridge] and [London] told {British} ministers that it works.',
    'Cambridge',
    'GB',
    'city',
    [52.2, 0.12],
  ],
  ['A man was shot in [Springfield], Ill., on Sunday.', 'Springfield', 'US', 'city', [39.8, -89.64]],
  [
    'A man was shot in [Springfield], [Massachusetts], on Sunday.',
    'Springfield',
    'US',
    'city',
    [42.1, -72.59],
  ],
  ['Crowds gathered in [Portland, Maine], on Sunday.', 'Portland', 'US', 'city', [43.66, -70.26]],
  [
    'A ferry from [Vancouver] to [Victoria] was cancelled, {Canadian} officials said.',
    'Victoria',
    'CA',
    'city',
    [48.43, -123.37],
  ],
  [
    '[MELBOURNE] — Fires burn in [Victoria], the worst [Australia] has seen.',
    'Victoria',
    'AU',
    'region',
    [-37.6, 144.9],
  ],
  ['Ships left [Victoria], the capital of [Seychelles], on Monday.', 'Victoria', 'SC', 'city', [-4.6, 55.45]],
  [
    'Police in [Hyderabad], the capital of [Telangana], arrested two {Indian} men.',
    'Hyderabad',
    'IN',
    'city',
    [17.4, 78.5],
  ],
  [
    'Police in [Hyderabad] in [Pakistan]’s [Sindh] province arrested two men.',
    'Hyderabad',
    'PK',
    'city',
    [25.4, 68.4],
  ],
  ['[KINSHASA] — Rebels in [Congo] took [Goma] on Tuesday.', 'Congo', 'CD', 'country', [0, 25]],
  [
    '[BRAZZAVILLE] — Voters in [Congo] went to the polls in [Pointe-Noire].',
    'Congo',
    'CG',
    'country',
    [-1, 15],
  ],
  ['[London], [Ontario], was hit by a storm.', 'London', 'CA', 'city', [43, -81.2]],
  ['Fans in [Perth], [Scotland], cheered.', 'Perth', 'GB', 'city', [56.4, -3.4]],
  ['Ministers met in [San José], the capital of [Costa Rica].', 'San José', 'CR', 'city', [9.93, -84.08]],
  [
    '[Santiago] and [Valparaíso] were shaken, {Chilean} officials said.',
    'Santiago',
    'CL',
    'city',
    [-33.45, -70.65],
  ],
  ['Farmers in [Punjab] and [Haryana] blocked roads to [New Delhi].', 'Punjab', 'IN', 'region', [31, 75.5]],
  [
    'Floods hit [Punjab], [Sindh] and [Lahore], {Pakistani} officials said.',
    'Punjab',
    'PK',
    'region',
    [31, 72.5],
  ],
  // Former and other names
  ['The painter was born in [Holland] in 1853.', 'Holland', 'NL', 'country', [52.5, 5.75]],
  ['The monk fled [Burma] in 1988.', 'Burma', 'MM', 'country', [22, 98]],
  ['Ships from [Bombay] carried cotton.', 'Bombay', 'IN', 'city', [19.07, 72.88]],
  [
    '[Leningrad] was besieged for 872 days by {German} troops, {Soviet} records show.',
    'Leningrad',
    'RU',
    'city',
    [59.9, 30.3],
  ],
  ['The king of [Swaziland] changed its name.', 'Swaziland', 'SZ', 'country', [-26.5, 31.5]],
  ['[Ivory Coast] exports cocoa.', 'Ivory Coast', 'CI', 'country', [8, -5]],
  ['He left the [U.S.] for [Britain].', 'U.S.', 'US', 'country', [38, -97]],
  ['He left the [U.S.] for [Britain].', 'Britain', 'GB', 'country', [54, -2]],
  // Lands that are or are not countries
  [
    'Aid trucks entered [Gaza] from [Egypt], {Palestinian} officials said.',
    'Gaza',
    'PS',
    'city',
    [31.5, 34.5],
  ],
  [
    'Settlers in the [West Bank] clashed with {Palestinian} farmers.',
    'West Bank',
    'PS',
    'region',
    [31.9, 35.2],
  ],
  ['[TAIPEI] — Jets crossed the line near [Taipei] on Monday.', 'Taipei', 'TW', 'city', [25, 121.5]],
  ['Police in [Hong Kong] arrested four people.', 'Hong Kong', 'HK', 'country', [22.3, 114.2]],
  ['[Kosovo] declared independence from [Serbia].', 'Kosovo', 'XK', 'country', [42.6, 21]],
  ['He toured [England] and [Scotland].', 'Scotland', 'GB', 'region', [56.5, -4]],
  // A village of the first has the name of the second.
  ['The courts of [England] and [Wales] sat in [London].', 'Wales', 'GB', 'region', [52.5, -3.5]],
  ['He left for [Georgia] and [Alabama].', 'Georgia', 'US', 'region', [32.8, -83.5]],
  ['She played in [Puerto Rico].', 'Puerto Rico', 'PR', 'country', [18.25, -66.5]],
  // People and countries of one name
  ['Refugees from [Sudan] crossed into [Chad].', 'Chad', 'TD', 'country', [15, 19]],
  ['The king of [Jordan] met envoys in [Amman].', 'Jordan', 'JO', 'country', [31, 36]],
  // Facilities are where their towns are
  ['The wounded were taken to [Nairobi Hospital].', 'Nairobi Hospital', 'KE', 'facility', [-1.28, 36.82]],
  [
    'A bomb exploded at the [Al-Zahra mosque] in [Kabul], {Afghan} police said.',
    'Al-Zahra mosque',
    'AF',
    'facility',
    [34.5, 69.2],
  ],
  // Parts of a country, and places that only the country is known of
  ['Drought returned to [northern Kenya].', 'northern Kenya', 'KE', 'region'],
  ['{Kenyan} police searched the village of [Ngaramtanga] as [Kenya] mourned.', 'Ngaramtanga', 'KE', null],
  // Of no single country, and on the map all the same
  ['The ship crossed the [Red Sea].', 'Red Sea', null, 'natural', [20.3, 38.5]],
  ['The summit was on [Africa] and trade.', 'Africa', null, 'region', [7.2, 21.1]],
  ['[Prague] was the capital of [Czechoslovakia].', 'Czechoslovakia', null, 'region', [49.5, 17]],
  // A wrong pin is worse than none
  ['They met at [Ngaramtanga].', 'Ngaramtanga', null, null],
  // Points of the compass are regions of the countries that the text speaks of, or of none
  ['The choir from the [North] sang in an old hall.', 'North', null, null],
  ['[North Korea] said that the [South] had fired first, not [Seoul].', 'South', null, null],
  ['[Sudan] accused [South Sudan] of it, and the [North] closed the border.', 'North', null, null],
  ['Floods hit [Cameroon] in May, and the [South] is cut off.', 'South', 'CM', 'region', [3, 11]],
  ['{Cameroonian} farmers of the [South] grow cocoa.', 'South', 'CM', 'region', [3, 11]],
  ['Voters in the [South] backed him, as did those of [Atlanta].', 'South', 'US', null],
];

describe('the places of an article', () => {
  test.each(cases.map((each) => ({ each })))('$each', ({ each }) => expectLocated(each));

  test('have the ids of GeoNames, a facility not that of its town', async () => {
    const { entities, locations } = await locateMarked(
      '[Nairobi] and [Nairobi Hospital] in [Kenya], not [Texas].',
    );
    expect(entities.map((entity) => locations.get(entity)?.geonameId)).toEqual([
      184745,
      null,
      192950,
      4736286,
    ]);
  });

  test('need not be there for nationalities and organizations to have countries', async () => {
    const { countries, locations } = await locateMarked('{Kenyan} runners of the <Bank of Ghana> won.');
    expect(countries.map(({ country }) => country)).toEqual(['KE', 'GH']);
    const known = [...locations].map(([{ name }, { country, latitude }]) => [name, country, latitude]);
    expect(known).toEqual([['Kenyan', 'KE', null]]);
  });
});

describe('the countries of an article', () => {
  test('are also those of parliaments that go by a name of their own', async () => {
    const { countries } = await locateMarked('The <Saeima> met in a town called [Quorzby].');
    expect(countries).toEqual([{ country: 'LV', weight: 1 }]);
  });

  test('are those of its places, nationalities and organizations, by weight', async () => {
    const { countries } = await locateMarked(
      'The [Kenya] team of {Kenyan} runners left [Nairobi] for [Accra], where the <Bank of Ghana> pays.',
    );
    expect(countries.map(({ country }) => country)).toEqual(['KE', 'GH']);
    expect(countries.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(countries[0]?.weight).toBeGreaterThan(0.5);
  });
});

describe('with the engine fast', () => {
  test.each([
    ['Michael Jordan scored 40 points in Chicago, as he had in Boston.', 'Michael Jordan'],
    ['Chad Smith, 45, was arrested in Nashville, Tennessee.', 'Chad Smith'],
  ])('a person is no country: %s', async (text, person) => {
    const { entities, countries } = await extract(text);
    expect(entities.find(({ name }) => name === person)?.type).toBe('person');
    expect(countries.map(({ country }) => country)).toEqual(['US']);
  });

  test('the result says where places are', async () => {
    const { entities } = await extract(
      'KINSHASA, Congo (AP) — Rebels took the town of Goma, the Congolese army said.',
    );
    expect(entities.find(({ name }) => name === 'Goma')).toMatchObject({
      type: 'place',
      country: 'CD',
      kind: 'city',
      geonameId: 216281,
    });
  });
});
