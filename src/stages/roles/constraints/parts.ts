import { filmMakers } from '../../../knowledge/role-contexts.js';
import { symbolAt } from '../gap.js';
import type { RoleSentence } from '../role-sentence.js';
import { articles, determinerOf, isBoundary, itemsAround, reach, wordAt } from './reading.js';

/* Parts that people play. */

const fictions =
  /^(?:film|movie|play|series|drama|sitcom|musical|opera|novel|show|comedy|thriller|biopic|story|tale|game|sketch|sequel|remake|production|pantomime|ballet)$/;
const playing =
  /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|stars|starred|starring|cast)$/;

/** "Ada Roe played a nurse in the film", "the film stars Ada Roe as a king", "in the play, Ada Roe is a king": a part, and no office. */
export function isPart(sentence: RoleSentence, title: number, person: number): boolean {
  const isFiction = itemsAround(sentence, person, title).some(
    ({ word, title: written }) => fictions.test(word) || fictions.test(written.split(' ').at(-1) ?? ''),
  );
  const as = articles.has(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  // The part of one of a cast is nobody else's either.
  const isOfCast = symbolAt(sentence, as - 1) === 'P' && wordAt(sentence, as) === 'as';
  const isMaker = filmMakers.has(sentence.items[title]?.head ?? '');
  const isByCast = wordAt(sentence, as - 2) === 'cast';
  if ((isFiction || isByCast) && isOfCast && !isMaker && isCast(sentence, as - 1)) return true;
  if (isFiction && symbolAt(sentence, 0) === 'in' && wordAt(sentence, as) === 'as') return true;
  if (wordAt(sentence, determinerOf(sentence, title) - 1) === 'as' && isInWork(sentence, title + 1))
    return true;
  // "Nurse Ada Roe, who played a doctor"
  const isClause = symbolAt(sentence, person + 1) === ',' && symbolAt(sentence, person + 2) === 'who';
  const from = isClause ? person + 3 : person + 1;
  for (let at = from; at < title; at += 1) {
    if (isBoundary(sentence, at)) return false;
    if (playing.test(wordAt(sentence, at)) && articles.has(symbolAt(sentence, title - 1)))
      return isFiction || /^(?:play|portray)s?$/.test(wordAt(sentence, at));
  }
  return (
    symbolAt(sentence, 0) === 'in' &&
    symbolAt(sentence, 3) === ',' &&
    fictions.test(wordAt(sentence, 2)) &&
    person > 3
  );
}

/** "the inspector in "Monsoon"" */
function isInWork(sentence: RoleSentence, at: number): boolean {
  return symbolAt(sentence, at) === 'in' && symbolAt(sentence, at + 1) === '"';
}

const casting = /^(?:stars|starred|starring|features|featured|featuring|casts|cast)$/;
const giving = /^(?:named|names|appointed|elected|chose|chosen|hired|made)$/;

/** "stars Ada Roe", "starring Ada Roe as a nurse and Bo Li". */
function isCast(sentence: RoleSentence, person: number): boolean {
  for (let at = person - 1; at >= 0 && at > person - reach; at -= 1) {
    const word = wordAt(sentence, at);
    // "cast her vote"
    if (casting.test(word)) return word !== 'cast' || symbolAt(sentence, at + 1) === 'P';
    if (/^[;:"]$/.test(symbolAt(sentence, at)) || giving.test(word)) return false;
  }
  return false;
}
