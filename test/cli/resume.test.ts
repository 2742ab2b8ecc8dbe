import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { writeTinyModel } from '../support/tiny-model.js';

const manifest = '.news-extract.json';

/** A folder with three articles, and their results by the engine fast. */
async function withResults(): Promise<string> {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'news'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(cwd, 'news', `${name}.txt`), `Ada Roe met ${name}.`);
  await runCli(['news', '--output', 'results/'], { cwd });
  return cwd;
}

const resume = (cwd: string, ...args: string[]) =>
  runCli(['news', '--output', 'results/', '--resume', ...args], { cwd });

const resultOf = (cwd: string, name: string): string =>
  readFileSync(join(cwd, 'results', `${name}.txt.json`), 'utf8');

describe('--resume', () => {
  test('keeps results of the same version, engine, model and options', async () => {
    const cwd = await withResults();
    const made = JSON.parse(readFileSync(join(cwd, 'results', manifest), 'utf8')) as object;
    expect(Object.keys(made)).toEqual(['version', 'engine', 'model', 'options']);
    expect((await resume(cwd)).stderr).toMatch(/^0 articles in .*, 3 already there\n$/);
  });

  test.each([
    [['--engine', 'lexical'], 'the engine fast, not lexical'],
    [['--types', 'person'], 'other options'],
    [['--date', '2025-09-29'], 'other options'],
    [['--text'], 'other options'],
  ])('makes them anew with %j, and says why', async (args, why) => {
    const cwd = await withResults();
    const { stderr } = await resume(cwd, ...args);
    const [first, second] = stderr.split('\n');
    expect(first).toBe(`extract: the results in results/ were made with ${why}; they are made anew`);
    expect(second).toMatch(/^3 articles in/);
    expect((await resume(cwd, ...args)).stderr).toMatch(/3 already there\n$/);
  });

  test('makes them anew with another version or model', async () => {
    const cwd = await withResults();
    const path = join(cwd, 'results', manifest);
    const made = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...made, version: '0.0.1', model: 'x' }));
    expect((await resume(cwd)).stderr).toContain('were made with version 0.0.1, not');
    writeFileSync(path, JSON.stringify({ ...made, model: 'x' }));
    expect((await resume(cwd)).stderr).toContain('were made with another model; they are made anew');
  });

  test("knows a model of one's own by its content", async () => {
    const cwd = await withResults();
    const model = writeTinyModel(join(cwd, 'model'), ['O', 'B-PER'], { Ada: 'B-PER' });
    await resume(cwd, '--engine', 'accurate', '--model', model);
    expect((await resume(cwd, '--engine', 'accurate', '--model', model)).stderr).toMatch(/3 already there/);
    writeTinyModel(join(cwd, 'model'), ['O', 'B-PER'], { Roe: 'B-PER' });
    expect((await resume(cwd, '--engine', 'accurate', '--model', model)).stderr).toContain('another model');
  });

  test('makes results anew of which nothing says what they were made with', async () => {
    const cwd = await withResults();
    writeFileSync(join(cwd, 'results', manifest), 'nonsense');
    expect((await resume(cwd)).stderr).toContain('do not say what they were made with');
  });

  test('goes on with what a run with other options has begun', async () => {
    const cwd = await withResults();
    // Such a run was cut short after its first result.
    await runCli(['news', '--include', 'a.txt', '--output', 'results/', '--types', 'person'], { cwd });
    const { stderr } = await resume(cwd, '--types', 'person');
    expect(stderr).toMatch(/^2 articles in .*, 1 already there\n$/);
    const all = ['a', 'b', 'c'].map((name) => resultOf(cwd, name));
    await runCli(['news', '--output', 'anew/', '--types', 'person'], { cwd });
    expect(readdirSync(join(cwd, 'anew'))).toEqual(readdirSync(join(cwd, 'results')));
    expect(all).toEqual(
      ['a', 'b', 'c'].map((name) => readFileSync(join(cwd, 'anew', `${name}.txt.json`), 'utf8')),
    );
  });

  test('makes a result anew that is older than its article', async () => {
    const cwd = await withResults();
    const later = statSync(join(cwd, 'results', 'b.txt.json')).mtimeMs / 1000 + 60;
    utimesSync(join(cwd, 'news', 'b.txt'), later, later);
    expect((await resume(cwd)).stderr).toMatch(/^1 article in .*, 2 already there\n$/);
  });
});

describe('what has failed is tried again', () => {
  const withBrokenLine = (): string => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'news'));
    writeFileSync(join(cwd, 'news', 'good.jsonl'), '{"id":"g","text":"Ada Roe left Oslo."}\n');
    writeFileSync(join(cwd, 'news', 'bad.jsonl'), '{"id":"a","text":"Ada Roe left Oslo."}\nbroken\n');
    return cwd;
  };

  test('in a file of records of which one failed', async () => {
    const cwd = withBrokenLine();
    expect((await runCli(['news', '--output', 'results/'], { cwd })).status).toBe(1);
    const again = await resume(cwd);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('bad.jsonl:2: the line is not valid JSON');
    expect(again.stderr).toMatch(/1 failed, 1 already there\n$/);
    const told = await resume(cwd, '--errors-as-records');
    expect(told.stderr).toMatch(/1 already there\n$/);
    const lines = readFileSync(join(cwd, 'results', 'bad.jsonl.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'bad.jsonl:2']);
  });

  test('until it is mended', async () => {
    const cwd = withBrokenLine();
    await runCli(['news', '--output', 'results/'], { cwd });
    writeFileSync(join(cwd, 'news', 'bad.jsonl'), '{"id":"a","text":"Ada Roe left Oslo."}\n');
    expect((await resume(cwd)).status).toBe(0);
    expect((await resume(cwd)).stderr).toMatch(/^0 articles in .*, 2 already there\n$/);
    expect(readdirSync(join(cwd, 'results')).filter((name) => name.startsWith('.'))).toEqual([manifest]);
  });

  test('and so is a result of 0 bytes, which a machine left that lost its power', async () => {
    const cwd = await withResults();
    writeFileSync(join(cwd, 'results', 'b.txt.json'), '');
    expect((await resume(cwd)).stderr).toMatch(/^1 article in .*, 2 already there\n$/);
    expect(resultOf(cwd, 'b')).toContain('Ada Roe');
  });
});
