import { toResult } from '../../src/to-result.js';
import { mentionTypes } from '../../src/types.js';
import { expectValid } from '../support/invariants.js';
import { processMarked } from '../support/marked.js';

describe('forms of address are no part of a name', () => {
  test.each([
    ['an honorific', 'We met [person Ayatollah Abel Roe] there.', ['title Ayatollah', 'person Abel Roe']],
    ['one of two words', 'We met [person Puan Sri Ada Roe] there.', ['title Puan Sri', 'person Ada Roe']],
    [
      'two of them',
      'We met [person Tan Sri Dr Abel Roe] there.',
      ['title Tan Sri', 'title Dr', 'person Abel Roe'],
    ],
    [
      'a rank of two words',
      'We met [person Lt. Col. Abel Roe] there.',
      ['title Lt. Col.', 'person Abel Roe'],
    ],
    ['a courtesy', 'We met [person Frau Ada Roe] there.', ['person Ada Roe']],
    ['a formula', 'We met [person H.E. Abel Roe] there.', ['person Abel Roe']],
    ['an abbreviation', 'We met [person Cllr Ada Roe] there.', ['title Cllr', 'person Ada Roe']],
    [
      'an honorific that was overlooked',
      'We met Smt. [person Ada Roe] there.',
      ['title Smt.', 'person Ada Roe'],
    ],
    ['a rank that was overlooked', 'We met Supt. [person Ada Roe] there.', ['title Supt.', 'person Ada Roe']],
    ['a lady', 'We met Lady [person Roe] there.', ['title Lady', 'person Roe']],
    [
      'a courtesy that was taken for a title',
      'We met [title Señora] [person Ada Roe] there.',
      ['person Ada Roe'],
    ],
    ['letters after a name', 'We met [person Ada Roe], [organization FRCP], there.', ['person Ada Roe']],
    ['letters in what was taken for the name', 'We met [person Ada Roe KC] there.', ['person Ada Roe']],
    [
      'several sets of letters',
      'We met [person Ada Roe], MBA, [organization CPA], there.',
      ['person Ada Roe'],
    ],
    [
      'a rank of two abbreviations taken for a body',
      'We met [organization Det. Supt.] [person Ada Roe] there.',
      ['title Det. Supt.', 'person Ada Roe'],
    ],
    [
      'a form that is a name, too, where the engine says so',
      'We met [person [title Sardar] Abel Roe] there.',
      ['title Sardar', 'person Abel Roe'],
    ],
    ['a degree taken for a title', 'We met [person Ada Roe], [title Ph.D.], there.', ['person Ada Roe']],
    [
      'a surname taken for a part of the honorific',
      'We met [title Tan Sri Lim] [person Kok Wing] there.',
      ['title Tan Sri', 'person Lim Kok Wing'],
    ],
    ['councillors', 'We met Crs [person Ada Roe] there.', ['title Crs', 'person Ada Roe']],
    [
      'an addressed lady taken for a body',
      'We met [organization Dame Ada Roe DBE] there.',
      ['title Dame', 'person Ada Roe'],
    ],
    [
      'several judges at once',
      'We met [person Justices R. Nag] and [person Uma Pal] there.',
      ['title Justices', 'person R. Nag', 'person Uma Pal'],
    ],
    ['but a short given name', 'We met [title Md] [person Abel Roe] there.', ['person Md Abel Roe']],
    [
      'a rank of two words taken for a name',
      'We met [person Wing Cdr]. [person Ada Roe] there.',
      ['title Wing Cdr.', 'person Ada Roe'],
    ],
    ['what is found already', 'We met [title Dr] [person Ada Roe] there.', ['title Dr', 'person Ada Roe']],
    ['but names that are words of address', 'We met [person Sheikh Hasina] there.', ['person Sheikh Hasina']],
    ['nor initials', 'We met [person M.S. Roe] there.', ['person M.S. Roe']],
    ['nor a stage name', 'We met [person Lady Nix] there.', ['person Lady Nix']],
    [
      'nor an organization after a list',
      'We met [person Ada Roe], [organization KC Holm], there.',
      ['person Ada Roe', 'organization KC Holm'],
    ],
  ])('%s', async (_, marked, expected) => {
    const document = await processMarked(marked);
    expect(
      document.mentions.map(({ type, start, end }) => `${type} ${document.text.slice(start, end)}`),
    ).toEqual(expected);
    expectValid(toResult(document, new Set(mentionTypes)), document.text);
  });
});
