import { exec } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { extract, type Result } from '../../src/index.js';
import { expectValid } from '../support/invariants.js';
import { root, runCli, temporaryFolder } from '../support/run-cli.js';

const fixture = 'fixtures/almaty-media-forum.txt';
const fixtureText = readFileSync(join(root, fixture), 'utf8');

function parseLines(stdout: string): Result[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Result);
}

describe('one article', () => {
  test('in a pipe is one JSON value, the same as the library gives', async () => {
    const { status, stdout, stderr } = await runCli([fixture]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout) as Result;
    expectValid(result, fixtureText);
    expect(result).toEqual(await extract({ id: fixture, text: fixtureText }, { engine: 'fast' }));
  });

  test.each([
    ['without arguments', [] as string[]],
    ['as -', ['-']],
  ])('from standard input %s has the id -', async (_, args) => {
    const { status, stdout } = await runCli([...args, '--format', 'json'], { input: fixtureText });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(await extract({ id: '-', text: fixtureText }, { engine: 'fast' }));
  });

  test('as a summary names the people and has no colour in a pipe', async () => {
    const { stdout } = await runCli([fixture, '--format', 'summary']);
    expect(stdout).toContain('Almaty hosts II Kazakhstan-Russia Media Forum');
    expect(stdout).toContain('Yerlan Karin');
    expect(stdout).not.toContain('\u001B');
  });

  test.each([
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { NO_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('colour with %j and %j: %j', async (args, env, colored) => {
    const { stdout } = await runCli([fixture, '--format', 'summary', ...args], { env });
    expect(stdout.includes('\u001B[')).toBe(colored);
  });

  test('of Markdown has the text that offsets count in, and metadata', async () => {
    const { stdout } = await runCli(['fixtures/press-release.md']);
    const result = JSON.parse(stdout) as Result;
    expectValid(result, result.text ?? '');
    expect(result).toMatchObject({
      headline: 'Coral nursery opens off Zanzibar',
      date: '2024-11-05',
      metadata: { format: 'markdown' },
    });
  });

  test.each(['json', 'jsonl'])('--text puts the text into %s', async (format) => {
    const [without, withText] = await Promise.all(
      [[], ['--text']].map(async (args) => {
        const { stdout } = await runCli([fixture, '--format', format, ...args]);
        return JSON.parse(stdout) as Result;
      }),
    );
    expect(without).not.toHaveProperty('text');
    expect(withText).toEqual({ ...without, text: fixtureText });
  });

  test('--types keeps these types only, with their entities and no roles without titles', async () => {
    const { stdout } = await runCli([fixture, '--types', 'person,date']);
    const result = JSON.parse(stdout) as Result;
    expectValid(result, fixtureText);
    expect(new Set(result.mentions.map(({ type }) => type))).toEqual(new Set(['person', 'date']));
    expect(result.roles).toEqual([]);
  });

  test('--date gives the document date', async () => {
    const { stdout } = await runCli([fixture, '--date', 'September 29, 2025']);
    expect((JSON.parse(stdout) as Result).date).toBe('2025-09-29');
  });
});

describe('several articles', () => {
  test('in a pipe are JSONL in input order, whatever the number of jobs', async () => {
    const folder = temporaryFolder();
    const names = Array.from({ length: 60 }, (_, index) => `a${String(index).padStart(2, '0')}.txt`);
    for (const [index, name] of names.entries()) {
      writeFileSync(join(folder, name), 'Joe Biden met Angela Merkel in Berlin. '.repeat((index % 7) + 1));
    }
    const parallel = await runCli([folder, '--jobs', '3', '--quiet']);
    const serial = await runCli([folder, '--jobs', '1', '--quiet']);
    expect(parallel.stderr).toBe('');
    expect(parseLines(parallel.stdout).map(({ id }) => id)).toEqual(names.map((name) => join(folder, name)));
    expect(parallel.stdout).toBe(serial.stdout);
  }, 60_000);

  test('with --format json are one array', async () => {
    const { stdout } = await runCli([fixture, fixture, '--format', 'json']);
    expect((JSON.parse(stdout) as Result[]).map(({ id }) => id)).toEqual([fixture, fixture]);
  });

  test('none of which can be read are an empty array', async () => {
    const { status, stdout } = await runCli(['nowhere1', 'nowhere2', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test('of JSONL have the ids, dates and headlines of the records', async () => {
    const { status, stdout, stderr } = await runCli(['fixtures/wire-records.jsonl']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^2 articles in .* s\n$/);
    expect(parseLines(stdout)).toMatchObject([
      { id: 'suva-1', date: '2023-08-24', headline: 'Fiji marchers oppose release of Fukushima water' },
      { id: 'quito-7', date: '2023-10-15' },
    ]);
  });

  test('of packed JSONL come from standard input, from fields of any name', async () => {
    const records = [{ key: 7, body: 'Joe Biden spoke.', day: '2022-06-08' }, { body: 'He left.' }];
    const { stdout } = await runCli(
      ['--input-format', 'jsonl', '--id-field', 'key', '--text-field', 'body', '--date-field', 'day'],
      { input: gzipSync(records.map((record) => JSON.stringify(record)).join('\r\n')) },
    );
    expect(parseLines(stdout).map(({ id, date }) => [id, date])).toEqual([
      [7, '2022-06-08'],
      ['-:2', null],
    ]);
  });

  test('whose reader goes away end quietly', async () => {
    const piped = `"${process.execPath}" bin/extract.js --quiet fixtures fixtures | head -n 1`;
    const { stdout, stderr } = await promisify(exec)(piped, { cwd: root });
    expect(stderr).toBe('');
    expect(parseLines(stdout)).toHaveLength(1);
  });
});

describe('bad input', () => {
  test('gets one line each, the rest goes through, and the status is 1', async () => {
    const folder = temporaryFolder();
    const write = (name: string, content: string | Buffer): void => {
      writeFileSync(join(folder, name), content);
    };
    write('binary.txt', Buffer.from([0x25, 0, 1, 2, 3]));
    write('empty.txt', '');
    write('good.txt', 'Joe Biden met Angela Merkel in Berlin.');
    write('latin1.txt', Buffer.from('A café in Paris', 'latin1'));
    write('records.jsonl', '{"text":"Angela Merkel left."}\n{"id":1}\nnonsense\n[]\n{"text":" "}\n');
    write('torn.txt.gz', gzipSync('Joe Biden').subarray(0, 20));
    write('utf16.txt', Buffer.from('\uFEFFJoe Biden', 'utf16le'));
    write('ignored.log', 'no article');
    write('no.pdf', 'no article');
    const { status, stdout, stderr } = await runCli([folder, join(folder, 'nowhere.txt')]);
    expect(status).toBe(1);
    expect(parseLines(stdout).map(({ id }) => id)).toEqual([
      join(folder, 'good.txt'),
      join(folder, 'latin1.txt'),
      'records.jsonl:1',
      join(folder, 'utf16.txt'),
    ]);
    const lines = stderr.replaceAll(join(folder, '/'), '').split('\n');
    expect(lines).toEqual([
      'extract: binary.txt: it is a binary file, not text',
      'extract: empty.txt: it is empty',
      expect.stringMatching(/^extract: no.pdf: the PDF cannot be read/),
      expect.stringMatching(
        /^extract: records.jsonl:2: the record has no text in the field "text" \(its fields: id\)/,
      ),
      'extract: records.jsonl:3: the line is not valid JSON',
      'extract: records.jsonl:4: the line is not a JSON object',
      'extract: records.jsonl:5: the text of the record is empty',
      'extract: torn.txt.gz: it is not a whole gzip file',
      'extract: nowhere.txt: there is no such file or folder',
      'extract: passed over 1 file of other kinds: 1 .log',
      expect.stringMatching(/^4 articles in .* s, 9 failed$/),
      '',
    ]);
  });

  test('of 200 MB in one file is refused without being read', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'huge.txt');
    writeFileSync(path, 'Joe Biden');
    truncateSync(path, 200 * 1024 * 1024);
    const { status, stdout, stderr } = await runCli([path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/huge.txt: too large for one article \(over 16 MB of text\).*\n$/);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('from standard input is called so', async () => {
    const { status, stderr } = await runCli([], { input: '' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'extract: standard input: it is empty\n' });
  });

  test('a folder without articles is told', async () => {
    const { status, stderr } = await runCli([temporaryFolder(), '--quiet']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^extract: .*: no articles in this folder \(\.txt, .*\n$/);
  });
});

describe('wrong usage has status 2 and says what is there', () => {
  test.each([
    [['--types', 'persons', fixture], 'unknown type "persons"; there is: all, person,'],
    [['--engine', 'magic', fixture], 'unknown engine "magic"; there is:'],
    [['--format', 'xml', fixture], '--format is one of: summary, json, jsonl'],
    [['--jobs', '0', fixture], '--jobs takes a whole number from 1 to 9999'],
    [['--jobs', '100000', fixture], '--jobs takes a whole number from 1 to 9999'],
    [['--context', '--format', 'json', fixture], '--context is for --format summary'],
    [['--context', fixture], '--context is for --format summary'],
    [['--text', '--format', 'csv', fixture], '--text is for --format summary, json, jsonl'],
    [['cast', '--jobs', '0', fixture], '(see extract cast --help)'],
    [['evaluate', '--types', 'persons', fixture], '(see extract evaluate --help)'],
    [['--types', 'persons', fixture], '(see extract --help)'],
    [['--date', 'soon', fixture], '--date "soon" is no date'],
    [['--resume', fixture], '--resume needs --output FOLDER'],
    [['--nonsense'], "unknown option '--nonsense'"],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('all types are asked for by "all", also in a list', async () => {
  const args = ['-', '--format', 'json', '--types'];
  const input = 'Ada Roe paid $5 million.';
  const [alone, listed] = await Promise.all(
    ['all', 'person, all'].map((types) => runCli([...args, types], { input })),
  );
  expect(listed).toMatchObject({ status: 0, stdout: alone?.stdout });
  expect(listed?.stdout).toContain('"money"');
});

test('--version and --help', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  const help = await runCli(['--help']);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('Usage: extract [options] [file | folder | -]...');
});
