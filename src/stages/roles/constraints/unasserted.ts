import {
  pretendedBefore,
  pretendedWithin,
  prospectiveWords,
  unrealWords,
} from '../../../knowledge/role-contexts.js';
import { isPlural } from '../../../text/title-head.js';
import { itemBefore, symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import {
  articles,
  determinerOf,
  isBoundary,
  phraseStart,
  reach,
  relative,
  wordAt,
  wordsBetween,
  type Constraint,
} from './reading.js';

/*
 * Titles that a sentence asserts of nobody, or of somebody else who is named beside: companions, members of lists,
 * what is reported wrongly or only supposed.
 */

export const unassertedAfterPerson: readonly Constraint[] = [
  isCompanion,
  isOfOwn,
  isMisreported,
  isSubjunctive,
  isMemberWithoutName,
  isOfNextMember,
  isBeforeOwnName,
];

export const unassertedBeforePerson: readonly Constraint[] = [
  isOfMemberBefore,
  isSupposedOfSubject,
  isOfSpeaker,
  isNotNamed,
];

/** "A bogus doctor", "the so-called general", "a future president": what nobody is, on either side of the name. */
export function isPretended(sentence: RoleSentence, title: number): boolean {
  const { title: written = '' } = sentence.items[title] ?? {};
  return (
    pretendedWithin.test(written) ||
    pretendedBefore.test(wordsBetween(sentence, Math.max(-1, title - 5), title))
  );
}

const awarding =
  /^(?:named|voted|judged|adjudged|crowned|declared|chosen|selected|won|wins|winning|receiv(?:ed|es|ing)|awarded|for)$/;

/** "Ada Roe was named best actor", "won the award for best director": a prize, and no role. */
export function isAward(sentence: RoleSentence, title: number): boolean {
  const { title: written = '' } = sentence.items[title] ?? {};
  if (/^(?:named|voted|judged)\s(?:the\s)?best\s/i.test(written)) return true;
  let at = /^best\s/i.test(written) ? title : wordAt(sentence, title - 1) === 'best' ? title - 1 : -1;
  if (at < 0) return false;
  if (symbolAt(sentence, at - 1) === 'the') at -= 1;
  return awarding.test(wordAt(sentence, at - 1));
}

const calling = /^(?:called|calls|calling|dubbed|branded|labelled|labeled|nicknamed|described|hailed)$/;

/** "called her 'the best director in town', Ada Roe said": what somebody is called in quotation marks. */
export function isCalled(sentence: RoleSentence, title: number): boolean {
  let at = title - 1;
  while (at > title - 4 && /^(?:[wN]|the|an?)$/.test(symbolAt(sentence, at))) at -= 1;
  if (!/^["']$/.test(symbolAt(sentence, at))) return false;
  for (let verb = at - 1; verb > at - 5; verb -= 1) {
    if (calling.test(wordAt(sentence, verb))) return true;
    if (!/^(?:[wWPT]|his|her|as)$/.test(symbolAt(sentence, verb))) return false;
  }
  return false;
}

/** "Ada Roe, left, and the French ambassador": who is joined by "and" with an article is another. */
function isCompanion(sentence: RoleSentence, title: number, person: number): boolean {
  const first = determinerOf(sentence, title);
  if (first < 0 || symbolAt(sentence, first - 1) !== 'and') return false;
  let at = first - 2;
  if (symbolAt(sentence, at) === ',') at -= 1;
  const isPlaced = /^(?:left|right|centre|center|above|below)$/.test(wordAt(sentence, at));
  if (isPlaced) at -= 2;
  return at === person;
}

/** "Ada Roe, whose first teacher", "Bo Li from Andex, whose chief executive": somebody else of theirs. */
function isOfOwn(sentence: RoleSentence, title: number): boolean {
  const before = /^(?:w|N|late|new|current)$/.test(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  return symbolAt(sentence, before) === 'whose';
}

const misreporting =
  /^(?:misidentified|misidentifies|misnamed|misdescribed|mislabelled|mislabeled|mistook|called|calls|described|listed|labelled|billed)$/;

/** "misidentified Ada Roe as the coach", "an article called Ada Roe the governor", "listed her under the name of": what others say. */
function isMisreported(sentence: RoleSentence, title: number, person: number): boolean {
  const next = symbolAt(sentence, person + 2) === 'T' ? person + 3 : person + 2;
  if (misreporting.test(wordAt(sentence, person + 1)) && symbolAt(sentence, next) === 'P' && next < title)
    return true;
  const verb = wordAt(sentence, itemBefore(sentence, person, 'T'));
  if (!misreporting.test(verb)) return false;
  const first = determinerOf(sentence, title);
  if (first === person + 1) return true;
  const as = first < 0 ? title - 1 : first - 1;
  return as === person + 1 && wordAt(sentence, as) === 'as' && verb.startsWith('mis');
}

/** "Suppose that Ada Roe were president", "would have made Ada Roe chair". */
function isSubjunctive(sentence: RoleSentence, _: number, person: number): boolean {
  const isJoined = /^(?:and|,|&)$/.test(symbolAt(sentence, person - 1));
  if (wordAt(sentence, person + 1) === 'were' && !isJoined && !/^[PT]$/.test(symbolAt(sentence, person - 1)))
    return true;
  return /\b(?:would|could|might) have (?:made|named|elected|appointed) $/.test(
    wordsBetween(sentence, Math.max(-1, person - 6), person),
  );
}

/** "Ada Roe, a teacher; the fire chief; Bo Li": a member of a list that names nobody. */
function isMemberWithoutName(sentence: RoleSentence, title: number, person: number): boolean {
  const first = determinerOf(sentence, title);
  if (first < 0 || first <= person || symbolAt(sentence, first - 1) !== ';') return false;
  return /^[;,.$]$/.test(symbolAt(sentence, title + 1));
}

/** "chair, Ada Roe; secretary, none": in a list whose members begin with the title. */
function isOfNextMember(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title - 1) !== ';') return false;
  const before = /^[,:-]$/.test(symbolAt(sentence, person - 1)) ? person - 2 : person - 1;
  return symbolAt(sentence, before) === 'T' && /^[:;^,]$/.test(symbolAt(sentence, before - 1));
}

/** "Ada Roe married striker Bo Li": a title right before a name is of who is named. */
function isBeforeOwnName(sentence: RoleSentence, title: number, person: number): boolean {
  return symbolAt(sentence, title + 1) === 'P' && symbolAt(sentence, title - 1) === 'w' && person < title - 1;
}

/**
 * "Ada Roe (Chair), minister of water; Bo Li", "the mayor; Ada Roe": no title is of a list's next member. A plural may
 * begin the list: "they lost some players; Ada Roe and Bo Li".
 */
function isOfMemberBefore(sentence: RoleSentence, title: number, person: number): boolean {
  if (person - title > reach || isPlural(sentence.items[title]?.head ?? '')) return false;
  return sentence.items.slice(title, person).some(({ symbol }) => symbol === ';');
}

/** "Pretending to be a driver, Ada Roe", "asked whether he would be the next coach, Ada Roe". */
function isSupposedOfSubject(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',' || person !== title + 2) return false;
  const first = phraseStart(sentence, title);
  const predicate = wordAt(sentence, first < 0 ? title - 1 : first - 1);
  if (!/^(?:be|being|become|becoming|as|is|was|were)$/.test(predicate)) return false;
  let to = false;
  for (let at = title - 1; at >= 0 && at > title - 10 && !isBoundary(sentence, at); at -= 1) {
    const word = wordAt(sentence, at);
    if (word === 'to') to = true;
    if (relative.has(word) || word === 'longer') return false;
    if (word === 'whether' || (unrealWords.has(word) && !/^(?:if|offered|lost|passed|turned)$/.test(word)))
      return true;
    if (
      to &&
      (prospectiveWords.has(word) || /^(?:thought|believed|said|rumoured|rumored|reputed)$/.test(word))
    )
      return true;
  }
  return false;
}

/** "When I was a judge, Ada Roe was a boy": the title is of who speaks. */
function isOfSpeaker(sentence: RoleSentence, title: number): boolean {
  const first = determinerOf(sentence, title);
  const verb = first < 0 ? title - 1 : first - 1;
  if (!/^(?:is|was|am|'m|are|were|became|be|been)$/.test(wordAt(sentence, verb))) return false;
  const subject = /^(?:have|had|has|will|not|once|still)$/.test(wordAt(sentence, verb - 1))
    ? verb - 2
    : verb - 1;
  return /^(?:i|you|we)$/.test(wordAt(sentence, subject));
}

/** "It was the nurse, not Dr Ada Roe": whom the title is denied. */
function isNotNamed(sentence: RoleSentence, title: number, person: number): boolean {
  let at = person - 1;
  while (at > title && /^(?:T|mr|mrs|ms|dr|the)$/.test(symbolAt(sentence, at))) at -= 1;
  return at > title && wordAt(sentence, at) === 'not' && !articles.has(symbolAt(sentence, title + 1));
}
