import {
  actsInOffice,
  conditionWords,
  irregularVerbs,
  kinNouns,
  predicativeWords,
  speechVerbs,
  successionVerbs,
} from '../../../knowledge/role-contexts.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { itemBefore, symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import {
  articles,
  determinerOf,
  hasMark,
  isBoundary,
  phraseStart,
  possessives,
  wordAt,
  wordsBetween,
  type Constraint,
} from './reading.js';

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
  isSpokenTo,
  isOneOfHeadline,
  isOwnersOther,
  isListedBefore,
  isOfParents,
  isDoneBy,
  isFormerHolder,
  isChooser,
  isRepresented,
];

const throughSomebody = new Set([
  'through',
  'via',
  'with',
  'without',
  'alongside',
  'beside',
  'behind',
  'against',
]);

/** "Ada Roe, hired by the director in May", "Ada Roe, through her lawyer": who does it, or is with them. */
function isAgent(sentence: RoleSentence, title: number, person: number): boolean {
  const first = phraseStart(sentence, title);
  if (first <= person + 1) return false;
  const preposition = wordAt(sentence, first - 1);
  return preposition === 'by' || throughSomebody.has(preposition);
}

const objectPrepositions = new Set(['for', 'with', 'under', 'alongside', 'to', 'than', 'against']);

/** "Ada Roe, who worked for the senator", "Ada Roe won more votes than the sitting senator". */
function isObject(sentence: RoleSentence, title: number, person: number): boolean {
  const first = phraseStart(sentence, title);
  const isRelative = symbolAt(sentence, person + 1) === ',' && /^whom?$/.test(wordAt(sentence, person + 2));
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
  const noun = wordAt(sentence, person + 2) || (sentence.items[person + 2]?.head ?? '');
  return (
    (above.has(noun) || kinNouns.has(noun)) &&
    /^(?:is|was)$/.test(wordAt(sentence, person + 3)) &&
    title > person + 3
  );
}

const sought =
  /\b(?:ran|runs?|running|stood|standing|campaign(?:s|ed|ing)?|candidate|mistaken|mistook) for(?: the)? $|\b(?:mistaken|mistook|taken) (?:\S+ ){0,4}?for an? $|\b(?:dressed|disguised|posed|posing|masqueraded) as (?:an?|the) $/;

/** "Ada Roe ran for governor", "was mistaken for the ambassador", "dressed as a pirate". */
function isSought(sentence: RoleSentence, title: number, person: number): boolean {
  return sought.test(wordsBetween(sentence, person, title));
}

/** "Make Ada Roe captain, fans demand". */
function isUrged(sentence: RoleSentence, _: number, person: number): boolean {
  return person <= 2 && /^(?:make|name|elect|appoint|keep)$/.test(wordAt(sentence, person - 1));
}

/** Participles before the names of those who hold a title: "an officer, surnamed Roe". */
const introducing = new Set([
  'including',
  'surnamed',
  'named',
  'called',
  'identified',
  'nicknamed',
  'comprised',
  'comprising',
]);

/** "The governor, accompanied by Ada Roe, toured the plant". */
function isModifiedByPerson(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',' || hasMark(sentence, title + 2, person)) return false;
  const participle = wordAt(sentence, title + 2);
  return /.(?:ed|ing)$/.test(participle) && !introducing.has(participle) && person > title + 2;
}

/** "Representing the governor, Ada Roe said", "on behalf of the minister, director Bo Li": whom somebody stands in for. */
function isRepresented(sentence: RoleSentence, title: number): boolean {
  const first = determinerOf(sentence, title);
  const before = first < 0 ? title - 1 : first - 1;
  if (/^(?:representing|deputising|deputizing)$/.test(wordAt(sentence, before))) return true;
  return wordAt(sentence, before) === 'of' && wordAt(sentence, before - 1) === 'behalf';
}

const choosing = /^(?:named|appointed|hired|promoted|nominated|picked|recruited|poached)$/;

/** "The brewer named Ada Roe as its chief", "The chancellor appointed Bo Li": who chooses; but "a nurse named Ada Roe". */
function isChooser(sentence: RoleSentence, title: number, person: number): boolean {
  if (person !== title + 2 || !choosing.test(wordAt(sentence, title + 1))) return false;
  let at = title - 1;
  while (at > title - 7 && /^(?:[wNOL-]|new|late|current)$/.test(symbolAt(sentence, at))) at -= 1;
  return symbolAt(sentence, at) === 'the' || possessives.has(wordAt(sentence, at));
}

/** "If I were president, I would resign," Ada Roe said; as if she were the owner, Ada Roe walked in. */
function isSupposed(sentence: RoleSentence, title: number, person: number): boolean {
  const isQuoted = wordsBetween(sentence, title, person).includes('"');
  let isPronoun = false;
  for (let at = title - 1; at >= title - 5 && !isBoundary(sentence, at); at -= 1) {
    if (/^(?:i|you|he|she|they)$/.test(wordAt(sentence, at))) isPronoun = true;
    if (conditionWords.has(wordAt(sentence, at))) return isQuoted || isPronoun;
  }
  return false;
}

/** "Minister, Ada Roe clash over road": in a headline a comma is an "and". */
function isOneOfHeadline(sentence: RoleSentence, title: number, person: number): boolean {
  if (title !== 0 || symbolAt(sentence, 1) !== ',' || person !== 2 || symbolAt(sentence, 3) !== 'w')
    return false;
  const verb = wordAt(sentence, 3);
  return /[^sdg]$/.test(verb) && !irregularVerbs.has(verb) && !speechVerbs.has(verb);
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
  if (joint === 'who' || ((joint === 'of' || joint === 'to') && first === start + 3)) return true;
  return isOccupation(wordAt(sentence, start + 1)) && isAttributes(sentence, start + 2, first);
}

/** "at the office of": nothing but prepositions and their nouns, which belong to the noun before. */
function isAttributes(sentence: RoleSentence, from: number, end: number): boolean {
  if (!/^(?:of|to|in|at|from|for|with|on)$/.test(wordAt(sentence, from))) return false;
  for (let at = from; at < end; at += 1) {
    if (!/^(?:of|to|in|at|from|for|with|on|the|an?|its|their|w|W|O|L|N|'s)$/.test(symbolAt(sentence, at)))
      return false;
  }
  return /^(?:of|to|in|at|from|for|with|on)$/.test(wordAt(sentence, end - 1));
}

/** "The club fired the manager, and Ada Roe took over". */
function isBeforeNextClause(sentence: RoleSentence, title: number, person: number): boolean {
  if (symbolAt(sentence, title + 1) !== ',' || symbolAt(sentence, title + 2) !== 'and') return false;
  if (person === title + 3) return true;
  // "The pilot, and a passenger, Ada Roe, died"
  const noun = title + 4;
  // "treated the king, and her assistant, Ada Roe, left"
  const determiner = symbolAt(sentence, title + 3);
  return (
    (articles.has(determiner) || possessives.has(determiner)) &&
    /^[wT]$/.test(symbolAt(sentence, noun)) &&
    symbolAt(sentence, noun + 1) === ',' &&
    person === noun + 2
  );
}

/** "You are a coward, captain," Ada Roe wrote: who is spoken to; "Call me captain," she said. */
function isSpokenTo(sentence: RoleSentence, title: number, person: number): boolean {
  const next = symbolAt(sentence, title + 1);
  const end = /^[,.!?]$/.test(next) ? title + 2 : title + 1;
  const isAddressed = /^(?:,|me)$/.test(wordAt(sentence, title - 1));
  return isAddressed && symbolAt(sentence, end) === '"' && person > end;
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

const upbringing = /^(?:raised|adopted|fostered|reared)$/;

/** "Born to a teacher and a nurse, Ada Roe", "raised by a priest, Ada Roe", but "concerns raised by the mayor". */
function isOfParents(sentence: RoleSentence, title: number, person: number): boolean {
  if (!hasMark(sentence, title + 1, person)) return false;
  for (let at = title - 1; at >= title - 8; at -= 1) {
    if (/^[,;:"P^]$/.test(symbolAt(sentence, at))) return false;
    const [word, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
    if (word === 'born') return next === 'to' || next === 'in';
    if (upbringing.test(word))
      return next === 'by' && /^(?:\^|,|was|is|been|and)$/.test(symbolAt(sentence, at - 1));
  }
  return false;
}

/** "Sacked as coach by Ada Roe", "a portrait of the king by Ada Roe", but "a speech as chair by Ada Roe". */
function isDoneBy(sentence: RoleSentence, title: number, person: number): boolean {
  const first = itemBefore(sentence, person, 'T');
  const isOwn = symbolAt(sentence, title - 1) === 'as' && actsInOffice.has(wordAt(sentence, title - 2));
  return !isOwn && wordAt(sentence, first) === 'by' && first === title + 1;
}

/** "Appointed as chair, replacing Ada Roe": who held the post before. */
function isFormerHolder(sentence: RoleSentence, title: number, person: number): boolean {
  const before = itemBefore(sentence, person, 'T');
  return before > title && successionVerbs.has(wordAt(sentence, before));
}
