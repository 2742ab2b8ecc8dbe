import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/index.js';
import { csv } from '../../src/writers/csv.js';
import { tables } from '../../src/writers/tables/tables.js';
import { readMarkdown } from '../support/markdown-files.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

const header = 'person,title,institution,article,start,end\r\n';
const look = { columns: 80, colorLevel: 0, showText: false } as const;

/** A result of one person with a role for each title. */
function resultOf(id: string, person: string, titles: string[], institution: string | null = null): Result {
  const entity = { aliases: [], mentions: [0] };
  return {
    schemaVersion: 1,
    id,
    headline: null,
    date: null,
    mentions: titles.map((text, index) => ({
      ...{ start: 10 * index, end: 10 * index + text.length, text, type: 'title' },
      ...{ sentence: 0, entity: null, score: 1 },
    })),
    entities: [
      { id: 'e1', type: 'person', name: person, ...entity },
      ...(institution === null
        ? []
        : [{ id: 'e2', type: 'organization', name: institution, ...entity } as const]),
    ],
    roles: titles.map((title, mention) => ({
      ...{ person: 'e1', title, mention },
      institution: institution === null ? null : 'e2',
    })),
    countries: [],
    warnings: [],
  };
}

const rows = (result: Result): string => csv.draw(result, { text: '' }, look) as string;

test('a row for each role', () => {
  expect(rows(resultOf('a.txt', 'Ada Roe', ['mayor', 'poet'], 'Lund'))).toBe(
    'Ada Roe,mayor,Lund,a.txt,0,5\r\nAda Roe,poet,Lund,a.txt,10,14\r\n',
  );
  expect(rows(resultOf('a.txt', 'Ada Roe', ['mayor']))).toBe('Ada Roe,mayor,,a.txt,0,5\r\n');
  expect(rows(resultOf('a.txt', 'Ada Roe', []))).toBe('');
});

test.each([
  ['a comma', 'director, Lund', '"director, Lund"'],
  ['a quotation mark', 'the "boss"', '"the ""boss"""'],
  ['a line end', 'head\nof state', 'head of state'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with quotes', '=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['a plus', '+1 mayor', "'+1 mayor"],
  ['a minus', '-1', "'-1"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula after a space', ' =1', " '=1"],
  ['a full-width formula', '＝1+1', "'＝1+1"],
  ['a full-width at sign', '＠SUM(A1)', "'＠SUM(A1)"],
  ['a small plus', '﹢1', "'﹢1"],
  ['a minus sign', '−1', "'−1"],
  ['a formula after an invisible character', '\u200B=1', " '=1"],
  ['a formula after a control character', '\u0007=1', " '=1"],
  ['a formula after a semicolon', 'a;=1+1', '"a;\'=1+1"'],
  ['an escape sequence', 'a\u001B[31mb', 'a [31mb'],
])('%s is made safe', (_, title, cell) => {
  expect(rows(resultOf('a', 'Ada', [title])).split(/,(?=,a,)/)[0]).toBe(`Ada,${cell}`);
});

describe('the other tables', () => {
  const result: Result = {
    ...resultOf('a.txt', 'Ada Roe', ['mayor', 'poet'], 'Lund'),
    date: '2025-09-28',
    headline: 'Roe, again',
    countries: [{ country: 'SE', weight: 1 }],
  };

  test.each([
    [
      'people',
      'Ada Roe,mayor; poet,,Lund,,1,,a.txt,2025-09-28,"Roe, again"'.replace('mayor; poet', '"mayor; poet"'),
    ],
    ['organizations', 'Lund,Ada Roe,,1,,a.txt,2025-09-28,"Roe, again"'],
    ['mentions', 'mayor,title,,,0,0,5,1,a.txt'],
    ['articles', 'a.txt,2025-09-28,"Roe, again",,,,SE,1,1,0,0,2,2,'],
  ] as const)('%s', async (table, row) => {
    const drawn = await csv.draw(result, { text: '' }, { ...look, table });
    expect(drawn.split('\r\n')[0]).toBe(row);
  });

  test('every table has as many cells as columns', () => {
    for (const { columns, rows: rowsOf } of Object.values(tables)) {
      for (const row of rowsOf(result)) expect(row).toHaveLength(columns.length);
    }
  });

  test('the page on formats has their columns', () => {
    const { prose } = readMarkdown('docs/formats.md');
    for (const [name, { columns }] of Object.entries(tables)) {
      const line = prose.split('\n').find((candidate) => candidate.startsWith(`| \`${name}\` |`)) ?? '';
      expect([...line.matchAll(/`(\w+)`/g)].slice(1).map(([, column]) => column)).toEqual(columns);
    }
  });
});

describe('on the command line', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news', 'a.txt'), 'President Joe Biden spoke in Berlin.');
  writeFileSync(join(folder, 'news', 'b.txt'), 'It rained.');
  writeFileSync(join(folder, 'news', 'c.txt'), 'Chancellor Angela Merkel spoke.');

  test('the header comes once over all articles', async () => {
    const { stdout } = await runCli(['news', '--format', 'csv'], { cwd: folder });
    expect(stdout).toBe(
      `${header}Joe Biden,President,,${join('news', 'a.txt')},0,9\r\nAngela Merkel,Chancellor,,${join('news', 'c.txt')},0,10\r\n`,
    );
  });

  test('another table, with a byte order mark', async () => {
    const args = ['news', '--format', 'csv', '--table', 'people', '--bom'];
    const { stdout } = await runCli(args, { cwd: folder });
    expect(stdout.startsWith('\uFEFFperson,titles,')).toBe(true);
    expect(stdout).toContain('\r\nJoe Biden,President,');
  });

  test.each([
    ['an unknown table', ['--format', 'csv', '--table', 'cats'], /roles, people/],
    ['a table of another format', ['--format', 'json', '--table', 'people'], /--table is for --format csv/],
  ])('%s is refused', async (_, args, message) => {
    const { status, stderr } = await runCli(['news', ...args], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('a file and the files of a folder have the header, whatever is in them', async () => {
    await runCli(['news', '--format', 'csv', '--output', 'results/'], { cwd: folder });
    await runCli(['news', '--output', 'all.csv'], { cwd: folder });
    expect(readFileSync(join(folder, 'results', 'b.txt.csv'), 'utf8')).toBe(header);
    expect(readFileSync(join(folder, 'results', 'c.txt.csv'), 'utf8')).toMatch(
      /^person.*\r\nAngela Merkel,.*\r\n$/,
    );
    expect(readFileSync(join(folder, 'all.csv'), 'utf8').split('\r\n')).toHaveLength(4);
  });
});
