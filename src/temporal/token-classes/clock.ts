import type { TemporalToken } from '../tokens.js';
import { formatOffset, regionalZone, timeZone } from '../../knowledge/time-zones.js';
import { clockPrepositions, measuredEnd } from './measured.js';
import { isFollowedByNoNoun } from './following-noun.js';
import { isMark, standsAlone, type Captures, type TokenClass } from './token-class.js';

const isTwoDigits = (token: TemporalToken | undefined, most: number): boolean =>
  token?.digits === 2 && token.value <= most;

/** A time by the clock: "10:30", "10.30 pm", "10 a.m.", "15:30:00", "9 o'clock"; with a zone after it. */
export const clock: TokenClass = {
  startsWith: (word) => word.isDigits === true || (word.count !== undefined && word.count <= 12),
  goesOn: (word, next) =>
    word.isDigits === true || next.isZone === true || /^(?:[:.h]|am|pm|o|oclock|hours)$/.test(next.text),
  match: (tokens, at, found) => {
    const token = tokens[at];
    if (token === undefined) return -1;
    const hour = token.word.isDigits ? token.value : token.word.count;
    if (token.digits === 3 || token.digits === 4) return joinedEnd(tokens, at, found);
    if (hour === undefined || !(hour <= 24) || token.digits > 2) return -1;
    if (token.word.isDigits && (token.digits === 0 || !standsAloneAsHour(tokens, at))) return -1;
    let end = at + 1;
    let minute: number | undefined;
    let second: number | undefined;
    const mark = tokens[end];
    const separator = mark?.isGlued && token.word.isDigits ? mark.word.text : '';
    const minutes = tokens[end + 1];
    if (/^[:.h]$/.test(separator) && minutes?.isGlued && isTwoDigits(minutes, 59)) {
      minute = minutes.value;
      end += 2;
      const seconds = tokens[end + 1];
      if (isMark(tokens[end], ':') && seconds?.isGlued && isTwoDigits(seconds, 59)) {
        second = seconds.value;
        end += 2;
      }
    }
    const half = halfOfDay(tokens, end);
    if (half) end = half.end;
    else if (minute === undefined || separator === '.') {
      const oClock = ['o', "'", 'clock'].every((text, index) => tokens[end + index]?.word.text === text);
      if (!oClock && !isMark(tokens[end], 'oclock')) return -1;
      end += oClock ? 3 : 1;
    }
    const hasZone = tokens[end]?.word.isZone === true;
    if (!half && !hasZone && measuredEnd(tokens, at) > 0) return -1;
    if (half && (hour > 12 || hour === 0)) return -1;
    if (half === null && hour === 24 && (minute ?? 0) !== 0) return -1;
    found.isOpenHalf = half === null && hour <= 12 && !(token.digits === 2 && token.value < 10);
    found.hour = half ? (hour % 12) + (half.isAfternoon ? 12 : 0) : hour;
    if (minute !== undefined) found.minute = minute;
    if (second !== undefined) found.second = second;
    return zoneEnd(tokens, end, found);
  },
};

/** "0735 GMT", "1500 hours", "1140 a.m.". */
function joinedEnd(tokens: readonly TemporalToken[], at: number, found: Captures): number {
  const { value, digits } = tokens[at] as TemporalToken;
  const next = tokens[at + 1];
  const half = halfOfDay(tokens, at + 1);
  if (half && value >= 100 && value < 1300 && value % 100 < 60 && standsAlone(tokens, at)) {
    found.hour = (Math.floor(value / 100) % 12) + (half.isAfternoon ? 12 : 0);
    found.minute = value % 100;
    found.isOpenHalf = false;
    return zoneEnd(tokens, half.end, found);
  }
  if (digits < 4) return -1;
  // "At 0730", "between 0730 and 0930": no other number begins with a zero.
  if (
    value < 1000 &&
    value % 100 < 60 &&
    clockPrepositions.has(tokens[at - 1]?.word.text ?? '') &&
    !next?.word.isZone
  ) {
    found.hour = Math.floor(value / 100);
    found.minute = value % 100;
    return next?.word.text === 'hours' ? at + 2 : at + 1;
  }
  const isAlone = tokens[at - 1]?.word.text === 'at' && !next?.word.isZone && next?.word.text !== 'hours';
  // "Closed at 1900", "at 1430 on Saturday"; not "at 1937".
  if (
    isAlone &&
    value < 2400 &&
    value % 100 < 60 &&
    (value % 100) % 15 === 0 &&
    isFollowedByNoNoun(tokens, at + 1)
  ) {
    found.hour = Math.floor(value / 100);
    found.minute = value % 100;
    return at + 1;
  }
  const isTime =
    value < 2400 && value % 100 < 60 && (next?.word.isZone === true || next?.word.text === 'hours');
  if (!isTime || !standsAlone(tokens, at)) return -1;
  found.hour = Math.floor(value / 100);
  found.minute = value % 100;
  return next.word.isZone ? zoneEnd(tokens, at + 1, found) : at + 2;
}

/** Not the second half of "5-3:20" or "1:10:30". */
function standsAloneAsHour(tokens: readonly TemporalToken[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || !(tokens[at] as TemporalToken).isGlued || !/^[:.,/$]$/.test(before.word.text);
}

function halfOfDay(
  tokens: readonly TemporalToken[],
  at: number,
): { end: number; isAfternoon: boolean } | null {
  const text = tokens[at]?.word.text;
  if (text === 'am' || text === 'pm') return { end: at + 1, isAfternoon: text === 'pm' };
  return null;
}

/** The end of a time zone that stands here, noted; the place itself where there is none. */
function zoneEnd(tokens: readonly TemporalToken[], at: number, found: Captures): number {
  const token = tokens[at];
  if (token === undefined) return at;
  const { text } = token.word;
  const zone =
    token.word.isZone && (token.isCapital || text === 'gmt' || text === 'utc') ? timeZone(text) : null;
  if (zone) {
    found.zone = zone;
    // GMT+3, UTC-5
    const [sign, hours] = [tokens[at + 1], tokens[at + 2]];
    const isShifted = zone.offset === '+00:00' && hours?.isGlued === true && hours.value <= 14;
    if (!isShifted || !(isMark(sign, '+') || isMark(sign, '-'))) return at + 1;
    const offset = formatOffset(isMark(sign, '-') ? -hours.value : hours.value);
    found.zone = { name: `utc${offset}`, offset };
    return at + 3;
  }
  if (tokens[at + 1]?.word.text !== 'time') return at;
  const regional = regionalZone(text);
  if (!regional) return at;
  if (text !== 'local') found.zone = regional;
  return at + 2;
}
