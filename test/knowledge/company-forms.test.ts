import {
  isCompanySuffix,
  isLegalForm,
  isSureForm,
  sureFormPattern,
} from '../../src/knowledge/company-forms.js';

test('a word of a name is a legal form as names are compared, without full stops', () => {
  for (const word of ['inc', 'nv', 'spa', 'ag', 'co', 'corporation']) expect(isLegalForm(word)).toBe(true);
  // "A/S" is two words; "as" is a preposition.
  for (const word of ['as', 'a', 's', 'group', 'bank']) expect(isLegalForm(word)).toBe(false);
});

test('a group or a holding may be left out of a name and is no legal form', () => {
  expect(isCompanySuffix('holdings')).toBe(true);
  expect(isCompanySuffix('gmbh')).toBe(true);
  expect(isCompanySuffix('airlines')).toBe(false);
});

test('letters that are a surname or an attorney general are no sure form', () => {
  expect(isSureForm('Ltd')).toBe(true);
  for (const written of ['Co', 'AG', 'ltd']) expect(isSureForm(written)).toBe(false);
});

test('full stops within a form are themselves', () => {
  const form = new RegExp(`^(?:${sureFormPattern})$`);
  expect(form.test('S.p.A')).toBe(true);
  expect(form.test('SxpxA')).toBe(false);
});
