import { namedIn } from '../support/marked.js';

test.each([
  [
    'Resin of [place Acacia], [place Boswellia] and [organization Commiphora] trees sells in [place Aden].',
    ['place Aden'],
  ],
  ['Mosquitoes of the genus [organization Aedes] bite in [place Recife].', ['place Recife']],
  ['The genera [person Vriesea] and [place Guzmania] are rare. [place Vriesea] is red.', []],
  ['Goats ate [place Prosopis] or [person Balanites] shrubs.', []],
  ['They grew [place Tillandsia], [place Vriesea] and [place Guzmania] plants.', []],
  ['[person Albizia] trees lean.', []],
])('plants and animals are no names: %s', async (text, expected) => {
  expect(await namedIn(text)).toEqual(expected);
});

test.each([
  [
    "The firm's [place Cologne], [place Valencia] and [place Turin] plants will close.",
    ['place Cologne', 'place Valencia', 'place Turin'],
  ],
  ['[place Brazil] and [place Peru] trees burned.', ['place Brazil', 'place Peru']],
  ['[place Sheffield] trees were felled.', ['place Sheffield']],
  ['[person Ada Vriesea] planted [place Oslo] trees.', ['person Ada Vriesea', 'place Oslo']],
  ["[organization Boswellia]'s trees grew.", ['organization Boswellia']],
])('names before plants and trees stay: %s', async (text, expected) => {
  expect(await namedIn(text)).toEqual(expected);
});
