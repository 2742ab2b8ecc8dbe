import { findCalendarDate, parseCalendarDate } from '../../src/knowledge/calendar-date.js';

test.each([
  ['2022-06-08', '2022-06-08'],
  ['2022-06-08T10:00:00Z', '2022-06-08'],
  ['2022/6/8', '2022-06-08'],
  ['June 8, 2022', '2022-06-08'],
  ['JUNE 8 2022', '2022-06-08'],
  ['Jun. 8th, 2022', '2022-06-08'],
  ['June 8 , 2022', '2022-06-08'],
  ['Wednesday, June 8, 2022 at 10:30 AM', '2022-06-08'],
  ['8 June 2022', '2022-06-08'],
  ['the 8th of June, 2022', '2022-06-08'],
  ['08-Jun-2022', '2022-06-08'],
  ['Wed, 08 Jun 2022 10:00:00 GMT', '2022-06-08'],
  ['Wed Jun 08 2022 10:00:00 GMT+0200 (Central European Summer Time)', '2022-06-08'],
  ['Sept 3 1999', '1999-09-03'],
  ['25/07/2022', '2022-07-25'],
  ['07/25/2022', '2022-07-25'],
  ['29 February 2024', '2024-02-29'],
  ['  1 May 0099 ', '0099-05-01'],
])('%s names the day %s', (expression, value) => {
  expect(parseCalendarDate(expression)).toBe(value);
});

test.each([
  [''],
  ['yesterday'],
  ['June 2022'],
  ['June 8'],
  ['03/04/2025'],
  ['29 February 2023'],
  ['31 June 2022'],
  ['2022-13-01'],
  ['0 June 2022'],
  ['June 8, 20225'],
  ['It was on June 8, 2022'],
  [`June 8, 2022 10:30 ${'x'.repeat(1000)}`],
])('%s names no day in full', (expression) => {
  expect(parseCalendarDate(expression)).toBeNull();
});

test.each([
  ['Published: 8 June 2022 10:30', '8 June 2022', '2022-06-08'],
  ['By Jane Doe | June 8, 2022 | Updated June 9, 2022', 'June 8, 2022', '2022-06-08'],
  ['Version 12022-06-08, of 2022-06-09', '2022-06-09', '2022-06-09'],
  ['31 June 2022 or 2022-07-01', '2022-07-01', '2022-07-01'],
])('in "%s" the first date is %s', (line, words, value) => {
  const found = findCalendarDate(line);
  expect(found?.value).toBe(value);
  expect(line.slice(found?.start, found?.end)).toBe(words);
});

test.each([[''], ['Jane Doe, 8 June'], ['Call 2022-06-081'], ['03/04/2025']])(
  'in "%s" there is no date',
  (line) => {
    expect(findCalendarDate(line)).toBeNull();
  },
);
