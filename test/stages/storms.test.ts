import { processMarked } from '../support/marked.js';

test.each([
  [
    'Hurricane Odile hit [place Antigua]. [person Odile] is to pass near [place Nevis].',
    ['Antigua', 'Nevis'],
  ],
  ['[person Storm Babet] hit [place Angus], and winds rose. [place Babet] was the second.', ['Angus']],
  ['Typhoon Mina hit [place Luzon] before [organization Mina] weakened.', ['Luzon']],
])('the name of a storm is nobody and no town: %s', async (marked, names) => {
  expect((await processMarked(marked)).entities.map(({ name }) => name)).toEqual(names);
});

test.each([
  // Of the people and towns that bear the name of a storm.
  [
    'Hurricane Ian hit [place Florida]. [person Ian Boyle] fled, and [person Ian] was safe.',
    ['Florida', 'Ian Boyle'],
  ],
  ['[person Storm Reid] spoke after the film, and [person Reid] left.', ['Storm Reid']],
  ['Hurricane Florence hit [place Georgia]. Streets in [place Florence] were dry.', ['Georgia', 'Florence']],
  ['[person Storm Roe] met [person Roe] in [place Oslo].', ['Storm Roe', 'Oslo']],
])('but not these: %s', async (marked, names) => {
  expect((await processMarked(marked)).entities.map(({ name }) => name)).toEqual(names);
});
