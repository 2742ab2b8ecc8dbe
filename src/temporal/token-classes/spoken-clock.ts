import type { TemporalToken } from '../tokens.js';
import { clock } from './clock.js';
import { isFollowedByNoNoun } from './following-noun.js';
import { numberInWords } from './numbers.js';
import { standsAlone, type Captures, type TokenClass } from './token-class.js';

/** An hour without minutes or half of the day, which only its context makes one: "tonight at 8". */
export const bareHour: TokenClass = {
  startsWith: (word) => word.isDigits === true || (word.count !== undefined && word.count <= 12),
  goesOn: () => false,
  match: (tokens, at, found) => {
    const token = tokens[at];
    const hour = token?.word.isDigits ? token.value : token?.word.count;
    if (token === undefined || hour === undefined || !(hour >= 1 && hour <= 12) || token.digits > 2)
      return -1;
    if (token.word.isDigits && (token.digits === 0 || !standsAlone(tokens, at))) return -1;
    if (!isFollowedByNoNoun(tokens, at + 1)) return -1;
    found.hour = hour;
    found.isOpenHalf = true;
    return at + 1;
  },
};

/** "Half past eight", "a quarter to nine", "ten minutes to noon", "20 past 3 p.m.". */
export const spokenClock: TokenClass = {
  startsWith: (word) =>
    word.isDigits === true ||
    (word.count !== undefined && word.count < 60) ||
    /^(?:half|a|quarter)$/.test(word.text),
  goesOn: (_, next) => next.count !== undefined || /^(?:past|to|after|quarter|minutes?|-)$/.test(next.text),
  match: (tokens, at, found) => {
    const inWords = hourAndMinutes(tokens, at, found);
    if (inWords > 0) return inWords;
    const fraction = minutesBefore(tokens, at);
    if (!fraction) return -1;
    const direction = tokens[fraction.end]?.word.text;
    const isPast = direction === 'past' || direction === 'after';
    if (!isPast && direction !== 'to') return -1;
    const captured: Captures = {};
    const start = fraction.end + 1;
    const name = tokens[start]?.word.text;
    let end = start + 1;
    if (name === 'noon' || name === 'midnight') captured.hour = name === 'noon' ? 12 : 24;
    else {
      end = clock.match(tokens, start, captured);
      const isWhole = end > 0 && (captured.minute === undefined || captured.minute === 0);
      if (!isWhole && (direction === 'after' || !fraction.isSure)) return -1;
      // "10 to 6 p.m." is a range.
      if (direction === 'to' && !fraction.isSure && fraction.minutes <= 12) return -1;
      if (!isWhole) end = bareHour.match(tokens, start, captured);
    }
    if (end < 0 || captured.hour === undefined) return -1;
    const total = captured.hour * 60 + (isPast ? fraction.minutes : -fraction.minutes);
    Object.assign(found, captured);
    found.hour = Math.floor(total / 60) % 24;
    found.minute = total % 60;
    return end;
  },
};

/** Before an hour and its minutes in words. */
const clockPrepositions = new Set(['at', 'by', 'until', 'till', 'around', 'about', 'from']);

/** "At five-thirty", "eight forty-five p.m.": the end, or -1. */
function hourAndMinutes(tokens: readonly TemporalToken[], at: number, found: Captures): number {
  const hour = tokens[at]?.word.count ?? 0;
  if (!(hour >= 1 && hour <= 12)) return -1;
  const minutes = numberInWords(tokens, tokens[at + 1]?.word.text === '-' ? at + 2 : at + 1);
  if (!minutes || minutes.value < 10 || minutes.value > 59) return -1;
  const half = tokens[minutes.end]?.word.text ?? '';
  const isHalf = half === 'am' || half === 'pm';
  const isTime =
    clockPrepositions.has(tokens[at - 1]?.word.text ?? '') && isFollowedByNoNoun(tokens, minutes.end);
  if (!isHalf && !isTime) return -1;
  found.hour = isHalf ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  found.minute = minutes.value;
  found.isOpenHalf = !isHalf;
  return isHalf ? minutes.end + 1 : minutes.end;
}

/** "Half", "a quarter", "twenty", "20 minutes": minutes before or after an hour. */
function minutesBefore(
  tokens: readonly TemporalToken[],
  at: number,
): { minutes: number; end: number; isSure: boolean } | null {
  const first = tokens[at]?.word.text === 'a' ? at + 1 : at;
  const token = tokens[first];
  if (token?.word.text === 'half' && first === at) return { minutes: 30, end: first + 1, isSure: true };
  if (token?.word.text === 'quarter') return { minutes: 15, end: first + 1, isSure: true };
  if (token === undefined || first !== at) return null;
  const inWords = token.word.isDigits ? null : numberInWords(tokens, at);
  const minutes = token.word.isDigits ? token.value : inWords?.value;
  if (minutes === undefined || !(minutes >= 1 && minutes <= 59)) return null;
  const next = inWords?.end ?? at + 1;
  const hasUnit = tokens[next]?.word.unit === 'minute';
  const end = hasUnit ? next + 1 : next;
  return { minutes, end, isSure: hasUnit || tokens[end]?.word.text === 'past' };
}
