import { indexNames } from '../../src/knowledge/names/name-index.js';
import { NameList } from '../../src/knowledge/names/name-list.js';
import { parseNames } from '../../src/knowledge/names/parse-names.js';

/** The names of a list, given as CSV, that a text has. */
function namesIn(text: string, csv: string): string[] {
  return NameList.of(parseNames(csv, 'names.csv'))
    .find(text)
    .map(({ start, end, isDoubtful }) => text.slice(start, end) + (isDoubtful ? '?' : ''));
}

describe('a list of names', () => {
  const one = 'name,type\nAda Roe,person\n';
  test.each([
    ['as written', 'We met Ada Roe.', one, ['Ada Roe']],
    ['in capitals', 'ADA ROE WINS', one, ['ADA ROE']],
    [
      'of a list in capitals',
      'Ada Roe and who met WHO',
      'name,type\nADA ROE,person\nWHO,organization\n',
      ['Ada Roe', 'WHO'],
    ],
    [
      'of a list in small letters',
      'We met Ada Roe and ada roe',
      'name,type\nada roe,person\n',
      ['Ada Roe', 'ada roe'],
    ],
    ['with other spaces, accents and a possessive', 'Áda\nRoe’s hat', one, ['Áda\nRoe']],
    [
      'doubtful where capitals hide an accent that tells it from a word',
      'LIBERATION reported it, Libération and Liberation did, TELEVISA TV did',
      'name,type\nLibération,organization\nTelevisa TV,organization\n',
      ['LIBERATION?', 'Libération', 'Liberation', 'TELEVISA TV'],
    ],
    ['not in small letters', 'we met ada roe', one, []],
    [
      'in small letters if the list says so',
      'we met ada roe',
      'name,type,case\nAda Roe,person,any\n',
      ['ada roe'],
    ],
    ['not over the end of a sentence', 'We met Adam. Ada left. Roe stayed. It was Ada. Roe left.', one, []],
    ['not as part of a word or an address', 'Ada Roeg wrote to @Ada and ada.roe/Ada_Roe', one, []],
    [
      'with its signs',
      'AT&T, Yahoo! and Yahoo',
      'name,type\nAT&T,organization\nYahoo!,organization\n',
      ['AT&T', 'Yahoo!', 'Yahoo'],
    ],
    ['the longest', 'Ada Roe Foundation', `${one}Ada Roe Foundation,organization\n`, ['Ada Roe Foundation']],
    [
      'by another name',
      'Ace and Lady A. came',
      'name,type,aliases\nAda Roe,person,Ace;Lady A.\n',
      ['Ace', 'Lady A.'],
    ],
    ['by a doubtful one', 'Amazon rose', 'name,type,doubtful\nAmazon.com,organization,Amazon\n', ['Amazon?']],
  ])('%s', (_, text, csv, expected) => {
    expect(namesIn(text, csv)).toEqual(expected);
  });

  test('namesakes come together, in the order of the list', () => {
    const list = NameList.of(parseNames('name,type,id\nAda Roe,person,1\nAda Roe,person,2\n', 'names.csv'));
    expect(list.find('Ada Roe')[0]?.entries.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('files of names', () => {
  test('CSV with quotation marks, other delimiters and line ends', () => {
    const csv = '\uFEFFid;type;name;aliases\r\n7;person;"Roe; ""Ada""";Ace|Al\r\n';
    expect([...parseNames(csv, 'names.csv')]).toMatchObject([
      { id: '7', type: 'person', name: 'Roe; "Ada"', aliases: ['Ace', 'Al'] },
    ]);
  });

  test('JSON Lines with lists', () => {
    const line = '{"name": "Ada Roe", "type": "Person", "aliases": ["Ace"], "id": 7, "country": "ke"}\n\n';
    expect([...parseNames(line, 'names.jsonl')]).toMatchObject([
      { name: 'Ada Roe', type: 'person', aliases: ['Ace'], id: '7', country: 'KE', title: null },
    ]);
  });

  test.each([
    ['no columns', 'Ada Roe\n', 'names.csv: its first line must name the columns'],
    ['no names', 'name,type\n', 'names.csv: there are no names in it'],
    [
      'an unknown type',
      'name,type\nAda,person\nBo,dog\n',
      'names.csv:3: unknown type "dog"; there is: person, ',
    ],
    ['no name', 'name,type\n,person\n', 'names.csv:2: there is no name'],
    ['a name of signs', 'name,type\n---,person\n', 'names.csv:2: "---" is no name'],
    ['a country that is none', 'name,type,country\nAda,person,Kenya\n', 'names.csv:2: the country "Kenya"'],
    ['a case that is none', 'name,type,case\nAda,person,lower\n', 'names.csv:2: "case" is "any" or "exact"'],
    [
      'broken JSON',
      '{"name": "Ada", "type": "person"}\n{"name": \n',
      'names.csv:2: the line is not valid JSON; a line is',
    ],
    [
      'a list in one array',
      '[{"name": "Ada", "type": "person"}]',
      'names.csv:1: a name is an object with its "name"',
    ],
    [
      'a comma in a name',
      'name,type\nAcme, Inc.,organization\n',
      'names.csv:2: there are 3 cells for 2 columns; put a cell with "," in it between quotation marks',
    ],
    [
      'an open quotation mark',
      'name,type\nBo,person\n"Ada,person\nCy,person\n',
      'names.csv:3: a quotation mark is not closed',
    ],
  ])('%s is told with its line', (_, content, message) => {
    expect(() => [...parseNames(content, 'names.csv')]).toThrow(message);
  });
});

describe('a list of 200,000 names', () => {
  const rowsOf = function* (count: number): Generator<string> {
    yield 'name,type,aliases,id,country,title';
    for (let at = 0; at < count; at += 1) {
      yield `Ada${at % 997} Roe${at},person,Ace${at};Roe${at} A.,Q${at},KE,minister`;
    }
  };
  const csv = (count: number): string => [...rowsOf(count)].join('\n');
  const list = NameList.of(parseNames(csv(200_000), 'names.csv'));

  test('has all of them', () => {
    expect(list.index.size).toBe(200_000);
    for (const at of [0, 1, 996, 997, 99_999, 199_999]) {
      const text = `On Monday Ada${at % 997} Roe${at} met Ace${at}, and Ada${(at + 1) % 997} Roe${at} did not.`;
      const found = list.find(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
        `Ada${at % 997} Roe${at}`,
        `Ace${at}`,
      ]);
      expect(found.map(({ entries }) => entries.map(({ id }) => id))).toEqual([[`Q${at}`], [`Q${at}`]]);
    }
  });

  test('takes twice the memory of half of them', () => {
    const bytesOf = ({ rows, starts, table, filter }: ReturnType<typeof indexNames>): number =>
      rows.byteLength + starts.byteLength + table.byteLength + filter.byteLength;
    const half = indexNames(parseNames(csv(100_000), 'names.csv'));
    expect(bytesOf(list.index)).toBeLessThan(2.2 * bytesOf(half));
    // Threads share it.
    expect(list.index.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('passes over words that begin none of its names', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `Word${at * 7919}`);
    expect(list.find(words.join(' '))).toEqual([]);
  });

  test('has another checksum when one of its names is another', () => {
    const other = csv(200).replace('Q7,', 'Q07,');
    const checksums = [csv(200), csv(200), other].map(
      (content) => indexNames(parseNames(content, 'names.csv')).checksum,
    );
    expect(checksums[0]).toBe(checksums[1]);
    expect(checksums[0]).not.toBe(checksums[2]);
  });
});
