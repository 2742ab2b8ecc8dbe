import { duration, type Meaning } from '../semantics.js';
import type { Found } from '../construction.js';
import { namesIn, unitNames, unitsIn, type Unit } from '../units.js';
import { table, unitNamed } from './table.js';

const span = ({ number, some, unit }: Found): Meaning | null =>
  unit === undefined || unit === 'second' ? null : duration(number ?? some ?? 1, unit);
const anySpan = ({ number, some, unit }: Found): Meaning | null =>
  unit === undefined ? null : duration(number ?? some ?? 1, unit);
const unknown = ({ unit }: Found): Meaning | null => (unit === undefined ? null : duration('X', unit));

const inSingular: ReadonlySet<Unit> = new Set(unitsIn('a two X trip'));

/** A length and a shorter one on top: "two years and six months". */
function compound({ inner, other }: Found): Meaning | null {
  if (inner?.kind !== 'duration' || other?.kind !== 'duration') return null;
  const isSmaller = unitNames.indexOf(other.unit) < unitNames.indexOf(inner.unit);
  return isSmaller && inner.amount !== 'X' && other.amount !== 'X' ? { ...inner, rest: other } : null;
}

/** Lengths of two units. */
export const compounds = table('sure', [['LENGTHS ,? and? LENGTHS', compound]]);

/** What compound lengths are made of. */
export const lengths = table('sure', [
  ['NUMBER UNITS', ({ number, unit }) => (unit === undefined ? null : duration(number ?? 1, unit))],
  ['NUMBER UNIT', ({ number, unit }) => (unit === undefined || number !== 1 ? null : duration(1, unit))],
  ['a|an UNIT', ({ unit }) => (unit === undefined ? null : duration(1, unit))],
]);

const beforeOne =
  'for|in|within|after|before|about|over|than|as|of|barely|nearly|almost|just|only|least|lasted|took|takes';

/** How long something takes. */
export const durations = table('sure', [
  // three days, a week, two and a half years, several months
  ['NUMBER UNITS', anySpan],
  [
    'NUMBER UNIT',
    ({ number = 0, unit }) =>
      unit === undefined || (!(number >= 1 && number < 2) && !inSingular.has(unit))
        ? null
        : duration(number, unit),
  ],
  ['NUMBER - UNIT', anySpan],
  ['NUMBER - UNIT - long', anySpan],
  // for the third straight day
  [
    'ORDINAL straight|consecutive|successive UNIT',
    ({ ordinal = 1, unit }) => (unit === undefined ? null : duration(ordinal, unit)),
  ],
  ['NUMBER more|additional|full|whole|straight|consecutive UNITS', anySpan],
  // Not "ten dollars a week".
  [`[${beforeOne}] a|an UNIT`, (found) => (found.unit === 'quarter' ? null : span(found))],
  [
    `a ${namesIn('a X')} [!ago|later|earlier|on|from|before|after]`,
    ({ literals }) => duration(1, unitNamed(literals[1])),
  ],
  ['an additional UNIT', span],
  ['another UNIT', (found) => (found.unit === 'quarter' ? null : span(found))],
  [`all -? ${namesIn('all X')}`, ({ literals }) => duration(1, unitNamed(literals[literals.length - 1]))],
  ['NUMBER - UNITS', anySpan],
  ['[a|the|of|last|past|next|in|for|lasted|took] half hour', () => duration(0.5, 'hour')],
  ['[lasted|took|for] half an hour', () => duration(0.5, 'hour')],
  [
    '[a|the|last|past|next|in|for|lasted|took] half day|decade|year',
    ({ literals }) => duration(0.5, unitNamed(literals[1])),
  ],
  [
    'NUMBER UNIT and a? half',
    ({ number, unit }) => (unit === undefined || number !== 1 ? null : duration(1.5, unit)),
  ],
  ['NUMBER next|coming|upcoming|previous|following|consecutive UNITS', anySpan],
  ['past|next hour|minute', ({ literals }) => duration(1, unitNamed(literals[1]))],
  ['a full|whole|further UNIT', span],
  [
    'full|whole -? day|week|month|year',
    ({ literals }) => duration(1, unitNamed(literals[literals.length - 1])),
  ],
  ['LENGTHS ,? and? LENGTHS', compound],
  ['LENGTHS ,? and? COMPOUNDS', compound],
  ['a|an UNIT and a half', ({ unit }) => (unit === undefined ? null : duration(1.5, unit))],
  ['half an|a|- UNIT', ({ unit }) => (unit === undefined ? null : duration(0.5, unit))],
  ['a? half - hour', () => duration(0.5, 'hour')],
  ['SOME UNITS', span],
  ['SOME more|additional UNITS', span],
  ['several - UNIT', unknown],
  ['UNIT - long', anySpan],
  ['UNITS or UNITS', unknown],
  // the past two months, the next few days, the first nine months
  ['last|past|next|coming|upcoming|previous|preceding|following|first|final|latest NUMBER UNITS', anySpan],
  ['last|past|next|coming|upcoming|previous|following|first|final SOME UNITS', span],
  ['last|past|next|coming|upcoming|first|final several UNITS', span],
  // a 17-year-old, 52 years old
  ['NUMBER - UNIT - old', anySpan],
  ['NUMBER UNITS old', anySpan],
  ['NUMBER UNIT old', anySpan],
  ['NUMBER UNITS of age', anySpan],

  // for years, in the past decade, the year ended in June
  [
    '[for|in|over|of|within|after|took|takes|lasted|spent|many] UNITS',
    (found) => (found.unit === 'second' || found.unit === 'minute' ? null : unknown(found)),
  ],
  ['UNITS ahead', unknown],
  [`past ${namesIn('past X')}`, ({ literals }) => duration(1, unitNamed(literals[1]))],
  ['[the] year [ended|ending|through]', () => duration(1, 'year')],
]);
