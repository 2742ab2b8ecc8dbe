import {
  irregularVerbs,
  kinNouns,
  namingWords,
  quantifiers,
  speechVerbs,
} from '../../../knowledge/role-contexts.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { isHighestOffice } from '../../../knowledge/offices.js';
import { headOf, isPlural } from '../../../text/title-head.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { ofClauses } from './clauses.js';
import { ofSubjectBefore } from './denied.js';
import { unassertedBeforePerson } from './unasserted.js';
import { articles, copulas, hasMark, reach, successors, wordAt, type Constraint } from './reading.js';

/* Who cannot hold a title that stands before the name. */

export const personAfter: readonly Constraint[] = [
  isBeneficiary,
  isOwnersApposition,
  ...ofClauses,
  isNextMember,
  isOfBothBefore,
  ...unassertedBeforePerson,
  ...ofSubjectBefore,
  isPredicate,
  isInBrackets,
  isObject,
  isExample,
  isKinOfHolder,
  isOneOfTwo,
  isSpeaker,
  isOfServant,
  isQuoted,
  isApposedBefore,
  isOfUnknownName,
];

const towards = new Set(['for', 'to', 'of']);

/** "The spokesperson for Ada Roe", but not "the envoy to Chad, Ada Roe". */
function isBeneficiary(sentence: RoleSentence, title: number, person: number): boolean {
  return towards.has(symbolAt(sentence, title + 1)) && !hasMark(sentence, title + 1, person);
}

/** "A lawyer, Ada Roe's cousin": the apposition is the cousin. */
function isOwnersApposition(sentence: RoleSentence, _: number, person: number): boolean {
  return symbolAt(sentence, person - 1) === ',' && symbolAt(sentence, person + 1) === "'s";
}

/** "The bishop blessed Ada Roe", "the nurse treating Ada Roe": the verb is the title's, and the person its object. */
function isObject(sentence: RoleSentence, title: number, person: number): boolean {
  const verb = wordAt(sentence, symbolAt(sentence, title + 1) === 'and' ? title + 2 : title + 1);
  const before = symbolAt(sentence, title - 1);
  const isHeadline = before === '^' && !copulas.has(verb) && /^\p{Ll}+[^s]s$/u.test(verb);
  const isNobody =
    articles.has(before) || /^(?:\^|'s)$/.test(before) || quantifiers.has(wordAt(sentence, title - 1));
  if (!isNobody || (namingWords.has(verb) && !/^(?:which|what|no)$/.test(wordAt(sentence, title - 1))))
    return false;
  if (!isHeadline && !/.(?:ed|ing)$/.test(verb) && !irregularVerbs.has(verb)) return false;
  // "received the ambassador, Ada Roe"
  const isApposed = symbolAt(sentence, person - 1) === ',' && symbolAt(sentence, person - 2) === 'T';
  return !hasMark(sentence, title + 1, isApposed && person - 2 > title ? person - 1 : person);
}

const exampleWords = new Set(['including', 'include', 'includes', 'included', 'like', 'such', 'among']);

/** "Critics of the minister, including Ada Roe": who is named is one of several, and no single minister. */
function isExample(sentence: RoleSentence, title: number): boolean {
  const { head } = sentence.items[title] ?? { head: '' };
  return (
    symbolAt(sentence, title + 1) === ',' && exampleWords.has(wordAt(sentence, title + 2)) && !isPlural(head)
  );
}

/** "The wife of the coach, Ada Roe": the apposition is the wife. */
function isKinOfHolder(sentence: RoleSentence, title: number, person: number): boolean {
  if (!articles.has(symbolAt(sentence, title - 1)) || symbolAt(sentence, title - 2) !== 'of') return false;
  return kinNouns.has(wordAt(sentence, title - 3)) && symbolAt(sentence, title + 1) === ',' && person > title;
}

const determiners = /^(?:the|an?|its|his|her|their|our)$/;

/**
 * "chose Ada Roe as chair, Bo Li", "elected Ada Roe president, Bo Li", "Ada Roe was sworn in as chair, Bo Li", "when Ada Roe was a student, Bo Li",
 * "Ada Roe, a lawyer, Bo Li", "with Ada Roe as its head and Bo Li": the title of who stands before it.
 */
function isNextMember(sentence: RoleSentence, title: number): boolean {
  const determiner = symbolAt(sentence, title - 1);
  const before = determiners.test(determiner) ? title - 2 : title - 1;
  const isAs = symbolAt(sentence, before) === 'as';
  if (isAs && symbolAt(sentence, before - 1) === 'P') return true;
  if (symbolAt(sentence, title + 1) !== ',') return false;
  // "resigned as president, Bo Li", but "As president, Bo Li".
  if (isAs && successors.has(wordAt(sentence, before - 1))) return false;
  if (isAs && /^(?:w|D|in)$/.test(symbolAt(sentence, before - 1)) && isPersonBefore(sentence, before - 1))
    return true;
  // "Ada Roe was elected chair, Bo Li secretary"
  const isGiven =
    /^(?:elected|named|appointed)$/.test(symbolAt(sentence, before)) &&
    /^(?:was|were|been)$/.test(symbolAt(sentence, before - 1));
  if (isGiven && isPersonBefore(sentence, before - 1)) return true;
  const isJoint =
    copulas.has(symbolAt(sentence, before)) ||
    (symbolAt(sentence, before) === ',' && /^an?$/.test(determiner));
  return symbolAt(sentence, isJoint ? before - 1 : before) === 'P';
}

/** "Ada Roe and Bo Li, both former ministers, met Cy Moe": what those before are. */
function isOfBothBefore(sentence: RoleSentence, title: number): boolean {
  let at = title - 1;
  while (at > title - 3 && /^[wN]$/.test(symbolAt(sentence, at)) && wordAt(sentence, at) !== 'all') at -= 1;
  if (!/^(?:both|all)$/.test(wordAt(sentence, at)) || !isPlural(sentence.items[title]?.head ?? ''))
    return false;
  return /^(?:[,(-]|are|were)$/.test(symbolAt(sentence, at - 1)) && symbolAt(sentence, at - 2) === 'P';
}

/** Whether somebody is named before an item in the same clause. */
function isPersonBefore(sentence: RoleSentence, before: number): boolean {
  for (let at = before; at >= 0 && at > before - reach; at -= 1) {
    if (symbolAt(sentence, at) === 'P') return true;
    if (/^[,;:"]$/.test(symbolAt(sentence, at))) return false;
  }
  return false;
}

/** "Ada Roe, who is currently the manager, takes over from Bo Li": the title is what the subject is. */
function isPredicate(sentence: RoleSentence, title: number): boolean {
  let at = determiners.test(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  if (/^(?:currently|now|still|also|once|then|already)$/.test(wordAt(sentence, at))) at -= 1;
  if (!/^(?:is|was|became|becomes)$/.test(symbolAt(sentence, at))) return false;
  if (symbolAt(sentence, at - 1) === 'who') at -= symbolAt(sentence, at - 2) === ',' ? 2 : 1;
  return symbolAt(sentence, at - 1) === 'P';
}

/** "Ada Roe (director of exams) and Bo Li", "Qorvik (Andex, chair), Bo Li": what stands in brackets is of the name before them. */
function isInBrackets(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title - 1) === '(' && symbolAt(sentence, title - 2) === 'P') return true;
  let open = title - 1;
  while (open > title - 8 && !/^[()^]$/.test(symbolAt(sentence, open))) open -= 1;
  if (symbolAt(sentence, open) !== '(' || !/^[POLW]$/.test(symbolAt(sentence, open - 1))) return false;
  for (let at = title + 1; at < person && symbolAt(sentence, at) !== '('; at += 1)
    if (symbolAt(sentence, at) === ')') return true;
  return false;
}

/** "The director and Ada Roe have met": two people, the first without a name. */
function isOneOfTwo(sentence: RoleSentence, title: number, person: number): boolean {
  if (!/^(?:and|or|nor|&)$/.test(symbolAt(sentence, title + 1))) return false;
  if (isOtherOffice(sentence, title, title + 2)) return true;
  const next = /^(?:mr|mrs|ms|dr)$/.test(symbolAt(sentence, title + 2)) ? title + 3 : title + 2;
  return person >= next && symbolAt(sentence, next) === 'P' && !isPlural(sentence.items[title]?.head ?? '');
}

/** "the chancellor and President Ada Roe": an office of a state in small letters is not that of who is named with another. */
function isOtherOffice({ items }: RoleSentence, title: number, next: number): boolean {
  const [first, second] = [items[title], items[next]];
  if (second?.symbol !== 'T' || items[next + 1]?.symbol !== 'P') return false;
  const areOffices = isHighestOffice(first?.title ?? '') && isHighestOffice(second.title);
  return areOffices && /^\p{Ll}/u.test(first?.title ?? '') && /^\p{Lu}\p{Ll}/u.test(second.title);
}

/** "The officers, Ada Roe said, had beaten her", "he is a good director, Ada Roe said": who says it of somebody. */
function isSpeaker(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || symbolAt(sentence, title + 1) !== ',') return false;
  return speechVerbs.has(wordAt(sentence, person + 1)) && /^[,.$]$/.test(symbolAt(sentence, person + 2));
}

const served = /\s(?:of|to|for)\s(?:the|an?|its|his|her|their)\s(.*)$/i;

/**
 * "An assistant to the mayor, Ada Roe": the apposition may be to either; a title in capitals, "Senior
 * Adviser to the President Ada Roe", is of who is named.
 */
function isOfServant(sentence: RoleSentence, title: number, person: number): boolean {
  const { title: written = '' } = sentence.items[title] ?? {};
  const isApposed = person === title + 2 && symbolAt(sentence, title + 1) === ',';
  const isSmall = person === title + 1 && /^\p{Ll}/u.test(written);
  if (!isApposed && !isSmall) return false;
  const head = headOf(served.exec(written)?.[1] ?? '');
  const kind = formOfAddress(head)?.kind;
  return head !== '' && (isOccupation(head) || kind === 'office' || kind === 'rank');
}

/** "Judge: Ada Roe must pay": what the judge says; "Director: Ada Roe" ends with the name. */
function isQuoted(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ':' || person !== title + 2) return false;
  return /^(?:w|is|was|has|had|will|to|said)$/.test(symbolAt(sentence, person + 1));
}

/** "Ada Roe, the state's only senator, met Bo Li": an apposition to the name before, which a comma ends. */
function isApposedBefore(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',' || person < title + 3) return false;
  if (!/^(?:w|said|says|told|met|was|were|is|are|has|had|who)$/.test(symbolAt(sentence, title + 2)))
    return false;
  let at = title - 1;
  while (at > title - 8 && /^(?:w|W|O|L|N|'s|the|an?|its|his|her|their|new)$/.test(symbolAt(sentence, at)))
    at -= 1;
  return symbolAt(sentence, at) === ',' && symbolAt(sentence, at - 1) === 'P';
}

/** "Mayor Qorvik Zlendt and Governor Ada Roe": a title before a name that the engine overlooked, with another before the next. */
function isOfUnknownName(sentence: RoleSentence, title: number, person: number): boolean {
  let at = title + 1;
  while (at < title + 4 && symbolAt(sentence, at) === 'W') at += 1;
  if (at === title + 1 || !/^(?:,|and|&)$/.test(symbolAt(sentence, at))) return false;
  for (let next = at + 1; next < person && next < at + 4; next += 1)
    if (symbolAt(sentence, next) === 'T') return true;
  return false;
}
