import { dayNumber, toIsoDate, weekdayOf } from '../../src/knowledge/calendar.js';
import * as feasts from '../../src/knowledge/moving-feasts.js';
import type { Feast } from '../../src/knowledge/moving-feasts.js';

/*
 * Published days: the Hong Kong Observatory's conversion table (Chinese feasts), the gazetted
 * holidays of India (Diwali, Holi) and Saudi Arabia (the Eids), the tables of the Hebrew
 * calendar by day, of the Orthodox churches, and the United Nations (Vesak).
 */
const published: readonly [name: string, feast: Feast, days: string][] = [
  ['Easter', feasts.easter, '1954-04-18 1961-04-02 2000-04-23 2008-03-23 2011-04-24 2024-03-31 2038-04-25'],
  [
    'Orthodox Easter',
    feasts.orthodoxEaster,
    '2018-04-08 2019-04-28 2021-05-02 2022-04-24 2024-05-05 2025-04-20',
  ],
  [
    'Lunar New Year',
    feasts.lunarNewYear,
    '1950-02-17 1985-02-20 2000-02-05 2007-02-18 2015-02-19 2021-02-12 2024-02-10 2027-02-06 2030-02-03 2033-01-31 2034-02-19',
  ],
  [
    'Mid-Autumn Festival',
    feasts.midAutumnFestival,
    '2019-09-13 2020-10-01 2022-09-10 2023-09-29 2024-09-17 2025-10-06',
  ],
  [
    'Dragon Boat Festival',
    feasts.dragonBoatFestival,
    '2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31',
  ],
  [
    'Diwali',
    feasts.diwali,
    '2009-10-17 2012-11-13 2013-11-03 2015-11-11 2017-10-19 2018-11-07 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20',
  ],
  [
    'Holi',
    feasts.holi,
    '2014-03-17 2016-03-24 2018-03-02 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04',
  ],
  ['Vesak', feasts.vesak, '2019-05-18 2020-05-07 2021-05-26 2022-05-16 2023-05-05 2024-05-23 2025-05-12'],
  [
    'Rosh Hashanah',
    feasts.roshHashanah,
    '2013-09-05 2018-09-10 2020-09-19 2021-09-07 2023-09-16 2024-10-03 2025-09-23',
  ],
  [
    'Passover',
    feasts.passover,
    '2018-03-31 2019-04-20 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13',
  ],
  [
    'Hanukkah',
    feasts.hanukkah,
    '2018-12-03 2019-12-23 2021-11-29 2022-12-19 2023-12-08 2024-12-26 2025-12-15',
  ],
  [
    'Eid al-Fitr',
    feasts.islamicDay(10, 1),
    '2018-06-15 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30',
  ],
  [
    'Eid al-Adha',
    feasts.islamicDay(12, 10),
    '2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16',
  ],
  ['Nowruz', feasts.nowruz, '2016-03-20 2017-03-21 2020-03-20 2021-03-21 2023-03-21 2024-03-20 2025-03-21'],
];

test.each(published)('%s is on its published days', (_, feast, days) => {
  const expected = days.split(' ');
  expect(expected.map((day) => toIsoDate(feast(Number(day.slice(0, 4)))))).toEqual(expected);
});

/** The days of 1950 to 2100 that another calendar does not call so, by `Intl`. */
function strays(calendar: string, month: string, day: string, feast: Feast): number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    ...{ month: 'numeric', day: 'numeric', timeZone: 'UTC' },
  });
  return Array.from({ length: 151 }, (_unused, index) => 1950 + index).filter((year) => {
    const { year: of, month: ofYear, day: ofMonth } = feast(year);
    const parts = format.formatToParts(dayNumber(of, ofYear, ofMonth) * 86_400_000);
    const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return valueOf('month') !== month || valueOf('day') !== day;
  });
}

test('from 1950 to 2100 feasts are where their calendars have them', () => {
  expect(strays('hebrew', 'Tishri', '1', feasts.roshHashanah)).toEqual([]);
  expect(strays('hebrew', 'Nisan', '15', feasts.passover)).toEqual([]);
  expect(strays('hebrew', 'Kislev', '25', feasts.hanukkah)).toEqual([]);
  expect(strays('persian', '1', '1', feasts.nowruz)).toEqual([]);
});

test('a weekday of a month is counted from either end', () => {
  const [second, last] = [feasts.nthWeekday(5, 7, 2)(2023), feasts.nthWeekday(5, 1, -1)(2023)];
  expect([toIsoDate(second), toIsoDate(last)]).toEqual(['2023-05-14', '2023-05-29']);
  expect(weekdayOf(dayNumber(second.year, second.month, second.day))).toBe(7);
});
