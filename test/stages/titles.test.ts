import { toResult } from '../../src/to-result.js';
import { mentionTypes, type MentionType } from '../../src/types.js';
import { expectValid } from '../support/invariants.js';
import { namedIn, processMarked } from '../support/marked.js';
import fc, { runs } from '../support/properties.js';

/** Words and joints that the rules for titles and roles look at, and what they may stumble over. */
const word = fc.constantFrom(
  ...[
    'President',
    'head',
    'Manager',
    'Kazakh',
    'Service',
    'Committee',
    'former',
    'Advisor',
    'Ministers',
    '3',
  ],
  ...[
    'Roe',
    'Kenya',
    'UN',
    "President's",
    '(',
    ')',
    ',',
    'and',
    'who',
    '-',
    '"',
    '林',
    '__proto__',
    'constructor',
  ],
);
const joint = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  "'s ",
  ' of the ',
  ' of ',
  ' for ',
  ' at ',
  ' and ',
  ' under the ',
  ', ',
  '\n',
);
const phrase = fc
  .array(fc.tuple(word, joint), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([text, between], index) => (index < parts.length - 1 ? text + between : text)).join(''),
  );
const name = fc
  .tuple(fc.constantFrom('person', 'organization', 'organization', 'place', 'nationality', 'date'), phrase)
  .map(([type, text]) => `[${type} ${text}]`);
const title = fc
  .array(fc.oneof(phrase, name), { minLength: 1, maxLength: 3 })
  .chain((parts) => joint.map((between) => `[title ${parts.join(between)}]`));
const article = fc
  .array(fc.tuple(fc.oneof(word, name, title, title), joint), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

test('whatever titles and names stand side by side, the result is valid', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (marked) => {
      const document = await processMarked(marked);
      const result = toResult(document, new Set(mentionTypes));
      expectValid(result, document.text);
      for (const role of result.roles) expect(result.mentions[role.mention]?.type).toBe('title');
    }),
    runs(300),
  );
}, 60_000);

const mentionsOf = (marked: string, ...types: MentionType[]): Promise<string[]> => namedIn(marked, types);

test('a name or nationality that a title starts with is no part of it', async () => {
  expect(
    await mentionsOf(
      "[title [organization Ikea] spokesman] [person Ola Lind] met [title [place Peru]'s president] [person Ana Rey].",
      'title',
    ),
  ).toEqual(['title spokesman', 'title president']);
});

test('a title goes on over a preposition and the body that it is held at, within its sentence', async () => {
  expect(
    await mentionsOf(
      '[person Ola Lind], [title deputy director] of the [organization Nobel Institute], met a [title clerk].\nOf [place Oslo].',
      'title',
    ),
  ).toEqual(['title deputy director of the Nobel Institute', 'title clerk']);
});

test.each([
  'The [title rector of the [organization Academy of Public Administration]] under the [title President] [person Dilfuza Rahimova] spoke.',
  'So did [person Oksana Bondar], [title head of the [organization Energy Council]] under the [title Ukrainian President].',
  'The [title director of the [organization Hong Kong Office]] under the [title Premier], [person Wei Tan], spoke.',
])('a title is completed by the office that its body is subordinate to: %s', async (marked) => {
  const { text, mentions, roles } = await processMarked(marked);
  const titles = mentions
    .filter(({ type }) => type === 'title')
    .map(({ start, end }) => text.slice(start, end));
  expect(titles).toHaveLength(1);
  expect(titles[0]).toMatch(
    /^(?:rector|head|director) of .* under the (?:Ukrainian )?(?:President|Premier)$/,
  );
  expect(roles).toHaveLength(1);
});

test('a title is not completed by an office that someone serves under', async () => {
  const marked = 'The [title clerk] served under the late [title President] [person Ada Roe].';
  expect(await mentionsOf(marked, 'title')).toEqual(['title clerk', 'title President']);
});

test('a name that completes a title goes on to its end', async () => {
  expect(
    await mentionsOf(
      '[person Ada Roe], [title chairman of the [organization Committee for Local Authority] Heads], spoke.',
      'organization',
    ),
  ).toEqual(['organization Committee for Local Authority Heads']);
});

test('an acronym right before a title is an organization, though the engine took it for a title', async () => {
  const marked =
    '[title DOC] [title Senior Ranger] [person Dave Roe] met [title IGP] [title Dr] [person Ali Doe].';
  expect(await mentionsOf(marked, 'organization')).toEqual(['organization DOC']);
  expect(await mentionsOf(marked, 'title')).toEqual(['title Senior Ranger', 'title IGP', 'title Dr']);
});

test('what is joined with places is a place, though the engine took it for a title', async () => {
  const marked =
    '[person Ada Roe], [title director of sales for [place North America], [place Peru]], and the [title Caribbean], spoke.';
  expect(await mentionsOf(marked, 'place')).toEqual(['place North America', 'place Peru', 'place Caribbean']);
  const office = '[place Peru] and [title Governor] [person Ada Roe] agreed.';
  expect(await mentionsOf(office, 'title')).toEqual(['title Governor']);
});

test('a name that a title ends with is no title', async () => {
  const marked =
    '[person Ada Roe], [title director of sales for [place Peru], [place Chile], and the [place Caribbean]], spoke.';
  expect(await mentionsOf(marked, 'title')).toEqual([
    'title director of sales for Peru, Chile, and the Caribbean',
  ]);
});

test('an acronym right before a title is an organization, a form of honour is none', async () => {
  expect(
    await mentionsOf(
      'DOC [title Senior Ranger] [person Dave Roe] met HRH [title Prince] [person Ali Doe].',
      'organization',
    ),
  ).toEqual(['organization DOC']);
});
