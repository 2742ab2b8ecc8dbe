import {
  conditionWords,
  kinNouns,
  prospectiveWords,
  successionVerbs,
  unrealPhrases,
  unrealWords,
} from '../../../knowledge/role-contexts.js';
import { isPlural } from '../../../text/title-head.js';
import { itemBefore, symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { beforePerson, ofThoseActedOn } from './acted-on.js';
import { isOfOtherInPair } from './paired.js';
import { isPart } from './parts.js';
import { ofPredicates } from './predicates.js';
import { unassertedAfterPerson } from './unasserted.js';
import { isWished } from './wished.js';
import {
  articles,
  isBoundary,
  itemsAround,
  reach,
  successors,
  wordAt,
  wordsBetween,
  type Constraint,
} from './reading.js';

/* Who cannot hold a title that stands after the name. */

export const personBefore: readonly Constraint[] = [
  isPossessor,
  isNounBefore,
  isUnreal,
  isConditional,
  isAsked,
  isCandidacy,
  isPart,
  isWished,
  isKin,
  isPredecessor,
  isContrasted,
  isOfUnknownMember,
  isOfLaterMember,
  isAwardedLater,
  isOfOtherInPair,
  ...ofThoseActedOn,
  ...ofPredicates,
  ...unassertedAfterPerson,
];

/** "Ada Roe's lawyer", with nothing but ordinary words in between; "Ada Roe's father, a tailor". */
function isPossessor(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, person + 1) !== "'s") return false;
  if (symbolAt(sentence, person + 3) === 'as' && successors.has(wordAt(sentence, person + 2))) return true;
  for (let at = person + 2; at < title; at += 1) {
    if (symbolAt(sentence, at) === ',' && at > person + 2)
      return articles.has(symbolAt(sentence, at + 1)) && title === at + 2;
    if (!/^[wW]$/.test(symbolAt(sentence, at))) return false;
  }
  return true;
}

/** "Bo Li, a onetime Roe campaign adviser", "the Roe spokesman": the name says whose adviser it is. */
function isNounBefore(sentence: RoleSentence, title: number, person: number): boolean {
  if (title - person > 3) return false;
  for (let at = person + 1; at < title; at += 1) if (symbolAt(sentence, at) !== 'w') return false;
  let first = person - 1;
  while (first > person - 3 && /^(?:w|current|new)$/.test(symbolAt(sentence, first))) first -= 1;
  return articles.has(symbolAt(sentence, first));
}

/**
 * "Rector Ada Roe; police chief Odd Nes", "Secretary – Ada Roe; Treasurer – vacant": a title at the head of
 * a list's next member, whose name the engine overlooked, or who is not there.
 */
function isOfUnknownMember(sentence: RoleSentence, title: number): boolean {
  const at = itemBefore(sentence, title, 'the');
  return symbolAt(sentence, at) === ';' && /^[W:-]$/.test(symbolAt(sentence, title + 1));
}

/** "Ada Roe succeeds Bo Li; Cy Moe becomes chair": no title is of who is named before the last semicolon, where its own member names somebody. */
function isOfLaterMember(sentence: RoleSentence, title: number, person: number): boolean {
  if (title - person > reach || isPlural(sentence.items[title]?.head ?? '')) return false;
  const symbols = sentence.items.slice(person, title).map(({ symbol }) => symbol);
  const last = symbols.lastIndexOf(';');
  // A name of another type, or two words in capitals before a verb, may be a person that the engine overlooked.
  let end = last + 1;
  while (/^[WOL]$/.test(symbols[end] ?? '')) end += 1;
  const isUnknown = end > last + 1 && /^(?:[wD]|[a-z]{2,})$/.test(symbols[end] ?? '');
  return last > 0 && (isUnknown || symbols.lastIndexOf('P') > last);
}

const focusing = new Set(['only', 'just', 'merely', 'simply', 'yet']);

/** "Ada Roe is not a doctor", "was tipped as the next governor": a role that the clause does not assert. */
export function isUnreal(sentence: RoleSentence, title: number, person: number): boolean {
  if (unrealPhrases.test(wordsBetween(sentence, person, title))) return true;
  for (let at = title - 1; at > person && !isBoundary(sentence, at); at -= 1) {
    const isPast = wordAt(sentence, at + 1) === 'longer';
    if (unrealWords.has(wordAt(sentence, at)) && !focusing.has(wordAt(sentence, at + 1)) && !isPast)
      return true;
    if (prospectiveWords.has(wordAt(sentence, at)) && goesOnWithTo(sentence, at + 1)) return true;
  }
  return false;
}

const infinitives = new Set(['be', 'become', 'serve', 'act', 'stand', 'run', 'replace', 'succeed', 'work']);

/** Whether "to become" or the like follows, perhaps with an object before it. */
function goesOnWithTo(sentence: RoleSentence, at: number): boolean {
  const to = wordAt(sentence, at) === 'to' ? at : at + 1;
  return wordAt(sentence, to) === 'to' && infinitives.has(wordAt(sentence, to + 1));
}

const whose = /^(?:his|her|their|whose)$/;

/** "Ada Roe, son of the former minister", "whose father was a judge", "Ada Roe and her brother, a judge". */
function isKin(sentence: RoleSentence, title: number, person: number): boolean {
  for (let at = title - 1; at > person; at -= 1) {
    if (symbolAt(sentence, at) === 'P') return false;
    if (!kinNouns.has(wordAt(sentence, at))) continue;
    const next = symbolAt(sentence, at + 1);
    if (next === 'of' || next === 'to') return true;
    const first = /^(?:w|late)$/.test(symbolAt(sentence, at - 1)) ? at - 2 : at - 1;
    const determiner = symbolAt(sentence, first);
    // "Ada Roe, his niece and the coach": the kin is who was named.
    const isNamed = determiner !== 'whose' && symbolAt(sentence, first - 1) === ',' && first === person + 2;
    if (!whose.test(determiner) || isNamed) return false;
    if (next !== ',') return next !== 'and';
    return /^an?$/.test(symbolAt(sentence, at + 2)) && title === at + 3;
  }
  return false;
}

/** "She succeeds Ada Roe as director", "replaced Ada Roe, who died in May, as director", "took over from her uncle, Bo Li, as": the post is the subject's. */
function isPredecessor(sentence: RoleSentence, title: number, person: number): boolean {
  if (!isSucceeded(sentence, person)) return false;
  if (wordAt(sentence, person + 1) === 'as') return true;
  const as = /^(?:the|an?|its|their|our|his|her)$/.test(symbolAt(sentence, title - 1))
    ? title - 2
    : title - 1;
  return wordAt(sentence, as) === 'as' && /^[,)]$/.test(symbolAt(sentence, as - 1));
}

const nounPhrase = /^(?:[wWNTOL]|'s|his|her|its|their|the|late|former|new)$/;

function isSucceeded(sentence: RoleSentence, person: number): boolean {
  let at = beforePerson(sentence, person);
  // "succeeded her husband, Bo Li, as chair"
  if (symbolAt(sentence, at) === ',') {
    const comma = at;
    at -= 1;
    while (at > comma - 6 && nounPhrase.test(symbolAt(sentence, at)) && !isSuccession(sentence, at)) at -= 1;
  }
  return isSuccession(sentence, at);
}

/** "succeeded", "took over from", "took the reins from", "stood in for". */
function isSuccession(sentence: RoleSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (successionVerbs.has(word)) return true;
  if (word === 'for')
    return /^(?:stood|stands|standing|filled|filling|fills) in$/.test(phraseBefore(sentence, at));
  return word === 'from' && /(?:over|reins|helm|baton|gavel|mantle)$/.test(phraseBefore(sentence, at));
}

const phraseBefore = (sentence: RoleSentence, at: number): string =>
  `${wordAt(sentence, at - 2)} ${wordAt(sentence, at - 1)}`;

/** "Ada Roe, rather than Bo Li, will be the dean", "Ada Roe, not her aide Bo Li, is", "neither Ada Roe nor Bo Li": who is named for contrast is none. */
function isContrasted(sentence: RoleSentence, title: number, person: number): boolean {
  // "rather than Bo Li, a lawyer, they chose"
  const isApposed = articles.has(symbolAt(sentence, person + 2)) || title === person + 2;
  if (symbolAt(sentence, person + 1) === ',' && isApposed) return false;
  if (/^(?:not|neither|nor)$/.test(wordAt(sentence, beforeName(sentence, person)))) return true;
  const contrast = `${wordAt(sentence, person - 2)} ${wordAt(sentence, person - 1)}`;
  return /^(?:rather than|instead of|unlike|\S* (?:unlike|except|besides))$/.test(contrast);
}

/** The item before a name, and before "her sister" at its head. */
function beforeName(sentence: RoleSentence, person: number): number {
  const isKin = kinNouns.has(wordAt(sentence, person - 1)) && whose.test(wordAt(sentence, person - 2));
  return isKin ? person - 3 : beforePerson(sentence, person);
}

const inverted = new Set(['should', 'had', 'were']);
const modals = new Set(['will', 'would', "'ll", "'d", 'could', 'may', 'might']);

/** "If elected, Ada Roe will become mayor", "Ada Roe will be mayor if she wins". */
export function isConditional(sentence: RoleSentence, title: number, person: number): boolean {
  const between = wordsBetween(sentence, person, title).split(' ');
  if (!between.some((word) => modals.has(word))) return false;
  if (person > 1 && inverted.has(wordAt(sentence, 0))) return true;
  return itemsAround(sentence, person, title).some(({ word }) => conditionWords.has(word));
}

const asking = new Set(
  'is was are were will would could can may might should did does has have had'.split(' '),
);

/** "Will Ada Roe be the next captain?" */
function isAsked(sentence: RoleSentence, _: number, person: number): boolean {
  const { items } = sentence;
  const last = items.at(-1)?.symbol === '"' ? items.at(-2) : items.at(-1);
  return last?.symbol === '?' && person < 4 && items.slice(0, person).some(({ word }) => asking.has(word));
}

/** "Ada Roe for president!" */
function isCandidacy(sentence: RoleSentence, title: number, person: number): boolean {
  return symbolAt(sentence, person + 1) === 'for' && title === person + 2;
}

/** "Best actor went to Ada Roe and best editor to Bo Li": whom an award goes to follows it. */
function isAwardedLater(sentence: RoleSentence, title: number): boolean {
  return wordAt(sentence, title - 1) === 'best' && wordAt(sentence, title + 1) === 'to';
}
