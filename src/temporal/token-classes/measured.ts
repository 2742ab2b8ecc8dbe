import { wordOf, type Word } from '../lexicon.js';
import type { TemporalToken } from '../tokens.js';
import { isMark } from './token-class.js';

/** Before a time by the clock. */
export const clockPrepositions: ReadonlySet<string> = new Set(
  'at by from between until till before after to and -'.split(' '),
);
/** Before the time that something took. */
const stopwatchWords = new Set('in of ran run runs clocked timed record best took swam with'.split(' '));
/** After the time of a game that is left or has gone by: "trailed by six, 3:12 left", "a goal 9:02 into the half". */
const gameClockWords = new Set(['left', 'into']);
/** Before a score. */
const scoreWords = new Set(
  'score scores won win wins winning lost loss beat beats defeated victory defeat led lead leads drew'.split(
    ' ',
  ),
);
for (const text of [...clockPrepositions, ...stopwatchWords, ...scoreWords, ...gameClockWords]) wordOf(text);

/**
 * The end of a number that looks like a time by the clock and is the time that something
 * took or that is left, or a score: "won in 2:05:30", "1:59.40", "a record of 3:41", "with 3:12
 * left", "Ada Roe (2:25:13)", "won 21:19"; -1 where there is none.
 */
export function measuredEnd(tokens: readonly TemporalToken[], at: number): number {
  if (tokens[at]?.word.isDigits !== true) return -1;
  let end = at + 1;
  while (end < at + 5 && isMark(tokens[end], ':') && isGluedNumber(tokens, end)) end += 2;
  const parts = (end - at + 1) / 2;
  if (parts < 2) return -1;
  if (isMark(tokens[end], '.') && isGluedNumber(tokens, end)) return end + 2;
  const before = tokens[at - 1]?.word;
  const isLong = parts === 3 && tokens[at].digits === 1;
  // No clock says "in 2:05 on Sunday".
  if (before?.text === 'in' || (isLong && before?.text === '(')) return end;
  if (gameClockWords.has(tokens[end]?.word.text ?? '') && !clockPrepositions.has(before?.text ?? ''))
    return end;
  if (before === undefined || clockPrepositions.has(before.text) || isOfDay(before)) return -1;
  if (tokens[end]?.word.weekday !== undefined || isMark(tokens[end], 'on')) return -1;
  if (stopwatchWords.has(before.text)) return end;
  if (parts === 3) return tokens[at].digits === 2 ? -1 : end;
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => scoreWords.has(word.text)) ? end : -1;
}

/** Whether a mark has a number after it, with no space around it. */
function isGluedNumber(tokens: readonly TemporalToken[], at: number): boolean {
  const [mark, number] = [tokens[at], tokens[at + 1]];
  return mark?.isGlued === true && number?.isGlued === true && number.word.isDigits === true;
}

const dayWords = new Set(', ( @ t today yesterday tomorrow'.split(' '));
for (const text of dayWords) wordOf(text);

/** Whether a word before a time by the clock may be of its day: "Monday 10:30:15", "June 8, 10:30". */
function isOfDay({ weekday, dayPart, isDigits, text }: Word): boolean {
  return weekday !== undefined || dayPart !== undefined || isDigits === true || dayWords.has(text);
}
