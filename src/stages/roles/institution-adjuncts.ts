import { isPrivateCalling } from '../../knowledge/walks-of-life.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { wordAt, type Elsewhere } from './constraints/reading.js';
import { itemBefore, symbolAt } from './gap.js';
import { reach, type RoleSentence } from './role-sentence.js';
import { kindOf } from './title-kind.js';

/*
 * Organizations and places that a sentence has in a dateline, as somebody's home, the other side of a deal or the team of
 * their spare time, so that the title in question is not held there. All indexes are of items.
 */

/** Where a name says where something is told, where somebody lives, or with whom they deal or play. */
export const ofAdjuncts: readonly Elsewhere[] = [
  isDateline, //  "[LONDON]: Bowler Ada Roe took five wickets"
  isHome, //      "Nurse Ada Roe, from [Leeds]"
  isParty, //     "Committee chairperson Ada Roe ([NRM], Hoima West)"
  isSeller, //    "Ada Roe is chair of the airline that ordered 20 jets from [Boeing]"
  isPlayedFor, // "Ada Roe, a joiner who played for [Leeds United]"
];

const headOf = (sentence: RoleSentence, title: number): string => sentence.items[title]?.head ?? '';

/** Offices of a town, or of a state, which its capital may stand for. */
const ofTowns =
  /^(?:commissioner|superintendent|inspector|chief|officer|judge|magistrate|prosecutor|attorney|sheriff|bishop|archbishop|imam|rabbi|councilman|councilwoman)$/;

/** "[LONDON]: Bowler Ada Roe took five wickets", "[NAIROBI], May 3 - Lawyer Bo Li": where the news is written. */
function isDateline(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  const head = headOf(sentence, title);
  if (at !== 0 || symbolAt(sentence, at) !== 'L') return false;
  if (/^(?:state|office)$/.test(kindOf(head)) || ofTowns.test(head)) return false;
  let end = 1;
  while (end < mostOfDateline && /^[,/()DOLXw#]$/.test(symbolAt(sentence, end))) end += 1;
  const after = symbolAt(sentence, end + 1);
  return (
    symbolAt(sentence, end) === ':' || (symbolAt(sentence, end) === '-' && /^(?:[TWNOP]|the)$/.test(after))
  );
}

const mostOfDateline = 8;

/** "Nurse Ada Roe, from [Leeds]", "living in [Oakland], teacher Bo Li": people of all callings live in a place. */
function isHome(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (symbolAt(sentence, at) !== 'L' || !isPrivateCalling(headOf(sentence, title))) return false;
  const of = itemBefore(sentence, at, 'the');
  if (!/^(?:of|from|in)$/.test(symbolAt(sentence, of))) return false;
  if (at < holder) return symbolAt(sentence, at + 1) === ',';
  return of - 1 === holder || (of - 2 === holder && symbolAt(sentence, of - 1) === ',');
}

const elected =
  /^(?:mps?|parliamentarians?|lawmakers?|legislators?|senators?|ministers?|speaker|whip|mayor|premier|chancellor|councill?ors?)$/;
const ofCommittee = /^(?:.*\s)?(?:sub)?committee (?:chair(?:man|woman|person)?|members?|leader)$/i;

/** "Committee chairperson Ada Roe ([NRM], Hoima West)": what elected people have in brackets is their party. */
export function isParty(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at !== holder + 2 || symbolAt(sentence, at) !== 'O' || symbolAt(sentence, holder + 1) !== '(')
    return false;
  const { head = '', title: written = '' } = sentence.items[title] ?? {};
  return elected.test(head) || ofCommittee.test(written);
}

const from = /\sfrom\s(?:the\s)?$/;

/** "a [nurse from Leeds]": the same within a title. */
export function isHomeWithin(text: string, title: Span, { type, start }: Mention, head: string): boolean {
  return type === 'place' && isPrivateCalling(head) && from.test(text.slice(title.start, start));
}

const obtaining =
  /^(?:order|buy|purchas|leas|rent|hir|borrow|rais|receiv|import|sourc|acquir|obtain|steal|sign|demand|seek|request)(?:e?s|e?d|ing|e)?$|^(?:bought|got|gets|getting|stole|stolen|took|takes|taken|taking|sought|won|wins|winning)$/;

/** "Ada Roe is chair of the airline that ordered 20 jets from [Boeing]": who sells or gives something. */
function isSeller(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const from = itemBefore(sentence, at, 'the');
  const first = Math.max(title, holder);
  if (symbolAt(sentence, from) !== 'from' || from <= first) return false;
  for (let verb = from - 1; verb > first && verb > at - reach; verb -= 1) {
    if (/^[TP;:"]$/.test(symbolAt(sentence, verb))) return false;
    if (obtaining.test(wordAt(sentence, verb))) return true;
  }
  return false;
}

/** "Ada Roe, a joiner who played for [Leeds United]": whose calling is no sport has a team besides. */
function isPlayedFor(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const [head, first] = [headOf(sentence, title), Math.max(title, holder)];
  const preposition = itemBefore(sentence, at, 'the');
  if (preposition - 1 <= first || symbolAt(sentence, preposition) !== 'for') return false;
  return /^play(?:s|ed|ing)?$/.test(wordAt(sentence, preposition - 1)) && isPrivateCalling(head);
}
