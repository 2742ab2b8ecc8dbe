import { partiesIn } from '../../knowledge/party-words.js';
import { itemBefore, symbolAt } from './gap.js';
import { reach, type RoleSentence } from './role-sentence.js';

/*
 * Parties and firms, in which no office of a state or a town is held. All indexes are of items.
 */

const ofStateOrTown = /^(?:mayor|premier|chancellor|minister)$/;
/** Nouns in the names of bodies in which such an office may be held, and of those with offices of the same name. */
const bodies =
  /\b(?:councils?|government|cabinet|assembly|ministry|department|administration|authority|university|college|school|institute|exchequer|treasury|bank|church|chapel|parish|municipality|district|county|city|town|state|region|province|office|commission|parliament|congregation|order)\b/i;

/** "Ada Roe of the [Green Party] is mayor": an office of a state or a town is held in no party and no firm. */
export function isNoPublicBody(head: string, name: string): boolean {
  // "Mayor Ada Roe of Lund", which an engine may take for a club.
  if (head === 'mayor' && !/\s|^\p{Lu}+$/u.test(name)) return false;
  return isNoBodyOfOffice(head, name);
}

/** Whether an office is one of a state or a town, and a name that of no public body by the nouns in it. */
function isNoBodyOfOffice(head: string, name: string): boolean {
  return ofStateOrTown.test(head) && !bodies.test(name);
}

/**
 * "Votes for [Labour] grew, the mayor, Ada Roe, said": a party or firm, when more than the words of one noun phrase stands
 * between it and an office of a state or a town.
 */
export function isApartFromOffice(
  sentence: RoleSentence,
  title: number,
  holder: number,
  at: number,
  name: string,
): boolean {
  if (symbolAt(sentence, at) !== 'O' || !isNoBodyOfOffice(sentence.items[title]?.head ?? '', name))
    return false;
  const [first, last] = [Math.min(title, holder), Math.max(title, holder)];
  const [from, end] = at < first ? [at + 1, first] : [last + 1, at];
  if (end - from > reach) return true;
  for (let item = from; item < end; item += 1)
    if (!/^(?:[wWNOL()&]|'s|of|for|from|at|the|and|new|current|late)$/.test(symbolAt(sentence, item)))
      return true;
  return false;
}

/** "[Labour]'s leader met former Tory ministers": the party of a title is not another one. */
export function isOtherParty(title: string, name: string): boolean {
  const ofName = partiesIn(name);
  if (ofName.size === 0) return false;
  const ofTitle = partiesIn(title);
  return ofTitle.size > 0 && ![...ofName].some((party) => ofTitle.has(party));
}

/** Whether a name completes that of a holder: "Ada Roe of the [Green Party] is mayor". */
export function isOfHolder(sentence: RoleSentence, holder: number, at: number): boolean {
  if (at < holder || symbolAt(sentence, at) !== 'O') return false;
  const of = itemBefore(sentence, at, 'the');
  const before = itemBefore(sentence, of, ',');
  return symbolAt(sentence, of) === 'of' && before === holder;
}
