import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateCommand } from '../../src/cli/evaluate.js';
import { UsageError } from '../../src/errors.js';
import type { MentionScores } from '../../src/evaluate/measures/mentions.js';
import type { PeopleScores } from '../../src/evaluate/measures/people.js';
import type { RoleScores } from '../../src/evaluate/measures/roles.js';
import { createExtractor } from '../../src/extractor.js';
import { mentionTypes } from '../../src/types.js';

const goldFolder = fileURLToPath(new URL('../support/evaluate/', import.meta.url));
const articlesPath = join(goldFolder, 'articles.jsonl');
const predictionsPath = join(goldFolder, 'predictions.jsonl');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes lines, strings as they are, to a file of the given name; returns its path. */
async function fileOf(name: string, ...lines: unknown[]): Promise<string> {
  const path = join(folder, name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, texts.map((text) => `${text}\n`).join(''));
  return path;
}

interface ReportJson {
  gold: { path: string; records: number }[];
  mentions: MentionScores;
  breakdown: { field: string; values: ({ value: string; records: number } & MentionScores)[] } | null;
  alignment: Record<string, number> | null;
  throughput: { articles: number; tokens: number; seconds: number } | null;
  roles: RoleScores | null;
  people: PeopleScores | null;
}

/** Runs the command and catches what it prints and the exit status that it sets. */
async function run(...args: string[]): Promise<{ stdout: string; stderr: string; status: unknown }> {
  const { stdout, stderr, exitCode } = process;
  const writers = [stdout.write, stderr.write] as const;
  const printed = { stdout: '', stderr: '', status: undefined as unknown };
  // Who writes waits until it is written.
  stdout.write = (text, ...[encoding, written]: unknown[]) => {
    printed.stdout += String(text);
    for (const done of [encoding, written]) if (typeof done === 'function') (done as () => void)();
    return true;
  };
  stderr.write = (text) => Boolean((printed.stderr += String(text)));
  try {
    await evaluateCommand().parseAsync(args, { from: 'user' });
    printed.status = process.exitCode;
    return printed;
  } finally {
    [stdout.write, stderr.write] = writers;
    process.exitCode = exitCode;
  }
}

async function report(...args: string[]): Promise<ReportJson> {
  return JSON.parse((await run(...args, '--format', 'json')).stdout) as ReportJson;
}

test("the tool's own results as gold give an F1 of 1, by text and by path", async () => {
  const text = '“The budget”, Ada Okoro, Minister of Finance, told Reuters in Nairobi on 3 May 2024 😀.';
  await writeFile(join(folder, 'story.txt'), text);
  const extractor = await createExtractor({ types: mentionTypes });
  const result = await extractor.extract({ id: 'story.txt', text });
  expect(result.mentions.length).toBeGreaterThan(2);
  const { mentions, gold, alignment, throughput, roles, people } = await report(
    await fileOf('own.jsonl', result, { ...result, id: 'elsewhere', text }),
  );
  expect(gold[0]?.records).toBe(2);
  expect(mentions.aggregate?.exact.f1).toBe(1);
  expect(mentions.aggregate?.overlapping.f1).toBe(1);
  const total = Object.values(mentions.types).reduce((sum, { gold: count }) => sum + count, 0);
  expect(total).toBe(2 * result.mentions.length);
  for (const { gold: count, predicted, exact } of Object.values(mentions.types)) {
    expect([predicted, exact.correct]).toEqual([count, count]);
  }
  expect(alignment).toEqual({
    gold: total,
    tokenAligned: total,
    withinSentence: total,
    tokenAlignedShare: 1,
    withinSentenceShare: 1,
  });
  expect(throughput?.articles).toBe(2);
  expect(result.roles.length).toBeGreaterThan(0);
  expect(roles?.pairs).toMatchObject({ gold: 2 * result.roles.length, exact: { f1: 1 } });
  expect(roles?.institutions.share).toBe(1);
  expect(people?.people.f1).toBe(1);
}, 30_000);

test('scores a file of predictions', async () => {
  const { stdout, stderr, status } = await run(articlesPath, '--predictions', predictionsPath);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toBe(
    [
      `predictions ${predictionsPath} on ${articlesPath} (2 records)`,
      '',
      '                                 exact                       overlap',
      '              gold  predicted  correct      P      R     F1  correct      P      R     F1',
      'person           2          1        0  0.000  0.000  0.000        1  1.000  0.500  0.667',
      'title            1          1        1  1.000  1.000  1.000        1  1.000  1.000  1.000',
      'organization     1          2        1  0.500  1.000  0.667        1  0.500  1.000  0.667',
      'place            2          2        2  1.000  1.000  1.000        2  1.000  1.000  1.000',
      'date             1          0        0      -  0.000  0.000        0      -  0.000  0.000',
      'nationality      0          0        0      -      -      -        0      -      -      -',
      'money            0          0        0      -      -      -        0      -      -      -',
      'event            0          0        0      -      -      -        0      -      -      -',
      'product          0          0        0      -      -      -        0      -      -      -',
      'aggregate        5          5        3  0.600  0.600  0.600        4  0.800  0.800  0.800',
      'aggregate: person + organization + place',
      '',
      'person and title   gold  predicted  correct  P      R     F1',
      'exact title           1          0        0  -  0.000  0.000',
      'half of the title     1          0        0  -  0.000  0.000',
      'of 0 matched pairs: institution right -',
      '',
    ].join('\n'),
  );
});

test('--format json has null for a ratio of nothing, and for what predictions cannot tell', async () => {
  const { stdout } = await run(articlesPath, '--predictions', predictionsPath, '--format', 'json');
  expect(stdout).not.toContain('NaN');
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    engine: null,
    predictions: predictionsPath,
    gold: [{ path: articlesPath, records: 2 }],
    errors: [],
    breakdown: null,
    alignment: null,
    throughput: null,
    mentions: {
      types: {
        date: { gold: 1, predicted: 0, exact: { correct: 0, precision: null, recall: 0, f1: 0 } },
        money: { exact: { correct: 0, precision: null, recall: null, f1: null } },
      },
      aggregate: { types: ['person', 'organization', 'place'], exact: { correct: 3, f1: 0.6 } },
    },
  });
});

test('--types restricts what is scored and says what the aggregate is of', async () => {
  const args = [articlesPath, '--predictions', predictionsPath, '--types'];
  const { mentions } = await report(...args, 'place,date,person');
  expect(Object.keys(mentions.types)).toEqual(['person', 'place', 'date']);
  expect(mentions.aggregate).toMatchObject({ types: ['person', 'place'], gold: 4, predicted: 3 });
  expect((await report(...args, 'date')).mentions.aggregate).toBeNull();
});

test('--by breaks down by a field of the gold records', async () => {
  const args = [articlesPath, '--predictions', predictionsPath, '--by', 'region'];
  const { breakdown } = await report(...args);
  expect(breakdown?.field).toBe('region');
  expect(breakdown?.values.map(({ value, records }) => [value, records])).toEqual([
    ['africa', 1],
    ['asia', 1],
  ]);
  const [africa, asia] = breakdown?.values ?? [];
  expect(africa?.aggregate).toMatchObject({ gold: 3, predicted: 3, exact: { correct: 2 } });
  expect(asia?.aggregate).toMatchObject({ gold: 2, predicted: 2, exact: { correct: 1 } });
  expect(africa?.types).not.toHaveProperty('title');
  expect(asia?.types.title?.exact.f1).toBe(1);
  expect((await run(...args)).stdout).toMatch(/^africa +1 +0\.667 +0\.000 +- +1\.000 +1\.000 +0\.000/m);
});

test('--by a field that no record has is wrong usage', async () => {
  await expect(run(articlesPath, '--predictions', predictionsPath, '--by', 'regoin')).rejects.toThrow(
    UsageError,
  );
});

test('--errors writes what was missed or wrong, with its context', async () => {
  const path = join(folder, 'errors.jsonl');
  await run(articlesPath, '--predictions', predictionsPath, '--errors', path);
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      id: 'a',
      kind: 'boundary',
      type: 'person',
      text: 'Ada Okoro',
      predicted: { type: 'person', text: 'Ada' },
      context: '😀 [[Ada Okoro]] met the Central Bank in Abuja on Monday.',
    },
    {
      id: 'a',
      kind: 'missed',
      type: 'date',
      text: 'Monday',
      context: '😀 Ada Okoro met the Central Bank in Abuja on [[Monday]].',
    },
    {
      id: 'b',
      kind: 'type',
      type: 'person',
      text: 'Li Wei',
      predicted: { type: 'organization', text: 'Li Wei' },
      context: 'Minister [[Li Wei]] left Heathrow.',
    },
  ]);
});

test('bad gold gets a line each, the rest is scored, and the status is 1', async () => {
  const good = { id: 'a', text: 'Rome', mentions: [{ start: 0, end: 4, type: 'place' }] };
  const path = await fileOf(
    'mixed.jsonl',
    '{"id": ',
    good,
    '',
    { id: 'b', text: 'Rome' },
    { id: 'c', text: 'Rome', entities: [{ start: 0, end: 5, type: 'place' }] },
    { id: 'd', text: 'Rome', mentions: [{ start: 0, end: 4, type: 'place', text: 'Roma' }] },
    { tokens: ['Rome'], tags: ['B-planet'] },
    { tokens: ['Rome'], tags: [] },
    { id: 'no-such-file.txt', mentions: [] },
  );
  const missing = join(folder, 'missing.jsonl');
  const predictions = await fileOf('good.jsonl', good);
  const { stdout, stderr, status } = await run(missing, path, '--predictions', predictions);
  expect(status).toBe(1);
  expect(stdout).toContain(`${path} (1 record)`);
  const lines = stderr.trimEnd().split('\n');
  const wheres = lines.map((line) => line.replace(`extract: ${path}:`, '').replace(/: .*/, ''));
  expect(wheres).toEqual(['extract', '1', '4', '5', '6', '7', '8', '9']);
  expect(lines[0]).toBe(`extract: ${missing}: there is no such file or folder`);
  expect(lines[4]).toContain('"Roma"');
});

test('a record without a prediction is told, not scored as missed', async () => {
  const predictions = await fileOf('half.jsonl', 'nonsense', { id: 'b', mentions: [] });
  const { stderr, status } = await run(articlesPath, '--predictions', predictions);
  expect(status).toBe(1);
  expect(stderr).toContain(`${predictions}:1: it is no JSON`);
  expect(stderr).toContain(`${articlesPath}:1: there is no result for "a"`);
  const { mentions } = await report(articlesPath, '--predictions', predictions);
  expect(mentions.aggregate).toMatchObject({ gold: 2, predicted: 0 });
});

test.each([
  ['no gold that can be read', ['missing.jsonl']],
  ['no record with such a type', [articlesPath, '--types', 'duration']],
  ['an unknown type', [articlesPath, '--types', 'planet']],
  ['an unknown engine', [articlesPath, '--engine', 'steam']],
  ['predictions that are not there', [articlesPath, '--predictions', 'missing.jsonl']],
])('%s is wrong usage', async (_, args) => {
  await expect(run(...args)).rejects.toThrow(UsageError);
});
