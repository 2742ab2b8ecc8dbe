import type { Expression } from './expression.js';
import type { Match } from './construction.js';
import { time } from './semantics.js';
import { tokenClasses } from './token-classes/index.js';
import type { Captures } from './token-classes/token-class.js';
import type { TemporalToken } from './tokens.js';

const joiners: ReadonlySet<string> = new Set('to - and until till til through'.split(' '));

/**
 * An hour without its half of the day that is one end of a range of clock times: "5" of "5 to
 * 6 p.m.", "3" of "from 11 a.m. to 3". Alone it would be any number.
 *
 * @param previous The expression before.
 */
export function rangeHour(
  tokens: readonly TemporalToken[],
  at: number,
  previous: Expression | undefined,
): Match | null {
  const token = tokens[at];
  const hour = token?.word.isDigits ? token.value : token?.word.count;
  if (token === undefined || hour === undefined || !(hour >= 1 && hour <= 12)) return null;
  if (token.word.isDigits && (token.digits === 0 || token.digits > 2)) return null;
  const joiner = tokens[at + 1]?.word.text ?? '';
  const before = tokens[at - 1]?.word.text ?? '';
  const isFirst =
    joiners.has(joiner) &&
    (joiner !== 'and' || before === 'between') &&
    !(token.isGlued && /^[-.:,/$]$/.test(before)) &&
    endsInHalf(tokens, at + 2);
  const isSecond =
    previous?.end === at - 1 &&
    joiners.has(before) &&
    previous.meaning.kind === 'time' &&
    previous.meaning.hour !== null &&
    tokenClasses.HOUR.match(tokens, at, {}) > 0 &&
    (before !== 'and' || tokens[previous.first - 1]?.word.text === 'between');
  if (!isFirst && !isSecond) return null;
  return { end: at + 1, meaning: time({ hour, isOpenHalf: true }), certainty: 'sure' };
}

/** Whether a clock time stands there that says its half of the day. */
function endsInHalf(tokens: readonly TemporalToken[], at: number): boolean {
  const found: Captures = {};
  if (at >= tokens.length) return false;
  const end = tokenClasses.CLOCK.match(tokens, at, found);
  const [, preposition, article, part] = tokens.slice(at, at + 4);
  const isHour = (tokens[at]?.value ?? NaN) <= 12 || (tokens[at]?.word.count ?? 13) <= 12;
  const isInPart =
    preposition?.word.text === 'in' && article?.word.text === 'the' && part?.word.dayPart !== undefined;
  const isAtNight = preposition?.word.text === 'at' && article?.word.dayPart === 'NI';
  if (isHour && (isInPart || isAtNight)) return true;
  const isClock = end > 0 && (found.isOpenHalf === false || found.minute !== undefined);
  return isClock || /^(?:noon|midnight)$/.test(tokens[at]?.word.text ?? '');
}
