import {
  formatTimex,
  isComplete,
  isUnplaced,
  mayExist,
  parseTimex,
  type Part,
  type Timex,
  type TimexDate,
  type TimexTime,
} from '../../src/knowledge/timex.js';
import { unitNames, durationOf } from '../../src/temporal/units.js';
import fc, { runs } from '../support/properties.js';

const part = (min: number, max: number): fc.Arbitrary<Part> => fc.option(fc.integer({ min, max }));
const year = part(0, 9999);

const dates: Record<TimexDate['grain'], fc.Arbitrary<TimexDate>> = {
  century: fc.record({ grain: fc.constant('century'), century: part(0, 99) }),
  decade: fc.record({ grain: fc.constant('decade'), decade: part(0, 999) }),
  year: fc.record({ grain: fc.constant('year'), year }),
  half: fc.record({ grain: fc.constant('half'), year, half: part(1, 2) }),
  quarter: fc.record({ grain: fc.constant('quarter'), year, quarter: part(1, 4) }),
  season: fc.record({
    grain: fc.constant('season'),
    year,
    season: fc.constantFrom('SP', 'SU', 'FA', 'WI'),
  }),
  month: fc.record({ grain: fc.constant('month'), year, month: part(1, 12) }),
  week: fc.record({ grain: fc.constant('week'), year, week: part(1, 53) }),
  weekend: fc.record({ grain: fc.constant('weekend'), year, week: part(1, 53) }),
  weekday: fc.record({ grain: fc.constant('weekday'), year, week: part(1, 53), weekday: part(1, 7) }),
  day: fc
    .record({ grain: fc.constant('day' as const), year, month: part(1, 12), day: part(1, 31) })
    .filter((date) => mayExist(date.year, date.month, date.day)),
};
const date: fc.Arbitrary<TimexDate> = fc.oneof(...Object.values(dates));

const maybeDate: fc.Arbitrary<TimexDate | null> = fc.option(date);

const time: fc.Arbitrary<TimexTime> = fc.oneof(
  fc.record({ dayPart: fc.constantFrom('MO', 'MI', 'AF', 'EV', 'NI', 'DT') }),
  fc.record({ hour: part(0, 24) }),
  fc.record({ hour: part(0, 24), minute: part(0, 59) }),
  fc.record({ hour: part(0, 24), minute: part(0, 59), second: part(0, 59) }),
);
const amount = fc.oneof(
  fc.constant('X' as const),
  fc.integer({ min: 0, max: 99_999_999 }),
  // Such as 2.5 and 0.0000001.
  fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 7 }))
    .map(([digits, places]) => digits / 10 ** places),
);

const values: Record<Timex['kind'], fc.Arbitrary<Timex>> = {
  date: fc.record({ kind: fc.constant('date'), date }),
  time: fc.record({ kind: fc.constant('time' as const), date: maybeDate, time }),
  interval: fc.record({ kind: fc.constant('interval'), first: date, last: date }),
  duration: fc.tuple(amount, fc.constantFrom(...unitNames)).map(([many, unit]) => durationOf(many, unit)),
  reference: fc.record({
    kind: fc.constant('reference'),
    value: fc.constantFrom('PRESENT_REF', 'PAST_REF', 'FUTURE_REF'),
  }),
};

test.each(Object.entries(values))('every %s that can be written is read back', (_, value) => {
  fc.assert(
    fc.property(value, (timex) => {
      const text = formatTimex(timex);
      expect(parseTimex(text)).toEqual(timex);
      expect(text).toMatch(/^[\dA-Z_:./-]+$/);
    }),
  );
});

test('whatever the text, it is read back or no value', () => {
  const pieces = fc.constantFrom(
    ...'2025 XXXX 09 28 W39 WE Q3 H1 SU 199 19 T MO 14:30 - / P 3 D 2.5 M X PAST_REF'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
      const text = list.join('');
      const timex = parseTimex(text);
      expect(timex ? parseTimex(formatTimex(timex)) : null).toEqual(timex);
    }),
    runs(1000),
  );
});

test.each([
  ['2025-09-28', { kind: 'date', date: { grain: 'day', year: 2025, month: 9, day: 28 } }],
  ['XXXX-09-28', { kind: 'date', date: { grain: 'day', year: null, month: 9, day: 28 } }],
  ['199', { kind: 'date', date: { grain: 'decade', decade: 199 } }],
  ['18', { kind: 'date', date: { grain: 'century', century: 18 } }],
  ['2025-W39-WE', { kind: 'date', date: { grain: 'weekend', year: 2025, week: 39 } }],
  ['2024-Q3', { kind: 'date', date: { grain: 'quarter', year: 2024, quarter: 3 } }],
  ['TMO', { kind: 'time', date: null, time: { dayPart: 'MO' } }],
  [
    'XXXX-WXX-2TNI',
    {
      kind: 'time',
      date: { grain: 'weekday', year: null, week: null, weekday: 2 },
      time: { dayPart: 'NI' },
    },
  ],
  [
    '2025-09-28T14:30',
    {
      kind: 'time',
      date: { grain: 'day', year: 2025, month: 9, day: 28 },
      time: { hour: 14, minute: 30 },
    },
  ],
  [
    '2019/2020',
    { kind: 'interval', first: { grain: 'year', year: 2019 }, last: { grain: 'year', year: 2020 } },
  ],
  [
    'P2Y6M',
    {
      kind: 'duration',
      amounts: [
        { amount: 2, unit: 'year' },
        { amount: 6, unit: 'month' },
      ],
    },
  ],
  [
    'P1DT2H',
    {
      kind: 'duration',
      amounts: [
        { amount: 1, unit: 'day' },
        { amount: 2, unit: 'hour' },
      ],
    },
  ],
  [
    'P1MT1M',
    {
      kind: 'duration',
      amounts: [
        { amount: 1, unit: 'month' },
        { amount: 1, unit: 'minute' },
      ],
    },
  ],
  ['PTXM', { kind: 'duration', amounts: [{ amount: null, unit: 'minute' }] }],
  ['PAST_REF', { kind: 'reference', value: 'PAST_REF' }],
])('%s is taken apart', (text, timex) => {
  expect(parseTimex(text)).toEqual(timex);
});

test.each([
  ...[
    '',
    'X',
    '2025-13',
    '2025-00-01',
    '2025-06-31',
    '2023-02-29',
    '2025-W54',
    '2025-Q5',
    '2025-W39-8',
    '20255',
  ],
  ...[
    'P',
    'PT',
    'P3',
    'P3X',
    'PT3D',
    'P3S',
    'T',
    'T25',
    'T10:60',
    '2025-09-28T',
    '2019/',
    '2018/2019/2020',
    'REF',
  ],
])('"%s" is no value', (text) => {
  expect(parseTimex(text)).toBeNull();
});

test.each([
  ['2025-09-28', true, false],
  ['2025-09-28TMO', true, false],
  ['2019/2020', true, false],
  ['199', true, false],
  ['XXXX-09-28', false, false],
  ['2025-XX-XX', false, false],
  ['2025-09-28TXX:XX', false, false],
  ['XXXX-XX-XXTNI', false, false],
  ['XXXX-SU', false, false],
  ['XXXX-WXX-1', false, false],
  ['TMO', false, false],
  ['XXXX-XX-XX', false, true],
  ['XXXX-WXX-WE', false, true],
  ['XXXX', false, true],
  ['XX', false, true],
  ['PRESENT_REF', false, true],
  ['P3D', false, false],
])('%s is complete: %s; has no place on the calendar: %s', (text, complete, unplaced) => {
  const timex = parseTimex(text);
  expect(timex && isComplete(timex)).toBe(complete);
  expect(timex && isUnplaced(timex)).toBe(unplaced);
});
