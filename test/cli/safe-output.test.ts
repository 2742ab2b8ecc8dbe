import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { bin, runCli, temporaryFolder } from '../support/run-cli.js';

function withArticle(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), 'Ada Roe met Bo Li.');
  return cwd;
}

const extractTo = (cwd: string, output: string, ...inputs: string[]) =>
  runCli([...(inputs.length > 0 ? inputs : ['a.txt']), '--output', output], { cwd });

describe('--output', () => {
  test.each(['/dev/null', 'pipe'])('refuses what is no regular file: %s', async (output) => {
    const cwd = withArticle();
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const { status, stderr } = await extractTo(cwd, output);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `extract: cannot write ${output}: it is no regular file; redirect standard output to it instead\n`,
    );
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  test.each([
    ['by its name', 'a.txt', 'a.txt'],
    ['by another path', './sub/../a.txt', 'a.txt'],
    ['by a link', 'link.txt', 'a.txt'],
    ['by a hard link', 'hard.txt', 'a.txt'],
    ['among a folder', 'a.txt', '.'],
  ])('refuses an input, %s', async (_, output, input) => {
    const cwd = withArticle();
    mkdirSync(join(cwd, 'sub'));
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    linkSync(join(cwd, 'a.txt'), join(cwd, 'hard.txt'));
    const { status, stderr } = await extractTo(cwd, output, input);
    expect(status).toBe(1);
    expect(stderr).toBe(`extract: cannot write ${output}: it is one of the inputs\n`);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('Ada Roe met Bo Li.');
  });

  test('keeps the permissions of a file, and follows a link to it', async () => {
    const cwd = withArticle();
    writeFileSync(join(cwd, 'secret.json'), 'old');
    chmodSync(join(cwd, 'secret.json'), 0o600);
    symlinkSync('secret.json', join(cwd, 'link.json'));
    expect((await extractTo(cwd, 'link.json')).status).toBe(0);
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'secret.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(cwd, 'secret.json'), 'utf8'))).toMatchObject({ id: 'a.txt' });
  });

  test('follows no link that somebody has put beside the file', async () => {
    const cwd = withArticle();
    writeFileSync(join(cwd, 'victim'), 'mine');
    symlinkSync('victim', join(cwd, '.out.json.part'));
    expect((await extractTo(cwd, 'out.json')).status).toBe(0);
    expect(readFileSync(join(cwd, 'victim'), 'utf8')).toBe('mine');
  });

  test('may be the target of two runs at a time, of which one has the last word', async () => {
    const cwd = withArticle();
    const runs = await Promise.all([1, 2, 3].map(() => extractTo(cwd, 'out.json')));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ id: 'a.txt' });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('has a file of its own for each path, whatever the paths are', async () => {
    const cwd = withArticle();
    mkdirSync(join(cwd, 'in', '_up'), { recursive: true });
    mkdirSync(join(cwd, 'in', '__up'));
    const inputs = ['../a.txt', '_up/a.txt', '__up/a.txt', 'stdin'];
    for (const name of inputs.slice(1)) writeFileSync(join(cwd, 'in', name), `Text of ${name}.`);
    await runCli([...inputs, '-', '--output', '../out/'], { cwd: join(cwd, 'in'), input: 'Ada Roe.' });
    const found = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => [name, (JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')) as { id: string }).id]);
    expect(Object.fromEntries(found)).toEqual({
      '_up/a.txt.json': '../a.txt',
      '__up/a.txt.json': '_up/a.txt',
      '___up/a.txt.json': '__up/a.txt',
      '_stdin.json': 'stdin',
      'stdin.json': '-',
    });
  });
});

(process.platform === 'linux' ? describe : describe.skip)('a file that the shell has open', () => {
  const shell = (cwd: string, command: string) =>
    spawnSync('bash', ['-c', `extract() { "${process.execPath}" "${bin}" "$@"; }; ${command}`], {
      cwd,
      encoding: 'utf8',
    });
  const args = 'a.txt --engine fast --quiet --format csv --output';

  test.each(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'link'])(
    'gets what goes to standard output, as %s, in its place',
    (output) => {
      const cwd = withArticle();
      symlinkSync('/dev/stdout', join(cwd, 'link'));
      for (const command of [`extract ${args}`, `extract cast ${args}`]) {
        shell(cwd, `{ echo before; ${command} ${output}; echo after; } > out.csv`);
        const lines = readFileSync(join(cwd, 'out.csv'), 'utf8').split('\n');
        expect(lines[0]).toBe('before');
        expect(lines[1]).toMatch(/^(?:id|person),/);
        expect(lines.slice(-2)).toEqual(['after', '']);
      }
    },
  );

  test.each(['/dev/fd/3', '/proc/self/fd/3', 'link'])('is refused as %s, and stays', (output) => {
    const cwd = withArticle();
    symlinkSync('/dev/fd/3', join(cwd, 'link'));
    const { stderr } = shell(
      cwd,
      `{ echo before >&3; extract ${args} ${output}; echo after >&3; } 3> out.csv`,
    );
    expect(stderr).toBe(
      `extract: cannot write ${output}: it is no regular file; redirect standard output to it instead\n`,
    );
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('before\nafter\n');
  });

  test('gets the errors of an evaluation after its report', () => {
    const cwd = temporaryFolder();
    const gold = { id: 'x', text: 'Ada Roe spoke.', entities: [{ start: 0, end: 3, type: 'person' }] };
    writeFileSync(join(cwd, 'gold.json'), JSON.stringify(gold));
    shell(cwd, 'extract evaluate gold.json --engine fast --errors /dev/stdout > report');
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toMatch(
      /^engine fast[^]*\n\{"id":"x","kind":"boundary".*\}\n$/,
    );
  });
});

describe('file names that are not UTF-8', () => {
  const isLinux = process.platform === 'linux';
  const names = [Buffer.from('caf\xE9.txt', 'latin1'), Buffer.from('caf\xE8.txt', 'latin1')];

  (isLinux ? test : test.skip)(
    'are read, in folders and by name, and results are named after them',
    async () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'news'));
      for (const name of names) {
        writeFileSync(Buffer.concat([Buffer.from(`${cwd}/news/`), name]), 'Ada Roe met Bo Li.');
      }
      const folder = await runCli(['news', '--output', 'results/', '--quiet'], { cwd });
      expect(folder).toEqual({ status: 0, stdout: '', stderr: '' });
      const found = readdirSync(join(cwd, 'results'), { encoding: 'latin1' }).filter(
        (name) => !name.startsWith('.'),
      );
      expect(found.sort()).toEqual(['caf\xE8.txt.json', 'caf\xE9.txt.json']);
      const script = `"${process.execPath}" "$1" news/caf* nowhere$'\\xE9' --engine fast --quiet 2>&1`;
      const lines = execFileSync('bash', ['-c', `${script}; true`, '-', bin], {
        cwd,
        encoding: 'utf8',
      }).split('\n');
      expect(lines.slice(0, 2).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
        'news/caf\\xE8.txt',
        'news/caf\\xE9.txt',
      ]);
      expect(lines[2]).toBe('extract: nowhere\\xE9: there is no such file or folder');
      const gold = '{"id":"x","text":"Ada Roe spoke.","entities":[{"start":0,"end":3,"type":"person"}]}';
      writeFileSync(join(cwd, 'gold.json'), gold);
      const evaluation = `"${process.execPath}" "$1" evaluate gold.json --engine fast --errors caf$'\\xE9'.jsonl`;
      execFileSync('bash', ['-c', evaluation, '-', bin], { cwd });
      expect(readdirSync(cwd, { encoding: 'latin1' })).toContain('caf\xE9.jsonl');
    },
  );

  (isLinux ? test : test.skip)('may be those of databases, folders and lists of names', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), 'Ada Roe met Bo Li.');
    writeFileSync(join(cwd, 'b.txt'), 'Kim Brown left.');
    const shell = (script: string): string =>
      execFileSync(
        'bash',
        ['-c', `run() { "${process.execPath}" "${bin}" "$@" --engine fast 2>&1; }; ${script}`],
        {
          cwd,
          encoding: 'utf8',
        },
      );
    shell("run cast a.txt -o caf$'\\xE9'.db -q && run cast b.txt -o caf$'\\xE9'.db --resume -q");
    shell(
      "cp caf$'\\xE9'.db all.db; mkdir out$'\\xE9'; run a.txt -o out$'\\xE9' -q; ls out$'\\xE9'/a.txt.json",
    );
    const database = new sqlite3.Database(join(cwd, 'all.db'), { readOnly: true });
    expect(database.all('SELECT name FROM articles')).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }]);
    database.close();
    expect(
      shell("echo 'name,type\nKim,person' > n$'\\xE9'.csv; run b.txt --names n$'\\xE9'.csv"),
    ).not.toContain('no such');
  });
});

test('messages quote nothing that steers the terminal or begins a line of its own', async () => {
  const cwd = temporaryFolder();
  const hostile = '\u001B]0;gone\u0007\u001B[2J\u009B1A\nextract: all well\r';
  const names = ['news.jsonl', `${hostile}.txt`];
  const records = [{ [hostile]: 1 }, { id: hostile, body: 'x' }];
  writeFileSync(join(cwd, 'news.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
  writeFileSync(join(cwd, `${hostile}.txt`), '');
  const folder = await runCli([...names, `nowhere${hostile}`], { cwd });
  const usage = await Promise.all(
    [
      [`--${hostile}`],
      ['--types', hostile, 'a.txt'],
      ['--engine', hostile, 'a.txt'],
      ['--input-format', hostile],
    ].map((args) => runCli(args, { cwd })),
  );
  const said = await runCli([`nowhere${hostile}`, '--output', `${hostile}/`], { cwd });
  for (const { stderr } of [folder, ...usage, said]) {
    expect(stderr).not.toBe('');
    // eslint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|^extract: all well/m);
  }
  expect(folder.stderr.split('\n')).toHaveLength(6);
});
