import type { Document } from '../../src/pipeline/document.js';
import { toResult } from '../../src/to-result.js';
import { mentionTypes } from '../../src/types.js';
import { expectValid } from '../support/invariants.js';
import { processMarked } from '../support/marked.js';

function rolesOf({ roles, text }: Document): [string, string, string | null][] {
  return roles.map(({ person, title, institution }) => [
    person.name,
    text.slice(title.start, title.end),
    institution?.name ?? null,
  ]);
}

describe('who holds a title', () => {
  test.each([
    ['before the name', '[title President] [person Joe Biden] spoke.', ['Joe Biden']],
    ['before the name and a comma', 'The [title minister], [person Ada Roe], left.', ['Ada Roe']],
    ['in apposition', '[person Ada Roe], the [title minister], met [person Bo Li] there.', ['Ada Roe']],
    ['in brackets', '[person Ada Roe] ([title chair]) and [person Bo Li] met.', ['Ada Roe']],
    ['as a predicate', '[person Ada Roe] is the [title mayor of Lund].', ['Ada Roe']],
    ['by appointment', 'Last week [person Ada Roe] was appointed [title director].', ['Ada Roe']],
    [
      'as what someone served',
      '[person Ada Roe] served as [title mayor] before [person Bo Li] won.',
      ['Ada Roe'],
    ],
    ['after "as"', '[person Ada Roe] stepped down as [title chair] on Monday.', ['Ada Roe']],
    [
      'as a plural before a list that semicolons begin',
      '[person Ada Roe] has lost two [title players]; [person Bo Li] and [person Cy Moe] are out.',
      ['Bo Li', 'Cy Moe'],
    ],
    ['after a courtesy form', '[title Director] Ms [person Ada Roe] left.', ['Ada Roe']],
    [
      'shared before the names',
      '[title Ministers] [person Ada Roe] and [person Bo Li] met.',
      ['Ada Roe', 'Bo Li'],
    ],
    [
      'shared by a list',
      '[title Senators] [person Ada Roe], [person Bo Li] and [person Cy Moe] met.',
      ['Ada Roe', 'Bo Li', 'Cy Moe'],
    ],
    ['of the nearer one', '[person Ada Roe] met [title President] [person Bo Li].', ['Bo Li']],
  ])('%s', async (_, marked, holders) => {
    const document = await processMarked(marked);
    expect(rolesOf(document).map(([person]) => person)).toEqual(holders);
  });

  test('a list of those present gives each their own', async () => {
    const document = await processMarked(
      '[title Finance Minister] [person Ada Roe], [title Governor of the [organization Central Bank]] [person Bo Li], ' +
        '[organization Majilis] [title deputy] [person Cy Moe] and [title head of [organization Kenya Railways]] [person Di Fox] attended.',
    );
    expect(rolesOf(document)).toEqual([
      ['Ada Roe', 'Finance Minister', null],
      ['Bo Li', 'Governor of the Central Bank', 'Central Bank'],
      ['Cy Moe', 'deputy', 'Majilis'],
      ['Di Fox', 'head of Kenya Railways', 'Kenya Railways'],
    ]);
  });

  test('several titles of one person', async () => {
    const document = await processMarked(
      '[person Ada Roe], [title founder of [organization Kosmos]] and [title chair of the [organization Lund Museum]], spoke.',
    );
    expect(rolesOf(document)).toEqual([
      ['Ada Roe', 'founder of Kosmos', 'Kosmos'],
      ['Ada Roe', 'chair of the Lund Museum', 'Lund Museum'],
    ]);
  });

  test('titles found at any mention are of the whole entity', async () => {
    const { roles, entities } = await processMarked(
      '[title Mayor] [person Ada Roe] spoke. Later [person Roe], the [title chair of the [organization Lund Museum]], left.',
    );
    expect(entities.filter(({ type }) => type === 'person').length).toBe(1);
    expect(roles.map(({ person }) => person)).toEqual([entities[0], entities[0]]);
  });

  test("a title without a person in its sentence is nobody's", async () => {
    expect(rolesOf(await processMarked('The [title president] left. [person Ada Roe] stayed.'))).toEqual([]);
  });
});

describe('where a title is held', () => {
  test.each([
    [
      'inside the title',
      '[title Rector of the [organization University of Nairobi]] [person Ada Roe] spoke.',
      'University of Nairobi',
    ],
    ['before the title', '[organization Apple] [title CEO] [person Ada Roe] spoke.', 'Apple'],
    ['a country before the title', '[place US] [title President] [person Joe Biden] spoke.', 'US'],
    ['possessive', "[place Turkey]'s [title president] [person Ada Roe] spoke.", 'Turkey'],
    [
      'before the title after the name',
      '[person Ada Roe], [organization Apple] [title spokeswoman], left.',
      'Apple',
    ],
    [
      'not where the embassy is',
      '[title ambassador of [place Oman] to [place Mongolia]] [person Ada Roe] spoke.',
      'Oman',
    ],
    [
      'not the city of the university',
      '[title dean at [organization Padua University] in [place Italy]] [person Ada Roe] spoke.',
      'Padua University',
    ],
    [
      'not the department of it',
      '[title head of the [organization Eye Department] at the [organization Lund Hospital]] [person Ada Roe] spoke.',
      'Lund Hospital',
    ],
    [
      'nor the department of something at it',
      '[title head of the [organization Department of Naval Design] at [organization Orbis Yards]] [person Ada Roe] spoke.',
      'Orbis Yards',
    ],
    [
      'nor one department in another',
      '[title head of the [organization Export Unit] in the [organization Trade Ministry]] [person Ada Roe] spoke.',
      'Trade Ministry',
    ],
    [
      'no end of a phrase',
      '[title Minister of Health and [organization Wellness]] [person Ada Roe] spoke.',
      null,
    ],
    [
      'the state that the sentence names',
      '[title President] [person Ada Roe] thanked the people of [place Ecuador].',
      'Ecuador',
    ],
    ['no adjective', '[nationality Turkish] [title president] [person Ada Roe] spoke.', null],
    ['nowhere for a bare honorific', '[title Dr] [person Ada Roe] of [place Lund] spoke.', null],
    ['not what is said later', '[title Mayor] [person Ada Roe] met fans of [organization Apple].', null],
    [
      'not that of another member of a list',
      'Guests: [organization Andex] and [person Bo Li] of the [organization University of Lund]; [title police chief] [person Ada Roe].',
      null,
    ],
    ['of a former one', '[title Ex-Andex] [title boss] [person Ada Roe] left.', null],
  ])('%s', async (_, marked, institution) => {
    expect(rolesOf(await processMarked(marked)).map((role) => role[2])).toEqual([institution]);
  });

  test.each([
    [
      '[organization Andex] [title president] [person Ada Roe] and [title Governor] [person Bo Li] spoke.',
      ['Andex', null],
    ],
    [
      '[place Lagos] [title governor] [person Ada Roe] and [title Cabinet Secretary] [person Bo Li] spoke.',
      ['Lagos', null],
    ],
    [
      '[organization Leeds West] and [organization Pudsey] [title MP] [person Ada Roe] and [title mayor] [person Bo Li] met.',
      ['Leeds West and Pudsey', null],
    ],
  ])('a public office is in nobody else’s firm or town: %s', async (marked, institutions) => {
    expect(rolesOf(await processMarked(marked)).map((role) => role[2])).toEqual(institutions);
  });

  test('its entity goes by its fullest name', async () => {
    const document = await processMarked(
      '[title Head] of the [organization MFA], [person Ada Roe], left. The [organization Ministry of Foreign Affairs] denies it.',
    );
    expect(rolesOf(document)).toEqual([['Ada Roe', 'Head of the MFA', 'Ministry of Foreign Affairs']]);
  });
});

describe('bounds of titles', () => {
  const mentionsOf = ({ mentions, text }: Document, type: string): string[] =>
    mentions.filter((mention) => mention.type === type).map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      'what completes it is part of it',
      '[title head] of the [organization Service] [person Ada Roe]',
      ['head of the Service'],
      ['Service'],
    ],
    ['a name in front is none', '[title [organization Apple] CEO] [person Ada Roe]', ['CEO'], ['Apple']],
    ['nor is a possessive one', "[title [organization Apple]'s CEO] [person Ada Roe]", ['CEO'], ['Apple']],
    [
      'it is no part of a name with "of"',
      '[title Manager of 3 Group] [person Ada Roe]'.replace(
        'Manager of 3 Group',
        '[organization Manager of 3 Group]',
      ),
      ['Manager of 3 Group'],
      ['3 Group'],
    ],
    [
      'nor of one before it',
      '[title former [organization White House Advisor]] [person Ada Roe]',
      ['former White House Advisor'],
      ['White House'],
    ],
    [
      'nor where somebody learned it',
      '[title [organization Lund]-trained surgeon] [person Ada Roe]',
      ['surgeon'],
      ['Lund'],
    ],
    ['but not every noun', '[title Minister of Labour] [person Ada Roe]', ['Minister of Labour'], []],
    [
      'and completes it',
      '[title head of the [organization Service]] under the [nationality Kazakh] [title President] [person Ada Roe]',
      ['head of the Service under the Kazakh President'],
      ['Service'],
    ],
    [
      'a nationality does not end a name',
      'The [nationality Kazakh] team met [title head of the [organization Complex of the Kazakh] President] [person Ada Roe]',
      ['head of the Complex of the Kazakh President'],
      ['Complex of the Kazakh President'],
    ],
  ])('%s', async (_, marked, titles, organizations) => {
    const document = await processMarked(`${marked} spoke.`);
    expect(mentionsOf(document, 'title')).toEqual(titles);
    expect(mentionsOf(document, 'organization')).toEqual(organizations);
    expectValid(toResult(document, new Set(mentionTypes)), document.text);
  });
});
