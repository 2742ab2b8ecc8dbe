import { namedIn } from '../support/marked.js';

const types = ['person', 'organization', 'place', 'product', 'nationality', 'event', 'money'] as const;
const namesOf = (marked: string): Promise<string[]> => namedIn(marked, types);

describe('letters that the article introduces for what is no body', () => {
  test.each([
    ['No boat may enter the fishing zone ([place PFZ]). The [place PFZ] is patrolled.', []],
    ['The investigating officer ([organization IO]) spoke. "[organization IO] knew," he said.', []],
    [
      'They fenced the line of control ([place LoC]); the [place LoC] is quiet in [place Uri].',
      ['place Uri'],
    ],
    ['A special purpose vehicle ([organization SPV]) holds it. All [organization SPVs] do.', []],
    ['The medium-term plan ([organization MTP]) was read. The [organization MTP] is long.', []],
  ])('name nothing: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual(expected);
  });

  test.each([
    ['The national bank ([organization NB]) cut rates.', ['organization NB']],
    [
      'The dock workers union ([organization DWU]) struck. [organization DWU] won.',
      ['organization DWU', 'organization DWU'],
    ],
    [
      'A rescue team ([organization RT]) came, the ministry of ports ([organization MoP]) said.',
      ['organization RT', 'organization MoP'],
    ],
    ['The ministry of state security ([organization MSS]) spied.', ['organization MSS']],
    ['The state broadcaster ([organization SB]) showed it.', ['organization SB']],
    ['The eastern capital territory ([place ECT]) voted.', ['place ECT']],
    [
      'The tax office ([organization KRA]) closed, the strike leader ([organization Unison]) said.',
      ['organization KRA', 'organization Unison'],
    ],
    [
      'The deputy commissioner ([organization DC]) flew to [place Washington], [place DC].',
      ['place Washington', 'place DC'],
    ],
  ])('are told from those of bodies and places: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual(expected);
  });
});

test.each([
  ['The [organization SHO] met an [organization FIR] clerk in the [place ICU].', []],
  [
    '[organization ICU] sold records to [organization VP] and the [organization BDO].',
    ['organization ICU', 'organization VP', 'organization BDO'],
  ],
])('letters of posts and wards behind an article name nothing: %s', async (text, expected) => {
  expect(await namesOf(text)).toEqual(expected);
});
