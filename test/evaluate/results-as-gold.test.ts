import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluate/index.js';
import { tableReport } from '../../src/evaluate/report.js';
import type { JsonObject } from '../../src/evaluate/json-lines.js';
import type { Predictor } from '../../src/evaluate/predict.js';
import { readResultMentions } from '../../src/evaluate/mentions.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-results-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

const text =
  'Mayor Ada Roe of Oslo told the World Health Organization (WHO) in May that Roe was ill for a week.';
const at = (words: string, type: string, entity: string | null, rest: object = {}): object => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, type, entity, ...rest };
};
const gold = {
  id: 'mayor',
  genre: 'politics',
  types: ['person', 'title', 'organization', 'place', 'date', 'duration'],
  date: '2025-06-01',
  text,
  mentions: [
    at('Mayor', 'title', null),
    at('Ada Roe', 'person', 'e1'),
    at('Oslo', 'place', 'e2'),
    at('World Health Organization', 'organization', 'e3'),
    at('WHO', 'organization', 'e3'),
    at('May', 'date', 'e4', {
      start: text.indexOf('May that'),
      end: text.indexOf('May that') + 3,
      value: '2025-05',
    }),
    at('a week', 'duration', 'e5', { value: 'P1W' }),
  ],
  entities: [
    { id: 'e1', type: 'person', name: 'Ada Roe', aliases: ['Roe'], mentions: [1] },
    { id: 'e2', type: 'place', name: 'Oslo', aliases: [], mentions: [2], country: 'NO' },
    { id: 'e3', type: 'organization', name: 'World Health Organization', aliases: ['WHO'], mentions: [3, 4] },
    { id: 'e4', type: 'date', name: 'May', aliases: [], mentions: [5], value: '2025-05' },
    { id: 'e5', type: 'duration', name: 'a week', aliases: [], mentions: [6], value: 'P1W' },
  ],
  roles: [{ person: 'e1', title: 'Mayor', mention: 0, institution: 'e2' }],
};

/** Predicts the same for every record, in the shape of results. */
const always =
  (result: JsonObject): Predictor =>
  ({ article, where }) => ({
    mentions: readResultMentions(result.mentions, article.text, where),
    result,
    run: null,
  });

async function measured(result: JsonObject): Promise<Record<string, unknown>> {
  const { tallies, errors } = await evaluate([await fileOf('mayor.json', pretty(gold))], always(result));
  expect(errors).toEqual([]);
  return Object.fromEntries([...tallies].map(([name, tally]) => [name, tally.toJson()]));
}

describe('all that a result says is scored', () => {
  test('the same result is right throughout', async () => {
    expect(await measured(gold)).toMatchObject({
      mentions: { aggregate: { exact: { f1: 1 } } },
      temporal: { gold: 2, value: { f1: 1 } },
      countries: { gold: 1, f1: 1 },
      roles: { pairs: { gold: 1, exact: { f1: 1 } }, institutions: { right: 1 } },
      people: { people: { f1: 1 }, aliases: { gold: 1, right: 1 } },
      organizationNames: { pairs: { f1: 1 } },
    });
  });

  test('each part can be wrong by itself', async () => {
    const [roe, oslo, who, may, week] = gold.entities;
    const wrong = {
      ...gold,
      mentions: gold.mentions.map((mention) =>
        'value' in mention ? { ...mention, value: '2024' } : mention,
      ),
      entities: [
        { ...roe, aliases: [] },
        { ...oslo, country: 'SE' },
        { ...who, aliases: [] },
        { id: 'e6', type: 'organization', name: 'WHO', aliases: [] },
        may,
        week,
      ],
      roles: [{ person: 'e1', title: 'Mayor', mention: 0, institution: 'e3' }],
    };
    expect(await measured(wrong)).toMatchObject({
      mentions: { aggregate: { exact: { f1: 1 } } },
      temporal: { relaxed: { f1: 1 }, value: { f1: 0 } },
      countries: { gold: 1, predicted: 1, correct: 0 },
      roles: { pairs: { exact: { f1: 1 } }, institutions: { right: 0 } },
      people: { people: { f1: 1 }, aliases: { gold: 1, found: 0 } },
      organizationNames: { gold: 1, predicted: 0 },
    });
  });

  test('a name that lies in two countries may be either', async () => {
    const springfields = ['US', 'CA'].map((country, index) => ({
      id: `e${index + 1}`,
      type: 'place',
      name: 'Springfield',
      aliases: [],
      country,
    }));
    const record = { id: 'x', text: 'Springfield', mentions: [], entities: springfields, roles: [] };
    const path = await fileOf('two.json', pretty(record));
    const { tallies } = await evaluate([path], always({ mentions: [], entities: springfields.slice(1) }));
    expect(tallies.get('countries')?.toJson()).toMatchObject({
      gold: 2,
      predicted: 1,
      correct: 1,
      precision: 1,
    });
  });
});

describe('"types" says what is annotated', () => {
  const mention = { start: 0, end: 5, type: 'place' };
  const scoredTypes = async (...records: object[]): Promise<unknown> => {
    const path = await fileOf('types.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
    const { tallies, errors } = await evaluate([path], always({ mentions: [] }));
    const { types = {} } = tallies.get('mentions')?.toJson() as { types?: Record<string, { gold: number }> };
    return errors.length > 0 ? errors.map(({ line }) => line) : Object.keys(types);
  };

  test('and the other records of the file make no difference to that', async () => {
    const one = { id: 'a', text: 'Paris', types: ['place', 'duration'], mentions: [mention] };
    expect(await scoredTypes(one)).toEqual(['place', 'duration']);
    const other = { id: 'b', text: 'Paris', types: ['place'], mentions: [] };
    expect(await scoredTypes(other)).toEqual(['place']);
  });

  test('a list that is none is told', async () => {
    expect(await scoredTypes({ id: 'a', text: 'Paris', types: ['town'], mentions: [] })).toEqual([
      expect.stringContaining('unknown type "town"'),
    ]);
    expect(await scoredTypes({ id: 'a', text: 'Paris', types: 'place', mentions: [] })).toEqual([
      expect.stringContaining('"types" is no array'),
    ]);
  });
});

describe('gold files', () => {
  const record = (id: string): object => ({
    id,
    text: 'Paris',
    mentions: [{ start: 0, end: 5, type: 'place' }],
  });
  const idsIn = async (...paths: string[]): Promise<{ ids: string[]; lines: string[] }> => {
    const ids: string[] = [];
    const { errors } = await evaluate(paths, always({ mentions: [] }), {
      onScored: (scored) => ids.push(String(scored.gold.article.id)),
    });
    return { ids, lines: errors.map(({ line }) => line) };
  };

  test('a .json file is one record over many lines, or an array of them', async () => {
    expect(await idsIn(await fileOf('one.json', `\uFEFF${pretty(record('a'))}\n`))).toEqual({
      ids: ['a'],
      lines: [],
    });
    const several = await fileOf('several.json', pretty([record('a'), 7, record('b')]));
    expect(await idsIn(several)).toEqual({ ids: ['a', 'b'], lines: [`${several}[1]: it is no JSON object`] });
  });

  test('a .json file with one record a line is read so', async () => {
    const lines = [record('a'), record('b')].map((item) => JSON.stringify(item));
    expect(await idsIn(await fileOf('lines.json', lines.join('\n')))).toEqual({ ids: ['a', 'b'], lines: [] });
  });

  test('a .json file that is broken is told once', async () => {
    const broken = await fileOf('broken.json', pretty(record('a')).replace('"Paris"', 'Paris'));
    const { ids, lines } = await idsIn(broken);
    expect(ids).toEqual([]);
    expect(lines).toEqual([expect.stringContaining(`${broken}: it is no JSON`)]);
  });

  test('a folder stands for its .json and .jsonl files', async () => {
    await fileOf('all/b.json', pretty(record('b')));
    await fileOf('all/below/a.json', pretty(record('a')));
    await fileOf('all/c.jsonl', JSON.stringify(record('c')));
    await fileOf('all/README.md', 'Paris');
    expect(await idsIn(join(folder, 'all'))).toEqual({ ids: ['b', 'a', 'c'], lines: [] });
  });

  test('many files are counted, few are named in the table', async () => {
    const paths = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => fileOf(`many/${n}.json`, pretty(record(`${n}`)))),
    );
    const headOf = async (some: string[]): Promise<string | undefined> =>
      tableReport(await evaluate(some, always({ mentions: [] })), {
        engine: 'fast',
        predictions: null,
      }).split('\n')[0];
    expect(await headOf(paths)).toBe('engine fast on 5 files (5 records)');
    expect(await headOf(paths.slice(0, 1))).toBe(`engine fast on ${paths[0]} (1 record)`);
  });
});
