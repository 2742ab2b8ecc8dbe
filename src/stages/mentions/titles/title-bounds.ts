import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { beginsWithRole } from '../../../knowledge/role-nouns.js';
import { wordsOf } from '../../../text/words.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { isInstitution, isOfOffice } from './institution.js';
import type { TitleRule } from './title-rule.js';

const afterName = /^(?:['’]s)?\s+/;

/**
 * The organization, place or nationality that a title starts with is no part of it:
 * "Apple [CEO]", "Kenya's [president]", "Kazakh [Culture and Information Minister]".
 */
export const cutLeadingName: TitleRule = ({ text, title, names }) => {
  const name = names[firstEndingAfter(names, title.start)];
  if (name?.start !== title.start || !(isInstitution(name) || name.type === 'nationality')) return null;
  const [gap] = afterName.exec(text.slice(name.end, title.end)) ?? [];
  if (isOfOffice(text, name)) return null;
  return gap === undefined ? null : { title: { ...title, start: name.end + gap.length } };
};

const pastTense = new UnicodeRegExp(String.raw`^(.*?\S)(?:\sand)?\s\p{Ll}+ed$`);

/** "The [bishop] blessed Ada Roe": what somebody did to who is named next is no part of a title. */
export const cutVerb: TitleRule = ({ text, title, names }) => {
  const next = names[firstEndingAfter(names, title.end)];
  if (next?.type !== 'person' || text.slice(title.end, next.start).trim() !== '') return null;
  const [, role = ''] = pastTense.exec(text.slice(title.start, title.end)) ?? [];
  const last = wordsOf(role).slice(-1);
  if (!beginsWithRole(last) && formOfAddress(last.join(' ')) === undefined) return null;
  return { title: { ...title, end: title.start + role.length } };
};

const preposition = /^\s(?:of|for|at|in|under)\s(?:the\s)?/i;

/**
 * A title goes on over "of", "for", "at", "in" or "under" and the organization or place
 * that follows: "director of the Central Communications Service".
 */
export const addComplement: TitleRule = ({ text, title, names, limit }) => {
  const [joint] = preposition.exec(text.slice(title.end, title.end + 12)) ?? [];
  if (joint === undefined) return null;
  const name = names[firstEndingAfter(names, title.end)];
  if (!name || !isInstitution(name) || name.start !== title.end + joint.length) return null;
  return name.end <= limit ? { title: { ...title, end: name.end } } : null;
};

const under = new UnicodeRegExp(String.raw`^\sunder\sthe\s(?:\p{Lu}[\p{L}-]+\s)?$`);

/**
 * The office that a body is subordinate to completes the title of its head, and is not held
 * by who is named next: "[Rector of the Academy of Public Administration under the President]".
 */
export const addOfficeAbove: TitleRule = ({ text, title, names, next }) => {
  if (!next || !under.test(text.slice(title.end, next.start))) return null;
  const name = names[firstEndingAfter(names, title.end)];
  const isCrossed = name && name.start < next.start && (name.type !== 'nationality' || name.end > next.start);
  return isCrossed ? null : { title: { ...title, end: next.end } };
};
