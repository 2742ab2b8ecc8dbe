import { expressionsIn } from '../support/temporal.js';

/** A Monday. */
const published = '2025-09-29';

/** A sentence of an article of that Monday, and what it says of time, apart by " | ". */
type Example = [sentence: string, expressions: string];

async function expectExpressions(sentence: string, expressions: string): Promise<void> {
  expect((await expressionsIn(sentence, published)).join(' | ')).toBe(expressions);
}

describe('days', () => {
  test.each<Example>([
    ['It opened on September 28.', 'September 28 = DATE 2025-09-28'],
    ['It opened on Sept. 28th, 2024.', 'Sept. 28th, 2024 = DATE 2024-09-28'],
    ['It opened on 28 Sept 2024.', '28 Sept 2024 = DATE 2024-09-28'],
    ['It opened on the 28th of September.', '28th of September = DATE 2025-09-28'],
    ['It opened on the fourth of July 1976.', 'fourth of July 1976 = DATE 1976-07-04'],
    ['It opened on Sunday, September 28, 2025.', 'Sunday, September 28, 2025 = DATE 2025-09-28'],
    ['It opened on 28.09.2025.', '28.09.2025 = DATE 2025-09-28'],
    ['It opened on 2025/09/28.', '2025/09/28 = DATE 2025-09-28'],
    ['It opened on 2025-09-28.', '2025-09-28 = DATE 2025-09-28'],
    ['It opened on 28-Sep-2025.', '28-Sep-2025 = DATE 2025-09-28'],
    ['It opened yesterday.', 'yesterday = DATE 2025-09-28'],
    ['It opens the day after tomorrow.', 'day after tomorrow = DATE 2025-10-01'],
    ['It opened on Christmas Day last year.', 'Christmas Day last year = DATE 2024-12-25'],
    ['It opened on Easter Monday 2024.', 'Easter Monday 2024 = DATE 2024-04-01'],
    ['It opened on Thanksgiving Day 2024.', 'Thanksgiving Day 2024 = DATE 2024-11-28'],
  ])('%s', expectExpressions);
});

describe('weekdays', () => {
  test.each<Example>([
    ['He resigned on Friday.', 'Friday = DATE 2025-09-26'],
    ['He resigned on Monday.', 'Monday = DATE 2025-09-29'],
    ['He will resign on Friday.', 'Friday = DATE 2025-10-03'],
    ['He resigned last Monday.', 'last Monday = DATE 2025-09-22'],
    ['He leaves next Monday.', 'next Monday = DATE 2025-10-06'],
    ['He leaves this coming Sunday.', 'this coming Sunday = DATE 2025-10-05'],
    ['He left on Friday of last week.', 'Friday of last week = DATE 2025-09-26'],
  ])('%s', expectExpressions);
});

describe('months, seasons and years', () => {
  test.each<Example>([
    ['It was built in May 2019.', 'May 2019 = DATE 2019-05'],
    ['It was built in May.', 'May = DATE 2025-05'],
    ['It will be built in May.', 'May = DATE 2026-05'],
    ['It was built in January.', 'January = DATE 2025-01'],
    ['It will be built in January.', 'January = DATE 2026-01'],
    ['It begins this November.', 'this November = DATE 2025-11'],
    ['It began last November.', 'last November = DATE 2024-11'],
    ['It began in June last year.', 'June last year = DATE 2024-06'],
    ['It began last summer.', 'last summer = DATE 2025-SU'],
    ['It began in the summer of 2012.', 'summer of 2012 = DATE 2012-SU'],
    ['It began in 1989.', '1989 = DATE 1989'],
    ["It began in '98.", '98 = DATE 1998'],
    ['It began in nineteen eighty-nine.', 'nineteen eighty-nine = DATE 1989'],
    ['It ended in the 1990s.', '1990s = DATE 199'],
    ['It ended in the early 2010s.', 'early 2010s = DATE 201 START'],
    ["It ended in the mid-'80s.", "mid-'80s = DATE 198 MID"],
    ['It ended in the nineteenth century.', 'nineteenth century = DATE 18'],
  ])('%s', expectExpressions);
});

describe('quarters, halves and fiscal years', () => {
  test.each<Example>([
    ['Sales rose in the third quarter.', 'third quarter = DATE 2025-Q3'],
    ['Sales rose in the third quarter of 1984.', 'third quarter of 1984 = DATE 1984-Q3'],
    ["Sales rose in this year's first quarter.", "this year's first quarter = DATE 2025-Q1"],
    ['Sales rose in Q3 2021 and H1 2022.', 'Q3 2021 = DATE 2021-Q3 | H1 2022 = DATE 2022-H1'],
    ['Sales rose in the second half of 2021.', 'second half of 2021 = DATE 2021-H2'],
    ['Sales rose in FY2013 and fiscal 1989.', 'FY2013 = DATE 2013 | fiscal 1989 = DATE 1989'],
    [
      'Third-quarter sales were above those of the year-earlier quarter.',
      'Third-quarter = DATE 2025-Q3 | year-earlier quarter = DATE 2024-Q3',
    ],
  ])('%s', expectExpressions);
});

describe('what is counted from now', () => {
  test.each<Example>([
    ['It began last week.', 'last week = DATE 2025-W39'],
    ['It begins next month.', 'next month = DATE 2025-10'],
    ['It began three days ago.', 'three days ago = DATE 2025-09-26'],
    ['It began two weeks ago.', 'two weeks ago = DATE 2025-W38'],
    ['It began a year ago.', 'a year ago = DATE 2024'],
    ['It began nearly four years ago.', 'nearly four years ago = DATE 2021 APPROX'],
    ['It began 30,000 years ago.', '30,000 years ago = DATE PAST_REF'],
    ['It began a few years ago.', 'a few years ago = DATE PAST_REF'],
    ['It began last decade.', 'last decade = DATE 201'],
    ['It ends two weeks from now.', 'two weeks from now = DATE 2025-W42'],
    ['It began earlier this year.', 'earlier this year = DATE 2025 START'],
    ['It ends at the end of the month.', 'end of the month = DATE 2025-09 END'],
    ['It ends by the beginning of next year.', 'beginning of next year = DATE 2026 START'],
    ['It began over the weekend.', 'weekend = DATE 2025-W39-WE'],
  ])('%s', expectExpressions);
});

describe('what is counted from a date before', () => {
  test.each<Example>([
    [
      'He came on June 5, 1999 and left the following day.',
      'June 5, 1999 = DATE 1999-06-05 | following day = DATE 1999-06-06',
    ],
    ['He came in 1999 and left two years later.', '1999 = DATE 1999 | two years later = DATE 2001'],
    [
      'He came in June 1999 and left later that year.',
      'June 1999 = DATE 1999-06 | later that year = DATE 1999 END',
    ],
    [
      'He came on 5 June 1999 and left the same day.',
      '5 June 1999 = DATE 1999-06-05 | same day = DATE 1999-06-05',
    ],
    ['He left three days after June 5, 1999.', 'three days after June 5, 1999 = DATE 1999-06-08'],
  ])('%s', expectExpressions);
});

describe('ranges and lists', () => {
  test.each<Example>([
    ['It runs September 3-5.', 'September 3 = DATE 2025-09-03 | 5 = DATE 2025-09-05'],
    ['It runs from 3 to 5 September 2024.', '3 = DATE 2024-09-03 | 5 September 2024 = DATE 2024-09-05'],
    ['It met on April 24 and 25, 2024.', 'April 24 = DATE 2024-04-24 | 25, 2024 = DATE 2024-04-25'],
    ['He ruled between 1990 and 1995.', '1990 = DATE 1990 | 1995 = DATE 1995'],
    ['It fell in 1994, 1995 and 1997.', '1994 = DATE 1994 | 1995 = DATE 1995 | 1997 = DATE 1997'],
    [
      'It ran from December 14 to January 2, 2022.',
      'December 14 = DATE 2021-12-14 | January 2, 2022 = DATE 2022-01-02',
    ],
    ['On June 5 and 10 others were hurt.', 'June 5 = DATE 2025-06-05'],
  ])('%s', expectExpressions);
});

describe('times of day', () => {
  test.each<Example>([
    ['It shut at 10 a.m. EDT on Friday.', '10 a.m. EDT on Friday = TIME 2025-09-26T10:00'],
    ['It shut at 17:30.', '17:30 = TIME 2025-09-29T17:30'],
    ['It shut at 5.30pm.', '5.30pm = TIME 2025-09-29T17:30'],
    ['It shut at 0735 GMT.', '0735 GMT = TIME 2025-09-29T07:35'],
    ["It shut at nine o'clock.", "nine o'clock = TIME 2025-09-29T09:00"],
    ['It shut at noon on Tuesday.', 'noon on Tuesday = TIME 2025-09-23T12:00'],
    ['It shut on Friday night.', 'Friday night = TIME 2025-09-26TNI'],
    ['It shut this morning.', 'this morning = TIME 2025-09-29TMO'],
    ['It shut last night.', 'last night = TIME 2025-09-28TNI'],
    ['It shut on the morning of June 5.', 'morning of June 5 = TIME 2025-06-05TMO'],
    ['It shut at around 7:15 p.m. local time.', 'around 7:15 p.m. local time = TIME 2025-09-29T19:15 APPROX'],
  ])('%s', expectExpressions);
});

describe('durations', () => {
  test.each<Example>([
    ['It took three days.', 'three days = DURATION P3D'],
    ['It took five hours.', 'five hours = DURATION PT5H'],
    ['It took two and a half years.', 'two and a half years = DURATION P2Y6M'],
    ['It took half an hour.', 'half an hour = DURATION PT30M'],
    ['It took 2 1/2 years.', '2 1/2 years = DURATION P2Y6M'],
    ['It took a few minutes.', 'a few minutes = DURATION PTXM'],
    ['It took two decades.', 'two decades = DURATION P20Y'],
    ['It took nearly two years.', 'nearly two years = DURATION P2Y APPROX'],
    ['It took at least 72 hours.', 'at least 72 hours = DURATION PT72H EQUAL_OR_MORE'],
    ['It fell in the past three months.', 'past three months = DURATION P3M'],
    ['A 17-year-old ran a two-hour race.', '17-year-old = DURATION P17Y | two-hour = DURATION PT2H'],
    ['They waited for years.', 'years = DURATION PXY'],
  ])('%s', expectExpressions);
});

describe('repetitions', () => {
  test.each<Example>([
    ['They meet every day.', 'every day = SET P1D'],
    ['They meet twice a week.', 'twice a week = SET P1W'],
    ['They meet every two weeks.', 'every two weeks = SET P2W'],
    ['They meet every Monday.', 'every Monday = SET XXXX-WXX-1'],
    ['They meet on Tuesday nights.', 'Tuesday nights = SET XXXX-WXX-2TNI'],
    ['They meet annually.', 'annually = SET P1Y'],
  ])('%s', expectExpressions);
});

describe('times without a place on the calendar', () => {
  test.each<Example>([
    ['It is now closed.', 'now = DATE PRESENT_REF'],
    ['It was recently closed.', 'recently = DATE PAST_REF'],
    ['It fell in recent weeks and months.', 'recent weeks and months = DATE PAST_REF'],
    ['It will close soon.', 'soon = DATE FUTURE_REF'],
    ['Come as soon as you can.', ''],
  ])('%s', expectExpressions);
});

test('quarters of years beside figures that are no scores', async () => {
  for (const [sentence, expected] of [
    ['Profits rose 10-12% in the third quarter.', 'third quarter = DATE 2025-Q3'],
    ['Sales of the 737-800 fell in the second quarter.', 'second quarter = DATE 2025-Q2'],
    ['A report is due in the fourth quarter. It covers 25-34 year olds.', 'fourth quarter = DATE 2025-Q4'],
  ] as const)
    expect(await expressionsIn(sentence, published)).toContain(expected);
});

describe('what names no time', () => {
  test.each([
    ['May I march on with the second sun?'],
    ['Theresa May met Augustus.'],
    ['He won the 400m and the 1500 by 3-1.'],
    ['Some 2,000 people paid $1998.'],
    ['Version 10.1.1 costs 3.50.'],
    ['Call 555-1999 or +44 20 7946 0958.'],
    ['See example.org/september-11 and #march2020.'],
    ['The fall of the second empire.'],
    ['Q 3: Why so early, and so late?'],
    ['They beat us 10-9 in the first half.'],
    ['The 8088 chip and the 2500 men.'],
    // What is left of a game, and what a race took.
    ['Roe scored with 3:12 left, and Li 9:02 into the half.'],
    ['Ada Roe (2:25:13) beat Bo Li (2:26:01).'],
    ['The tomb was sealed in 2200 BC; the pots are from between 1900 and 1700 B.C.'],
    // Quarters of games.
    ['The Hawks threw a touchdown in the third quarter.'],
    ['Trailing 41-38 after a poor second quarter, Leeds pressed.'],
    ['Roe had nine points in the first quarter. Lions led 60–46 then.'],
  ])('%s', async (sentence) => {
    expect(await expressionsIn(sentence, published)).toEqual([]);
  });
});
