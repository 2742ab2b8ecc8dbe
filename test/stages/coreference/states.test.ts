import { processMarked } from '../../support/marked.js';

test.each([
  ['[place Joplin], [place Mo.], is in [place Missouri].', ['Joplin', 'Missouri']],
  [
    '[place Raleigh], [place N.C.], voted. [place North Carolina] and [place Va.] did not.',
    ['Raleigh', 'North Carolina', 'Va'],
  ],
  [
    '[place Brandon], [place Man.], is west of [place Winnipeg]. [place Manitoba] has lakes.',
    ['Brandon', 'Manitoba', 'Winnipeg'],
  ],
  // A word that is written without a full stop, and what names a city as often.
  ['The [place Man] hotel is in [place Manitoba].', ['Man', 'Manitoba']],
])('a state is one with its abbreviation: %s', async (marked, names) => {
  const { entities } = await processMarked(marked);
  expect(entities.map(({ name }) => name.replace(/\.$/, ''))).toEqual(names);
});
