import { hashOf } from '../../src/binary/hash.js';
import { HashIndex } from '../../src/binary/hash-index.js';
import { readModel, writeModel } from '../../src/engines/fast/model.js';
import { Tagger } from '../../src/engines/fast/tagger.js';
import { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import { documentReader, inTokens, type Example } from '../../workbench/articles.js';
import type { Schedule } from '../../workbench/fast/layers.js';
import { trainTagger } from '../../workbench/fast/recipe.js';

const keys = Uint32Array.from(['minister', 'president', 'said'], (word) => hashOf(word)).sort();
const vocabulary = new Vocabulary(
  HashIndex.of(keys),
  4,
  Int8Array.from({ length: 12 }, (_, at) => at * 5),
  [Uint16Array.of(0, 1, 2), Uint16Array.of(0, 1, 1), Uint16Array.of(0, 0, 0)],
);

const names = ['Abena Owusu', 'Bolat Serik', 'Chidi Obi', 'Dina Haddad', 'Elif Kaya', 'Farid Aziz'];
const places = ['Accra', 'Astana', 'Abuja', 'Amman', 'Ankara', 'Kabul'];

/** A made-up article for each name: "<place>'s minister <name> said ..." */
async function corpus(): Promise<Example[]> {
  const read = documentReader();
  const examples: Example[] = [];
  for (const [index, name] of names.entries()) {
    const place = places[index] as string;
    const surname = name.split(' ')[1] as string;
    const text = `In ${place}, minister ${name} said nothing.\n\nThen ${surname} left ${place} on Monday.`;
    const document = await read(`article ${index}`, text);
    const spansOf = (part: string, type: number): { start: number; end: number; type: number }[] =>
      [...text.matchAll(new RegExp(part, 'g'))].map(({ index: start }) => ({
        start,
        end: start + part.length,
        type,
      }));
    const gold = [
      ...spansOf(name, 0),
      ...spansOf(`Then ${surname}`, 0).map((span) => ({ ...span, start: span.start + 5 })),
      ...spansOf(place, 2),
      ...spansOf('Monday', 3),
    ].sort((a, b) => a.start - b.start);
    const goldTitles = spansOf('minister', 0);
    examples.push({
      document,
      region: 'nowhere',
      gold,
      entities: inTokens(document, gold),
      goldTitles,
      titles: inTokens(document, goldTitles),
      unknown: [],
    });
  }
  return examples;
}

const first: Schedule = {
  seed: 3,
  epochs: 12,
  atLeast: 1,
  hidden: 8,
  rate: 0.1,
  hiddenRate: 0.03,
  decay: 0,
  dropout: 0.2,
  featureDropout: 0.3,
};

async function train(seed = 3): Promise<Uint8Array> {
  const articles = await corpus();
  const model = trainTagger(
    vocabulary,
    {
      articles,
      judged: articles,
      first: { ...first, seed },
      second: { ...first, hidden: 0 },
      titles: { ...first, hidden: 0 },
      gate: { seed: 3, epochs: 6, rate: 0.1, featureDropout: 0.2, weightInside: 5, recall: 1 },
      folds: 2,
      leastWeight: 0.01,
    },
    () => {},
  );
  return writeModel(model);
}

let trained: Promise<Uint8Array> | undefined;
const tagger = async (): Promise<Tagger> => new Tagger(readModel(await (trained ??= train())));

describe('training on a small corpus', () => {
  test('gives the same bytes twice, and others with another seed', async () => {
    const bytes = await train();
    expect(Buffer.from(await train()).equals(bytes)).toBe(true);
    expect(Buffer.from(await train(4)).equals(bytes)).toBe(false);
  });

  test('gives a tagger that finds names it has not seen', async () => {
    const text = 'In Harare, minister Gamu Moyo said nothing.\n\nThen Moyo left Harare on Monday.';
    const document = await documentReader()('-', text);
    const mentions = (await tagger()).tag(document).map(({ type, start, end, score }) => {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      return [type, text.slice(start, end)];
    });
    expect(mentions).toEqual(
      expect.arrayContaining([
        ['place', 'Harare'],
        ['title', 'minister'],
        ['person', 'Gamu Moyo'],
        ['date', 'Monday'],
      ]),
    );
  });

  test.each([
    ['nothing', ''],
    ['no words', ' \n\t\n '],
    ['half a surrogate pair', 'a \ud83d b'],
    ['a long run', 'x'.repeat(20_000)],
    ['a sentence of thousands of words', 'word Name '.repeat(3000)],
  ])('gives a tagger that bears %s', async (_, text) => {
    const untokenized = {
      text,
      sentences: [],
      tokens: { length: 0, starts: new Uint32Array(0), ends: new Uint32Array(0) },
    };
    expect((await tagger()).tag(untokenized)).toEqual([]);
    const document = await documentReader()('-', text);
    for (const { start, end } of (await tagger()).tag(document))
      expect(start < end && end <= text.length).toBe(true);
  });
});
