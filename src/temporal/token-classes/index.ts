import { clock } from './clock.js';
import {
  day,
  dayAlone,
  dayInDigits,
  monthAndDay,
  numeric,
  numericMonth,
  ordinalDay,
  slashedDay,
} from './days.js';
import { name, oneWord } from './names.js';
import { nationalDay } from './national-day.js';
import { number, ordinal, some } from './numbers.js';
import { bareHour, spokenClock } from './spoken-clock.js';
import { isSingular, type TokenClass } from './token-class.js';
import { decade, numberedPart, shortYear, year, yearSpan } from './years.js';

/** The token classes, by the names that patterns have for them. */
export const tokenClasses = {
  NUMBER: number,
  SOME: some,
  YEAR: year,
  SHORTYEAR: shortYear,
  YEARSPAN: yearSpan,
  DECADE: decade,
  QUARTERNUMBER: numberedPart('q', 4),
  HALFNUMBER: numberedPart('h', 2),
  ORDINAL: ordinal,
  DAY: day,
  DAYNUMBER: dayInDigits,
  NUMERIC: numeric,
  NUMERICMONTH: numericMonth,
  SLASHEDDAY: slashedDay,
  NATIONALDAY: nationalDay,
  MONTHDAY: monthAndDay,
  ORDINALDAY: ordinalDay,
  DAYALONE: dayAlone,
  CLOCK: clock,
  HOUR: bareHour,
  SPOKENCLOCK: spokenClock,
  MONTH: name('month'),
  /** A month whose name means nothing else. */
  SUREMONTH: name('month', (word) => !word.isAmbiguous),
  WEEKDAY: name('weekday'),
  SUREWEEKDAY: name('weekday', (word) => !word.isAmbiguous),
  WEEKDAYS: oneWord(
    'weekday',
    (found, value) => (found.weekday = value),
    (word) => word.isPlural === true,
  ),
  UNIT: oneWord('unit', (found, value) => (found.unit = value), isSingular),
  UNITS: oneWord(
    'unit',
    (found, value) => (found.unit = value),
    (word) => word.isPlural === true,
  ),
  SEASON: oneWord('season', (found, value) => (found.season = value)),
  PART: oneWord('dayPart', (found, value) => (found.dayPart = value), isSingular),
  PARTS: oneWord(
    'dayPart',
    (found, value) => (found.dayPart = value),
    (word) => word.isPlural === true,
  ),
} satisfies Record<string, TokenClass>;

export type TokenClassName = keyof typeof tokenClasses;
