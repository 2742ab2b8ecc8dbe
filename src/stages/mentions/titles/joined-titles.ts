import { isHighestOffice } from '../../../knowledge/offices.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { beginsWithRole } from '../../../knowledge/role-nouns.js';
import { headOf } from '../../../text/title-head.js';
import { wordsOf } from '../../../text/words.js';
import { splitTitle, type TitleRule } from './title-rule.js';

const joints = /,?\s(?:and|&)\s(?:(the|an?)\s)?/g;
const complement = /\s(?:of|for|at|to)\s/;
/** A title that is past from its first word on. */
export const pastRole = /^(?:former|ex|erstwhile|one-?time|past)[\s-]/i;

/**
 * Roles that are joined by "and" are two titles where each has a complement of its own
 * ("head of the Audit Office and chair of the Ethics Council") or an article ("a nurse and the
 * founder of a choir"), where they end a list by commas ("painter, [sculptor] and [host]"), and where only
 * the second is past ("[senator] and [former governor]").
 */
export const splitJoined: TitleRule = (context) => {
  const { text, title, names, start } = context;
  const written = text.slice(title.start, title.end);
  const endsList = text.slice(start, title.start) === ', ';
  for (const match of written.matchAll(joints)) {
    const [joint, article] = match;
    const [first, second] = [written.slice(0, match.index), written.slice(match.index + joint.length)];
    const isRole = beginsWithRole(wordsOf(second));
    const isOwn = isRole && complement.test(first) && complement.test(second);
    const isLast = endsList && !complement.test(first);
    const isOther = article === undefined && areTwoOffices(first, second);
    const isPast = pastRole.test(second) && (isRole || isOccupation(headOf(second.replace(pastRole, ''))));
    if (!isOwn && !isLast && !isOther && !isPast && article === undefined) continue;
    const end = title.start + match.index;
    // "director for Peru and the Caribbean": a name is no title.
    const isName = names.some((name) => name.start === end + joint.length && name.end === title.end);
    if (!isRole && !isPast && isName) continue;
    return splitTitle(context, end, end + joint.length);
  }
  return null;
};

/** "the chancellor and President" before a name: who is named has the office in capitals, and somebody else the other. */
function areTwoOffices(first: string, second: string): boolean {
  if (!/^\p{Ll}/u.test(first) || !/^\p{Lu}\p{Ll}/u.test(second)) return false;
  return isHighestOffice(first) && isHighestOffice(second);
}

const then = /^(?:[Tt]hen[\s-])+/;

/** "Kenya's then [finance minister]": the word tells when, and is no part of the title. */
export const cutThen: TitleRule = ({ text, title }) => {
  const [word] = then.exec(text.slice(title.start, title.end)) ?? [];
  return word === undefined ? null : { title: { ...title, start: title.start + word.length } };
};
