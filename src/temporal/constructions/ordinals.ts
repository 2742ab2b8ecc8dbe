import type { Found } from '../construction.js';
import type { Grain } from '../granularity.js';
import { fromThen, nth, type Meaning } from '../semantics.js';
import { table } from './table.js';

type Part = Grain | 'weekend';
const numbered =
  (of: Part, sign: 1 | -1 = 1) =>
  ({ ordinal = 1, inner }: Found): Meaning | null =>
    inner ? nth(sign * ordinal, of, inner) : null;

/** The parts of longer periods that are counted, days aside. */
const parts = ['week', 'weekend', 'month'] as const satisfies readonly Part[];

/** Periods by their number in a longer one, and by a day in them: "the last week of July", "the week of May 5". */
export const ordinals = table('sure', [
  ...parts.flatMap((part) => [
    [`ORDINAL ${part} of|in? the? PERIODS`, numbered(part)] as const,
    [`ORDINAL last ${part} of|in the? PERIODS`, numbered(part, -1)] as const,
    [`last ${part} of|in the? PERIODS`, numbered(part, -1)] as const,
    [`ORDINAL ${part} of|in the WHOLES`, numbered(part)] as const,
    [`last ${part} of|in the WHOLES`, numbered(part, -1)] as const,
  ]),
  ['week of DAYS', ({ inner }) => ({ ...fromThen('week', 0), base: inner })],
  ['weekend of DAYS', ({ inner }) => ({ ...fromThen('weekend', 0), base: inner })],
]);
