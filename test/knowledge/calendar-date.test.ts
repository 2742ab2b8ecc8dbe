import { findCalendarDate, parseAddressDate, parseCalendarDate } from '../../src/knowledge/calendar-date.js';
import { dateValue, formatTimex, isComplete, parseTimex } from '../../src/knowledge/timex.js';
import { withTemporalExpressions } from '../../src/temporal/index.js';
import { read } from '../support/temporal.js';

/** Notations of a day, each with its date: null where it is not a day, or may be another one. */
const notations: [notation: string, date: string | null][] = [
  ['2022-06-08', '2022-06-08'],
  ['2022/06/08', '2022-06-08'],
  ['2022/6/8', '2022-06-08'],
  ['2022.06.08', '2022-06-08'],
  ['2022‑06‑08', '2022-06-08'],
  ['2022-Jun-08', '2022-06-08'],
  ['2022-13-01', null],
  ['2022-06/08', null],
  // A full stop says that the day is first.
  ['08.06.2022', '2022-06-08'],
  ['8.6.2022', '2022-06-08'],
  ['03.04.2025', '2025-04-03'],
  ['31.06.2022', null],
  ['Wednesday, 08.06.2022', '2022-06-08'],
  // With other marks either may be, but for days beyond the twelfth.
  ['03/04/2025', null],
  ['3/4/2025', null],
  ['03-04-2025', null],
  ['05/05/2025', '2025-05-05'],
  ['25/07/2022', '2022-07-25'],
  ['07/25/2022', '2022-07-25'],
  ['25-07-2022', '2022-07-25'],
  ['07.25.2022', '2022-07-25'],
  ['25/07/22', '2022-07-25'],
  ['25-07-22', '2022-07-25'],
  ['03/07/22', null],
  ['3-7-22', null],
  ['31/31/2022', null],
  // A month by its name.
  ['08-Jun-2022', '2022-06-08'],
  ['8-Jun-22', '2022-06-08'],
  ['8-Jun-98', '1998-06-08'],
  ['8/June/2022', '2022-06-08'],
  ['June 8, 2022', '2022-06-08'],
  ['June 8,2022', null],
  ['JUNE 8 2022', '2022-06-08'],
  ['Jun. 8th, 2022', '2022-06-08'],
  ['June 8 , 2022', '2022-06-08'],
  ['June the 8th, 2022', '2022-06-08'],
  ['June the eighth, 2022', '2022-06-08'],
  ['June twenty-first, 2022', '2022-06-21'],
  ['June 8 of 2022', '2022-06-08'],
  ['Wednesday, June 8, 2022', '2022-06-08'],
  ['Wed June 8, 2022', '2022-06-08'],
  ['8 June 2022', '2022-06-08'],
  ['8 June, 2022', '2022-06-08'],
  ['8th June 2022', '2022-06-08'],
  ['8 June-2022', '2022-06-08'],
  ['Wednesday 8 June 2022', '2022-06-08'],
  ['the 8th of June, 2022', '2022-06-08'],
  ['the eighth of June 2022', '2022-06-08'],
  ['Wednesday the 8th of June 2022', '2022-06-08'],
  ['Sept 3 1999', '1999-09-03'],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2023', null],
  ['31 June 2022', null],
  ['0 June 2022', null],
  ['32 June 2022', null],
  ['June 2022', null],
  ['June 8', null],
  ['June 8, 20225', null],
  // With a clock time.
  ['2022-06-08T10:00:00Z', '2022-06-08'],
  ['Wednesday, June 8, 2022 at 10:30 AM', '2022-06-08'],
  ['Wed, 08 Jun 2022 10:00:00 GMT', '2022-06-08'],
  ['08.06.2022 10:30', '2022-06-08'],
];

describe('the date of a document', () => {
  test.each(notations)('%s is %s', (notation, date) => {
    expect(parseCalendarDate(notation)).toBe(date);
  });
});

/** The days that the values of a text's dates and times name in full, each once. */
async function daysIn(text: string): Promise<string[]> {
  const { mentions } = withTemporalExpressions(await read(text, null));
  const dates = mentions.flatMap(({ value = '' }) => {
    const timex = parseTimex(value);
    return (timex?.kind === 'date' || timex?.kind === 'time') && timex.date ? [dateValue(timex.date)] : [];
  });
  return [...new Set(dates.filter(isComplete).map(formatTimex))].filter((value) => value.length === 10);
}

describe('a date in the body', () => {
  test.each(notations)('%s is %s', async (notation, date) => {
    expect(await daysIn(`It began on ${notation}.`)).toEqual(date === null ? [] : [date]);
  });
});

test.each([
  ['Wed Jun 08 2022 10:00:00 GMT+0200 (Central European Summer Time)', '2022-06-08'],
  ['  1 May 0099 ', '0099-05-01'],
  ['08.06.2022, 10.30', '2022-06-08'],
])('%s, as it may be given, names the day %s', (expression, value) => {
  expect(parseCalendarDate(expression)).toBe(value);
});

test.each([[''], ['yesterday'], ['It was on June 8, 2022'], [`June 8, 2022 10:30 ${'x'.repeat(1000)}`]])(
  '%s names no day in full',
  (expression) => {
    expect(parseCalendarDate(expression)).toBeNull();
  },
);

test.each([
  ['Published: 8 June 2022 10:30', '8 June 2022', '2022-06-08'],
  ['By Jane Doe | June 8, 2022 | Updated June 9, 2022', 'June 8, 2022', '2022-06-08'],
  ['Version 12022-06-08, of 2022-06-09', '2022-06-09', '2022-06-09'],
  ['31 June 2022 or 2022-07-01', '2022-07-01', '2022-07-01'],
  ['31 June 2022 or 8 July 2022', '8 July 2022', '2022-07-08'],
  ['Published on 08.06.2022', '08.06.2022', '2022-06-08'],
  ['Wednesday, June the 8th, 2022 - Nairobi', 'Wednesday, June the 8th, 2022', '2022-06-08'],
])('in "%s" the first date is %s', (line, words, value) => {
  const found = findCalendarDate(line);
  expect(found?.value).toBe(value);
  expect(line.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  [''],
  ['Jane Doe, 8 June'],
  ['Call 2022-06-081'],
  ['03/04/2025'],
  ['Version 10.11.2022.1'],
  ['1/10.11.2022'],
])('in "%s" there is no date', (line) => {
  expect(findCalendarDate(line)).toBeNull();
});

describe('the date in an address', () => {
  test.each<[address: string, date: string | null]>([
    ['https://example.org/2024/05/17/port-closed', '2024-05-17'],
    ['https://example.org/world/2024/5/7/port-closed', '2024-05-07'],
    ['https://example.org/news/2019-11-30-port-closed', '2019-11-30'],
    ['www.example.org/port-closed-20190228.html', '2019-02-28'],
    ['https://example.org/2024/02/31/port-closed', null],
    ['https://example.org/2024/05/port-closed', null],
    ['https://example.org/news-48201905172', null],
    ['https://example.org/room/1984', null],
  ])('%s is %s', (address, date) => {
    expect(parseAddressDate(address)).toBe(date);
  });
});
