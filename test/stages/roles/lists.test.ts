import type { Document } from '../../../src/pipeline/document.js';
import { toResult } from '../../../src/to-result.js';
import { mentionTypes } from '../../../src/types.js';
import { expectValid } from '../../support/invariants.js';
import { processMarked } from '../../support/marked.js';

/** Each role as "title: person", in the order of the titles. */
function rolesOf({ roles, text }: Document): string[] {
  return roles.map(({ person, title }) => `${text.slice(title.start, title.end)}: ${person.name}`);
}

describe('a list of people and titles is decided as a whole', () => {
  test.each([
    [
      'names first, with "as"',
      'Voters sent [person Ada Roe] as [title mayor], [person Bo Li] as [title clerk] and [person Cy Moe] as [title sheriff].',
      ['mayor: Ada Roe', 'clerk: Bo Li', 'sheriff: Cy Moe'],
    ],
    [
      'names first, with nothing between',
      'The bank appointed [person Ada Roe] [title chief economist] and [person Bo Li] [title treasurer] on Friday.',
      ['chief economist: Ada Roe', 'treasurer: Bo Li'],
    ],
    [
      'names first, the verb said once',
      '[person Ada Roe] was named [title captain], [person Bo Li] [title coach] and [person Cy Moe] [title physiotherapist].',
      ['captain: Ada Roe', 'coach: Bo Li', 'physiotherapist: Cy Moe'],
    ],
    [
      'names first, in appositions',
      '[person Ada Roe], [title trade minister], [person Bo Li], [title energy minister], and [person Cy Moe], a [title diver], flew to Bonn.',
      ['trade minister: Ada Roe', 'energy minister: Bo Li', 'diver: Cy Moe'],
    ],
    [
      'names first, in brackets, with a heading',
      'They are [title brigadiers] [person Ada Roe] ([title director of exams]), [person Bo Li] ([title chief of staff]) and [person Cy Moe] ([title surgeon]).',
      [
        'brigadiers: Ada Roe',
        'brigadiers: Bo Li',
        'brigadiers: Cy Moe',
        'director of exams: Ada Roe',
        'chief of staff: Bo Li',
        'surgeon: Cy Moe',
      ],
    ],
    [
      'a heading in the middle of a longer list',
      'It has [person Ada Roe], [title founder of [organization Andex]], [title policymakers] [person Bo Li], [title former treasurer], and [person Cy Moe], [title former mayor], and others.',
      [
        'founder of Andex: Ada Roe',
        'policymakers: Bo Li',
        'policymakers: Cy Moe',
        'former treasurer: Bo Li',
        'former mayor: Cy Moe',
      ],
    ],
    [
      'names first, in brackets',
      'On the panel: [person Ada Roe] ([title novelist]), [person Bo Li] ([title poet]) and [person Cy Moe] ([title critic]).',
      ['novelist: Ada Roe', 'poet: Bo Li', 'critic: Cy Moe'],
    ],
    [
      'names first, with semicolons',
      '[person Ada Roe], [title director of the [organization Lund Museum]]; [person Bo Li], [title curator]; [person Cy Moe], [title guard].',
      ['director of the Lund Museum: Ada Roe', 'curator: Bo Li', 'guard: Cy Moe'],
    ],
    [
      'members with a title in brackets and one behind, or none',
      'Present: [person Ada Roe] ([title chair]), [title minister of water of [place Chad]]; [person Bo Li], [title head of the delegation]; [title Dr] [person Cy Moe], [organization Lund Museum].',
      ['chair: Ada Roe', 'minister of water of Chad: Ada Roe', 'head of the delegation: Bo Li', 'Dr: Cy Moe'],
    ],
    [
      'titles first',
      'In attendance were [title Finance Minister] [person Ada Roe], [title Governor] [person Bo Li] and [title Speaker] [person Cy Moe].',
      ['Finance Minister: Ada Roe', 'Governor: Bo Li', 'Speaker: Cy Moe'],
    ],
    [
      'titles first, with commas',
      'The [title chair], [person Ada Roe], and the [title treasurer], [person Bo Li], signed.',
      ['chair: Ada Roe', 'treasurer: Bo Li'],
    ],
    [
      'titles first, as predicates',
      'The [title editor] was [person Ada Roe] and the [title cameraman] was [person Bo Li].',
      ['editor: Ada Roe', 'cameraman: Bo Li'],
    ],
    [
      'several people with one title at the end',
      'They chose [person Ada Roe] as [title chair], and [person Bo Li], [person Cy Moe] and [person Di Fox] as [title trustees].',
      ['chair: Ada Roe', 'trustees: Bo Li', 'trustees: Cy Moe', 'trustees: Di Fox'],
    ],
    [
      'a plural said of two',
      '[person Ada Roe] and [person Bo Li] are the [title envoys to [place Chad]].',
      ['envoys to Chad: Ada Roe', 'envoys to Chad: Bo Li'],
    ],
  ])('%s', async (_, marked, roles) => {
    const document = await processMarked(marked);
    expect(new Set(rolesOf(document))).toEqual(new Set(roles));
    expectValid(toResult(document, new Set(mentionTypes)), document.text);
  });
});

describe("somebody else's title", () => {
  test.each([
    ['of whom one works for', 'A [title lawyer] for [person Ada Roe] spoke.', []],
    ['of whose aide it is', "The [title mayor]'s [title aide] [person Ada Roe] left.", ['aide: Ada Roe']],
    ['of whose aide said something', "The [title king]'s aide said that [person Ada Roe] was ill.", []],
    ['of whose cousin it is', "They quoted a [title dentist], [person Ada Roe]'s cousin, on the matter.", []],
    [
      'served by a named person',
      '[person Ada Roe], [title spokeswoman for Governor] [person Bo Li], left.',
      ['spokeswoman: Ada Roe', 'Governor: Bo Li'],
    ],
    [
      'served by someone without a name',
      'The [title deputy of Prime Minister] [person Ada Roe] left.',
      ['Prime Minister: Ada Roe'],
    ],
    [
      'but not a department',
      'The [title Commissioner for Education] [person Ada Roe] left.',
      ['Commissioner for Education: Ada Roe'],
    ],
    [
      'but not where somebody is sent',
      'The [title envoy] to [place Chad], [person Ada Roe], left.',
      ['envoy: Ada Roe'],
    ],
  ])('%s', async (_, marked, roles) => {
    expect(rolesOf(await processMarked(marked))).toEqual(roles);
  });
});

describe('joined titles', () => {
  test.each([
    [
      'two with complements of their own',
      '[title dean of the [organization Law School] and editor of the [organization Lund Review]]',
      ['dean of the Law School', 'editor of the Lund Review'],
    ],
    [
      'one with an article',
      '[title former pilot and the founder of [organization Kosmos]]',
      ['former pilot', 'founder of Kosmos'],
    ],
    [
      'the last of a list',
      '[title poet], [title singer and film director]',
      ['poet', 'singer', 'film director'],
    ],
    [
      'one complement of both',
      '[title founder and head of [organization Kosmos]]',
      ['founder and head of Kosmos'],
    ],
    [
      'one post',
      '[title Minister of Health and Welfare of [place Chad]]',
      ['Minister of Health and Welfare of Chad'],
    ],
  ])('%s', async (_, marked, titles) => {
    expect(rolesOf(await processMarked(`[person Ada Roe], a ${marked}, left.`))).toEqual(
      titles.map((title) => `${title}: Ada Roe`),
    );
  });
});

describe('former roles', () => {
  test.each([
    ['in the title', '[title former mayor of [place Lund]] [person Ada Roe] spoke.', true],
    ['with a prefix', 'The [title ex-wrestler] [person Ada Roe] spoke.', true],
    ['before a nationality', 'The former [nationality Danish] [title premier] [person Ada Roe] spoke.', true],
    ['by "then"', "[place Chad]'s [title then trade minister] [person Ada Roe] signed.", true],
    ['until some time', '[person Ada Roe] was [title mayor of [place Lund]] until 2019.', true],
    ['between years', '[person Ada Roe] served as [title mayor] from 2011 to 2019.', true],
    ['by "then" in front', '[title Then-governor] [person Ada Roe] signed.', true],
    ['by "Then" at the head of a sentence', 'Then [title trade minister] [person Ada Roe] signed.', true],
    ['not where it may be what came next', 'Then [title President] [person Ada Roe] spoke.', false],
    [
      'not where it comes after "first"',
      'First we spoke. Then [title governor] [person Ada Roe] did.',
      false,
    ],
    ['not where it is an adverb', 'Then the [title governor], [person Ada Roe], rose.', false],
    ['by "then" behind the name', '[person Ada Roe], then a [title student], met us.', true],
    ['by "once"', 'Once a [title minister], [person Ada Roe] now farms.', true],
    ['not by "once" of time', 'Once the [title minister], [person Ada Roe], left, all rose.', false],
    ['by "no longer"', 'No longer [title chair], [person Ada Roe] stays on as adviser.', true],
    ['by "previous"', 'The [title previous governor], [person Ada Roe], spoke.', true],
    ['until last year', '[person Ada Roe], [title mayor] until last year, spoke.', true],
    [
      'not where half of it is present',
      '[title Former mayor and current senator] [person Ada Roe] spoke.',
      false,
    ],
    ['nor where only the last is past', '[title MP and former mayor] [person Ada Roe] spoke.', false],
    ['but of both', '[title former mayor and senator] [person Ada Roe] spoke.', true],
    ['not without a word of it', '[title Mayor] [person Ada Roe] was in office from 9 to 5.', false],
    ['not until a time to come', '[person Ada Roe] is [title mayor] until 2031.', false],
  ])('%s', async (_, marked, isFormer) => {
    const document = await processMarked(marked);
    const [role] = toResult(document, new Set(mentionTypes)).roles;
    expect(role?.title).not.toMatch(/^then/i);
    expect(role?.former).toBe(isFormer || undefined);
  });
});
