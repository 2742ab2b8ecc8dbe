import type { Article } from '../../src/index.js';
import { readOne } from '../support/read.js';

const read = async (content: string): Promise<Article> => readOne(content, { format: 'markdown' });
const textOf = async (content: string): Promise<string> => (await read(content)).text;

describe('the prose of Markdown', () => {
  test.each([
    [
      'emphasis',
      'The **President *Joe* Biden** met _Angela Merkel_.',
      'The President Joe Biden met Angela Merkel.',
    ],
    ['entities', 'AT&amp;T &mdash; Fran&ccedil;ois &#x41;.', 'AT&T — François A.'],
    ['escapes', 'It is 5 \\* 6 \\_and\\_ &lt;b&gt;.', 'It is 5 * 6 _and_ <b>.'],
    [
      'links',
      '[Angela *Merkel*](https://paris.com/Rome "Oslo") and [her party][cdu].\n\n[cdu]: /x',
      'Angela Merkel and her party.',
    ],
    [
      'links of any scheme',
      'See [Tom](javascript:x) in <https://example.org>.',
      'See Tom in https://example.org.',
    ],
    ['images', 'Before ![Vienna](vienna.png) after.', 'Before after.'],
    ['code in a line', 'It is `Berlin` now.', 'It is Berlin now.'],
    ['blocks of code', 'One.\n\n```\nVienna\n```\n\n    Rome\n\nTwo.', 'One.\n\nTwo.'],
    ['tags in a line', '<b>Joe</b> Biden<!-- Rome --> left.', 'Joe Biden left.'],
    ['blocks of HTML', 'One.\n\n<div>\nVienna\n</div>\n\nTwo.', 'One.\n\nTwo.'],
    ['deletions', 'The ~~late~~ mayor spoke.', 'The mayor spoke.'],
    [
      'footnotes',
      'He left[^1], she said[^b]: no.\n\n[^1]: On a *Monday* night.',
      'He left, she said: no.\n\nOn a Monday night.',
    ],
    [
      'wrapped lines',
      'The President Joe\n  Biden\tspoke.\r\nHe left.',
      'The President Joe Biden spoke. He left.',
    ],
    ['hard line ends', 'One  \ntwo\\\nthree<br>four', 'One\ntwo\nthree\nfour'],
    ['line ends and tabs in entities', 'One&#10;two&#9;three&#x2028;four', 'One two three four'],
    ['no-break spaces', 'Joe&nbsp;Biden', 'Joe\u00A0Biden'],
    [
      'headings',
      'One.\n# Two *three*\nFour.\n\nFive\n----\nSix.',
      'One.\n\nTwo three\n\nFour.\n\nFive\n\nSix.',
    ],
    ['quotations', '> One\n> two.\n>\n> > Three.\n\nFour.', 'One two.\n\nThree.\n\nFour.'],
    [
      'tight lists',
      'One:\n\n- two\n  wrapped\n- three\n  1. four\n- five\n\nSix.',
      'One:\n\ntwo wrapped\nthree\nfour\nfive\n\nSix.',
    ],
    ['loose lists', '1. One.\n\n   Two.\n\n2. Three.', 'One.\n\nTwo.\n\nThree.'],
    [
      'tables',
      'One.\n\n|*A* b|C|\n|-|-|\n|d<br>e| |\n| |f&#9;g|\n\nTwo.',
      'One.\n\nA b\tC\nd e\nf g\n\nTwo.',
    ],
    ['rules', 'One.\n\n***\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', async (_, content, prose) => {
    expect(await textOf(content)).toBe(prose);
  });

  test('a byte order mark is no part of it', async () => {
    expect(await textOf('\uFEFF---\ntitle: Ferry\n---\nText.')).toBe('Text.');
  });

  test.each(['```\ncode\n```', '![Vienna](x.png)', '---\ntitle: Ferry\n---\n', ' \n'])(
    'where there is none, there is no article: %j',
    async (content) => {
      await expect(read(content)).rejects.toThrow('it has no text');
    },
  );
});

describe('the headline', () => {
  test.each([
    ['a heading at the top', '# Ferry *sinks*\n\nText.\n\n# Other', 'Ferry sinks'],
    [
      'one below what is no prose',
      '<!-- Rome -->\n![Rome](x.png)\n\nFerry sinks\n===\n\nText.',
      'Ferry sinks',
    ],
    [
      'the title of the front matter',
      '---\ntitle: "Coral: a nursery"\n---\n# Heading\n\nText.',
      'Coral: a nursery',
    ],
    ['no heading further down', 'Text.\n\n# Other', undefined],
  ])('is %s', async (_, content, headline) => {
    expect((await read(content)).headline).toBe(headline);
  });

  test('stays the first line of the text', async () => {
    expect(await textOf('# Ferry sinks\nText.')).toBe('Ferry sinks\n\nText.');
  });
});

describe('hostile nesting and markup', () => {
  const size = 200_000;
  const filled = (piece: string): string => piece.repeat(size / piece.length);
  // The slowest takes a second; were any quadratic, it would take minutes.
  test.each([
    '*a ',
    '**a _b ',
    '[',
    '![a](b',
    '[a](',
    '<a ',
    '<!-- ',
    '&a;',
    '> a\n>> b\n',
    '|a',
    'word\n',
    '- a\n',
  ])(
    'much of %j is read in time',
    async (piece) => {
      expect((await textOf(`Text.\n\n${filled(piece)}`)).startsWith('Text.')).toBe(true);
    },
    20_000,
  );

  test.each(['> ', '>', '1. ', '- '])(
    'deep levels of %j are refused',
    async (piece) => {
      await expect(read(`Text.\n\n${filled(piece)}a`)).rejects.toThrow('over 99 levels deep');
      expect(await textOf(`${piece.repeat(20)} a`)).toBe('a');
    },
    20_000,
  );
});
