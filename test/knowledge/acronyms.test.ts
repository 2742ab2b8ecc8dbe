import { acronymsFor, isExpansion, knownAcronym } from '../../src/knowledge/acronyms.js';
import { readCountries } from '../../src/knowledge/countries.js';
import { wordsOf } from '../../src/text/words.js';

const codes = new Set(readCountries().map(({ code }) => code));

test.each([
  ['who', 'World Health Organization', 'international', null],
  ['fbi', 'Federal Bureau of Investigation', 'security', 'US'],
  ['bbc', 'British Broadcasting Corporation', 'media', 'GB'],
  ['interpol', 'International Criminal Police Organization', 'international', null],
])('%s is %s', (letters, name, kind, country) => {
  const known = knownAcronym(letters);
  expect(known).toMatchObject({ kind, country });
  expect(known?.expansions[0]).toBe(name);
  expect(acronymsFor(wordsOf(name))).toContain(known);
  if (country !== null) expect(codes).toContain(country);
});

test('a name may have a country in front', () => {
  const fda = knownAcronym('fda');
  expect(fda && isExpansion(fda, wordsOf('US Food and Drug Administration'))).toBe(true);
  expect(fda && isExpansion(fda, wordsOf('Federal Dance Academy'))).toBe(false);
});

test('what is not listed is not known', () => {
  expect(knownAcronym('qzx')).toBeUndefined();
  expect(acronymsFor(['constructor'])).toEqual([]);
});
