import { createDocument, type Article, type Document } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';

const body =
  'The forum took place on September 28 in Almaty, the agency reports.\n\nIt was attended by many.';
const pipeline = new Pipeline(stages);

async function framed(text: string, given: Partial<Article> = {}): Promise<Document> {
  return pipeline.runUntil('sentences', createDocument({ id: '-', text, ...given }));
}

describe("the document's date", () => {
  const dateline = 'CAIRO – 26 July 2022: The minister came to the new capital to open the forum.';

  test('is the one given', async () => {
    expect((await framed(`8 June 2022\n\n${dateline}`, { date: 'June 1, 2020' })).date).toBe('2020-06-01');
  });

  test('is else the one above the body', async () => {
    expect((await framed(`8 June 2022\n\n${dateline}`)).date).toBe('2022-06-08');
    expect((await framed(`Updated on June 8, 2022\n\n${body}`)).date).toBe('2022-06-08');
    expect((await framed(`By Jane Doe | June 8, 2022\n\n${body}`)).date).toBe('2022-06-08');
  });

  test("is else the dateline's", async () => {
    expect((await framed(dateline)).date).toBe('2022-07-26');
  });

  test.each([
    ['HAVANA, April 24 (Reuters) - It hit on Thursday, early in the 2025 season.', '2025-04-24'],
    ['HAVANA, Thursday, April 24 (Reuters) - It hit early in the 2025 season.', '2025-04-24'],
    ['LIMA, 23 Oct (AP) - He left on Thursday. Sales of 2024 and 2025 fell.', '2025-10-23'],
    ['LIMA, Oct. 21 (AP) - He left on Tuesday. Sales of 2025 fell; a port will open in 2031.', null],
    [
      'LIMA, Oct. 22 (AP) - He left on Wednesday. Sales of 2025 fell; a port will open in 2030.',
      '2025-10-22',
    ],
    ['LIMA, Oct. 23 (AP) - He left on Monday. Sales of 2025 fell.', null],
    ['LIMA, Oct. 23 (AP) - He will leave by Thursday. Sales of 2025 fell.', null],
    ['LIMA, Oct. 23 (AP) - He left on Thursday, with $2025 in a bag.', null],
    ['LIMA, Feb. 5 - Police left on Monday. She was born in 1990.', null],
    ['MANILA, June 12 - A ferry sank on Wednesday. It was in use between 1994 and 1996.', null],
    ['ASTANA, Aug. 20 - He left on Tuesday. The plan is to be rich by 2047.', null],
    ['ACCRA, March 3 - He left on Thursday. The 1960 treaty was read again on March 23, 2021.', null],
    ['KUWAIT CITY, July 24 - He won on Sunday. The 2022 cup is his first.', '2022-07-24'],
  ])('has the stated year in which it is the weekday of the news: %s', async (text, date) => {
    expect((await framed(text)).date).toBe(date);
  });

  test('is unknown where the year is not written', async () => {
    expect((await framed(dateline.replace(' 2022', ''))).date).toBeNull();
    expect((await framed(`8 June\n\n${body}`)).date).toBeNull();
    expect((await framed(body)).date).toBeNull();
  });

  test('that cannot be read is told, and looked for elsewhere', async () => {
    const document = await framed(dateline, { date: 'foo' });
    expect(document.warnings).toEqual(['The date "foo" could not be read']);
    expect(document.date).toBe('2022-07-26');
  });

  test('that is given as nothing is no date', async () => {
    const document = await framed(dateline, { date: ' ' });
    expect(document.warnings).toEqual([]);
    expect(document.date).toBe('2022-07-26');
  });
});
