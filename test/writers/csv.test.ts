import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../src/index.js';
import { csv } from '../../src/writers/csv.js';
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

const rows = (result: Result): string => csv.write(result, { id: '', text: '' }, look) as string;

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
  ['a formula after a space', ' =1', "' =1"],
  ['a formula after a control character', '\u0000\u001B=1', "'=1"],
  ['a formula after what nobody sees', '\u200B=1', "'\u200B=1"],
  ['a full-width equals sign', '\uFF1D1+1', "'\uFF1D1+1"],
  ['a full-width plus', '\uFF0B1', "'\uFF0B1"],
  ['a full-width minus', '\uFF0D1', "'\uFF0D1"],
  ['a full-width at sign', '\uFF20SUM(A1)', "'\uFF20SUM(A1)"],
  ['a control character within', 'head\u0007 of\u009B state\u007F', 'head of state'],
])('%s is made safe', (_, title, cell) => {
  expect(rows(resultOf('a', 'Ada', [title])).split(/,(?=,a,)/)[0]).toBe(`Ada,${cell}`);
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
