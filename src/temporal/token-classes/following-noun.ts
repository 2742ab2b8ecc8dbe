import { wordOf } from '../lexicon.js';
import type { TemporalToken } from '../tokens.js';

/** Whether no word follows that a number could count: "at 8", "at 8 in Bonn", but not "at 8 venues". */
export function isFollowedByNoNoun(tokens: readonly TemporalToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  const { word } = next;
  if (word.isDigits || word.unit !== undefined || word.count !== undefined || word.scale !== undefined)
    return false;
  const isLetters = word.text === '' ? next.end - next.start > 1 : /^[a-z]/.test(word.text);
  if (!isLetters)
    return (
      !/^[%°$/]$/.test(word.text) &&
      !(next.isGlued && /^[.:,-]$/.test(word.text) && tokens[at + 1]?.isGlued === true)
    );
  return (
    functionWords.has(word.text) ||
    word.tense !== undefined ||
    word.dayPart !== undefined ||
    word.weekday !== undefined
  );
}

const functionWords = new Set(
  'and or to of in on at for the that a an he she it they is are till until after before through with from by as when but who which local tonight yesterday'.split(
    ' ',
  ),
);
for (const text of functionWords) wordOf(text);
