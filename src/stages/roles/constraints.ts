import { symbolAt } from './gap.js';
import type { RoleSentence } from './role-sentence.js';

/*
 * Who cannot hold a title, however likely the model finds it. The training articles have no
 * titles of people without a name, so that it has not seen these.
 */

const towards = new Set(['for', 'to', 'of']);

/** Whether grammar lets a person hold a title; both are indexes of items. */
export function mayHold(sentence: RoleSentence, title: number, person: number): boolean {
  const next = symbolAt(sentence, title + 1);
  // "The minister's aide Ada Roe": the minister is somebody else.
  if (next === "'s") return false;
  if (person < title) return !isPossessor(sentence, person, title);
  // "The spokesperson for Ada Roe", but not "the envoy to Chad, Ada Roe".
  if (towards.has(next) && !hasComma(sentence, title + 1, person)) return false;
  // "A lawyer, Ada Roe's cousin": the apposition is the cousin.
  return !(symbolAt(sentence, person - 1) === ',' && symbolAt(sentence, person + 1) === "'s");
}

/** "Ada Roe's lawyer", with nothing but ordinary words in between. */
function isPossessor(sentence: RoleSentence, person: number, title: number): boolean {
  if (symbolAt(sentence, person + 1) !== "'s") return false;
  for (let at = person + 2; at < title; at += 1) if (!/^[wW]$/.test(symbolAt(sentence, at))) return false;
  return true;
}

function hasComma(sentence: RoleSentence, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (/^[,(:;]$/.test(symbolAt(sentence, at))) return true;
  return false;
}
