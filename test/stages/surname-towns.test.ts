import { processMarked } from '../support/marked.js';

const typesOf = async (marked: string, word: string): Promise<string[]> => {
  const { text, mentions } = await processMarked(marked);
  return mentions.filter(({ start, end }) => text.slice(start, end) === word).map(({ type }) => type);
};

test.each([
  [
    '[person Lewis Hamilton] opened a track in [person Hamilton], [place Ontario], on Tuesday. [person Hamilton] left.',
    'Hamilton',
    ['place', 'person'],
  ],
  [
    '[person Lloyd Austin] visited [person Austin], [place Texas]. [place Austin] said it was hot.',
    'Austin',
    ['place', 'person'],
  ],
  [
    '[person Jack London] was in [place London], [place Kentucky], again. [place London] said he liked it.',
    'London',
    ['place', 'person'],
  ],
  // Nobody is in the sea of names without "in", in a coach's country, or in a state without such a town.
  ['[person Ada Hamilton] beat [person Hamilton], [place Ontario], again.', 'Hamilton', ['person']],
  ['[person Ada Austin] heard from [person Austin], [place Texas] Governor.', 'Austin', ['person']],
  // A capital speaks for its country, and a town where nobody has its name for itself.
  ['[person Jack London] rose. [place London] said the talks had failed.', 'London', ['place']],
  ['[person Ada Roe] rose. [place Austin] said the talks had failed.', 'Austin', ['place']],
])('a surname that is a town, too: %s', async (marked, word, types) => {
  expect(await typesOf(marked, word)).toEqual(types);
});

test.each([
  ['The call starts at 9 a.m. [place Mountain] on Monday.', []],
  ['The game starts at 7:30 p.m. [place Pacific].', []],
  ['It opens at noon [organization Eastern] for [person Ada Roe].', ['Ada Roe']],
  ['Voters of [person Gen X] like Gen. [person Alpha], [person Ada Roe] said.', ['Ada Roe']],
  [
    '[person Gen. Alpha Diallo] spoke at 9 a.m. [place Central Park] was full.',
    ['Alpha Diallo', 'Central Park'],
  ],
  ['He crossed the [place Pacific] at noon.', ['Pacific']],
])('time zones and generations are no names: %s', async (marked, names) => {
  const { entities } = await processMarked(marked);
  const found = entities.filter(({ type }) => type !== 'date' && type !== 'duration');
  expect(found.map(({ name }) => name)).toEqual(names);
});
