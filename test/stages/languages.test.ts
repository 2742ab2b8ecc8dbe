import { namedIn } from '../support/marked.js';

test.each([
  'He worked as an [nationality English] teacher in Seoul.',
  'The school pays for [nationality French] lessons.',
  'The song is in [nationality Korean].',
  'She spoke [nationality Russian] to the guards.',
  'A [nationality Spanish]-language station was fined.',
  'She has a degree in [nationality English] literature.',
])('a language is no nationality: %s', async (marked) => {
  expect(await namedIn(marked, ['nationality'])).toEqual([]);
});

test.each([
  ['A [nationality French] teacher was killed near Paris.', 'French'],
  ['The [nationality English] captain limped off.', 'English'],
  ['He lived in [nationality Russian] exile.', 'Russian'],
  ['The [nationality Korean] firm has a plant in Ohio.', 'Korean'],
  ['The novel’s [nationality American] translator lives in Delhi.', 'American'],
  ['They trust in [nationality Israeli] and other weapons.', 'Israeli'],
  ['Shares fell in [nationality Chinese] markets.', 'Chinese'],
])('a people is one: %s', async (marked, name) => {
  expect(await namedIn(marked, ['nationality'])).toEqual([`nationality ${name}`]);
});
