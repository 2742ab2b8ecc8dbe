import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from '../support/run-cli.js';

describe('what is found in a folder', () => {
  const article = 'Mayor Ada Roe met Bo Li in Oslo.';
  const record = '{"id":"x","text":"Bo Li left Lima."}';

  /** A folder `news` with a text and records, links to both, and another text. */
  function withNews(): string {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'news', 'old'), { recursive: true });
    mkdirSync(join(cwd, 'archive'));
    writeFileSync(join(cwd, 'news', 'a.txt'), article);
    writeFileSync(join(cwd, 'news', 'x.jsonl'), record);
    writeFileSync(join(cwd, 'archive', 'far.txt'), article);
    symlinkSync('../archive/far.txt', join(cwd, 'news', 'far.txt'));
    symlinkSync('news/a.txt', join(cwd, 'link.txt'));
    symlinkSync('news', join(cwd, 'same'));
    linkSync(join(cwd, 'news', 'a.txt'), join(cwd, 'hard.txt'));
    return cwd;
  }

  const isUntouched = (cwd: string): void => {
    for (const name of ['news/a.txt', 'archive/far.txt']) {
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(article);
    }
    expect(readFileSync(join(cwd, 'news', 'x.jsonl'), 'utf8')).toBe(record);
  };

  test.each([
    ['news', 'news/a.txt'],
    ['news', 'same/a.txt'],
    ['same', 'news/x.jsonl'],
    ['news', 'link.txt'],
    ['news', 'hard.txt'],
    ['news', 'archive/far.txt'],
    ['cast news', 'news/a.txt'],
    ['cast news', 'news/x.jsonl'],
    ['cast same', 'link.txt'],
  ])('is no output: of %s, %s', async (command, output) => {
    const cwd = withNews();
    const { status, stderr } = await runCli([...command.split(' '), '--output', output], { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `extract: cannot write ${output}: it is one of the inputs\n`,
    });
    isUntouched(cwd);
  });

  test.each(['news/', 'same'])('is no file of the output folder %s', async (output) => {
    const cwd = withNews();
    writeFileSync(join(cwd, 'news', 'a.txt.txt'), 'Kim Brown spoke.');
    const run = await runCli(['news', '--format', 'summary', '--output', output], { cwd });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^extract: cannot write \w+\/a\.txt\.txt: it is one of the inputs\n$/);
    expect(readFileSync(join(cwd, 'news', 'a.txt.txt'), 'utf8')).toBe('Kim Brown spoke.');
    isUntouched(cwd);
  });

  test.each([
    ['summary', 'news', 'news', 'news/a.txt.txt'],
    ['summary', 'news', 'same/', 'same/a.txt.txt'],
    ['brat', 'news', 'news', 'news/a.txt.txt'],
    ['html', 'news', 'news', 'news/a.txt.html'],
    ['csv', 'news,archive', './', 'news/a.txt.csv'],
    ['summary', 'news,news/old', 'news/old', 'news/old/news/a.txt.txt'],
    ['jsonl', 'news', 'news/all.jsonl', 'news/all.jsonl'],
    ['html', 'news', 'same/old/all.html', 'same/old/all.html'],
  ])('does not grow by results: as %s of %s in %s', async (format, inputs, output, refused) => {
    const cwd = withNews();
    const { status, stderr } = await runCli([...inputs.split(','), '--format', format, '--output', output], {
      cwd,
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `extract: cannot write ${refused}: it would be an article of the next run, in a folder that is read\n`,
    });
    expect(readdirSync(join(cwd, 'news')).sort()).toEqual(['a.txt', 'far.txt', 'old', 'x.jsonl']);
  });

  test.each([
    ['beside it, in JSON', ['--format', 'json', '--output', 'news/'], 'a.txt.json'],
    ['beside it, of a kind that is not read', ['--format', 'conll', '--output', 'news'], 'a.txt.conll'],
    ['where a glob leaves it out', ['-f', 'csv', '-o', 'news', '--exclude', '*.csv'], 'a.txt.csv'],
    ['in a folder of its own', ['--format', 'summary', '--output', 'same/results'], 'results/a.txt.txt'],
    ['in a file that is not read', ['--output', 'news/all.json'], 'all.json'],
  ])('may have results %s, as often as one likes', async (_, args, result) => {
    const cwd = withNews();
    const names: string[][] = [];
    for (let time = 0; time < 2; time += 1) {
      const run = await runCli(['news', '--quiet', ...args], { cwd });
      expect(run.status).toBe(0);
      names.push(readdirSync(join(cwd, 'news'), { recursive: true, encoding: 'utf8' }).sort());
    }
    expect(names[0]).toContain(result);
    expect(names[1]).toEqual(names[0]);
    isUntouched(cwd);
  });
});

test('a list of names that is read is no output', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), 'Ada Roe met Bo Li.');
  const list = 'name,type\nAda Roe,person\n';
  writeFileSync(join(cwd, 'list.csv'), list);
  for (const command of [[], ['cast']]) {
    const args = [...command, 'a.txt', '--names', 'list.csv', '--output', './list.csv'];
    const { status, stderr } = await runCli(args, { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'extract: cannot write ./list.csv: it is one of the inputs\n',
    });
  }
  expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(list);
});

describe('the errors of an evaluation', () => {
  const gold = '{"id":"x","text":"Ada Roe spoke.","entities":[{"start":0,"end":3,"type":"person"}]}';

  function withGold(): string {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'gold'));
    writeFileSync(join(cwd, 'gold', 'one.json'), gold);
    writeFileSync(join(cwd, 'gold', 'two.txt'), 'Bo Li spoke.');
    writeFileSync(join(cwd, 'gold', 'two.ann'), 'T1\tperson 0 5\tBo Li\n');
    symlinkSync('gold/one.json', join(cwd, 'link'));
    return cwd;
  }

  test.each([
    ['gold/one.json', 'gold/one.json', 'it is one of the inputs'],
    ['gold', 'gold/one.json', 'it is one of the inputs'],
    ['gold', 'link', 'it is one of the inputs'],
    ['gold', 'gold/two.txt', 'it is one of the inputs'],
    ['gold', 'gold/errors.jsonl', 'it would be an article of the next run, in a folder that is read'],
  ])('of %s are not written to %s', async (input, errors, reason) => {
    const cwd = withGold();
    const run = await runCli(['evaluate', input, '--errors', errors], { cwd });
    expect(run).toEqual({ status: 1, stdout: '', stderr: `extract: cannot write ${errors}: ${reason}\n` });
    expect(readFileSync(join(cwd, 'gold', 'one.json'), 'utf8')).toBe(gold);
    expect(readFileSync(join(cwd, 'gold', 'two.txt'), 'utf8')).toBe('Bo Li spoke.');
    expect(readdirSync(join(cwd, 'gold')).sort()).toEqual(['one.json', 'two.ann', 'two.txt']);
  });

  test('are not written over the predictions', async () => {
    const cwd = withGold();
    writeFileSync(join(cwd, 'given.jsonl'), '{"id":"x","mentions":[]}\n');
    const args = ['evaluate', 'gold/one.json', '--predictions', 'given.jsonl', '--errors', './given.jsonl'];
    const { stderr } = await runCli(args, { cwd });
    expect(stderr).toBe('extract: cannot write ./given.jsonl: it is one of the inputs\n');
    expect(readFileSync(join(cwd, 'given.jsonl'), 'utf8')).toBe('{"id":"x","mentions":[]}\n');
  });

  test('take the place of a file that is not read, through a link', async () => {
    const cwd = withGold();
    writeFileSync(join(cwd, 'old.jsonl'), 'of yesterday');
    symlinkSync('old.jsonl', join(cwd, 'errors.jsonl'));
    const { status } = await runCli(['evaluate', 'gold', '--errors', 'errors.jsonl'], { cwd });
    expect(status).toBe(0);
    expect(lstatSync(join(cwd, 'errors.jsonl')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'old.jsonl'), 'utf8')).toMatch(/^\{"id":"x","kind":"boundary"/);
  });
});
