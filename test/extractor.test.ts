import { join } from 'node:path';
import {
  createExtractor,
  defaultTypes,
  EngineError,
  engines,
  extract,
  ExtractError,
  mentionTypes,
  PipelineError,
  readArticles,
  stages,
  toResult,
  UsageError,
  type Engine,
  type Document,
  type Entity,
  type ExtractorOptions,
  type MentionType,
  type ResultEntity,
  type Span,
  type Stage,
} from '../src/index.js';
import { temporaryFolder } from './support/run-cli.js';
import { writeTinyModel } from './support/tiny-model.js';

const text = 'President Joe Biden met Angela Merkel in Berlin on June 8, 2022. They spent $5 million.';

test('extract() takes a text or an article and gives mentions, entities and roles', async () => {
  const result = await extract(text);
  expect(result).toMatchObject({ schemaVersion: 1, id: '-', headline: null, warnings: [] });
  expect(result.entities).toMatchObject([
    { id: 'e1', type: 'person', name: 'Joe Biden', aliases: [], mentions: [1] },
    { id: 'e2', type: 'person', name: 'Angela Merkel', aliases: [], mentions: [2] },
    { id: 'e3', type: 'place', name: 'Berlin', mentions: [3] },
    { id: 'e4', type: 'date', name: 'June 8, 2022', value: '2022-06-08' },
  ]);
  expect(result.roles).toMatchObject([{ person: 'e1', title: 'President', mention: 0, institution: null }]);
  expect(result.roles[0]?.score).toBeGreaterThan(0.9);
  expect(await extract({ id: 'a', text })).toEqual({ ...result, id: 'a' });
});

test('the keys of mentions and entities stand in the order of the documentation', async () => {
  const { mentions, entities } = await extract(text);
  const keysOf = (type: string): string[] =>
    [mentions, entities].map((list) => Object.keys(list.find((one) => one.type === type) ?? {}).join(' '));
  const head = 'start end text type sentence entity';
  expect(keysOf('person')).toEqual([`${head} score`, 'id type name aliases mentions']);
  expect(keysOf('date')).toEqual([`${head} value timex score`, 'id type name aliases mentions value']);
});

test('the types that are asked for are there, and no others', async () => {
  const all = await extract(text, { types: mentionTypes });
  expect(all.mentions.map(({ type }) => type)).toContain('money');
  expect((await extract(text)).mentions.every(({ type }) => defaultTypes.includes(type))).toBe(true);
  const people = await extract(text, { types: ['person'] });
  expect(people.mentions.map(({ type, entity }) => [type, entity])).toEqual([
    ['person', 'e1'],
    ['person', 'e2'],
  ]);
  expect(people.roles).toEqual([]);
});

test('a date that is given comes before one of the article; one that says nothing is a warning', async () => {
  const article = { id: 'a', text: 'Paris.', date: 'Wed, 08 Jun 2022 10:00:00 GMT' };
  expect((await extract(article)).date).toBe('2022-06-08');
  expect((await extract(article, { date: '2025-09-29' })).date).toBe('2025-09-29');
  const { date, warnings } = await extract({ ...article, date: 'soon' });
  expect(date).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('"soon"')]);
});

test('every engine loads by its name', async () => {
  for (const { name } of engines) {
    const extractor = await createExtractor({ engine: name });
    expect((await extractor.extract('Angela Merkel spoke.')).schemaVersion).toBe(1);
  }
});

describe('what makes no sense is refused with what does:', () => {
  test.each([
    ['an engine', { engine: 'magic' }, `unknown engine "magic"; there is: ${engines[0].name}`],
    ['an engine that is none', { engine: { name: 'x' } }, 'an engine is a name or an object with a name'],
    ['a model for fast', { engine: 'fast', model: 'x' }, 'the engine fast takes no model'],
    ['a type', { types: ['persons'] }, 'unknown type "persons"; there is: person, title, organization'],
    ['types', { types: 'person' }, 'types are given as an array; not "person"'],
    ['options that are none', null, 'options are given as an object; not null'],
    ['a model that is no path', { engine: 'accurate', model: 5 }, 'a model is the path of a folder; not 5'],
    ['threads', { threads: 0 }, 'threads are a whole number from 1 on; not 0'],
    ['a signal', { signal: 5 }, 'a signal is that of an AbortController; not 5'],
    ['a date', { date: 'soon' }, 'the date "soon" cannot be read; write it as 2025-09-29'],
    ['a date that is no text', { date: 2025 }, 'the date 2025 cannot be read'],
  ])('%s', async (_, given, message) => {
    const options = given as unknown as ExtractorOptions;
    for (const refused of [createExtractor(options), extract('Paris', options)]) {
      const error: unknown = await refused.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ExtractError);
      expect(error).toMatchObject({ name: 'UsageError', code: 'usage' });
      expect(String(error)).toContain(message);
    }
  });

  test.each([
    [42, 'an article is a text, or an object with its "text"; not 42'],
    [null, 'not null'],
    [undefined, 'not undefined'],
    [{}, 'not {}'],
    [['Paris'], 'not ["Paris"]'],
    [{ id: [5], text: 'Paris' }, 'the "id" of an article is a string or a number; not [5]'],
    [{ text: 'Paris', date: new Date(0) }, 'the "date" of an article is a string; not "1970-01-01'],
    [{ text: 'Paris', headline: ['x'] }, 'the "headline" of an article is a string; not ["x"]'],
    [{ id: 5 }, 'an article is a text, or an object with its "text"; not {"id":5}'],
    [Buffer.from('Paris'), 'not 5 bytes (a Buffer)'],
    [{ text: 'Paris', metadata: 5 }, 'the "metadata" of an article are an object; not 5'],
    [{ text: 'Paris', warnings: 'no' }, 'the "warnings" of an article are an array of strings; not "no"'],
    [Symbol('Paris'), 'not Symbol(Paris)'],
  ])('the article %j', async (given, message) => {
    await expect(extract(given as string)).rejects.toThrow(UsageError);
    await expect(extract(given as string)).rejects.toThrow(message);
  });
});

test('an object that is no JSON is refused like any other', async () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  await expect(extract(circle as unknown as string)).rejects.toThrow('not an object (Object)');
});

test('an extraction whose signal is aborted rejects, and others are not concerned', async () => {
  const abort = new AbortController();
  const { extract: interruptible } = await createExtractor({ engine: 'fast', signal: abort.signal });
  expect((await interruptible(text)).entities).not.toEqual([]);
  abort.abort();
  await expect(interruptible(text)).rejects.toMatchObject({ code: 'interrupted' });
  expect((await extract(text, { engine: 'fast' })).entities).not.toEqual([]);
});

/** An engine that takes every word with a capital for a person. */
const capitals: Engine = {
  name: 'capitals',
  description: 'words with a capital',
  load: () =>
    Promise.resolve({
      recognize: ({ text }) =>
        [...text.matchAll(/\b[A-Z]\w+/g)].map(({ index, 0: { length } }) => ({
          ...{ start: index, end: index + length, type: 'person', score: 0.5 },
        })),
    }),
};

describe("an engine of one's own", () => {
  test('finds the mentions, and the stages do the rest', async () => {
    const { extract: byCapitals } = await createExtractor({ engine: capitals });
    const { entities } = await byCapitals('Merkel met Biden. Merkel left.');
    expect(entities).toMatchObject([
      { type: 'person', name: 'Merkel', mentions: [0, 2] },
      { type: 'person', name: 'Biden', mentions: [1] },
    ]);
    expect(await extract('Merkel spoke.', { engine: capitals })).toMatchObject({
      mentions: [{ text: 'Merkel', score: 0.5 }],
    });
  });

  test('that cannot be loaded is tried again by the next call', async () => {
    let loads = 0;
    const unsteady: Engine = {
      ...capitals,
      load: (options) => {
        loads += 1;
        return loads === 1 ? Promise.reject(new Error('no luck')) : capitals.load(options);
      },
    };
    const first = [extract('Merkel', { engine: unsteady }), extract('Biden', { engine: unsteady })];
    const failures = await Promise.all(first.map((call) => call.catch((reason: unknown) => reason)));
    for (const failure of failures) expect(failure).toBeInstanceOf(EngineError);
    expect(loads).toBe(1);
    for (const name of ['Merkel', 'Biden']) {
      expect((await extract(name, { engine: unsteady })).entities).toMatchObject([{ name }]);
    }
    expect(loads).toBe(2);
  });
});

describe("stages of one's own", () => {
  const without = (...names: string[]): Stage[] => stages.filter(({ name }) => !names.includes(name));

  test('a result has nothing of the stages that are left out', async () => {
    const { extract: short } = await createExtractor({ stages: without('geocoding', 'roles', 'references') });
    const result = await short(text);
    expect(result).toMatchObject({ roles: [], countries: [] });
    expect(result.entities).toEqual((await extract(text)).entities.map(withoutLocation));
    const { extract: shorter } = await createExtractor({ stages: stages.slice(0, 2) });
    expect(await shorter(text)).toMatchObject({ mentions: [], entities: [], countries: [] });
  });

  test('what they find is of the text and the document that the caller gets', async () => {
    // Not in the form that stages read: curly quotes, doubled spaces, a letter and its accent apart.
    const given = '“We  shall sail”,  Ada Roé  said.  “It is late,”  Bo Li said in   Bergen.';
    const speakers: Stage = {
      name: 'speakers',
      reads: ['text', 'entities'],
      writes: [],
      create: () => (document) => {
        const people = document.entities.filter(({ type }) => type === 'person');
        const said = people.map((speaker) => {
          const last = speaker.mentions[0]?.end ?? 0;
          return {
            speaker,
            verb: { start: last + 1, end: last + 5 },
            byName: new Map([[speaker.name, speaker]]),
          };
        });
        return { said, spoken: new Set(people) } as object;
      },
    };
    const { process } = await createExtractor({ engine: 'fast', stages: [...stages, speakers] });
    const document = await process(given);
    const { said, spoken } = document as Document & {
      said: { speaker: Entity; verb: Span; byName: Map<string, Entity> }[];
      spoken: Set<Entity>;
    };
    expect(said.map(({ verb }) => given.slice(verb.start, verb.end))).toEqual(['said', 'said']);
    for (const { speaker, byName } of said) {
      expect(document.entities).toContain(speaker);
      expect([...byName.values()]).toEqual([speaker]);
      expect(spoken.has(speaker)).toBe(true);
    }
  });

  test('mentions need entities, and stages what they read', async () => {
    const { extract: unresolved } = await createExtractor({
      stages: stages.slice(
        0,
        stages.findIndex(({ name }) => name === 'coreference'),
      ),
    });
    await expect(unresolved(text)).rejects.toThrow(PipelineError);
    await expect(createExtractor({ stages: without('tokens') })).rejects.toThrow('reads "tokens"');
  });
});

/** An entity with what it has before geocoding. */
function withoutLocation({ id, type, name, aliases, mentions, ...rest }: ResultEntity): object {
  return { id, type, name, aliases, mentions, ...('value' in rest && { value: rest.value }) };
}

test('a model that was not there yet is read by the next call', async () => {
  const model = join(temporaryFolder(), 'model');
  await expect(extract('Merkel spoke.', { model })).rejects.toThrow('model');
  writeTinyModel(model, ['O', 'B-PER'], { Merkel: 'B-PER' });
  const { entities } = await extract('Merkel spoke.', { model });
  expect(entities).toMatchObject([{ type: 'person', name: 'Merkel' }]);
});

test('extractors do not share state: the order of articles does not matter', async () => {
  const texts = [text, 'Angela Merkel spoke.', '', 'On Monday, Chad beat Jordan.'];
  const { extract: forward } = await createExtractor();
  const { extract: backward } = await createExtractor();
  const first = [];
  for (const each of texts) first.push(await forward(each));
  const second = [];
  for (const each of [...texts].reverse()) second.push(await backward(each));
  expect(second.reverse()).toEqual(first);
});

test('an option that there is not is refused, with those that there are', async () => {
  const options = { tpyes: ['person'] } as ExtractorOptions;
  for (const made of [createExtractor(options), extract(text, options)]) {
    await expect(made).rejects.toThrow(UsageError);
    await expect(made).rejects.toThrow(/"tpyes"; there is: engine, types/);
  }
});

test.each([{ signal: AbortSignal.abort() }, { threads: 1 }, { stages }])(
  'what only an extractor of its own has is refused by extract()',
  async (options) => {
    await expect(extract(text, options as object)).rejects.toThrow(/createExtractor/);
  },
);

test('a result is drawn with a set of types and from a document', async () => {
  const document = await (await createExtractor({ engine: 'fast' })).process(text);
  const types = ['person'] as unknown as ReadonlySet<MentionType>;
  expect(() => toResult(document, types)).toThrow(UsageError);
  expect(() => toResult({} as Document, new Set(['person']))).toThrow(UsageError);
  expect(toResult(document, new Set(['person'])).mentions).toHaveLength(2);
});

test.each([
  { format: 'csvv' },
  { url: 'nope' },
  { encoding: 'utf-7x' },
  { nmae: 'a.md' },
  { fields: { txt: 'a' } },
])('the readers refuse %j', async (options) => {
  await expect(readArticles('Ada Roe left.', options as object).next()).rejects.toThrow(UsageError);
});
