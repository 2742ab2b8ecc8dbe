import { durationValue, repetition } from '../semantics.js';
import { table } from './table.js';

/** What happens again and again. */
export const sets = table('sure', [
  ['daily', () => repetition('P1D')],
  ['nightly', () => repetition('P1D')],
  ['weekly', () => repetition('P1W')],
  ['biweekly|fortnightly', () => repetition('P2W')],
  ['monthly', () => repetition('P1M')],
  ['quarterly', () => repetition('P1Q')],
  ['annually|yearly', () => repetition('P1Y')],
  ['hourly', () => repetition('PT1H')],
  ['every|each UNIT', ({ unit = 'day' }) => repetition(durationValue(1, unit))],
  ['every single UNIT', ({ unit = 'day' }) => repetition(durationValue(1, unit))],
  ['every other UNIT', ({ unit = 'day' }) => repetition(durationValue(2, unit))],
  ['every NUMBER UNITS', ({ number = 1, unit = 'day' }) => repetition(durationValue(number, unit))],
  ['every few UNITS', ({ unit = 'day' }) => repetition(durationValue('X', unit))],
  ['every|each WEEKDAY', ({ weekday }) => repetition(`XXXX-WXX-${weekday}`)],
  ['every|each WEEKDAY PART', ({ weekday, part }) => repetition(`XXXX-WXX-${weekday}T${part}`)],
  ['WEEKDAYS', ({ weekday }) => repetition(`XXXX-WXX-${weekday}`)],
  ['WEEKDAY PARTS', ({ weekday, part }) => repetition(`XXXX-WXX-${weekday}T${part}`)],
  ['every|each PART', ({ part }) => repetition(`T${part}`)],
  ['every|each MONTH', ({ month = 0 }) => repetition(`XXXX-${String(month).padStart(2, '0')}`)],
  ['every|each SEASON', ({ season }) => repetition(`XXXX-${season}`)],
  ['every weekend', () => repetition('XXXX-WXX-WE')],
  ['once|twice a|an|each|every|per UNIT', ({ unit = 'day' }) => repetition(durationValue(1, unit))],
  ['NUMBER times a|each|every|per UNIT', ({ unit = 'day' }) => repetition(durationValue(1, unit))],
]);
