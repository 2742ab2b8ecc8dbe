import { expressionsIn, read } from '../support/temporal.js';
import { withTemporalExpressions } from '../../src/temporal/index.js';

/** A Thursday. */
const published = '2023-07-13';

/** A sentence of an article of that day, and what it says of time, apart by " | ". */
type Example = [sentence: string, expressions: string];

async function expectExpressions(sentence: string, expressions: string): Promise<void> {
  expect((await expressionsIn(sentence, published)).join(' | ')).toBe(expressions);
}

describe('the year that a sentence gives', () => {
  test.each<Example>([
    [
      'In 2004 the mine was closed twice, in May and in August.',
      '2004 = DATE 2004 | May = DATE 2004-05 | August = DATE 2004-08',
    ],
    ['Rain fell from April to June in 1998.', 'April = DATE 1998-04 | June in 1998 = DATE 1998-06'],
    ['He waited from November 2019 to February.', 'November 2019 = DATE 2019-11 | February = DATE 2020-02'],
    ['They remember May 21, when the tower fell in 2009.', 'May 21 = DATE 2009-05-21 | 2009 = DATE 2009'],
    ['On 12 March in 1988 the port was closed.', '12 March in 1988 = DATE 1988-03-12'],
  ])('%s', expectExpressions);
});

describe('days by their number', () => {
  test.each<Example>([
    ['It meets on the third Monday of October 2023.', 'third Monday of October 2023 = DATE 2023-10-16'],
    ['It met on the last Saturday of June.', 'last Saturday of June = DATE 2023-06-24'],
    ['It ended on the last day of February 2024.', 'last day of February 2024 = DATE 2024-02-29'],
    ['It met in the second week of May 2021.', 'second week of May 2021 = DATE 2021-W19'],
    ['It was sold three Fridays ago.', 'three Fridays ago = DATE 2023-06-23'],
    ['It will be sold a week on Monday.', 'a week on Monday = DATE 2023-07-24'],
    ['It will be sold next week Tuesday.', 'next week Tuesday = DATE 2023-07-18'],
    ['It opens on Tuesday the 18th.', 'Tuesday the 18th = DATE 2023-07-18'],
    ['It was sold on the 3rd.', '3rd = DATE 2023-07-03'],
    ['She lives on the 3rd floor.', ''],
    ['It meets every other Wednesday.', 'every other Wednesday = SET XXXX-WXX-3'],
    [
      'It runs from the 9th to the 12th of August.',
      '9th = DATE 2023-08-09 | 12th of August = DATE 2023-08-12',
    ],
  ])('%s', expectExpressions);
});

describe('clock times', () => {
  test.each<Example>([
    [
      'It shut from 2 to 5 p.m. on Sunday.',
      '2 = TIME 2023-07-09T14:00 | 5 p.m. on Sunday = TIME 2023-07-09T17:00',
    ],
    [
      'It shut between 11 and 1 p.m. yesterday.',
      '11 = TIME 2023-07-12T11:00 | 1 p.m. yesterday = TIME 2023-07-12T13:00',
    ],
    [
      'It fell at 6:20 a.m. (0420 GMT) on Tuesday.',
      '6:20 a.m. = TIME 2023-07-11T06:20 | 0420 GMT = TIME 2023-07-11T04:20 | Tuesday = DATE 2023-07-11',
    ],
    ['He sang tonight at 9.', 'tonight at 9 = TIME 2023-07-13T21:00'],
    [
      'He sang at a quarter past seven on Monday evening.',
      'a quarter past seven on Monday evening = TIME 2023-07-10T19:15',
    ],
    ['He sang at half past four.', 'half past four = TIME 2023-07-13T04:30'],
    ['It shuts at 6 venues tonight.', 'tonight = TIME 2023-07-13TNI'],
  ])('%s', expectExpressions);

  test.each<Example>([
    [
      'Ito will take over on Oct. 1. The shares fell 2% by 0915 GMT.',
      'Oct. 1 = DATE 2023-10-01 | 0915 GMT = TIME 2023-07-13T09:15',
    ],
    [
      'A recount would be held on Sept. 28. The peso was at 19 at 5 p.m. local time.',
      'Sept. 28 = DATE 2023-09-28 | 5 p.m. local time = TIME 2023-07-13T17:00',
    ],
    [
      'The final is on Saturday. It will start at 9 p.m.',
      'Saturday = DATE 2023-07-15 | 9 p.m. = TIME 2023-07-15T21:00',
    ],
    [
      'Rain fell on Tuesday. The station closed at 9 p.m.',
      'Tuesday = DATE 2023-07-11 | 9 p.m. = TIME 2023-07-11T21:00',
    ],
  ])('of the past are on no day to come: %s', expectExpressions);

  test('have the offset of their zone, where it tells one', async () => {
    const text = 'It starts at 3 p.m. EST, 8 p.m. GMT, 5 p.m. ET and 11 p.m. Moscow time.';
    const { mentions } = withTemporalExpressions(await read(text, published));
    expect(mentions.map(({ start, end, offset }) => [text.slice(start, end), offset])).toEqual([
      ['3 p.m. EST', '-05:00'],
      ['8 p.m. GMT', '+00:00'],
      ['5 p.m. ET', undefined],
      ['11 p.m. Moscow time', '+03:00'],
    ]);
  });
});

describe('figures', () => {
  test.each<Example>([
    ['Fees rose in fiscal year 2018-19.', 'fiscal year 2018-19 = DATE 2018/2019'],
    ['Snow fell in the winter of 2009-10.', 'winter of 2009-10 = DATE 2009-WI'],
    [
      'The lists are of 03/2017, 2007-03 and 2011 June.',
      '03/2017 = DATE 2017-03 | 2007-03 = DATE 2007-03 | 2011 June = DATE 2011-06',
    ],
    ['He signed, 17.05.2011, in ink.', '17.05.2011 = DATE 2011-05-17'],
    ['It began on Monday 7/8/2017.', 'Monday 7/8/2017 = DATE 2017-08-07'],
    ['It lost by 2014 votes.', ''],
    ['About 1990 cyclists rode to the coast.', ''],
    ['The note is dated September 31, 2020.', ''],
    ['The note is dated 2020/14/30.', ''],
  ])('%s', expectExpressions);
});

describe('names and words for times', () => {
  test.each<Example>([
    ['Lamps were lit for Diwali.', 'Diwali = DATE 2022-10-24'],
    ['The fast of Ramadan 2021 was kept.', 'Ramadan 2021 = DATE 2021-04-13'],
    ['Shops will close on Yom Kippur.', 'Yom Kippur = DATE 2023-09-25'],
    ['The tower was lit on 9/11.', '9/11 = DATE 2001-09-11'],
    ["It was Ghana's Independence Day.", 'Independence Day = DATE 2023-03-06'],
    ['He spoke on India’s Republic Day in 2021.', 'Republic Day in 2021 = DATE 2021-01-26'],
    ['The Nigerian Democracy Day 2021 was calm.', 'Nigerian Democracy Day 2021 = DATE 2021-06-12'],
    ['It was Independence Day.', ''],
    ['Two more were tried over the Jan. 6 insurrection.', 'Jan. 6 = DATE 2021-01-06'],
    ['He left a fortnight ago.', 'a fortnight ago = DATE 2023-W26'],
    ['He stayed a fortnight.', 'a fortnight = DURATION P2W'],
    ['She was famous in the thirties.', 'thirties = DATE 193'],
    ['It took two years and three months.', 'two years and three months = DURATION P2Y3M'],
    ['It took an hour and a half.', 'an hour and a half = DURATION PT1H30M'],
  ])('%s', expectExpressions);
});

describe('the ends of a range without a year', () => {
  test.each<Example>([
    ['The road will be shut from May to September.', 'May = DATE 2023-05 | September = DATE 2023-09'],
    ['The pier was shut from October to March.', 'October = DATE 2022-10 | March = DATE 2023-03'],
    [
      'The fair will run from Dec. 28 to January 3.',
      'Dec. 28 = DATE 2023-12-28 | January 3 = DATE 2024-01-03',
    ],
    ['Rain fell between Nov. 2 and November 22.', 'Nov. 2 = DATE 2022-11-02 | November 22 = DATE 2022-11-22'],
  ])('%s', expectExpressions);
});

describe('what a date is said of in the present', () => {
  test.each<Example>([
    ['The bank said the deadline is September 30.', 'September 30 = DATE 2023-09-30'],
    ['The vote takes place in October.', 'October = DATE 2023-10'],
    ['Voters go to the polls on September 30.', 'September 30 = DATE 2023-09-30'],
    ['Officials said the vote is on Sunday.', 'Sunday = DATE 2023-07-16'],
    ['Organisers said the parade is Thanksgiving.', 'Thanksgiving = DATE 2023-11-23'],
    ['Officials said the vote was on Sunday.', 'Sunday = DATE 2023-07-09'],
  ])('%s', expectExpressions);
});

describe('days in other notations', () => {
  test.each<Example>([
    ['The permit is dated Sep-23-2020.', 'Sep-23-2020 = DATE 2020-09-23'],
    ['It was filed on 19.02.10 in Vienna.', '19.02.10 = DATE 2010-02-19'],
    ['It was filed on 03 Aug 96.', '03 Aug 96 = DATE 1996-08-03'],
    ['On May 5, 96 people were hurt.', 'May 5 = DATE 2023-05-05'],
    ['The file is named 20210416.', '20210416 = DATE 2021-04-16'],
    ['It closes on 8/25.', '8/25 = DATE 2023-08-25'],
    ['They built on 3/4 of the land.', ''],
    ['Friday, July, 14th 2023 was dry.', 'Friday, July, 14th 2023 = DATE 2023-07-14'],
    ['The book covers June 10-31, 2022 only.', ''],
    ['He bought $DEC and sold it.', ''],
  ])('%s', expectExpressions);
});

describe('clock times in other words', () => {
  test.each<Example>([
    ['It was shut at 1140 a.m.', '1140 a.m. = TIME 2023-07-13T11:40'],
    ['It opens at five-thirty tomorrow evening.', 'five-thirty tomorrow evening = TIME 2023-07-14T17:30'],
    ['It was open between 0730 and 0930.', '0730 = TIME 2023-07-13T07:30 | 0930 = TIME 2023-07-13T09:30'],
    ['He spoke in the afternoon at 4.', 'afternoon at 4 = TIME 2023-07-13T16:00'],
    [
      'They meet this evening from 7 to 7:30.',
      'this evening = TIME 2023-07-13TEV | 7 = TIME 2023-07-13T19:00 | 7:30 = TIME 2023-07-13T19:30',
    ],
    ['It was open from 11:30 to 1:30.', '11:30 = TIME 2023-07-13T11:30 | 1:30 = TIME 2023-07-13T13:30'],
    ['The game starts Saturday at 5.', 'Saturday at 5 = TIME 2023-07-15T05:00'],
    ['They played Saturday at 5 venues.', 'Saturday = DATE 2023-07-08'],
  ])('%s', expectExpressions);
});

describe('lengths and what is counted in two units', () => {
  test.each<Example>([
    ['It was sold two weeks and three days ago.', 'two weeks and three days ago = DATE 2023-06-26'],
    ['She left one year and two months ago.', 'one year and two months ago = DATE 2022-05'],
    ['It took one and a quarter hours.', 'one and a quarter hours = DURATION PT1H15M'],
    ['It lasted a half day.', 'half day = DURATION P0.5D'],
    ['It will be sold in the upcoming week.', 'upcoming week = DATE 2023-W29'],
    ['The poll is due in the month after next.', 'month after next = DATE 2023-09'],
  ])('%s', expectExpressions);
});

describe('numbers that are no years, and lengths whose unit comes later', () => {
  test.each<Example>([
    ['The gate was shut at 1900 on Saturday.', '1900 on Saturday = TIME 2023-07-08T19:00'],
    ['The gate was shut at 1430.', '1430 = TIME 2023-07-13T14:30'],
    ['The gauge stood at 1937.', ''],
    ['He died in 567 BC.', ''],
    ['The city fell in 1200 BC.', ''],
    ['The siege began in the fifth century B.C.', ''],
    ['The siege began in the fifth century.', 'fifth century = DATE 04'],
    ['It will take between six and nine weeks.', 'six = DURATION P6W | nine weeks = DURATION P9W'],
    ['It stands between six and nine houses.', ''],
    ['They import three-quarters of their food.', ''],
    ['About three quarters of voters agreed.', ''],
    ['Sales fell for three quarters.', 'three quarters = DURATION P3Q'],
    ['She won the race in 2:05:30.', ''],
    ['The record is 1:59.40, set by a Finn.', ''],
    ['He clocked 3:41 in the heats.', ''],
    ['Leeds won 21:19 at home.', ''],
    ['It struck at 05:46:23 on Monday.', '05:46:23 on Monday = TIME 2023-07-10T05:46:23'],
    ['The train leaves at 3:41.', '3:41 = TIME 2023-07-13T03:41'],
    ['Call 020 7946 2011 for help.', ''],
    ['Call 555-2011 for help.', ''],
    ['The passengers of Gate 1999 waited.', ''],
  ])('%s', expectExpressions);
});

describe('years, weeks and nights that go on', () => {
  test.each<Example>([
    ['Prices rose 3% from the same month last year.', 'same month last year = DATE 2022-07'],
    ['Sales fell from the same quarter of 2021.', 'same quarter of 2021 = DATE 2021-Q3'],
    ['It was less than in the same period a year earlier.', 'same period a year earlier = DATE 2022'],
    ['Deaths fell in the week ending July 2.', 'week ending July 2 = DATE 2023-W26'],
    ['The week when it rained was long.', ''],
    ['Alexander died in June 323 BC, Caesar on 15 March 44 B.C. in Rome.', ''],
    ['In the year 79 the mountain burst.', ''],
    ['It will last until the end of this year 2023.', 'end of this year = DATE 2023 END'],
    ['The 1850s and 60s were wet.', '1850s = DATE 185 | 60s = DATE 186'],
    [
      'The curfew will run from 10 p.m. to 5 a.m.',
      '10 p.m. = TIME 2023-07-13T22:00 | 5 a.m. = TIME 2023-07-14T05:00',
    ],
    ['They will marry next year on June 14.', 'next year = DATE 2024 | June 14 = DATE 2024-06-14'],
    ['Thanksgiving travel in 2021 was light.', 'Thanksgiving = DATE 2021-11-25 | 2021 = DATE 2021'],
    ['By May 3 the dam had been mended.', 'May 3 = DATE 2023-05-03'],
  ])('%s', expectExpressions);
});

describe('what is on a timetable, of several', () => {
  test.each<Example>([
    ['Polls close on Sunday.', 'Sunday = DATE 2023-07-16'],
    ['Classes start on Monday.', 'Monday = DATE 2023-07-17'],
    // A noun says nothing.
    ['Shares fell at the close on Friday.', 'Friday = DATE 2023-07-07'],
  ])('%s', expectExpressions);
});

describe('a story of another year leaves the year of what follows open', () => {
  test.each<Example>([
    [
      'The ship sailed in April 1912. On April 14 it struck ice.',
      'April 1912 = DATE 1912-04 | April 14 = DATE XXXX-04-14',
    ],
    ['In 1944 the village burned. On 10 June they returned.', '1944 = DATE 1944 | 10 June = DATE XXXX-06-10'],
    // But not where the year is only mentioned, or hardly past.
    [
      'The firm was founded in 1960. On May 1 it opened a hall.',
      '1960 = DATE 1960 | May 1 = DATE 2023-05-01',
    ],
    ['It began in May 2022. In June it announced more.', 'May 2022 = DATE 2022-05 | June = DATE 2023-06'],
  ])('%s', expectExpressions);
});
