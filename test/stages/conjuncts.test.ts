import { processMarked } from '../support/marked.js';

async function titlesOf(marked: string): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions.filter(({ type }) => type === 'title').map(({ start, end }) => text.slice(start, end));
}

describe('the members of a coordination of what one person is', () => {
  test.each([
    [
      '[person Ada Roe] is a [title Business Coach], keynote [title speaker and author].',
      ['Business Coach', 'keynote speaker', 'author'],
    ],
    ['[person Bo Li] was a [title:0.2 pastor, baker and beekeeper].', ['pastor', 'baker', 'beekeeper']],
    [
      '[person Cy Moe], who is also a chef, food writer and television presenter, lives in [place Lund].',
      ['chef', 'food writer', 'television presenter'],
    ],
    [
      '[person Ada Roe] is an entrepreneur, life coach, and motivational speaker based in [place Pune].',
      ['entrepreneur', 'life coach', 'motivational speaker'],
    ],
    [
      '[person Bo Li] is a [title senior lecturer, researcher and consultant at [organization Lund University]].',
      ['senior lecturer', 'researcher', 'consultant at Lund University'],
    ],
    [
      '[person Cy Moe], a renowned novelist, critic & translator, died.',
      ['novelist', 'critic', 'translator'],
    ],
    ['[person Ada Roe] is a mother of two, [title nurse and union leader].', ['nurse', 'union leader']],
    [
      '[person Bo Li] is a [nationality Finnish] judge, 45-year-old pilot and [organization Yle] columnist.',
      ['judge', 'pilot', 'columnist'],
    ],
  ])('are titles of their own: %s', async (text, expected) => {
    expect(await titlesOf(text)).toEqual(expected);
  });

  test.each([
    ['[person Ada Roe] is a [title lawyer], [title activist] and mother of two.', ['lawyer', 'activist']],
    ['[person Bo Li] is a [title teacher], beekeeper and [title cancer survivor].', ['teacher', 'beekeeper']],
    ['[person Cy Moe] is a father of three, [title football fan] and retired plumber.', ['retired plumber']],
  ])('are none where they are kin or only described: %s', async (text, expected) => {
    expect(await titlesOf(text)).toEqual(expected);
  });

  test.each([
    ['[person Ada Roe], the [title mayor], a coach and a driver were hurt.', ['mayor']],
    [
      '[person Ada Roe], a [title teacher], [title coach] [person Bo Li] and [title driver] [person Cy Moe] met.',
      ['teacher', 'coach', 'driver'],
    ],
    [
      '[person Ada Roe] is the [title minister of health, education and sport].',
      ['minister of health, education and sport'],
    ],
    ['[person Ada Roe] is an [title actress and singer].', ['actress and singer']],
    ['[person Ada Roe] was a [title judge], police and nurses said.', ['judge']],
  ])('are told from other lists: %s', async (text, expected) => {
    expect(await titlesOf(text)).toEqual(expected);
  });

  test('are held by the person, however unsure an engine is of them', async () => {
    const { text, roles } = await processMarked(
      '[person Rosa Diaz] is a [title Tax Adviser], [title:0.2 wine grower] and [title:0.2 columnist].',
    );
    expect(roles.map(({ person, title }) => `${person.name}: ${text.slice(title.start, title.end)}`)).toEqual(
      expect.arrayContaining(['Rosa Diaz: Tax Adviser', 'Rosa Diaz: columnist']),
    );
  });
});
