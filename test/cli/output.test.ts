import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/index.js';
import { bin, runCli, temporaryFolder, type Run } from '../support/run-cli.js';

function folderOfArticles(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'news', '2024'), { recursive: true });
  writeFileSync(join(folder, 'news', 'a.txt'), 'Joe Biden met Angela Merkel.');
  writeFileSync(join(folder, 'news', '2024', 'b.md'), '# Berlin\n\nAngela **Merkel** spoke.');
  writeFileSync(
    join(folder, 'news', '2024', 'c.jsonl'),
    '{"id":"1","text":"Paris."}\n{"id":"2","text":"Rome."}\n',
  );
  writeFileSync(join(folder, 'news', '2024', 'd.log'), 'not an article');
  return folder;
}

/** All but the file that says what the results were made with. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.news-extract.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('a folder gets a file for each input, named after it', async () => {
  const cwd = folderOfArticles();
  const { status, stdout } = await runCli(['news', '--output', 'results'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(filesBelow(join(cwd, 'results'))).toEqual(['2024/b.md.json', '2024/c.jsonl.jsonl', 'a.txt.json']);
  const result = JSON.parse(readFileSync(join(cwd, 'results', 'a.txt.json'), 'utf8')) as Result;
  expect(result.id).toBe(join('news', 'a.txt'));
  const lines = readFileSync(join(cwd, 'results', '2024', 'c.jsonl.jsonl'), 'utf8').split('\n');
  expect(lines.slice(0, 2).map((line) => (JSON.parse(line) as Result).id)).toEqual(['1', '2']);
});

test('inputs from several places keep apart in the output folder', async () => {
  const cwd = folderOfArticles();
  const args = ['news', '../news/a.txt', '--output', '../results/', '--format', 'jsonl'];
  mkdirSync(join(cwd, 'here', 'news'), { recursive: true });
  writeFileSync(join(cwd, 'here', 'news', 'a.txt'), 'Paris.');
  await runCli(args, { cwd: join(cwd, 'here') });
  expect(filesBelow(join(cwd, 'results'))).toEqual(['_up/news/a.txt.jsonl', 'news/a.txt.jsonl']);
});

test('--include and --exclude choose the files', async () => {
  const cwd = folderOfArticles();
  const choose = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await runCli(['news', '--quiet', ...args], { cwd });
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => String((JSON.parse(line) as Result).id));
  };
  expect(await choose('--include', '*.log')).toEqual([join('news', '2024', 'd.log')]);
  expect(await choose('--include', '2024/*.md', '--include', 'a.*')).toEqual([
    join('news', '2024', 'b.md'),
    join('news', 'a.txt'),
  ]);
  expect(await choose('--exclude', '2024')).toEqual([join('news', 'a.txt')]);
});

test('--resume skips what is there and newer than its source', async () => {
  const cwd = folderOfArticles();
  const args = ['news', '--output', 'results', '--resume'];
  await runCli(args, { cwd });
  const target = join(cwd, 'results', 'a.txt.json');
  writeFileSync(target, 'mine');
  expect((await runCli(args, { cwd })).stderr).toMatch(/^0 articles in .*, 3 already there\n$/m);
  expect(readFileSync(target, 'utf8')).toBe('mine');

  const later = new Date(Date.now() + 60_000);
  utimesSync(join(cwd, 'news', 'a.txt'), later, later);
  expect((await runCli(args, { cwd })).stderr).toMatch(/^1 article in .*, 2 already there\n$/m);
  expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ schemaVersion: 1 });
});

test('an output folder inside the input folder is no input', async () => {
  const cwd = folderOfArticles();
  const args = ['.', '--output', 'results'];
  await runCli(args, { cwd });
  const { status, stderr } = await runCli(args, { cwd });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^4 articles in/m);
});

test('a file takes its format from its name and is there only when something is in it', async () => {
  const cwd = folderOfArticles();
  await runCli(['news', '--output', 'all.json'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))).toHaveLength(4);
  await runCli(['news/a.txt', '--output', 'a.jsonl'], { cwd });
  expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8').split('\n')).toHaveLength(2);
  const { status } = await runCli(['news/none.txt', '--output', 'none.json'], { cwd });
  expect(status).toBe(1);
  expect(filesBelow(cwd).filter((name) => name.includes('none'))).toEqual([]);
});

test.each([
  ['news.sqlite', /^SQLite format 3/],
  ['news.sqlite3', /^SQLite format 3/],
  ['news.htm', /^<!doctype html>/i],
  ['news.JSONL', /^\{"schemaVersion":1/],
])('%s is what it is called', async (name, begins) => {
  const cwd = folderOfArticles();
  expect((await runCli(['news', '--output', name], { cwd })).status).toBe(0);
  expect(readFileSync(join(cwd, name), 'latin1')).toMatch(begins);
});

test.each([
  [['x.tsv'], 'nothing is written as .tsv: name the file'],
  [['x.xlsx'], 'nothing is written as .xlsx'],
  [['x.md'], 'nothing is written as .md'],
  [['x.jsonl.gz'], 'x.jsonl.gz would not be packed'],
  [['x.jsonl.gz', '--format', 'jsonl'], 'x.jsonl.gz would not be packed'],
])('what would not be what %j says is refused', async ([name = '', ...more], why) => {
  const cwd = folderOfArticles();
  for (const command of name.endsWith('.gz') ? [[], ['cast']] : [[]]) {
    const { status, stderr } = await runCli([...command, 'news', '--output', name, ...more], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  }
  expect(readdirSync(cwd)).toEqual(['news']);
});

test('a format that is named goes into a file of any name', async () => {
  const cwd = folderOfArticles();
  await runCli(['news', '--output', 'x.md', '--format', 'jsonl'], { cwd });
  expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toMatch(/^\{"schemaVersion":1/);
});

test('the cast has formats of its own', async () => {
  const cwd = folderOfArticles();
  const refused = await runCli(['cast', 'news', '--output', 'c.html'], { cwd });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('nothing is written as .html: name the file .db');
  await runCli(['cast', 'news', '--output', 'c.sqlite3', '--quiet'], { cwd });
  expect(readFileSync(join(cwd, 'c.sqlite3'), 'latin1')).toMatch(/^SQLite format 3/);
});

test('- as an output is standard output', async () => {
  const cwd = folderOfArticles();
  const { stdout } = await runCli(['news/a.txt', '--output', '-'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  const cast = await runCli(['cast', 'news/a.txt', '--output', '-', '--quiet'], { cwd });
  expect(JSON.parse(cast.stdout.split('\n')[0] ?? '')).toMatchObject({ type: 'person' });
  expect(readdirSync(cwd)).toEqual(['news']);
});

test('a line of JSON is one line for tools that know more ends of lines', async () => {
  const text = 'Ada Roe\u0085left\u2028Oslo\u2029on Monday.';
  const input = `${JSON.stringify({ id: 'a', text })}\n`;
  const args = ['-', '--input-format', 'jsonl', '--format', 'jsonl', '--text'];
  const { stdout } = await runCli(args, { input });
  expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/);
  expect((JSON.parse(stdout) as Result).text).toBe(text);
});

test('an output that cannot be written is told', async () => {
  const cwd = folderOfArticles();
  const { status, stderr } = await runCli(['news', '--output', 'news/a.txt/'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain('cannot write');
  expect(stderr).toContain('a file is in the way of a folder');
});

describe('an interrupted run', () => {
  function manyArticles(): string {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'news'));
    for (let index = 0; index < 400; index += 1) {
      writeFileSync(
        join(cwd, 'news', `${index}.txt`),
        `${index} Joe Biden met Angela Merkel in Berlin. `.repeat(10),
      );
    }
    return cwd;
  }

  /** Starts a run and sends it SIGINT when a file of such a name is there. */
  async function interrupted(
    cwd: string,
    output: string,
    waitFor: RegExp,
  ): Promise<Pick<Run, 'status' | 'stderr'>> {
    const args = [bin, 'news', '--engine', 'fast', '--jobs', '2', '--output', output];
    const child = spawn(process.execPath, args, { cwd });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    const timer = setInterval(() => {
      if (filesBelow(cwd).some((name) => waitFor.test(name))) {
        clearInterval(timer);
        child.kill('SIGINT');
      }
    }, 5);
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    clearInterval(timer);
    return { status, stderr };
  }

  test('leaves whole files only, and --resume does the rest', async () => {
    const cwd = manyArticles();
    const { status, stderr } = await interrupted(cwd, 'results/', /^results.10.\.txt\.json$/);
    expect(status).toBe(130);
    expect(stderr).toMatch(/^interrupted after \d+ articles? in/);
    const names = filesBelow(join(cwd, 'results'));
    expect(names.length).toBeLessThan(400);
    for (const name of names) {
      expect(name).toMatch(/^\d+\.txt\.json$/);
      expect(JSON.parse(readFileSync(join(cwd, 'results', name), 'utf8'))).toMatchObject({
        schemaVersion: 1,
      });
    }
    const rest = await runCli(['news', '--output', 'results', '--resume'], { cwd });
    expect(rest.status).toBe(0);
    expect(rest.stderr).toContain(`${names.length} already there`);
    expect(filesBelow(join(cwd, 'results'))).toHaveLength(400);
  }, 60_000);

  test('leaves no part of a file, and says so', async () => {
    const cwd = manyArticles();
    const { status, stderr } = await interrupted(cwd, 'all.jsonl', /^\.extract-\w+\.part$/);
    expect(status).toBe(130);
    expect(stderr).toContain('all.jsonl was not written');
    expect(filesBelow(cwd).filter((name) => !name.startsWith('news'))).toEqual([]);
  }, 60_000);
});

test('names that would be too long with an extension are cut and stay apart', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'news'));
  const names = ['1', '2'].map((end) => `${'é'.repeat(124)}${end}.txt`);
  for (const name of [...names, 'short.txt']) writeFileSync(join(cwd, 'news', name), 'Ada Roe left Oslo.');
  const { status, stderr } = await runCli(['news', '--output', 'results/'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^3 articles/) as string });
  const written = filesBelow(join(cwd, 'results'));
  expect(written).toHaveLength(3);
  expect(written).toContain('short.txt.json');
  const ids = written.map(
    (name) => (JSON.parse(readFileSync(join(cwd, 'results', name), 'utf8')) as Result).id,
  );
  expect(ids.sort()).toEqual([...names, 'short.txt'].map((name) => join('news', name)).sort());
  const again = await runCli(['news', '--output', 'results/', '--resume'], { cwd });
  expect(again.stderr).toMatch(/3 already there\n$/);
  // Several files for each input have such names, too.
  const brat = await runCli(['news', '--output', 'brat/', '--format', 'brat'], { cwd });
  expect(brat.status).toBe(0);
  expect(filesBelow(join(cwd, 'brat')).filter((name) => name.endsWith('.ann'))).toHaveLength(3);
});
