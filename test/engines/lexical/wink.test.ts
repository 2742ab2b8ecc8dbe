import { Wink } from '../../../src/engines/lexical/wink.js';

test('wink-nlp can be loaded any number of times', async () => {
  for (let count = 0; count < 40; count += 1) {
    const wink = await Wink.load();
    expect([...wink.blocks('Joe left.')]).toMatchObject([{ starts: [0, 4, 8] }]);
  }
}, 30_000);

test('the tokens of a text do not depend on what was read before', async () => {
  const wink = await Wink.load();
  const tokensOf = (text: string): number[][] => [...wink.blocks(text)].map(({ starts }) => starts);
  const before = tokensOf('Zyxwv’s sold it');
  tokensOf('Yes, Zyxwv’s, Zyxwv’s.');
  expect(tokensOf('Zyxwv’s sold it')).toEqual(before);
});
