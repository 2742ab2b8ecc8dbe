import { irregularVerbs } from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { determinerOf, wordAt, type Constraint } from './reading.js';

/*
 * People before a title who stand in the clause as somebody that its verb involves: who gives a post, who
 * is passed over for it, whom the subject of a later clause had to do with.
 */

export const ofThoseActedOn: readonly Constraint[] = [isGiver, isRival, isObjectOfSubject, isBesidePredicate];

const beforeName = /^(?:[TNO]|'s|the|an?|his|her|its|their|mr|mrs|ms|dr)$/;

/** The item before a name and what belongs to it: "[by] Kenya's President Ada Roe". */
export function beforePerson(sentence: RoleSentence, person: number): number {
  let at = person - 1;
  while (at > person - 6 && beforeName.test(symbolAt(sentence, at))) at -= 1;
  return at;
}

const participle = /.ed$|^(?:chosen|made|put|given|seen|in|up|down|out|over)$/;
const handedOn = /^(?:replaced|succeeded|followed|joined|beaten|defeated|preceded)$/;

/** "appointed by Ada Roe as envoy", "whom Ada Roe dismissed as minister": who gives or takes a post. */
function isGiver(sentence: RoleSentence, title: number, person: number): boolean {
  const before = beforePerson(sentence, person);
  const verb = wordAt(sentence, before - 1);
  if (wordAt(sentence, before) === 'by')
    return wordAt(sentence, person + 1) === 'as' && participle.test(verb) && !handedOn.test(verb);
  if (wordAt(sentence, before) !== 'whom' || /^(?:with|under|alongside|for)$/.test(verb)) return false;
  const first = determinerOf(sentence, title);
  return wordAt(sentence, first < 0 ? title - 1 : first - 1) === 'as';
}

const choosing = /^(?:preferred|elected|chosen|picked|selected|named|appointed|nominated|backed|favoured)$/;

/** "preferred to Ada Roe as leader", "elected over Ada Roe as president": who did not get it. */
function isRival(sentence: RoleSentence, _: number, person: number): boolean {
  if (wordAt(sentence, person + 1) !== 'as') return false;
  const before = beforePerson(sentence, person);
  const verb = wordAt(sentence, before - 1);
  if (wordAt(sentence, before) === 'to') return verb === 'preferred';
  if (wordAt(sentence, before) === 'over') return choosing.test(verb);
  return wordAt(sentence, before) === 'of' && verb === 'ahead';
}

const governing = /^(?:with|under|for|alongside|by|against|to|from)$/;

/** "met Ada Roe while serving as consul", "worked for Ada Roe before joining Andex as chair", "beat Ada Roe and later became mayor": the subject's. */
function isObjectOfSubject(sentence: RoleSentence, title: number, person: number): boolean {
  const governor = wordAt(sentence, beforePerson(sentence, person));
  const isActedOn = /.(?:ed|ing)$/.test(governor) || irregularVerbs.has(governor) || governing.test(governor);
  if (!isActedOn) return false;
  for (let at = person + 1; at < Math.min(title, person + 4); at += 1) {
    const [word, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
    if (/^[,;:"()P]$/.test(symbolAt(sentence, at))) return false;
    if (/^(?:before|after|while|when|by)$/.test(word)) return /.ing$/.test(next);
    if (word === 'and') return /^(?:later|then|subsequently)$/.test(next);
  }
  return false;
}

/** "Ada Roe was an aide to Bo Li and, later, envoy", "to the consul, Bo Li, and, from 1966, envoy": what else the subject was. */
function isBesidePredicate(sentence: RoleSentence, title: number, person: number): boolean {
  const and = symbolAt(sentence, person + 1) === ',' ? person + 2 : person + 1;
  return (
    symbolAt(sentence, and) === 'and' && symbolAt(sentence, and + 1) === ',' && person > 0 && title > and
  );
}
