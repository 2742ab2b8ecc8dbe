import { processMarked } from '../../support/marked.js';

/** "title, institution" of the last role. */
async function lastRole(marked: string): Promise<string | undefined> {
  const { text, roles } = await processMarked(marked);
  return roles
    .map(({ title, institution }) => `${text.slice(title.start, title.end)}, ${institution?.name ?? 'null'}`)
    .at(-1);
}

describe('countries are told apart by what they are, not by how their names begin', () => {
  test.each([
    // The article is about one country; the sentence names another that is spelled like it.
    ['Australia', 'Austria'],
    ['South Africa', 'South Korea'],
    ['Nigeria', 'Niger'],
    ['Guinea-Bissau', 'Guinea'],
    ['Dominican Republic', 'Dominica'],
    ['Iran', 'Iraq'],
    ['Slovenia', 'Slovakia'],
  ])(
    'the president is not that of %s, which the article is about, in a speech in %s',
    async (main, other) => {
      const about = `[place ${main}] votes. In [place ${main}] polls open. [place ${main}] waits.`;
      const marked = `${about} [title President] [person Ada Roe] spoke in [place ${other}] about trade.`;
      expect(await lastRole(marked)).toBe('President, null');
    },
  );

  test.each([
    ['French', 'France'],
    ['Nigerian', 'Nigeria'],
    ['Austrian', 'Austria'],
    ['South Korean', 'South Korea'],
    ['Dutch', 'Netherlands'],
  ])('who is called %s once is at home in %s', async (nationality, country) => {
    const marked =
      `The [nationality ${nationality}] [title president], [person Ada Roe], left. ` +
      `[title President] [person Ada Roe] told reporters in [place ${country}] that she was well.`;
    expect(await lastRole(marked)).toBe(`President, ${country}`);
  });

  test.each([
    ['Nigerien', 'Nigeria', 'Niger'],
    ['Nigerian', 'Niger', 'Nigeria'],
    ['South African', 'South Korea', 'South Africa'],
    ['Bissau-Guinean', 'Equatorial Guinea', 'Guinea-Bissau'],
    ['Dominican', 'Dominica', 'Dominican Republic'],
  ])('a %s president who speaks in %s is not of that country', async (nationality, abroad, own) => {
    const marked =
      `Rain fell all over [place ${own}]. [nationality ${nationality}] [title President] [person Ada Roe] ` +
      `spoke in [place ${abroad}] on Monday, and flew home to [place ${own}] at night.`;
    expect(await lastRole(marked)).not.toBe(`President, ${abroad}`);
  });

  test('the two Congos are two', async () => {
    const marked =
      '[place Brazzaville] is the capital of [place Congo-Brazzaville]. [place Congo-Brazzaville] waits. ' +
      '[title President] [person Ada Roe] spoke in [place DR Congo] on trade.';
    expect(await lastRole(marked)).toBe('President, null');
  });

  test('Georgia the state is no country', async () => {
    const about = 'Voters in [place Atlanta], [place Savannah] and [place Alabama] wait.';
    const state = `${about} [title President] [person Ada Roe] told a crowd in [place Georgia] that she was well.`;
    expect(await lastRole(state)).toBe('President, null');
    const country =
      'Crowds fill [place Tbilisi], the [nationality Georgian] capital. ' +
      '[title President] [person Ada Roe] told a crowd in [place Georgia] that she was well.';
    expect(await lastRole(country)).toBe('President, Georgia');
  });

  test('a noun may stand between a nationality and the title', async () => {
    const marked =
      "The [nationality Peruvian] government's [title Foreign Minister] [person Ada Roe] visited [place Chile], " +
      '[place Chile] says.';
    expect(await lastRole(marked)).toBe('Foreign Minister, null');
  });

  test('of two countries that an article is about nearly equally either may be the main one', async () => {
    const about = `${'[place Peru] and [place Chile] trade. '.repeat(4)}[place Peru] waits. [place Peru] votes. `;
    const marked = `${about} [title President] [person Ada Roe] told the people of [place Chile] that all was well.`;
    expect(await lastRole(marked)).toBe('President, Chile');
  });
});

describe('who meets somebody is of no country of theirs that the sentence names', () => {
  test.each([
    ["[place Sweden]'s prime minister met with [title President] [person Bo Okoro]."],
    [
      "[place Brazil]'s [title defence minister], [person Ada Nunes], received [title President] [person Bo Okoro].",
    ],
    ['The [place US] [title ambassador], [person Ada Roe], spoke with [title President] [person Bo Okoro].'],
    ["[title President] [person Bo Okoro] hosted [place Norway]'s king in [place Lagos]."],
    ['[title President] [person Bo Okoro] phoned the head of [organization NATO] on Monday.'],
  ])('%s', async (marked) => {
    const { text, roles } = await processMarked(marked);
    const role = roles.find(({ person }) => person.name === 'Bo Okoro');
    expect(role && text.slice(role.title.start, role.title.end)).toBe('President');
    expect(role?.institution).toBeNull();
  });

  test.each([
    [
      "[place Chad]'s [title President] [person Bo Okoro] met [title Prime Minister] [person Ada Roe] of [place Mali].",
      'Mali',
    ],
    [
      "[place Kenya]'s [title foreign minister], [person Ada Roe], said [title President] [person Bo Okoro] would sign.",
      'Kenya',
    ],
  ])('but of what is their own: %s', async (marked, country) => {
    expect(await lastRole(marked)).toMatch(new RegExp(`, ${country}$`));
  });
});
