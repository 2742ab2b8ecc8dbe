import { isAbbreviation } from '../../src/knowledge/abbreviations.js';
import { formOfAddress } from '../../src/knowledge/forms-of-address.js';
import { honorifics } from '../../src/knowledge/honorifics.js';
import { offices } from '../../src/knowledge/offices.js';
import { wordsOf } from '../../src/text/words.js';

const kindOf = (form: string): string | undefined => formOfAddress(wordsOf(form).join(' '))?.kind;

describe('forms of address', () => {
  test.each(['Mr', 'Mrs.', 'MS', 'Mme', 'Señora', 'Herr', 'HE', 'Miss'])(
    '%s is a courtesy form, neither name nor title',
    (form) => {
      expect(kindOf(form)).toBe('courtesy');
    },
  );

  test.each(['Datuk Seri', 'Tan Sri', 'Adv', 'Engr', 'Alhaji', 'Shri', 'Smt', 'Sheikh', 'Ayatollah'])(
    '%s is an honorific, which is a title',
    (form) => {
      expect(kindOf(form)).toBe('honorific');
    },
  );

  test('ranks and offices are titles, too', () => {
    expect(kindOf('Supt.')).toBe('rank');
    expect(kindOf('Lieutenant')).toBe('rank');
    expect(kindOf('Cllr')).toBe('office');
    expect(kindOf('Vice President')).toBe('office');
  });

  test('other words are none', () => {
    for (const word of ['Kenya', 'Roe', 'the', '']) expect(kindOf(word)).toBeUndefined();
  });

  test('no form is of two kinds', () => {
    const kinds = new Map<string, string>();
    for (const { form, abbreviations, kind } of [...honorifics, ...offices]) {
      for (const key of [form, ...abbreviations].map((written) => wordsOf(written).join(' '))) {
        expect([key, kinds.get(key) ?? kind]).toEqual([key, kind]);
        kinds.set(key, kind);
      }
    }
  });
});

test('abbreviations of forms of address have a full stop, but for those in capitals', () => {
  for (const word of ['Mr', 'Gen', 'GEN', 'Cllr', 'Sra', 'Amb']) expect(isAbbreviation(word)).toBe(true);
  for (const word of ['HE', 'PM', 'MP', 'Sheikh', 'He']) expect(isAbbreviation(word)).toBe(false);
});
