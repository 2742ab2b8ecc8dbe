import { locateMarked } from '../../support/located.js';

/** The countries of a text in which {nationalities} are marked. */
async function countriesOf(marked: string): Promise<readonly string[]> {
  const { countries } = await locateMarked(marked);
  return countries.map(({ country }) => country);
}

test.each([
  'He worked as an {English} teacher in [Seoul].',
  'The school in [Seoul] pays for {French} lessons.',
  'The song from [Seoul] is in {English}.',
  'She spoke {Russian} to the guards in [Seoul].',
  'A {Spanish}-language station in [Seoul] was fined.',
  'She has a degree in {English} literature from [Seoul].',
])('a language tells of no country: %s', async (marked) => {
  expect(await countriesOf(marked)).toEqual(['KR']);
});

test.each([
  ['A {French} teacher was killed near [Seoul].', 'FR'],
  ['The {English} captain limped off in [Seoul].', 'GB'],
  ['He lived in {Russian} exile, and not in [Seoul].', 'RU'],
  ['The novel’s {American} translator lives in [Seoul].', 'US'],
  ['They trust in {Israeli} and other weapons in [Seoul].', 'IL'],
  ['Shares fell in {Chinese} markets and in [Seoul].', 'CN'],
])('a people does: %s', async (marked, country) => {
  expect(await countriesOf(marked)).toContain(country);
});
