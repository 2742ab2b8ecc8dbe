import { adverbialWords, speechVerbs, subordinators } from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { articles, hasMark, isBoundary, reach, relative, wordAt, type Constraint } from './reading.js';

/* Clauses and adverbials that a title is in, and the person after it is not. */

export const ofClauses: readonly Constraint[] = [
  isInRelativeClause,
  isNextClause,
  isInReducedClause,
  isOfRelativeClause,
  isOfClauseBefore,
  isInSubject,
];

/** "It was the chairman who hired Ada Roe", "the mayor of the town where Ada Roe was born", "the doctor, whom Ada Roe had called". */
function isInRelativeClause(sentence: RoleSentence, title: number, person: number): boolean {
  const first = symbolAt(sentence, title + 1) === ',' ? title + 2 : title + 1;
  const word = wordAt(sentence, first);
  return (relative.has(word) || word === 'where') && !hasMark(sentence, first, person);
}

/** "Asked about the ambassador, Ada Roe smiled", "pictured with the mayor: Ada Roe": the comma ends an adverbial, and no apposition begins. */
function isNextClause(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || !/^[,:]$/.test(symbolAt(sentence, title + 1))) return false;
  if (!isInAdverbial(sentence, title)) return false;
  if (symbolAt(sentence, title + 1) === ':') return true;
  return /^[wW]$|^(?:said|says|told|was|were|is|are|has|had)$/.test(symbolAt(sentence, person + 1));
}

/** "about the ambassador", "according to the firm's treasurer": an article, or whose it is, after a preposition. */
function isInAdverbial(sentence: RoleSentence, title: number): boolean {
  if (articles.has(symbolAt(sentence, title - 1))) return adverbialWords.has(wordAt(sentence, title - 2));
  if (symbolAt(sentence, title - 1) !== "'s") return false;
  let at = title - 2;
  while (at > title - 6 && /^[wWOLN]$/.test(symbolAt(sentence, at))) at -= 1;
  if (articles.has(symbolAt(sentence, at))) at -= 1;
  return adverbialWords.has(wordAt(sentence, at));
}

const auxiliaries = new Set(['has', 'have', 'had', 'is', 'was', 'are', 'were', 'will']);

/** "The minister Ada Roe works for has resigned": a relative clause without a pronoun. */
function isInReducedClause(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 1 || symbolAt(sentence, title - 1) !== 'the') return false;
  const verb = wordAt(sentence, person + 1);
  if (symbolAt(sentence, person + 1) !== 'w' || speechVerbs.has(verb)) return false;
  // "Bo Li, the minister Ada Roe once served, has died"
  if (symbolAt(sentence, title - 2) === ',' && symbolAt(sentence, title - 3) === 'P') return true;
  let at = person + 2;
  if (/^(?:for|with|to|on|at|in|of|by|under)$/.test(symbolAt(sentence, at))) at += 1;
  if (symbolAt(sentence, at) === 'D') at += 1;
  return auxiliaries.has(symbolAt(sentence, at));
}

/** "Raised by an uncle who was a priest, Ada Roe left": the title is of whom the clause is about. */
function isOfRelativeClause(sentence: RoleSentence, title: number, person: number): boolean {
  if (person < title + 2 || symbolAt(sentence, title + 1) !== ',') return false;
  let at = articles.has(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  if (!/^(?:is|was|are|were|became|been|being)$/.test(symbolAt(sentence, at))) return false;
  while (/^(?:had|has|have|been|was|is)$/.test(symbolAt(sentence, at))) at -= 1;
  return relative.has(wordAt(sentence, at)) && symbolAt(sentence, at - 1) !== ',';
}

/** "As the minister left the hall, Ada Roe": the title is the subject of a clause that the comma ends. */
function isOfClauseBefore(sentence: RoleSentence, title: number, person: number): boolean {
  if (!articles.has(symbolAt(sentence, title - 1)) || !subordinators.has(wordAt(sentence, title - 2)))
    return false;
  if (!/^[\^,"]$/.test(symbolAt(sentence, title - 3)) || symbolAt(sentence, title + 1) === ',') return false;
  for (let at = title + 1; at < person; at += 1) {
    if (/^[PT]$/.test(symbolAt(sentence, at))) return false;
    if (symbolAt(sentence, at) === ',') return true;
  }
  return false;
}

const postmodifiers = /^(?:who|accused|suspected|convicted|charged|jailed|arrested|wanted|hired|paid)$/;

/** "The man accused of killing the senator, Ada Roe, denies it": either may be the senator. */
function isInSubject(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || symbolAt(sentence, title + 1) !== ',') return false;
  if (symbolAt(sentence, person + 1) !== ',' || !articles.has(symbolAt(sentence, title - 1))) return false;
  const first = symbolAt(sentence, 0) === '"' ? 1 : 0;
  if (title - first > reach) return false;
  if (!articles.has(symbolAt(sentence, first))) return false;
  for (let at = first + 1; at < title - 1; at += 1) {
    if (isBoundary(sentence, at) || symbolAt(sentence, at) === 'T') return false;
    if (postmodifiers.test(wordAt(sentence, at))) return at <= first + 3;
  }
  return false;
}
