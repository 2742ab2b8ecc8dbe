import { extractWith } from '../../support/engines.js';
import { locateMarked } from '../../support/located.js';

/* What the words inside a name say of countries: nothing, where they are another's name or only a noun. */
test.each([
  ["Two men were taken to Children's Hospital.", 'CL', false],
  ["She died at Queen's Hospital on Monday.", 'CL', false],
  ["They were flown to St Vincent's Hospital.", 'VC', false],
  ["He landed at Miller's Airport.", 'CH', false],
  ['New York lost to Boston 4-2.', 'CA', false],
  ['San Diego beat New Jersey 3-1.', 'JE', false],
  ['Lawyers for George Washington University said so.', 'ZA', false],
  ['The Nelson Mandela Foundation in Johannesburg said it was sad.', 'NZ', false],
  ['Indonesians marked Independence Day in Jakarta.', 'US', false],
  ['Germany marked Unity Day in Leipzig.', 'SS', false],
  ['The Kenya Red Cross said so.', 'KE', true],
  ['The Sydney Morning Herald reported it.', 'AU', true],
  ['The Houston Chronicle reported it.', 'US', true],
  ['The Charlotte Observer reported it.', 'US', true],
  ['The Bank of Ghana cut rates.', 'GH', true],
  ['The Lagos State Government said so.', 'NG', true],
  ['The New York Times reported it.', 'US', true],
  ['The Austin City Council met.', 'US', true],
  ["A bomb hit Baghdad's Airport on Monday.", 'IQ', true],
  ["He died in St. George's, Grenada.", 'GD', true],
])('%s %s: %s', async (text, country, isOf) => {
  const { entities, countries } = await extractWith('fast', text);
  const ofPlaces = entities.flatMap((entity) => (entity.type === 'place' ? [entity.country] : []));
  const all = [...countries.map((one) => one.country), ...ofPlaces];
  expect(all.includes(country)).toBe(isOf);
});

test.each([
  ['<George And The Dragon> opened on Monday.', []],
  ['<Can Do Better> is a charity.', []],
  ['<UK Athletics> fined her.', ['GB']],
])('words are no letters of countries: %s', async (marked, expected) => {
  const { countries } = await locateMarked(marked);
  expect(countries.map(({ country }) => country)).toEqual(expected);
});
