import { createDocument, type Document, type Mention } from '../src/document.js';
import { gather } from '../src/stages/6-gather.js';
import { link } from '../src/stages/7-link.js';
import { normalise } from '../src/stages/5-normalise.js';
import { trimSpan, withoutOverlaps } from '../src/spans.js';
import type { MentionType } from '../src/types.js';

/** A document with a mention for each part in brackets: "[person Joe Biden] spoke". */
function annotated(marked: string): Document {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w+ [^\]]*\])/)) {
    const [, type, name] = /^\[(\w+) ([^\]]*)\]$/s.exec(part) ?? [];
    const start = text.length;
    text += name ?? part;
    if (type) mentions.push({ type: type as MentionType, start, end: text.length, score: 1 });
  }
  return { ...createDocument({ id: 'a', text }), mentions };
}

async function through(marked: string): Promise<Document> {
  const document = annotated(marked);
  for (const stage of [normalise, gather, link]) {
    const step = await stage.create({ engine: 'none' });
    await step(document);
  }
  return document;
}

async function entitiesOf(marked: string): Promise<[string, string[], number][]> {
  const { entities } = await through(marked);
  return entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.length]);
}

describe('gather', () => {
  test('the same words are one entity, whatever their case and spacing', async () => {
    expect(await entitiesOf('[place New\nYork], [place NEW YORK], [place New  York]; [person New York]')).toEqual([
      ['New York', ['NEW YORK'], 3],
      ['New York', [], 1],
    ]);
  });

  test('a surname is the one person who bears it, before or after the full name', async () => {
    expect(await entitiesOf('[person Karin] met [person Yerlan Karin]; [person KARIN] left')).toEqual([
      ['Yerlan Karin', ['Karin', 'KARIN'], 3],
    ]);
  });

  test('a surname that two people bear stays apart', async () => {
    expect(await entitiesOf('[person Rubén Quiles] met [person Efraín Quiles]; [person Quiles] left')).toEqual([
      ['Rubén Quiles', [], 1],
      ['Efraín Quiles', [], 1],
      ['Quiles', [], 1],
    ]);
  });

  test('a title is no entity', async () => {
    expect(await entitiesOf('[title President]')).toEqual([]);
  });
});

describe('link', () => {
  test('a title right before a name is that person\'s, and only there', async () => {
    const { roles } = await through(
      '[title President]\n[person Joe Biden] met [title Minister] and [person Ada Roe], [title mayor], [person Al Doe]',
    );
    expect(roles.map(({ person, institution }) => [person.name, institution])).toEqual([['Joe Biden', null]]);
  });
});

describe('normalise', () => {
  test('a date has a value, as far as it is known, and so has its entity', async () => {
    const { mentions, entities } = await through('[date June 8, 2022], [date Monday], [date Ramadan], [person May]');
    expect(mentions.map(({ timex, value }) => [timex, value])).toEqual([
      ['DATE', '2022-06-08'],
      ['DATE', 'XXXX-WXX-1'],
      ['DATE', undefined],
      [undefined, undefined],
    ]);
    expect(entities[0]?.value).toBe('2022-06-08');
  });
});

describe('trimSpan', () => {
  test.each([
    ['the United Nations', 'United Nations'],
    ["The Government's", 'Government'],
    ['“Raging Fire”', 'Raging Fire'],
    ["  'the Guardian’s' ", 'Guardian'],
    ["the teachers'", 'teachers'],
    ['Theresa May', 'Theresa May'],
    ["O'Neil", "O'Neil"],
    ['the', ''],
    ['"\' ”', ''],
  ])('%j becomes %j', (text, expected) => {
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});

test('of overlapping mentions the longest stays, then the surest', () => {
  const mention = (start: number, end: number, score = 0.5): Mention => ({ type: 'person', start, end, score });
  expect(
    withoutOverlaps([mention(8, 12), mention(0, 4), mention(2, 9), mention(12, 14, 0.4), mention(13, 15, 0.9)]),
  ).toEqual([mention(2, 9), mention(13, 15, 0.9)]);
});
