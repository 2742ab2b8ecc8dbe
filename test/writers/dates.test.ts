import { longDate, readMoment } from '../../src/writers/dates.js';

describe('values of dates', () => {
  test.each([
    ['2025-09-28', '28 Sep 2025'],
    ['2025-11', 'Nov 2025'],
    ['2024', '2024'],
    ['199', '1990s'],
    ['2019/2020', '2019–2020'],
    ['2025-W39', 'week 39, 2025'],
    ['2025-W39-WE', 'weekend of week 39, 2025'],
    ['XXXX-W39', 'week 39'],
    ['2024-SU', 'summer 2024'],
    ['2024-WI', 'winter 2024'],
    ['2025-Q3', 'Q3 2025'],
    ['XXXX-09-28', '28 Sep'],
    ['2025-09-28TMO', '28 Sep 2025, morning'],
    ['2025-09-28T14:30', '28 Sep 2025, 14:30'],
  ])('%s is %s', (value, label) => {
    expect(readMoment(value)?.label).toBe(label);
  });

  test.each(['PRESENT_REF', 'P3D', '2025-13', 'XXXX-WXX-1', 'XXXX', ''])(
    '%s names no time on the calendar',
    (value) => {
      expect(readMoment(value)).toBeNull();
    },
  );

  test('are in order of time', () => {
    const inOrder = [
      ...['18', '199', '1999', '2024-01-31', '2024-02', '2024-SU', '2024-W39', '2024-Q4'],
      ...['2024-12-31TMO', '2024-12-31T14:00', '2024-12-31TNI', '2025', 'XXXX-01-01', 'XXXX-03'],
    ];
    const orders = inOrder.map((value) => readMoment(value)?.order ?? NaN);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(inOrder.length);
  });

  test('of the document are written in full', () => {
    expect(longDate('2025-09-29')).toBe('29 September 2025');
    expect(longDate('0079-10-24')).toBe('24 October 79');
  });
});
