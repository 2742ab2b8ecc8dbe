import { subordinators } from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { isConditional, isUnreal } from './person-before.js';
import { articles, hasMark, possessives, reach, relative, wordAt, type Constraint } from './reading.js';
import { isWished } from './wished.js';

/* Titles that the clause before says or denies of its own subject, so that they are not of the next who is named. */

export const ofSubjectBefore: readonly Constraint[] = [isDeniedBefore, isOfSubject];

const being = /^(?:is|was|am|are|were|be|been|being|become|becomes|became|becoming|'m|'re)$/;
const auxiliary =
  /^(?:not|n't|never|no|longer|will|would|could|should|might|may|must|can|has|have|had|been|be|is|was|do|does|did|ever|also|now|still|once|soon|really|to|wo|ca)$/;

/** The item before the noun phrase of a title: "is [the first black mayor]". */
function beforePhrase(sentence: RoleSentence, title: number): number {
  let at = title - 1;
  while (
    at > title - 5 &&
    /^[wNOLD]$|^(?:'s|new|late|current)$/.test(symbolAt(sentence, at)) &&
    !being.test(wordAt(sentence, at))
  )
    at -= 1;
  if (articles.has(symbolAt(sentence, at)) || possessives.has(wordAt(sentence, at))) at -= 1;
  return at;
}

/** "was never a deputy", "chosen as chair", "the job of chair". */
function isComplement(sentence: RoleSentence, title: number): boolean {
  const before = beforePhrase(sentence, title);
  const word = wordAt(sentence, before);
  if (word === 'of') return /^(?:job|post|role|position|office|title)$/.test(wordAt(sentence, before - 1));
  return word === 'as' || being.test(word) || /^(?:not|never|no|longer)$/.test(word);
}

/** "Ada Roe was never a deputy, her lawyer Bo Li said", "Ada Roe could be the next chair, Bo Li wrote". */
function isDeniedBefore(sentence: RoleSentence, title: number, person: number): boolean {
  if (!hasMark(sentence, title + 1, person) || !isComplement(sentence, title)) return false;
  for (let at = title - 1; at >= 0 && at > title - reach; at -= 1) {
    const symbol = symbolAt(sentence, at);
    if (/^[;:"]$/.test(symbol)) return false;
    if (symbol !== 'P') continue;
    return (
      isUnreal(sentence, title, at) || isConditional(sentence, title, at) || isWished(sentence, title, at)
    );
  }
  return false;
}

/** "He is not the chair, said Ada Roe", "she might become captain, coach Bo Li hinted"; but "when she was mayor, Ada Roe". */
function isOfSubject(sentence: RoleSentence, title: number, person: number): boolean {
  if (!hasMark(sentence, title + 1, person)) return false;
  let at = beforePhrase(sentence, title);
  while (/^(?:not|never|no|longer|also|now|still|once)$/.test(wordAt(sentence, at))) at -= 1;
  if (!being.test(wordAt(sentence, at))) return false;
  while (at > title - 12 && (being.test(wordAt(sentence, at)) || auxiliary.test(wordAt(sentence, at))))
    at -= 1;
  // "Ada Roe is no longer chair, Bo Li said"
  if (symbolAt(sentence, at) === 'P') return true;
  if (!/^(?:i|you|we|he|she|they|it)$/.test(wordAt(sentence, at))) return false;
  const before = wordAt(sentence, at - 1);
  return !subordinators.has(before) && !relative.has(before);
}
