import { kinNouns } from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { ofOthersAfterPerson, ofOthersBeforePerson } from './nobody-named.js';
import { personAfter } from './person-after.js';
import { personBefore } from './person-before.js';
import type { Constraint } from './reading.js';
import { isAward, isCalled, isPretended } from './unasserted.js';

/*
 * Who cannot hold a title, however likely the model finds it. The training articles have no
 * titles of people without a name, so that it has not seen these.
 */

/** Whether grammar lets a person hold a title; both are indexes of items. */
export function mayHold(sentence: RoleSentence, title: number, person: number): boolean {
  // "The minister's aide Ada Roe": the minister is somebody else.
  if (symbolAt(sentence, title + 1) === "'s") return false;
  const { head = '', title: written = '' } = sentence.items[title] ?? {};
  // "Secretary of textiles vice Shri Bo Li": the preposition, of whom somebody takes the place.
  if (written === 'vice') return false;
  if (kinNouns.has(head) && (!religious.has(head) || isSomebodys(sentence, title))) return false;
  if (isNameOfWork(sentence, title) || isPretended(sentence, title)) return false;
  if (isAward(sentence, title) || isCalled(sentence, title)) return false;
  const isBefore = person < title;
  const constraints = isBefore ? personBefore : personAfter;
  const ofOthers = isBefore ? ofOthersAfterPerson : ofOthersBeforePerson;
  const forbids = (constraint: Constraint): boolean => constraint(sentence, title, person);
  return !constraints.some(forbids) && !ofOthers.some(forbids);
}

/** "His sister Ada Roe": kin, and no nun. */
function isSomebodys(sentence: RoleSentence, title: number): boolean {
  const before = symbolAt(sentence, title - 1);
  const { title: written = '' } = sentence.items[title] ?? {};
  return /^(?:his|her|their|our|'s)$/.test(before) && written === written.toLowerCase();
}

const quotation = /^["']$/;

/** "The Mayor of Roeville" author Bo Li: what is quoted before another title is a book or a film. */
function isNameOfWork(sentence: RoleSentence, title: number): boolean {
  const isQuoted = quotation.test(symbolAt(sentence, title - 1)) || symbolAt(sentence, title - 2) === '"';
  return isQuoted && quotation.test(symbolAt(sentence, title + 1)) && symbolAt(sentence, title + 2) === 'T';
}

/** Kinship and the like is no title, but for these before the names of clergy. */
const religious: ReadonlySet<string> = new Set([
  'father',
  'mother',
  'brother',
  'brothers',
  'sister',
  'sisters',
]);
