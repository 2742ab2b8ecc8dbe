import {
  dayExists,
  dayNumber,
  dayOrdinals,
  fromDayNumber,
  fromIsoDate,
  toIsoDate,
  weekdayOf,
  weekOf,
} from '../../src/knowledge/calendar.js';

describe('days as numbers', () => {
  test.each([
    [1970, 1, 1, 4, 1970, 1],
    [2024, 2, 29, 4, 2024, 9],
    [2021, 1, 3, 7, 2020, 53],
    [2024, 12, 30, 1, 2025, 1],
    [99, 5, 1, 5, 99, 18],
  ])('%i-%i-%i is weekday %i in week %i-W%i', (year, month, day, weekday, weekYear, week) => {
    const number = dayNumber(year, month, day);
    expect(fromDayNumber(number)).toEqual({ year, month, day });
    expect(weekdayOf(number)).toBe(weekday);
    expect(weekOf(number)).toEqual({ year: weekYear, week });
  });
});

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2025, 6, 31, false],
  [2025, 13, 1, false],
  [2025, 0, 1, false],
  [2025, 1, 0, false],
  [99, 5, 1, true],
])('whether %i-%i-%i is a day: %s', (year, month, day, exists) => {
  expect(dayExists({ year, month, day })).toBe(exists);
});

test.each([['2025-09-28'], ['0079-10-24'], ['2024-02-29']])('%s is read and written', (text) => {
  expect(toIsoDate(fromIsoDate(text) ?? { year: 0, month: 0, day: 0 })).toBe(text);
});

test.each([[''], ['2025-9-28'], ['2025-09-31'], ['2025-09'], ['2025-09-28T10:00'], ['28-09-2025']])(
  '"%s" is no ISO 8601 date',
  (text) => {
    expect(fromIsoDate(text)).toBeNull();
  },
);

test('the days of a month in words', () => {
  expect(dayOrdinals).toHaveLength(31);
  expect([1, 12, 20, 21, 30, 31].map((day) => dayOrdinals[day - 1])).toEqual(
    'first twelfth twentieth twenty-first thirtieth thirty-first'.split(' '),
  );
});
