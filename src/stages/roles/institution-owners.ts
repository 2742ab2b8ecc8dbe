import { isOccupation } from '../../knowledge/occupations.js';
import { officesOfState, officesOfTowns, publicOffices } from '../../knowledge/offices.js';
import { employingVerbs, irregularVerbs, meetingWords, speechVerbs } from '../../knowledge/role-contexts.js';
import { isPlural } from '../../text/title-head.js';
import { wordAt, type Elsewhere } from './constraints/reading.js';
import { itemBefore, symbolAt } from './gap.js';
import { ofAdjuncts } from './institution-adjuncts.js';
import { ofObjects } from './institution-objects.js';
import { reach, type RoleSentence } from './role-sentence.js';

/*
 * Organizations and places that the grammar of a sentence gives to somebody else, so that the
 * title in question is not held there. All indexes are of items.
 */

/*
 * Each fact suffices, so that their order says nothing. A new one is a function and a line in the list of the names that
 * it is about.
 */

/** On any name. */
const ofNames: readonly Elsewhere[] = [
  isInBracketsOfOther, //  "Ada Roe ([Labour]), the leader, Bo Li"
  isPastPlace, //          "Ada Roe, formerly of [Andex], as head"
  isOfWhomIsMet, //        "[Sweden]'s premier met President Ada Roe"
  isRegionOfTown, //       "in Louisville, [Kentucky], Mayor Ada Roe"
  isSource, //             "sacked as coach, [Andex] said"
  isSetting, //            "a banker, Ada Roe, in [Lagos]"
  isInPredicateBefore, //  "opened shops in [Mali], and said chair Ada Roe"
  isSeat, //               "a director with a [Leeds]-based firm"
  isDestination, //        "Minister Ada Roe flew to [Kenya]"
  isConfirmer, //          "the [Senate] confirmed Ada Roe as secretary"
  isActor, //              "[Israel] killed commander Ada Roe"
  isMedium, //             "in a column in the [Dover Post], the chair, Ada Roe"
  isInAdverbial, //        "asked about [Andex], Senator Ada Roe"
  ...ofObjects,
  ...ofAdjuncts,
];

/** On names of organizations, and of places other than countries. */
const ofBodies: readonly Elsewhere[] = [
  isOfMemberBefore, //     "Ada Roe, to the [High Court], and Judge Bo Li"
  isOfOtherJoined, //      "Judge Ada Roe and Bo Li of the [Red Cross]"
  isOwnerOfNamed, //       "[Andex]'s rival Borel named Ada Roe chair"
  isInClauseOfOther, //    "Ada Roe, who coached [Andex], said manager Bo Li"
  isBesideOwnClause, //    "Andex, where Ada Roe was chair, and [Borel]"
  isInAccusation, //       "accused minister Ada Roe of selling [Andex]"
  isOfPresentTitle, //     "[Andex] chair and former minister Ada Roe"
];

/** Whether a name is where somebody else than the holder of a title is, what owns something else, or the object of a verb. */
export function isOfSomebodyElse(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const says = (fact: Elsewhere): boolean => fact(sentence, title, holder, at);
  if (ofNames.some(says)) return true;
  return sentence.items[at]?.country === null
    ? ofBodies.some(says)
    : isCountryOfOther(sentence, title, holder, at);
}

/** "[Andex] chair Ada Roe and Governor Bo Li": a name right before the title of somebody else is where that one is held. */
export function isOfOthersTitle(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  let other = at + 1;
  // "Leeds West and Pudsey MP"
  while (other < title && /^(?:and|&|O|L)$/.test(symbolAt(sentence, other))) other += 1;
  if (other >= title || symbolAt(sentence, other) !== 'T') return false;
  const between = sentence.people.filter((person) => person > other && person < title);
  return between.length > 0 && !between.includes(holder);
}

const prepositions = /^(?:of|from|at|to|for|in)$/;

/** "Ada Roe, to the [High Court], and Judge Bo Li": what the name before is completed with, at the end of its member. */
function isOfMemberBefore(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at > title || holder < title) return false;
  let joint = at + 1;
  if (symbolAt(sentence, joint) === ',') joint += 1;
  if (!/^(?:and|&)$/.test(symbolAt(sentence, joint)) || symbolAt(sentence, joint + 1) !== 'T') return false;
  return title <= joint + 2 && personCompletedBy(sentence, at) >= 0;
}

/** The person whose name an organization or place completes: "Ada Roe of the [Red Cross]", "Ada Roe, from [Oslo]"; -1 if none. */
function personCompletedBy(sentence: RoleSentence, at: number): number {
  let before = itemBefore(sentence, at, 'the');
  if (!prepositions.test(symbolAt(sentence, before))) return -1;
  before -= 1;
  if (symbolAt(sentence, before) === ',') before -= 1;
  return symbolAt(sentence, before) === 'P' ? before : -1;
}

/** "Judge Ada Roe and Bo Li of the [Red Cross]": who has no title is of it, and not the judge. */
function isOfOtherJoined(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const person = personCompletedBy(sentence, at);
  if (person <= holder || holder < title || isPlural(sentence.items[title]?.head ?? '')) return false;
  return symbolAt(sentence, person - 1) === 'and';
}

/** "Ada Roe was sacked as coach, [Andex] said": who says so at the end. */
function isSource(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (
    at <= Math.max(title, holder) ||
    !/^(?:said|says|reported|announced|confirmed)$/.test(wordAt(sentence, at + 1))
  )
    return false;
  const before = itemBefore(sentence, at, 'the');
  // "Ada Roe, chair, Andex said" is an apposition.
  if (before === title + 1 && symbolAt(sentence, title - 1) === ',' && holder === title - 2) return false;
  return symbolAt(sentence, before) === ',' || symbolAt(sentence, before) === '"';
}

/** "[Israel] killed commander Ada Roe", "[Russia]'s attack shocked mayor Bo Li": who does it to somebody, other than to hire or dismiss them. */
function isActor(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at > title || !isNextNamed(sentence, title, holder) || title - at > reach) return false;
  let verb = title - 1;
  if (/^(?:N|the|an?)$/.test(symbolAt(sentence, verb))) verb -= 1;
  // "shot down"
  if (/^(?:down|up|off|out|in|away|back)$/.test(wordAt(sentence, verb))) verb -= 1;
  const word = wordAt(sentence, verb);
  if (verb <= at || !(/..ed$/.test(word) || irregularVerbs.has(word))) return false;
  // Who hires "a former banker" is no bank.
  const isPast = pastTitle.test(sentence.items[title]?.title ?? '');
  if ((employingVerbs.has(word) && !isPast) || speechVerbs.has(word)) return false;
  for (let item = afterAcronym(sentence, at); item < verb; item += 1)
    if (/^[PTOL,;:"()-]$|^(?:that|who|which|and|but)$/.test(symbolAt(sentence, item))) return false;
  return true;
}

/** "[commander] [Ada Roe]", "a former [banker], [Ada Roe]" */
function isNextNamed(sentence: RoleSentence, title: number, holder: number): boolean {
  const isApposed = /^an?$/.test(symbolAt(sentence, title - 1)) && symbolAt(sentence, title + 1) === ',';
  return holder === title + (isApposed ? 2 : 1);
}

/** The item after a name and the letters that it has in brackets, or after the bracket that these end in. */
function afterAcronym(sentence: RoleSentence, at: number): number {
  if (symbolAt(sentence, at + 1) === ')') return at + 2;
  return symbolAt(sentence, at + 1) === '(' && symbolAt(sentence, at + 3) === ')' ? at + 4 : at + 1;
}

const confirming = /^(?:confirmed|approved|endorsed|ratified|vetted|rejected)$/;

/** "The [Senate] on Monday confirmed Ada Roe as secretary of the treasury": who has a say in who holds a post elsewhere. */
function isConfirmer(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at > holder || holder > title || symbolAt(sentence, title - 1) !== 'as') return false;
  if (!confirming.test(wordAt(sentence, holder - 1))) return false;
  for (let item = at + 1; item < holder - 1; item += 1)
    if (!/^(?:[DwW]|on|has|have|had)$/.test(symbolAt(sentence, item))) return false;
  return true;
}

/** "In Louisville, [Kentucky], Mayor Ada Roe": the office of a town is not that of what the town lies in. */
function isRegionOfTown(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  if (at > title || !officesOfTowns.has(sentence.items[title]?.head ?? '')) return false;
  return symbolAt(sentence, at - 1) === ',' && symbolAt(sentence, at - 2) === 'L';
}

const pastTitle = /^(?:former|ex)[\s-]/i;

/** "charged a banker, Ada Roe, in [Lagos]": where it happens, after the comma that ends an aside. */
function isSetting(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  return (
    at === holder + 3 &&
    title < holder &&
    symbolAt(sentence, at) === 'L' &&
    symbolAt(sentence, holder + 1) === ',' &&
    /^(?:in|at|near|outside)$/.test(symbolAt(sentence, holder + 2))
  );
}

/** "A director with a [Leeds]-based firm": where somebody's firm is. */
function isSeat(sentence: RoleSentence, _title: number, _holder: number, at: number): boolean {
  const word = symbolAt(sentence, at + 1) === '-' ? wordAt(sentence, at + 2) : wordAt(sentence, at + 1);
  return (
    /^-?(?:based|born|bred|raised|trained|educated|headquartered|listed|bound)$/.test(word) &&
    sentence.items[at]?.symbol === 'L'
  );
}

const travelling =
  /^(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|travel(?:s|l?ed|l?ing)?|head(?:s|ed|ing)?|tour(?:s|ed|ing)?|visit(?:s|ed|ing)?|went|goes)$/;

/** "Minister Ada Roe arrived in Riyadh, [Saudi Arabia]", "will travel to [Kenya]": where the holder goes. */
function isDestination(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const last = Math.max(title, holder);
  if (at <= last || at - last > reach) return false;
  let verb = last + 1;
  while (verb < last + 5 && /^(?:[wDX]|has|had|is|was|will|to|on|in|late)$/.test(symbolAt(sentence, verb))) {
    if (travelling.test(wordAt(sentence, verb))) break;
    verb += 1;
  }
  if (verb >= at || !travelling.test(wordAt(sentence, verb))) return false;
  for (let item = verb + 1; item < at; item += 1)
    if (!/^(?:[WDXL,]|in|to|for|from|on|at|the)$/.test(symbolAt(sentence, item))) return false;
  return true;
}

const published = /^(?:column|op-ed|interview|article|essay|commentary|editorial)$/;

/** "In an interview with [CNN], the chair, Ada Roe", "in a column in the [Dover Post] on Friday": where somebody speaks or writes. */
function isMedium(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at > Math.min(title, holder) || symbolAt(sentence, at) !== 'O') return false;
  const preposition = itemBefore(sentence, at, 'the');
  return (
    /^(?:in|with|for|to)$/.test(symbolAt(sentence, preposition)) &&
    published.test(wordAt(sentence, preposition - 1))
  );
}

const involving = /^(?:about|against|despite|unlike|to|by|from|with|over|on|of)$/;

/** "Asked about [Andex], Senator Ada Roe", "in a letter to [Borel], chair Bo Li": what an adverbial before the clause is about. */
function isInAdverbial(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (holder !== title + 1 || title - at > 4 || at > title || at > reach) return false;
  if (symbolAt(sentence, at + 1) !== ',') return false;
  for (let item = at + 2; item < title; item += 1)
    if (!/^(?:[wN]|the|an?)$/.test(symbolAt(sentence, item))) return false;
  for (let item = 0; item < at; item += 1) if (/^[PT,;:]$/.test(symbolAt(sentence, item))) return false;
  const before = itemBefore(sentence, at, 'the');
  const isInitial = symbolAt(sentence, before - 1) === '^' || symbolAt(sentence, before - 1) === '"';
  if (/^instead of \p{Ll}+ing$/u.test([2, 1, 0].map((step) => wordAt(sentence, before - step)).join(' ')))
    return true;
  return (
    involving.test(wordAt(sentence, before)) &&
    (!isInitial || /^(?:despite|unlike)$/.test(wordAt(sentence, before)))
  );
}

const beforeComplement = /^(?:in|to|from|with|by|for|against|at|on|under|over)$/;

/** "Andex opened shops in Chad and [Mali], and said chair Ada Roe": what an earlier verb of the same subject is completed with. */
function isInPredicateBefore(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  let verb = title - 1;
  while (verb > title - 4 && /^(?:[wN]|the|its|their)$/.test(symbolAt(sentence, verb))) {
    if (speechVerbs.has(wordAt(sentence, verb))) break;
    verb -= 1;
  }
  if (verb - 1 <= at || symbolAt(sentence, verb - 1) !== 'and' || !speechVerbs.has(wordAt(sentence, verb)))
    return false;
  let before = at - 1;
  while (before > at - 10 && /^(?:[wNOL,]|and|or|the)$/.test(symbolAt(sentence, before))) before -= 1;
  return beforeComplement.test(wordAt(sentence, before));
}

/** "[Andex]'s rival Borel named Ada Roe chair": the owner of what is named next. */
function isOwnerOfNamed(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  if (at > title || symbolAt(sentence, at + 1) !== "'s") return false;
  let named = at + 2;
  while (named < at + 5 && /^[wN]$/.test(symbolAt(sentence, named))) named += 1;
  return named > at + 2 && named < title && symbolAt(sentence, named) === 'O';
}

/** "Ada Roe, whose father coached [Andex], said manager Bo Li": a clause about somebody else, which a comma ends. */
function isInClauseOfOther(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (at > title || holder < title) return false;
  let start = at - 1;
  while (start > at - reach && !/^(?:who|whose|[P,;:"^])$/.test(symbolAt(sentence, start))) start -= 1;
  if (!/^who(?:se)?$/.test(symbolAt(sentence, start)) || symbolAt(sentence, start - 1) !== ',') return false;
  let named = start - 2;
  // "Ada Roe (retd), who"
  if (symbolAt(sentence, named) === ')')
    while (named > start - 6 && symbolAt(sentence, named + 1) !== '(') named -= 1;
  if (symbolAt(sentence, named) !== 'P') return false;
  for (let end = at + 1; end < title; end += 1) if (symbolAt(sentence, end) === ',') return true;
  return false;
}

/** "Andex, where Ada Roe was chair, and [Borel]": a clause on where somebody is says it of what stands before it. */
function isBesideOwnClause(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (holder > title || at < title || symbolAt(sentence, holder - 1) !== 'where') return false;
  return symbolAt(sentence, holder - 2) === ',' && /^[OL]$/.test(symbolAt(sentence, holder - 3));
}

/** "accused minister Ada Roe of selling [Andex]": what somebody is accused of doing, and to whom. */
function isInAccusation(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (holder !== title + 1) return false;
  const verb = itemBefore(sentence, at, 'the');
  if (verb !== holder + 2 || wordAt(sentence, holder + 1) !== 'of') return false;
  return /...ing$/.test(wordAt(sentence, verb));
}

/** "[Andex] chair and former minister Ada Roe": a public office of the past is held elsewhere than the present title. */
function isOfPresentTitle(sentence: RoleSentence, title: number, _holder: number, at: number): boolean {
  const { head = '', title: written = '' } = sentence.items[title] ?? {};
  if (!pastTitle.test(written)) return false;
  // "the [Labour] leader and a former director of prosecutions"
  if (/^an?$/.test(symbolAt(sentence, title - 1)) && symbolAt(sentence, title - 2) === 'and')
    return /^[Tw]$/.test(symbolAt(sentence, title - 3)) && at === title - 4;
  if (!publicOffices.has(head) || !/^(?:and|&)$/.test(symbolAt(sentence, title - 1))) return false;
  if (symbolAt(sentence, title - 2) !== 'T' && !publicOffices.has(wordAt(sentence, title - 2))) return false;
  // "[Gulu] Woman MP and former minister"
  return at === title - 3 || (at === title - 4 && /^[wW]$/.test(symbolAt(sentence, title - 3)));
}

/** "Ada Roe ([Labour], [Lund]), the leader, Bo Li", "Ada Roe, D-[Ohio], and Sen. Bo Li": what stands in brackets, or behind a party's letter, after another name. */
function isInBracketsOfOther(sentence: RoleSentence, _title: number, holder: number, at: number): boolean {
  let open = at - 1;
  if (symbolAt(sentence, open) === '-' && /^[DRI]$/i.test(wordAt(sentence, open - 1))) open -= 2;
  else while (open > at - 8 && /^(?:[,/wWOLN#-]|of|and|for|the)$/.test(symbolAt(sentence, open))) open -= 1;
  const isParty = symbolAt(sentence, open) === ',' && open < at - 1 && symbolAt(sentence, at - 1) === '-';
  if (symbolAt(sentence, open) !== '(' && !isParty) return false;
  return symbolAt(sentence, open - 1) === 'P' && open - 1 !== holder;
}

/** "Ada Roe, formerly of [Andex], as head of sales": where somebody is no longer. */
function isPastPlace(sentence: RoleSentence, _title: number, _holder: number, at: number): boolean {
  const before = itemBefore(sentence, at, 'the');
  if (!/^(?:of|at|with|from|w)$/.test(symbolAt(sentence, before))) return false;
  return /^(?:formerly|previously|once|late|lately)$/.test(wordAt(sentence, before - 1));
}

const joining = /^(?:P|T|,|and|&|mr|mrs|ms|dr|the)$/;

/** "The queen's cousin, Prince Olav, met King Harald of [Norway]": the country of another, unless both are named together. */
function isCountryOfOther(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const person = personCompletedBy(sentence, at);
  const isCompleted = person >= 0 && person !== holder && symbolAt(sentence, person + 1) === 'of';
  const isBefore =
    !officesOfState.has(sentence.items[title]?.head ?? '') && isOfOthersTitle(sentence, title, holder, at);
  if (!isCompleted && !isBefore) return false;
  return !areNamedTogether(sentence, title, holder, at);
}

/** "Ministers Ada Roe and Bo Li of [Norway]": nothing else between a title, its holder and a country but other titles and people. */
function areNamedTogether(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const [first, end] = [Math.min(holder, title, at), Math.max(holder, title, at)];
  if (end - first > reach) return false;
  for (let item = first; item <= end; item += 1) {
    const isAround = item <= at && item >= at - 2;
    if (!isAround && !joining.test(symbolAt(sentence, item))) return false;
  }
  return true;
}

/** "Leeds and York MPs Ada Roe and Bo Li": each is of one of two, and nothing says who of which. */
export function isOneOfSeveral(sentence: RoleSentence, title: number): boolean {
  const before = [title - 3, title - 2, title - 1].map((at) => symbolAt(sentence, at)).join(' ');
  return isPlural(sentence.items[title]?.head ?? '') && /^([OL]) (?:and|&) \1$/.test(before);
}

/**
 * "[Sweden]'s premier met President Ada Roe", "President Ada Roe received the [US] ambassador, Bo Li": where another
 * office is held whose holder meets the one in question, so that nothing says that both are of one country or firm.
 */
function isOfWhomIsMet(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const [first, last] = [Math.min(title, holder), Math.max(title, holder)];
  const isBefore = at < first;
  if ((!isBefore && at < last) || (isBefore ? first - at : at - last) > reach) return false;
  const other = postOf(sentence, at);
  if (other < 0 || (isBefore && other >= first)) return false;
  const [from, end] = isBefore ? [Math.max(other, at) + 1, first] : [last + 1, at];
  for (let verb = from; verb < end; verb += 1) {
    if (/^(?:that|[;:"])$/.test(symbolAt(sentence, verb))) return false;
    if (meetingWords.has(wordAt(sentence, verb))) return true;
  }
  return false;
}

/** The item of the post that a name says where it is held: "[Sweden]'s new premier", "the head of [Andex]"; -1 if none. */
function postOf(sentence: RoleSentence, at: number): number {
  const isNoun = (item: number): boolean =>
    symbolAt(sentence, item) === 'T' || isOccupation(wordAt(sentence, item));
  const owned = symbolAt(sentence, at + 1) === "'s" ? at + 2 : at + 1;
  for (let item = owned; item < owned + 4; item += 1) {
    if (isNoun(item)) return item;
    if (!/^[wN]$/.test(symbolAt(sentence, item))) break;
  }
  const of = itemBefore(sentence, at, 'the');
  if (!prepositions.test(symbolAt(sentence, of))) return -1;
  // "the ambassador in [Chad], concurrent for [Mali]"
  for (
    let item = of - 1;
    item > of - 10 && /^(?:[wOLNT,]|and|for|in|to|of|the)$/.test(symbolAt(sentence, item));
    item -= 1
  )
    if (isNoun(item)) return item;
  return -1;
}
