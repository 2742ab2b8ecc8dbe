import { NameList } from '../../src/knowledge/names/name-list.js';
import { parseNames } from '../../src/knowledge/names/parse-names.js';

/** The names of a list, given as CSV, that a text has. */
function namesIn(text: string, csv: string): string[] {
  return new NameList(parseNames(csv, 'names.csv'))
    .find(text)
    .map(({ start, end, isDoubtful }) => text.slice(start, end) + (isDoubtful ? '?' : ''));
}

describe('a list of names', () => {
  const one = 'name,type\nAda Roe,person\n';
  test.each([
    ['as written', 'We met Ada Roe.', one, ['Ada Roe']],
    ['in capitals', 'ADA ROE WINS', one, ['ADA ROE']],
    ['with other spaces, accents and a possessive', 'Áda\nRoe’s hat', one, ['Áda\nRoe']],
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
    const list = new NameList(parseNames('name,type,id\nAda Roe,person,1\nAda Roe,person,2\n', 'names.csv'));
    expect(list.find('Ada Roe')[0]?.entries.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('files of names', () => {
  test('CSV with quotation marks, other delimiters and line ends', () => {
    const csv = '\uFEFFid;type;name;aliases\r\n7;person;"Roe; ""Ada""";Ace|Al\r\n';
    expect(parseNames(csv, 'names.csv')).toMatchObject([
      { id: '7', type: 'person', name: 'Roe; "Ada"', aliases: ['Ace', 'Al'] },
    ]);
  });

  test('JSON Lines with lists', () => {
    const line = '{"name": "Ada Roe", "type": "Person", "aliases": ["Ace"], "id": 7, "country": "ke"}\n\n';
    expect(parseNames(line, 'names.jsonl')).toMatchObject([
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
    ['broken JSON', '{"name": \n', 'names.csv:1: the line is not valid JSON'],
  ])('%s is told with its line', (_, content, message) => {
    expect(() => parseNames(content, 'names.csv')).toThrow(message);
  });
});
