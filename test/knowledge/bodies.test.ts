import { isBody, isCompanyWord, isWithinBody } from '../../src/knowledge/bodies.js';

test('what may stand within a body is not always one itself', () => {
  for (const noun of ['ministry', 'committee', 'desk', 'museum']) expect(isBody(noun)).toBe(true);
  for (const noun of ['programme', 'youth', 'minister', 'kenya']) expect(isBody(noun)).toBe(false);
  for (const noun of ['committee', 'desk', 'programme']) expect(isWithinBody(noun)).toBe(true);
  for (const noun of ['museum', 'parliament', 'minister']) expect(isWithinBody(noun)).toBe(false);
});

test('words of companies may follow an acronym', () => {
  for (const word of ['ltd', 'bank', 'airlines']) expect(isCompanyWord(word)).toBe(true);
  for (const word of ['ministry', 'youth']) expect(isCompanyWord(word)).toBe(false);
});
