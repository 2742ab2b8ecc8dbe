import {
  countriesOfName,
  countriesOfNationality,
  countryOfName,
  countryOfNationality,
  readCountries,
} from '../../src/knowledge/countries.js';

describe('the country of a name', () => {
  test.each([
    ['Austria', 'AT'],
    ['Australia', 'AU'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['South Korea', 'KR'],
    ['South Africa', 'ZA'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Slovakia', 'SK'],
    ['Slovenia', 'SI'],
    ['Mali', 'ML'],
    ['Malawi', 'MW'],
    ['Georgia', 'GE'],
    ['South Georgia and the South Sandwich Islands', 'GS'],
    // As newsrooms write them
    ['the UAE', 'AE'],
    ['Ivory Coast', 'CI'],
    ['COTE D’IVOIRE', 'CI'],
    ['Burma', 'MM'],
    ['Holland', 'NL'],
    ['Scotland', 'GB'],
    ['Northern Ireland', 'GB'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['DRC', 'CD'],
    ['Republic of Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['St Kitts & Nevis', 'KN'],
    ['Saint Lucia', 'LC'],
    ['Turkiye', 'TR'],
    // Formal names
    ['Republic of Kenya', 'KE'],
    ['Kingdom of Saudi Arabia', 'SA'],
    ['the Federal Democratic Republic of Ethiopia', 'ET'],
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ["People's Republic of China", 'CN'],
    ['Republic of China', 'TW'],
  ])('%s is %s', (name, code) => {
    expect(countryOfName(name)).toBe(code);
  });

  test.each(['Texas', 'Europe', 'European Union', 'United Nations', 'Commonwealth of Virginia', 'Gul', ''])(
    '%j is none',
    (name) => expect(countryOfName(name)).toBeNull(),
  );

  test('a name of two is of neither', () => {
    expect(countriesOfName('Congo')).toEqual(['CD', 'CG']);
    expect(countryOfName('Congo')).toBeNull();
  });
});

describe('the country of a nationality', () => {
  test.each([
    ['French', 'FR'],
    ['Austrian', 'AT'],
    ['Australians', 'AU'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Guinean', 'GN'],
    ['Bissau-Guinean', 'GW'],
    ['Equatorial Guinean', 'GQ'],
    ['South African', 'ZA'],
    ['South Korean', 'KR'],
    ['South Korean-born', 'KR'],
    ['Irishmen', 'IE'],
    ['Northern Irish', 'GB'],
    ['Turkish Cypriots', 'CY'],
    ['Saudi-led', 'SA'],
    ['anti-Chinese', 'CN'],
    ['Hong Kongers', 'HK'],
    ['US', 'US'],
    ['UK-based', 'GB'],
  ])('%s is %s', (words, code) => {
    expect(countryOfNationality(words)).toBe(code);
  });

  test.each([
    ['of two countries', 'Congolese', ['CD', 'CG']],
    ['of two countries of like names', 'Dominican', ['DM', 'DO']],
    ['two nationalities', 'British-Nigerian', ['GB', 'NG']],
  ])('%s: %s', (_, words, codes) => {
    expect(countriesOfNationality(words)).toEqual(codes);
    expect(countryOfNationality(words)).toBeNull();
  });

  test.each([
    'European',
    'Arab',
    'South American',
    'Latin American',
    'West Indian',
    'Inner Mongolian',
    'Tamil',
  ])('%s is of no single country', (words) => expect(countriesOfNationality(words)).toEqual([]));
});

describe('the table', () => {
  const countries = readCountries();

  test('has each code once and a name for each', () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(250);
    for (const { code, names } of countries) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(names[0]).toMatch(/^\p{Lu}/u);
    }
  });

  test('says of which countries each of its names is', () => {
    for (const { code, names, lands, peoples } of countries) {
      for (const name of [...names, ...lands]) expect(countriesOfName(name)).toContain(code);
      const unsure = peoples.filter((people) => !countriesOfNationality(people).includes(code));
      expect(unsure.every((people) => countriesOfNationality(people).length === 0)).toBe(true);
    }
  });

  test('has no name of two countries but the two Congos', () => {
    const shared = countries.flatMap(({ names }) => names.filter((name) => countriesOfName(name).length > 1));
    expect([...new Set(shared)]).toEqual(['Congo']);
  });
});
