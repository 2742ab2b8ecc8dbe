import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { castOf, createExtractor, UsageError, type CastEntry, type Result } from '../../src/index.js';
import { root } from '../support/run-cli.js';

/*
 * Pairs of short articles, written for this test, with who is the same in both and who is not.
 * Each name stands for the entity of that name, or with it as an alias.
 */

interface Pair {
  name: string;
  articles: [{ text: string; date: string }, { text: string; date: string }];
  same: [string, string][];
  different: [string, string][];
}

const pairs = readFileSync(join(root, 'test/cast/pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

/** The ones of the cast that an article calls by a name. */
function entriesOf(
  cast: readonly CastEntry[],
  results: readonly Result[],
  article: number,
  name: string,
): CastEntry[] {
  const ids = new Set(
    (results[article]?.entities ?? [])
      .filter((entity) => entity.name === name || entity.aliases.includes(name))
      .map(({ id }) => id),
  );
  return cast.filter(({ members }) =>
    members.some(({ result, entity }) => result === article && ids.has(entity)),
  );
}

interface Outcome {
  name: string;
  expected: boolean;
  linked: boolean;
  found: boolean;
}

async function outcomes(): Promise<Outcome[]> {
  const extractor = await createExtractor();
  const all: Outcome[] = [];
  for (const { name, articles, same, different } of pairs) {
    const results: Result[] = [];
    for (const [index, article] of articles.entries()) {
      results.push(await extractor.extract({ ...article, id: String(index) }));
    }
    const cast = castOf(results);
    const labelled = [
      ...same.map((names) => [names, true] as const),
      ...different.map((names) => [names, false] as const),
    ];
    for (const [[a, b], expected] of labelled) {
      const first = entriesOf(cast, results, 0, a);
      const second = entriesOf(cast, results, 1, b);
      const linked = first.some((entry) => second.includes(entry));
      all.push({ name, expected, linked, found: first.length > 0 && second.length > 0 });
    }
  }
  return all;
}

test('there are forty pairs and more, namesakes and variants', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40);
  expect(pairs.filter(({ different }) => different.length > 0).length).toBeGreaterThanOrEqual(15);
  expect(pairs.filter(({ same }) => same.length > 0).length).toBeGreaterThanOrEqual(20);
});

test('who is the same is one, and who is not is not', async () => {
  const all = await outcomes();
  const wrong = all
    .filter(({ expected, linked }) => expected !== linked)
    .map(({ name, found }) => ({ name, found }));
  const linked = all.filter((outcome) => outcome.linked);
  const same = all.filter((outcome) => outcome.expected);
  const right = linked.filter((outcome) => outcome.expected);
  if (process.env.SHOW_CAST) console.log(wrong, right.length / linked.length, right.length / same.length);
  expect(right.length / linked.length).toBeGreaterThanOrEqual(0.95);
  expect(right.length / same.length).toBeGreaterThanOrEqual(0.9);
});

test.each([[null], [[{}]], [[null]], ['results']])('%j is no array of results', (given) => {
  expect(() => castOf(given as unknown as Result[])).toThrow(UsageError);
});
