import { calendar, fromNow, fromThen, type Meaning, type Mod, type Shift } from '../semantics.js';
import type { Found } from '../construction.js';
import { table } from './table.js';

/** An amount of units back or on, from now or from then. */
function offset(from: typeof fromNow, sign: 1 | -1, mod?: Mod): (found: Found) => Meaning | null {
  return ({ number, some, unit }) => {
    const amount = number ?? some ?? 1;
    if (unit === undefined) return null;
    const isComparison = sign < 0 && unit === 'year' && number === undefined;
    const direction = sign < 0 ? 'back' : 'on';
    return { ...from(unit, amount === 'X' ? 'X' : sign * amount, mod), direction, isComparison };
  };
}

const ago = offset(fromNow, -1);
const earlier = offset(fromThen, -1);
const later = offset(fromThen, 1);
const onFromNow = offset(fromNow, 1);

/** A length of two units: "two weeks and three days ago". */
function compoundOffset(sign: 1 | -1, from: typeof fromNow): (found: Found) => Meaning | null {
  return ({ inner }) => {
    if (inner?.kind !== 'duration' || !inner.rest) return null;
    const { amount, unit, rest } = inner;
    if (amount === 'X' || rest.amount === 'X' || rest.rest) return null;
    return { ...from(rest.unit, sign * rest.amount), beyond: { unit, amount: sign * amount } };
  };
}

/** Counted from another time that the expression names. */
function fromBase(sign: 1 | -1): (found: Found) => Meaning | null {
  return (found) => {
    const shift = offset(fromThen, sign)(found) as Shift | null;
    return shift && { ...shift, base: found.inner };
  };
}

const notOf = '[!the|a|an|his|her|its|their|our|my|he|she|it|they|we|this|that|being|any|last|leaving]';

/** A length of time before or after another time. */
export const offsets = table('sure', [
  ['NUMBER UNITS ago', ago],
  ['NUMBER UNIT ago', ago],
  ['a|an UNIT ago', ago],
  ['a|an UNIT or so|more|two ago', offset(fromNow, -1, 'APPROX')],
  ['SOME UNITS ago', ago],
  ['SOME UNITS back', ago],
  ['UNITS ago', ({ unit }) => (unit === undefined ? null : { ...fromNow(unit, 'X'), direction: 'back' })],
  ['UNIT - ago', ago],
  ['UNIT - ago quarter|period', earlier],
  [
    'UNIT - ago|earlier ORDINAL quarter',
    ({ ordinal }) => calendar({ quarter: ordinal, within: fromNow('year', -1) }),
  ],
  ['NUMBER UNITS earlier|previously', earlier],
  ['NUMBER UNIT earlier', earlier],
  ['a|an UNIT earlier', earlier],
  ['SOME UNITS earlier', earlier],
  // Not "a week before the launch", which no date is known of.
  [`NUMBER UNITS before ${notOf}`, earlier],
  [`a|an UNIT before ${notOf}`, earlier],
  [`SOME UNITS before ${notOf}`, earlier],
  ['UNIT - earlier', earlier],
  ['UNIT - earlier quarter|period', earlier],
  ['comparable year - ago|earlier quarter|period', () => ({ ...fromThen('year', -1), isComparison: true })],
  ['NUMBER UNITS later|afterward|afterwards', later],
  ['NUMBER UNIT later', later],
  ['a|an UNIT later', later],
  ['SOME UNITS later', later],
  ['NUMBER UNITS from right? now|today', onFromNow],
  ['a|an UNIT from right? now|today', onFromNow],
  ['a|an UNIT hence', onFromNow],
  ['NUMBER UNITS hence', onFromNow],
  ['SOME UNITS from now', onFromNow],
  ['COMPOUNDS ago', compoundOffset(-1, fromNow)],
  ['COMPOUNDS from now', compoundOffset(1, fromNow)],
  ['COMPOUNDS earlier', compoundOffset(-1, fromThen)],
  ['COMPOUNDS later', compoundOffset(1, fromThen)],
  ['NUMBER UNITS after|from DAYS', fromBase(1)],
  ['NUMBER UNIT after DAYS', fromBase(1)],
  ['NUMBER UNIT before DAYS', fromBase(-1)],
  ['a|an UNIT after DAYS', fromBase(1)],
  ['NUMBER UNITS before DAYS', fromBase(-1)],
  ['a|an UNIT before DAYS', fromBase(-1)],
]);
