import { denials, givingVerbs, preventingWords, wishVerbs } from '../../../knowledge/role-contexts.js';
import { itemBefore, symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { articles, isBoundary, itemsAround, wordAt } from './reading.js';

/* Posts that somebody is wished, offered or refused, or is reported wrongly to hold. */

/** "Plans to name Ada Roe as chair", "did not elect Ada Roe", "threatened to replace Bo Li with Ada Roe": the verb that gives a post does not do so. */
function isPrevented(sentence: RoleSentence, verb: number): boolean {
  if (givingVerbs.has(wordAt(sentence, verb))) return isHindered(sentence, verb);
  if (wordAt(sentence, verb) !== 'with') return false;
  for (let at = verb - 1; at > verb - 6; at -= 1)
    if (/^replac(?:e|ing)$/.test(wordAt(sentence, at))) return isHindered(sentence, at);
  return false;
}

const proposals = new Set([
  'nomination',
  'candidacy',
  'candidature',
  'rejection',
  'proposal',
  'consideration',
]);

const appointments = /^(?:appointment|nomination|election|promotion|confirmation)$/;
const reports = /^(?:report|claim|rumou?r|suggestion|allegation|assertion|stor(?:y|ie)|post)s?$/;
const untrue =
  /^(?:wrong|untrue|false|incorrect|inaccurate|baseless|unfounded|fake|nonsense|fabricated|mistaken)$/;

/**
 * "The party wants Ada Roe as leader", "the nomination of Ada Roe as judge", "plans to name Ada Roe chair", "voted against Ada Roe
 * as chair", "it is not true that Ada Roe is the owner", "reports that Ada Roe is the owner are wrong".
 */
export function isWished(sentence: RoleSentence, title: number, person: number): boolean {
  const before = itemBefore(sentence, person, 'T');
  const next = wordAt(sentence, person + 1);
  const [word, previous] = [wordAt(sentence, before), wordAt(sentence, before - 1)];
  if (wishVerbs.has(word) && /^(?:as|to|for|.+ed)$/.test(next)) return true;
  // "calls for Ada Roe to be made chair"
  if (word === 'for' && next === 'to' && /^(?:call|calls|called|calling)$/.test(previous)) return true;
  // "Ada Roe offered Bo Li the job of chair"
  if (/^offer(?:s|ed)?$/.test(next) && symbolAt(sentence, person + 2) === 'P') return true;
  if (isPrevented(sentence, before) || isOffered(sentence, before, person)) return true;
  if (word === 'against')
    return next === 'as' && /^(?:vote|voted|votes|voting|campaigned|argued)$/.test(previous);
  if (word === 'of') {
    const isProposed =
      proposals.has(previous) || (appointments.test(previous) && isHindered(sentence, before - 1));
    return isProposed && (next === 'as' || next === 'for');
  }
  if (word !== 'that') return false;
  for (let at = before - 1; at >= before - 4; at -= 1) if (denials.has(wordAt(sentence, at))) return true;
  return (
    reports.test(previous) &&
    symbolAt(sentence, person + 1) !== ',' &&
    itemsAround(sentence, before, title)
      .slice(title - before)
      .some((item) => untrue.test(item.word))
  );
}

/** Whether a word of hindrance or of plans stands shortly before. */
function isHindered(sentence: RoleSentence, before: number): boolean {
  for (let at = before - 1; at >= before - 5 && !isBoundary(sentence, at); at -= 1)
    if (preventingWords.has(wordAt(sentence, at))) return true;
  return false;
}

/** "offered Ada Roe the job of chair", which says nothing of whether she took it. */
function isOffered(sentence: RoleSentence, verb: number, person: number): boolean {
  return /^offer(?:s|ed|ing)?$/.test(wordAt(sentence, verb)) && articles.has(symbolAt(sentence, person + 1));
}
