import { irregularVerbs, kinNouns, predicativeWords, speechVerbs } from '../../../knowledge/role-contexts.js';
import { countBelow, itemBefore, symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { isBoundary, phraseStart, reach, relative, wordAt, type Constraint } from './reading.js';

/* Whose predicate it is that a title after a name stands in, and whether the title is its object. */

export const ofPredicates: readonly Constraint[] = [isSubject, isOfObject, isBeaten, isInModifier, isOfOwn];

/** "Ada Roe married a senator", "met the king and the queen", "told Lund's mayor": titles of whom the person's verb acts on. */
function isSubject(sentence: RoleSentence, title: number, person: number): boolean {
  const isSecond = symbolAt(sentence, title - 2) === 'and' && symbolAt(sentence, title - 3) === 'T';
  if (isSecond && isSubject(sentence, title - 3, person)) return true;
  const first = phraseStart(sentence, title);
  if (first - person < 2) return false;
  // "worked for the ambassador"
  if (
    wordAt(sentence, first - 2).startsWith('work') &&
    /^(?:for|with|under|alongside)$/.test(wordAt(sentence, first - 1))
  )
    return first - 2 === person + 1;
  const verb = afterAside(sentence, person + 1, first);
  for (let at = verb; at < first; at += 1) {
    if (isBoundary(sentence, at)) return false;
    const word = wordAt(sentence, at);
    // "called the mayor"
    if (/^calls?(?:ed)?$/.test(word) && at === verb && at === first - 1) continue;
    if (relative.has(word) || isPredicative(sentence, at)) return false;
  }
  return true;
}

/** "is", but not "is suing". */
function isPredicative(sentence: RoleSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (
    /^(?:is|was|are|were|been|'s)$/.test(word) &&
    /^(?!being|becoming).+ing$/.test(wordAt(sentence, at + 1))
  )
    return false;
  return predicativeWords.has(word);
}

/** The marks that an aside stands between. */
const asides: readonly (readonly [open: string, close: string])[] = [
  [',', ','],
  ['(', ')'],
  ['-', '-'],
];

/** Where the predicate of a subject begins that asides follow: "Ada Roe, 51, [visited]", "the mayor, Ada Roe, [met]". */
function afterAside(sentence: RoleSentence, from: number, end: number): number {
  const open = symbolAt(sentence, from);
  // The name itself was the aside.
  if (open === ',' && isVerb(sentence, from + 1)) return from + 1;
  const close = asides.find(([mark]) => mark === open)?.[1];
  if (close === undefined || end - from > reach) return from;
  for (let at = from + 1; at < end; at += 1) {
    const symbol = symbolAt(sentence, at);
    if (/^[P;"]$/.test(symbol)) return from;
    if (symbol !== close) continue;
    if (/^[,(]$/.test(symbolAt(sentence, at + 1))) return afterAside(sentence, at + 1, end);
    return isVerb(sentence, at + 1) ? at + 1 : from;
  }
  return from;
}

const adverbs = /^(?:also|later|then|today|yesterday|again|twice|\p{Ll}+ly)$/u;

/** Whether a verb that makes nobody anything stands there, or follows an adverb or a date. */
function isVerb(sentence: RoleSentence, first: number): boolean {
  for (let at = first; at < first + 4; at += 1) {
    const word = wordAt(sentence, at);
    if (/^(?:is|was|has|had|will|would)$/.test(word)) return true;
    if (predicativeWords.has(word)) return false;
    if (isPast(word) || speechVerbs.has(word)) return true;
    if (!adverbs.test(word) && !/^(?:on|in|at|D)$/.test(symbolAt(sentence, at))) return false;
  }
  return false;
}

const isPast = (word: string): boolean => /..ed$/.test(word) || irregularVerbs.has(word);

/** "Ada Roe and Bo Li, both of Lund, visited the governor": what a verb acts on is none of those before it. */
function isOfObject(sentence: RoleSentence, title: number, person: number): boolean {
  const first = phraseStart(sentence, title);
  if (first - person < 2) return false;
  const verb = wordAt(sentence, first - 1);
  return isPast(verb) && !predicativeWords.has(verb) && !speechVerbs.has(verb);
}

const winning =
  /^(?:beat|beats|beating|defeated|defeating|edged|ousted|unseated|outpolled|overcame|topped|pipped|trounced|thrashed|replaced|succeeded|joined)$/;

/** "Ada Roe beat Bo Li to become mayor": the purpose is the subject's. */
function isBeaten(sentence: RoleSentence, title: number, person: number): boolean {
  const before = itemBefore(sentence, person, 'T');
  const verb = /^(?:out|off|over)$/.test(wordAt(sentence, before)) ? before - 1 : before;
  return winning.test(wordAt(sentence, verb)) && wordAt(sentence, person + 1) === 'to' && title > person + 1;
}

const finite = /^(?:is|was|are|were|became|becomes|has|had|have|will)$/;
const finiteVerbs = new Set([
  'remains',
  'remained',
  'serves',
  'served',
  'works',
  'worked',
  'resigned',
  'retired',
  'quit',
  'joined',
  'returned',
]);
/** What begins a modifier after a name and a comma: a clause, a participle, an apposition, "along with". */
const modifying = /^(?:w|D|#|who|whose|which|with|an?|the|his|her|their|like|then|also|late|including)$/;

/** "Ada Roe, who studied with Bo Li, is a surgeon", "Ada Roe, Bo Li's aide, was": what follows a modifier is said of whom it modifies. */
function isInModifier(sentence: RoleSentence, title: number, person: number): boolean {
  if (title - person > reach) return false;
  let close = person + 1;
  while (close < title && !isBreak(sentence, close)) close += 1;
  const mark = asides.find(([, end]) => end === symbolAt(sentence, close))?.[0];
  if (mark === undefined || close === title) return false;
  const verb = wordAt(sentence, close + 1);
  if ((!finite.test(verb) && !finiteVerbs.has(verb)) || isNameOfOwn(sentence, person)) return false;
  for (let at = close + 1; at < title; at += 1) if (isBreak(sentence, at)) return false;
  for (let at = person - 1; at > 0 && person - at < reach; at -= 1) {
    if (/^[;:"]$/.test(symbolAt(sentence, at))) return false;
    const isOwner = at + 1 === person && symbolAt(sentence, person + 1) === "'s";
    const isModifying = isOwner || modifying.test(symbolAt(sentence, at + 1));
    if (isModifying && symbolAt(sentence, at) === mark) return /^[P)]$/.test(symbolAt(sentence, at - 1));
  }
  return false;
}

/** "Ada Roe, whose aunt, [Bo Li], is": who is named after "whose" and a noun. */
function isNameOfOwn(sentence: RoleSentence, person: number): boolean {
  let at = itemBefore(sentence, person, ',');
  const noun = at;
  // "whose aunt met Bo Li"
  if (at === person - 1 && !kinNouns.has(wordAt(sentence, at)) && symbolAt(sentence, at) !== 'T')
    return false;
  while (at > noun - 4 && /^(?:[wT]|late|new)$/.test(symbolAt(sentence, at))) at -= 1;
  return at < noun && symbolAt(sentence, at) === 'whose';
}

/** "Ada Roe, whose aunt, Bo Li, is the mayor": what the next who is named is. */
function isOfOwn(sentence: RoleSentence, title: number, person: number): boolean {
  const next = sentence.people[countBelow(sentence.people, person + 1)];
  if (next === undefined || next > title || next - person > 9 || !isNameOfOwn(sentence, next)) return false;
  const verb = symbolAt(sentence, next + 1) === ',' ? next + 2 : next + 1;
  if (!isPredicative(sentence, verb)) return false;
  for (let at = verb; at < title; at += 1) if (isBreak(sentence, at)) return false;
  return true;
}

function isBreak(sentence: RoleSentence, at: number): boolean {
  return /^[,;:"P()-]$/.test(symbolAt(sentence, at));
}
