import {
  adverbialWords,
  denials,
  irregularVerbs,
  kinNouns,
  namingWords,
  predicativeWords,
  successionVerbs,
  unrealWords,
  wishVerbs,
} from '../../knowledge/role-contexts.js';
import { isPlural } from '../../text/title-head.js';
import { symbolAt } from './gap.js';
import type { RoleSentence } from './role-sentence.js';

/*
 * Who cannot hold a title, however likely the model finds it. The training articles have no
 * titles of people without a name, so that it has not seen these.
 */

/** A fact of grammar by which a person does not hold a title. Both are indexes of items. */
type Constraint = (sentence: RoleSentence, title: number, person: number) => boolean;

const personAfter: readonly Constraint[] = [
  isBeneficiary,
  isOwnersApposition,
  isInRelativeClause,
  isNextClause,
  isNextMember,
  isObject,
  isExample,
  isKinOfHolder,
];
const personBefore: readonly Constraint[] = [
  isPossessor,
  isUnreal,
  isWished,
  isKin,
  isPredecessor,
  isSubject,
];

/** Whether grammar lets a person hold a title; both are indexes of items. */
export function mayHold(sentence: RoleSentence, title: number, person: number): boolean {
  // "The minister's aide Ada Roe": the minister is somebody else.
  if (symbolAt(sentence, title + 1) === "'s") return false;
  const constraints = person < title ? personBefore : personAfter;
  return !constraints.some((constraint) => constraint(sentence, title, person));
}

const towards = new Set(['for', 'to', 'of']);

/** "The spokesperson for Ada Roe", but not "the envoy to Chad, Ada Roe". */
function isBeneficiary(sentence: RoleSentence, title: number, person: number): boolean {
  return towards.has(symbolAt(sentence, title + 1)) && !hasMark(sentence, title + 1, person);
}

/** "A lawyer, Ada Roe's cousin": the apposition is the cousin. */
function isOwnersApposition(sentence: RoleSentence, _: number, person: number): boolean {
  return symbolAt(sentence, person - 1) === ',' && symbolAt(sentence, person + 1) === "'s";
}

const relative = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** "It was the chairman who hired Ada Roe", "the doctor that Ada Roe had called". */
function isInRelativeClause(sentence: RoleSentence, title: number, person: number): boolean {
  return relative.has(wordAt(sentence, title + 1)) && !hasMark(sentence, title + 1, person);
}

/** "The bishop blessed Ada Roe": the verb is the title's, and the person its object. */
function isObject(sentence: RoleSentence, title: number, person: number): boolean {
  const verb = wordAt(sentence, symbolAt(sentence, title + 1) === 'and' ? title + 2 : title + 1);
  if (!articles.has(symbolAt(sentence, title - 1)) || namingWords.has(verb)) return false;
  if (!/.ed$/.test(verb) && !irregularVerbs.has(verb)) return false;
  return !hasMark(sentence, title + 1, person);
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

/** "Asked about the ambassador, Ada Roe smiled": the comma ends an adverbial, and no apposition begins. */
function isNextClause(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || symbolAt(sentence, title + 1) !== ',') return false;
  if (!articles.has(symbolAt(sentence, title - 1))) return false;
  if (!adverbialWords.has(wordAt(sentence, title - 2))) return false;
  return /^[wW]$|^(?:said|says|told|was|were|is|are|has|had)$/.test(symbolAt(sentence, person + 1));
}

const copulas = new Set(['as', 'is', 'was', 'became']);

/**
 * "chose Ada Roe as chair, Bo Li", "elected Ada Roe president, Bo Li", "when Ada Roe was a student, Bo Li",
 * "Ada Roe, a lawyer, Bo Li": the title of who stands before it.
 */
function isNextMember(sentence: RoleSentence, title: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',') return false;
  const article = symbolAt(sentence, title - 1);
  const before = articles.has(article) ? title - 2 : title - 1;
  const isJoint =
    copulas.has(symbolAt(sentence, before)) || (symbolAt(sentence, before) === ',' && /^an?$/.test(article));
  return symbolAt(sentence, isJoint ? before - 1 : before) === 'P';
}

/** "Ada Roe's lawyer", with nothing but ordinary words in between. */
function isPossessor(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, person + 1) !== "'s") return false;
  for (let at = person + 2; at < title; at += 1) if (!/^[wW]$/.test(symbolAt(sentence, at))) return false;
  return true;
}

const focusing = new Set(['only', 'just', 'merely', 'simply', 'yet']);

/** "Ada Roe is not a doctor", "was tipped as the next governor": a role that the clause does not assert. */
function isUnreal(sentence: RoleSentence, title: number, person: number): boolean {
  for (let at = title - 1; at > person && !isBoundary(sentence, at); at -= 1) {
    if (unrealWords.has(wordAt(sentence, at)) && !focusing.has(wordAt(sentence, at + 1))) return true;
  }
  return false;
}

/** "The party wants Ada Roe as leader", "it is not true that Ada Roe is the owner". */
function isWished(sentence: RoleSentence, _: number, person: number): boolean {
  const before = symbolAt(sentence, person - 1) === 'T' ? person - 2 : person - 1;
  const next = wordAt(sentence, person + 1);
  if (wishVerbs.has(wordAt(sentence, before)) && (next === 'as' || next === 'to')) return true;
  if (wordAt(sentence, before) !== 'that') return false;
  for (let at = before - 1; at >= before - 4; at -= 1) if (denials.has(wordAt(sentence, at))) return true;
  return false;
}

/** "Ada Roe, son of the former minister", "whose father was a judge". */
function isKin(sentence: RoleSentence, title: number, person: number): boolean {
  for (let at = title - 1; at > person; at -= 1) {
    if (symbolAt(sentence, at) === 'P') return false;
    if (!kinNouns.has(wordAt(sentence, at))) continue;
    const next = symbolAt(sentence, at + 1);
    return next === 'of' || next === 'to' || (next !== ',' && symbolAt(sentence, at - 1) === 'whose');
  }
  return false;
}

/** "She succeeds Ada Roe as director": the post is the subject's. */
function isPredecessor(sentence: RoleSentence, _: number, person: number): boolean {
  const before = symbolAt(sentence, person - 1) === 'T' ? person - 2 : person - 1;
  return successionVerbs.has(wordAt(sentence, before)) && wordAt(sentence, person + 1) === 'as';
}

const articles = new Set(['the', 'a', 'an']);

/** "Ada Roe married a senator", "met the king and the queen": titles of whom the person's verb acts on. */
function isSubject(sentence: RoleSentence, title: number, person: number): boolean {
  const isSecond = symbolAt(sentence, title - 2) === 'and' && symbolAt(sentence, title - 3) === 'T';
  if (isSecond && isSubject(sentence, title - 3, person)) return true;
  if (!articles.has(symbolAt(sentence, title - 1)) || title - person < 3) return false;
  for (let at = person + 1; at < title - 1; at += 1) {
    if (isBoundary(sentence, at)) return false;
    const word = wordAt(sentence, at);
    if (predicativeWords.has(word) || relative.has(word)) return false;
  }
  return true;
}

function wordAt({ items }: RoleSentence, index: number): string {
  return items[index]?.word ?? '';
}

/** A mark or another person: the end of what one verb says. */
function isBoundary(sentence: RoleSentence, at: number): boolean {
  return /^(?:[,():;"P-]|and|but|while|when)$/.test(symbolAt(sentence, at));
}

function hasMark(sentence: RoleSentence, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (/^[,(:;]$/.test(symbolAt(sentence, at))) return true;
  return false;
}
