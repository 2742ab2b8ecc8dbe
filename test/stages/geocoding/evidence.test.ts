import type { Location, Mention } from '../../../src/pipeline/document.js';
import { expectLocated, locateMarked, type Case } from '../../support/located.js';
import { processMentions } from '../../support/pipeline.js';

const cases: Record<string, Case[]> = {
  'a nationality in the sentence tells which place is meant': [
    ['Floods hit [Valencia], {Venezuelan} officials said.', 'Valencia', 'VE', 'city', [10.16, -68]],
    [
      'Snow fell in [Victoria], the {Australian} weather office said.',
      'Victoria',
      'AU',
      'region',
      [-37.6, 144.9],
    ],
  ],
  'and so does a country or a town in the name of an organization': [
    [
      '<Jamaica Constabulary Force> officers searched a house in [Kingston].',
      'Kingston',
      'JM',
      'city',
      [18, -76.8],
    ],
    ['<Kenya Railways> built a line through [Ngaramtanga].', 'Ngaramtanga', 'KE', null],
    ['<Manchester City> bought a field in [Bexcombe].', 'Bexcombe', 'GB', null],
    ['The <University of Otago> opened a hall in [Balclutham].', 'Balclutham', 'NZ', null],
  ],
  'and the dateline': [
    ['[MANILA] — A ferry sank off [San Juan] on Monday.', 'San Juan', 'PH', 'city', [14.6, 121]],
    ['[NAIROBI] — A bus fell from a bridge in [Ngaramtanga] on Monday.', 'Ngaramtanga', 'KE', null],
    ['[NAIROBI] — A bus from [Bexcombe] fell. {French} and {Spanish} crews came.', 'Bexcombe', 'KE', null],
    ['[MANILA] — A ferry sank off [Granada] on Monday.', 'Granada', 'PH', 'city', [11.6, 123.3]],
    ['[MANILA] — Crews from [Victoria] met {French} crews.', 'Victoria', 'PH', 'city', [14.2, 121.3]],
  ],
  'a country that is only a guess is none': [
    ['{South American} traders met {South American} ranchers in [Ngaramtanga].', 'Ngaramtanga', null, null],
    ['[Santa Cruz] was quiet on Monday.', 'Santa Cruz', null, 'city'],
    ['A ferry to [San Fernando] was late.', 'San Fernando', null, 'city'],
  ],
  'a city that is known abroad is no hamlet far from the cities that the text names': [
    [
      'A man from [Dallas], [Texas], sold tanks in [Ghent], brokers in [Houston] said.',
      'Ghent',
      'BE',
      'city',
      [51.05, 3.72],
    ],
    [
      'A man from [Fresno], [California], sent nuts to [Antwerp], traders in [Chicago] said.',
      'Antwerp',
      'BE',
      'city',
      [51.22, 4.4],
    ],
    [
      'A man from [Mobile], [Alabama], docked in [Genoa], agents in [Atlanta] said.',
      'Genoa',
      'IT',
      'city',
      [44.4, 8.93],
    ],
    // Its surroundings are spoken of.
    [
      'Police in [Houston] asked a farmer from [Hudson], [New York], who lives in [Ghent].',
      'Ghent',
      'US',
      'city',
      [42.33, -73.62],
    ],
    ['Police in [Houston] and in [Ghent], [New York], wrote.', 'Ghent', 'US', 'city', [42.33, -73.62]],
  ],
  'a place near by tells which is meant': [
    ['Snow fell in [Springfield] and [Chicopee].', 'Springfield', 'US', 'city', [42.1, -72.6]],
    ['[Salem] was quiet on Monday, and so was [Beaverton].', 'Salem', 'US', 'city', [44.9, -123]],
    ['Snow fell in [Durham] and [Sunderland].', 'Durham', 'GB', 'city', [54.8, -1.6]],
  ],
  'the country may be known, and not which of its towns': [
    ['A man was shot in [Springfield], the [U.S.] police said.', 'Springfield', 'US', 'city'],
    ['A man drowned near [Salem] in the [United States].', 'Salem', 'US', 'city'],
  ],
  'a region is meant where its town is but a small part of it': [
    ['Taxes in [Quebec] and [Ontario] will rise.', 'Quebec', 'CA', 'region', [52, -72]],
    ['The mayor of [Mexico] City said [Guanajuato] was safe.', 'Guanajuato', 'MX', 'region', [20.7, -101.1]],
  ],
};

describe.each(Object.entries(cases))('%s', (_, each) => {
  test.each(each.map((one) => ({ one })))('$one', ({ one }) => expectLocated(one));
});

test.each([
  ['He ate a Turkey sandwich.', 'Turkey'],
  ['Fresh China was set on the table.', 'China'],
  ['A cup of Java costs more, she said.', 'Java'],
])('what is hardly a place has no country: %s', async (text, name) => {
  const start = text.indexOf(name);
  const located = async (score: number): Promise<Location | undefined> => {
    const mention: Mention = { type: 'place', start, end: start + name.length, score };
    const { locations } = await processMentions(text, [mention]);
    return [...locations.values()][0];
  };
  expect((await located(1))?.country).toEqual(expect.any(String));
  expect(await located(0.3)).toMatchObject({ country: null, latitude: null, score: null });
});

describe('the countries of an article', () => {
  const codesOf = async (text: string): Promise<string[]> =>
    (await locateMarked(text)).countries.map(({ country }) => country);

  test('are those that are named but once, too', async () => {
    const places = '[Kenya], [Nairobi], [Mombasa], [Kisumu], [Nakuru], [Thika] and [Malindi]';
    expect(await codesOf(`${places} were dark; a crew came from [Norway].`)).toEqual(['KE', 'NO']);
  });

  test.each([
    ['The {Danish} minister met her {Swedish} counterpart in [Norway].', ['DK', 'NO', 'SE']],
    ['{Kenyan} and {Ugandan} runners trained in [Chile].', ['CL', 'KE', 'UG']],
  ])('are those of nationalities as much as those of places: %s', async (text, codes) => {
    const { countries } = await locateMarked(text);
    expect(countries.map(({ country }) => country).sort()).toEqual(codes);
    for (const { weight } of countries) expect(weight).toBeCloseTo(1 / 3, 1);
  });

  test.each([
    ['<Save Our Streets> met in [Leeds], [England].', ['GB']],
    ['<Lancaster Maritime> signed a deal with <Shore Capital> in [Leeds], [England].', ['GB']],
    ['The <University of Victoria> said work in [Vancouver], [Canada], went on.', ['CA']],
    // Where nothing else tells of one.
    ['The <Lagos State University> is on strike.', ['NG']],
    ['The <Hope Foundation> built a school in [Kenya].', ['KE']],
    ['<Barcelona University> sent students to [Valencia].', ['ES']],
    ['<Lagos State University> students marched through [Ojo].', ['NG']],
  ])('are not those of villages called like a word of an organization: %s', async (text, codes) => {
    expect(await codesOf(text)).toEqual(codes);
  });
});
