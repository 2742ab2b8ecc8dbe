import {
  conditionWords,
  irregularVerbs,
  kinNouns,
  predicativeWords,
  speechVerbs,
} from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { articles, hasMark, isBoundary, wordAt, wordsBetween, type Constraint } from './reading.js';

/* Titles of somebody whom the sentence does not name, before or after the name of another. */

export const ofOthersAfterPerson: readonly Constraint[] = [
  isAgent,
  isObject,
  isApposedToObject,
  isAboveOwned,
  isSought,
  isUrged,
  isComplement,
];

export const ofOthersBeforePerson: readonly Constraint[] = [
  isModifiedByPerson,
  isSupposed,
  isSaidOfSomebody,
  isNounOfTitle,
  isBeforeNextClause,
  isOwnersOther,
  isListedBefore,
];

const possessives = new Set(['his', 'her', 'their', 'its']);

/** Where the noun phrase of a title begins, with an article or whose it is: "the sitting senator"; -1 if with none. */
function determinerOf(sentence: RoleSentence, title: number): number {
  for (let at = title - 1; at >= title - 3; at -= 1) {
    if (articles.has(symbolAt(sentence, at)) || possessives.has(wordAt(sentence, at))) return at;
    if (symbolAt(sentence, at) !== 'w') return -1;
  }
  return -1;
}

/** "Ada Roe, hired by the director in May": who does it. */
function isAgent(sentence: RoleSentence, title: number, person: number): boolean {
  const first = determinerOf(sentence, title);
  return first > person + 1 && wordAt(sentence, first - 1) === 'by';
}

const objectPrepositions = new Set(['for', 'with', 'under', 'alongside', 'to', 'than', 'against']);

/** "Ada Roe, who worked for the senator", "Ada Roe won more votes than the sitting senator". */
function isObject(sentence: RoleSentence, title: number, person: number): boolean {
  const first = determinerOf(sentence, title);
  const isRelative = symbolAt(sentence, person + 1) === ',' && wordAt(sentence, person + 2) === 'who';
  const verb = isRelative ? person + 3 : person + 1;
  if (first <= verb) return false;
  for (let at = verb; at < first; at += 1) {
    if (isBoundary(sentence, at)) return false;
    const isWork =
      wordAt(sentence, at).startsWith('work') && objectPrepositions.has(wordAt(sentence, at + 1));
    if (predicativeWords.has(wordAt(sentence, at)) && !isWork) return false;
  }
  return isRelative || first < title - 1 || possessives.has(wordAt(sentence, first));
}

/** "Ada Roe told her lawyer, a former judge": the apposition is to whom the verb is about. */
function isApposedToObject(sentence: RoleSentence, title: number, person: number): boolean {
  const comma = title - 2;
  if (!/^an?$/.test(symbolAt(sentence, title - 1)) || symbolAt(sentence, comma) !== ',') return false;
  if (!/^[wT]$/.test(symbolAt(sentence, comma - 1))) return false;
  const first = determinerOf(sentence, comma - 1);
  const verb = wordAt(sentence, person + 1);
  const isVerb = /.ed$/.test(verb) || irregularVerbs.has(verb) || speechVerbs.has(verb);
  return isVerb && first === person + 2;
}

const above = new Set([
  'boss',
  'employer',
  'rival',
  'opponent',
  'landlord',
  'neighbour',
  'neighbor',
  'teacher',
]);

/** "Ada Roe's boss is the governor". */
function isAboveOwned(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, person + 1) !== "'s") return false;
  const noun = wordAt(sentence, person + 2);
  return (
    (above.has(noun) || kinNouns.has(noun)) &&
    /^(?:is|was)$/.test(wordAt(sentence, person + 3)) &&
    title > person
  );
}

const sought =
  /\b(?:ran|runs?|running|stood|standing|campaign(?:s|ed|ing)?|candidate|mistaken|mistook) for(?: the)? $|\b(?:dressed|disguised|posed|posing|masqueraded) as (?:an?|the) $/;

/** "Ada Roe ran for governor", "was mistaken for the ambassador", "dressed as a pirate". */
function isSought(sentence: RoleSentence, title: number, person: number): boolean {
  return sought.test(wordsBetween(sentence, person, title));
}

/** "Make Ada Roe captain, fans demand". */
function isUrged(sentence: RoleSentence, _: number, person: number): boolean {
  return person <= 2 && /^(?:make|name|elect|appoint|keep)$/.test(wordAt(sentence, person - 1));
}

/** "The governor, accompanied by Ada Roe, toured the plant". */
function isModifiedByPerson(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',' || hasMark(sentence, title + 2, person)) return false;
  return /.(?:ed|ing)$/.test(wordAt(sentence, title + 2)) && person > title + 2;
}

/** "If I were president, I would resign," Ada Roe said. */
function isSupposed(sentence: RoleSentence, title: number, person: number): boolean {
  if (!wordsBetween(sentence, title, person).includes('"')) return false;
  for (let at = title - 1; at >= title - 5 && !isBoundary(sentence, at); at -= 1) {
    if (conditionWords.has(wordAt(sentence, at))) return true;
  }
  return false;
}

/** "He was a great captain," said Ada Roe of her brother. */
function isSaidOfSomebody(sentence: RoleSentence, title: number, person: number): boolean {
  if (!wordsBetween(sentence, title, person).includes('"')) return false;
  const first = determinerOf(sentence, title);
  const verb = first < 0 ? title - 1 : first - 1;
  return (
    /^(?:is|was|'s)$/.test(wordAt(sentence, verb)) && /^(?:he|she|it|who)$/.test(wordAt(sentence, verb - 1))
  );
}

/** "The bodyguard of the president, Ada Roe, was shot", "The student who met the minister, Ada Roe, is 19". */
function isNounOfTitle(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || symbolAt(sentence, title + 1) !== ',') return false;
  const first = determinerOf(sentence, title);
  const start = symbolAt(sentence, 0) === '"' ? 1 : 0;
  if (first < start + 3 || !articles.has(symbolAt(sentence, start))) return false;
  if (!/^[wT]$/.test(symbolAt(sentence, start + 1)) || symbolAt(sentence, person + 1) !== ',') return false;
  const joint = wordAt(sentence, start + 2);
  return joint === 'who' || ((joint === 'of' || joint === 'to') && first === start + 3);
}

/** "The club fired the manager, and Ada Roe took over". */
function isBeforeNextClause(sentence: RoleSentence, title: number, person: number): boolean {
  return (
    symbolAt(sentence, title + 1) === ',' && symbolAt(sentence, title + 2) === 'and' && person === title + 3
  );
}

/** "The minister – Ada Roe's former boss – quit". */
function isOwnersOther(sentence: RoleSentence, title: number, person: number): boolean {
  const isApposed = /^[-–—,(]$/.test(symbolAt(sentence, person - 1)) && person === title + 2;
  return isApposed && symbolAt(sentence, person + 1) === "'s";
}

/** "Ada Roe, then the driver of the ambassador": what another noun is of. */
function isComplement(sentence: RoleSentence, title: number, person: number): boolean {
  const first = determinerOf(sentence, title);
  if (first < person + 4 || wordAt(sentence, first - 1) !== 'of') return false;
  const noun = wordAt(sentence, first - 2);
  if (symbolAt(sentence, first - 2) !== 'w' || predicativeWords.has(noun) || noun === 'one') return false;
  return articles.has(symbolAt(sentence, first - 3));
}

/** "Two senators, a governor and Ed Flint were at the table": who comes last is none of those before. */
function isListedBefore(sentence: RoleSentence, title: number, person: number): boolean {
  const isLast = symbolAt(sentence, person - 1) === 'and' && symbolAt(sentence, person - 2) === 'T';
  return isLast && title < person - 2 && symbolAt(sentence, title + 1) === ',';
}
