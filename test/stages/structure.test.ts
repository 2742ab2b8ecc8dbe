import { createDocument, type Article, type Document } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

const body =
  'The forum took place on September 28 in Almaty, the agency reports.\n\nIt was attended by many.';
const pipeline = new Pipeline(stages);

async function framed(text: string, given: Partial<Article> = {}): Promise<Document> {
  return pipeline.runUntil('sentences', createDocument({ id: '-', text, ...given }));
}

function words(document: Document, span: { start: number; end: number } | null | undefined) {
  return span ? document.text.slice(span.start, span.end) : null;
}

describe('the headline', () => {
  test.each([
    ['Almaty hosts II Kazakhstan-Russia Media Forum'],
    ['Rising Cost of Living Affecting Multiple Nations Across Africa'],
    ['Iran facing all-out wars: intelligence minister'],
    ["Katrina Cockney describes her first hunt with her husband and son as 'majestic'"],
    ['Who will pay for the bridge?'],
    ['Trump returns to the U.S.'],
    ['#WAFCON2022 South Africa are African Champions'],
    ['MINISTRY DENIES TORTURE REPORTS'],
    ['iPhone sales fall in Europe'],
    ['Energy Crisis - President Announces Action Plan'],
  ])('is the first line: %s', async (line) => {
    for (const between of ['\n', '\n\n', '\r\n \r\n']) {
      expect((await framed(`${line}${between}${body}`)).headline).toBe(line);
    }
  });

  test.each([
    ['Ferry axed\n\nBy Jane Doe', 'Ferry axed'],
    ['Drought\nBy Jane Doe', 'Drought'],
    ['Too late?\n\nBy Jane Doe', 'Too late?'],
    ['SPORT\n\nLate draw\n\nBy Jane Doe', 'Late draw'],
    ['Bridge shut\n\n8 June 2022', 'Bridge shut'],
    ['Sport\n\nBy Jane Doe', null],
    ['Reuters\n\nBy Jane Doe', null],
    ['Ada Roe\n\n8 June 2022', null],
  ])('may be of a word or two, above who wrote it: %j', async (top, headline) => {
    expect((await framed(`${top}\n\n${body}`)).headline).toBe(headline);
  });

  test.each([
    ['Flood in Kumasi\n\nBy Jane Doe\nThe Daily Lantern', 'Flood in Kumasi'],
    ['Flood\n\nBy Jane Doe\nWestern Morning Herald', 'Flood'],
    ['By Jane Doe\nThe Daily Lantern', null],
    ['By Jane Doe\nAlmaty Hosts Asian Forum', 'Almaty Hosts Asian Forum'],
  ])('is not the outlet under a byline: %j', async (top, headline) => {
    expect((await framed(`${top}\n\n${body}`)).headline).toBe(headline);
  });

  test('does not end with a particle of a name that goes on', async () => {
    expect((await framed('The ship sailed from Newcastle upon\nTyne with coal.')).headline).toBeNull();
  });

  test('may end with a name above a paragraph that begins with a capital', async () => {
    const line = 'Flood destroys market in Kumasi';
    expect((await framed(`${line}\nTraders say that it came at night.\n\n${body}`)).headline).toBe(line);
  });

  test('is none that goes on in the next line with the rest of a name', async () => {
    const text = `The choir was led for a year by Agnes\nTolliver of Hobart.\n\n${body}`;
    expect((await framed(text)).headline).toBeNull();
  });

  test('is put on one line, with single spaces', async () => {
    expect((await framed(`\n  Almaty  hosts   a forum \n\n${body}`)).headline).toBe('Almaty hosts a forum');
  });

  test('may be in small letters with the whole text, apart from it', async () => {
    const text = `almaty hosts a media forum\n\n${body}`.toLowerCase();
    expect((await framed(text)).headline).toBe('almaty hosts a media forum');
  });

  test.each([
    ['a paragraph', 'Cody Simpson has gone from the charts to the pool.'],
    ['two sentences', 'It was a birthday. So we went to Playas Del Coco!'],
    ['a long question', `Is it not ${'really '.repeat(14)} strange?`],
    ['a long line', 'word '.repeat(26)],
    ['a very long line', 'Wordwordwordword '.repeat(13)],
    ['an introduction', 'The New York Times said in an editorial:'],
    ['speech (ven_caracaschronicles_8)', '“Tell me,” said the prosecutor once more, and she replied: “No!”'],
    ['a quotation', '“How do you want to have them, as friends or as enemies?”'],
    ['an address', 'www.example.com/almaty hosts forum'],
    ['a list item', '- Almaty hosts a forum'],
    ['a row of a table', 'Name of minister\tOffice\tTown'],
    ['a section', 'World News'],
    ['a byline', 'By Jane Doe and John Smith'],
    ['a date line', 'Wednesday, June 8, 2022'],
    ['a dateline', 'NAIROBI, Kenya (AP) _'],
    [
      'a paragraph with a dateline (mex_mexicodailypost_4)',
      'LEON, GUANAJUATO.- A boy was bitten by a jaguar',
    ],
    ['markup', '{\\rtf1 ansi fonttbl some words}'],
    ['no words', '* * * 1 2 3 4'],
  ])('is not %s', async (_, line) => {
    expect((await framed(`${line}\n\n${body}`)).headline).toBeNull();
  });

  test('is not the first line of wrapped text', async () => {
    const text = 'And based on an innovative study on talent development launched two\nyears ago, it is.';
    expect((await framed(text)).headline).toBeNull();
  });

  test('needs a text below it', async () => {
    expect((await framed('Almaty hosts a media forum')).headline).toBeNull();
    expect((await framed('Almaty hosts a media forum\n \n')).headline).toBeNull();
  });

  test('may come after a section and a byline', async () => {
    const document = await framed(`SPORTS\n\nAlmaty hosts a media forum\nBy Jane Doe\n\n${body}`);
    expect(document.headline).toBe('Almaty hosts a media forum');
    expect(document.frontMatter.map((span) => words(document, span))).toEqual([
      'SPORTS',
      'Almaty hosts a media forum',
      'By Jane Doe',
    ]);
  });

  test('that the input gives is kept, and its line is front matter all the same', async () => {
    const line = 'Almaty hosts a media forum';
    const document = await framed(`${line}\n\n${body}`, { headline: 'Forum in Almaty' });
    expect(document.headline).toBe('Forum in Almaty');
    expect(document.frontMatter).toEqual([{ start: 0, end: line.length }]);
  });

  test('that the input gives makes its line front matter, whatever it looks like', async () => {
    const line = 'The  forum ended.';
    const document = await framed(`${line}\n\nBy Jane Doe\n\n${body}`, { headline: 'The forum Ended.' });
    expect(document.frontMatter.map((span) => words(document, span))).toEqual([line, 'By Jane Doe']);
  });
});

describe('front matter', () => {
  test.each([
    ['By Jane Doe'],
    ['By JANE DOE in Nairobi and John Smith, Staff Writer'],
    ['Reporting by Jane Doe; Editing'],
    ['SIYABONGA SITHOLE'],
    ['Staff Reporter'],
    ['By Jane Doe | June 8, 2022'],
    ['Jane Doe, 8 June 2022 10:30 GMT'],
    ['Published: 8 June 2022 10:30 | Updated: 9 June 2022 09:00 GMT+3'],
    ['https://www.example.com/almaty'],
  ])('is %s', async (line) => {
    const document = await framed(`${line}\n\n${body}`);
    expect(document.frontMatter).toEqual([{ start: 0, end: line.length }]);
    expect(document.headline).toBeNull();
  });

  test.each([
    ['By Friday morning the total had risen.'],
    ['On June 8, 2022 the forum took place.'],
    ['Why?'],
  ])('is not %s', async (line) => {
    expect((await framed(`${line}\n\n${body}`)).frontMatter).toEqual([]);
  });

  test('is no row of a table, whose date counts all the same', async () => {
    const { date, frontMatter } = await framed(`Published\t8 June 2022\n\n${body}`);
    expect({ date, frontMatter }).toEqual({ date: '2022-06-08', frontMatter: [] });
  });

  test('ends where the body begins', async () => {
    expect((await framed(`${body}\n\nBy Jane Doe\n\nThe End of It`)).frontMatter).toEqual([]);
  });
});

describe('the dateline', () => {
  const rest = 'The forum took place on Monday in the capital, the agency reports.';

  test.each([
    ['NAIROBI, Kenya (AP) -', 'NAIROBI, Kenya', null],
    ['BUFFALO, N.Y. (AP) --', 'BUFFALO, N.Y.', null],
    ['BEIJING, July 18 (Xinhua) --', 'BEIJING', 'July 18'],
    ['CAIRO – 26 July 2022:', 'CAIRO', '26 July 2022'],
    ['KINSHASA, Jul 26 2022 (IPS) -', 'KINSHASA', 'Jul 26 2022'],
    ['NAIROBI, Kenya (AP) - June 8, 2022 -', 'NAIROBI, Kenya', 'June 8, 2022'],
    ['Oyam & Gulu, Uganda , Jun 14 2022 (IPS) -', 'Oyam & Gulu, Uganda', 'Jun 14 2022'],
    ['BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN):', 'BANDAR SERI BEGAWAN', 'July 25'],
    ['New York (November 25, 2021):', 'New York', 'November 25, 2021'],
    ['Washington, Sept. 3 (Reuters) -', 'Washington', 'Sept. 3'],
    ['KYIV/MOSCOW, March 3 (Reuters) -', 'KYIV/MOSCOW', 'March 3'],
    ['Egypt, Cairo, June 2022:', 'Egypt, Cairo', 'June 2022'],
    ['MOSCOW (AP)_', 'MOSCOW', null],
    ['HAVANA (AP ) --', 'HAVANA', null],
    ['WASHINGTON _', 'WASHINGTON', null],
    ['TEHRAN –', 'TEHRAN', null],
    ['KUWAIT:', 'KUWAIT', null],
    ['Srinagar-', 'Srinagar', null],
    ['Cape Town -', 'Cape Town', null],
    ['Colombo, Sri Lanka –', 'Colombo, Sri Lanka', null],
    ['LEON, GUANAJUATO.-', 'LEON, GUANAJUATO', null],
    ['Ulaanbaatar/MONTSAME/.', 'Ulaanbaatar', null],
    ['Ulaanbaatar /MONTSAME/.', 'Ulaanbaatar', null],
    ['(Reuters) -', null, null],
    ['afrol News, 26 June -', null, '26 June'],
    ['afrol News / Africa Renewal, 5 November -', null, '5 November'],
  ])('%s', async (dateline, place, date) => {
    for (const above of ['', 'Almaty hosts a media forum\n\n', 'By Jane Doe\n']) {
      const document = await framed(`${above}${dateline} ${rest}\n\nIt ended.`);
      expect(words(document, document.dateline)).toBe(dateline);
      expect(words(document, document.dateline?.place)).toBe(place);
      expect(words(document, document.dateline?.date)).toBe(date);
    }
  });

  test.each([
    ['NAIROBI, Kenya (AP) -', 'AP'],
    ['BANDAR SERI BEGAWAN, July 25 (Borneo Bulletin/ANN):', 'Borneo Bulletin/ANN'],
    ['Ulaanbaatar /MONTSAME/.', 'MONTSAME'],
    ['New York (November 25, 2021):', null],
    ['LEEDS (NORTH) -', null],
  ])('names who reports: %s', async (dateline, source) => {
    const document = await framed(`${dateline} ${rest}\n\nIt ended.`);
    expect(words(document, document.dateline?.source)).toBe(source);
  });

  test.each([['NAIROBI, Kenya (AP) _'], ['WASHINGTON _'], ['LONDON, June 8, 2022']])(
    'may have its line to itself: %s',
    async (line) => {
      const document = await framed(`${line}\n\n${body}`);
      expect(words(document, document.dateline)).toBe(line);
      expect(document.frontMatter).toEqual([]);
    },
  );

  test.each([
    [
      'an organization',
      'Amnesty International – The disappearance of people is the latest tactic used there.',
    ],
    ['a publication', 'TODAY NICARAGUA – Nicaragua is an interesting place, with a tumultuous history.'],
    ['a label', 'WATCH: The minister speaks about the new bridge in the capital of the country.'],
    ['a subject', 'FIFA – the governing body of world football – has decided to hold it in Morocco.'],
    [
      'an acronym in brackets',
      'The Anti-Corruption Commission (ACC) has initiated an inquiry into the board.',
    ],
    ['a parenthesis', 'Ten Cuban mothers —including two pregnant women—, with their children, have moved.'],
    ['a date in a sentence', 'Police today (July 26, 2022) recovered a body at the river near the old town.'],
    ['a day without a place', 'June 8 - 10 people died in the floods of the river near the old town.'],
  ])('is not %s', async (_, line) => {
    expect((await framed(`${line}\n\n${body}`)).dateline).toBeNull();
  });

  test.each([
    'Nairobi Central Business District Traders - They will have to move by Monday, the county said today.',
    'Kenya National Farmers Union - The price of maize must rise before the rains, farmers said.',
    'Green Valley High School Choir: The singers from the hills won the prize once more on Monday.',
    'Nairobi - Fire',
    'Mombasa: Long wait over',
    'Pretoria - Minister resigns',
  ])('needs a short name before it and a sentence after it: %s', async (line) => {
    expect((await framed(line)).dateline).toBeNull();
  });

  test('stands below as many as three headlines', async () => {
    const above =
      'Almaty hosts a media forum\n\nReporters from two countries meet\n\nOfficials promise more money';
    const document = await framed(`${above}\n\nALMATY, Sept 29 (Reuters) - ${body}`);
    expect(document.headline).toBe('Almaty hosts a media forum');
    expect(words(document, document.dateline?.place)).toBe('ALMATY');
  });

  test('is not who speaks in a dialogue', async () => {
    const question = 'Interviewer: Why did you come to the capital of this country so late?';
    const answer = 'Minister: Because I could not find the way to the capital by myself.';
    expect((await framed(`${question}\n\n${answer}`)).dateline).toBeNull();
  });
});

test.each([
  ['nothing', ''],
  ['line breaks', '\n'.repeat(1_000_000)],
  ['full stops', '.'.repeat(1_000_000)],
  ['one word', 'A'.repeat(1_000_000)],
  ['capitalised words', 'Abc, '.repeat(200_000)],
  ['brackets', '('.repeat(1_000_000)],
])('%s has no headline, dateline or date', async (_, text) => {
  const { headline, dateline, date, frontMatter } = await framed(text);
  expect({ headline, dateline, date, frontMatter }).toEqual({
    headline: null,
    dateline: null,
    date: null,
    frontMatter: [],
  });
});
