import { isBody } from '../../../knowledge/bodies.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { titleNames } from '../../../knowledge/given-names.js';
import { isOccupation, performers } from '../../../knowledge/occupations.js';
import { isPostInLetters } from '../../../knowledge/role-nouns.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { headOf } from '../../../text/title-head.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { isInstitution } from './institution.js';
import type { TitleRule } from './title-rule.js';

const nameAfterTitle = new UnicodeRegExp(String.raw`\s(?:of|for|at|in)\s(?:the\s)?(?=[\p{Lu}\d])`);
const lastWord = /\s(\S+)$/;

/**
 * A title is no part of the name that it comes with: of "General Manager of 3 Group" the
 * name is "3 Group", of "White House Advisor" it is "White House".
 */
export const cutTitleOff: TitleRule = ({ text, title, names }) => {
  const name = names[firstEndingAfter(names, title.start)];
  if (!name || !isInstitution(name) || name.start >= title.end) return null;
  const words = text.slice(name.start, name.end);
  const head = headOf(text.slice(title.start, title.end));
  const joint = isBody(head) ? null : nameAfterTitle.exec(words);
  if (joint && name.start <= title.start) {
    const start = name.start + joint.index + joint[0].length;
    if (start <= title.start) return null;
    return {
      title: { ...title, end: Math.max(title.end, name.end) },
      replace: { name, by: { ...name, start } },
    };
  }
  // The title's last word says what someone is, where nothing completes it.
  const [end, word = ''] = lastWord.exec(words) ?? [];
  const isHead = isBody(head) ? word === word.toLowerCase() : word.toLowerCase() === head;
  if (end === undefined || !isHead || name.end !== title.end) return null;
  return { replace: { name, by: { ...name, end: name.end - end.length } } };
};

const complement = /\s(?:of|at|for|under)\s(?:the\s)?$/u;
const moreWords = new UnicodeRegExp(String.raw`^(?:\s\p{Lu}[\p{L}\d-]*){1,3}$`);

/** "chairman of the [National Committee for Arab Local Authority Heads]": the name goes on to the title's end. */
export const completeName: TitleRule = ({ text, title, names }) => {
  const index = firstEndingAfter(names, title.start);
  const name = names[index];
  if (name?.type !== 'organization' || name.start <= title.start || name.end >= title.end) return null;
  const isLast = (names[index + 1]?.start ?? Infinity) >= title.end;
  if (!isLast || !complement.test(text.slice(title.start, name.start))) return null;
  if (!moreWords.test(text.slice(name.end, title.end))) return null;
  return { replace: { name, by: { ...name, end: title.end } } };
};

const addressed = new UnicodeRegExp(String.raw`^(\p{Lu}\p{L}*['’]?(?:\s\p{Lu}\p{L}+)??)\s(\p{Lu}\p{Ll}+)$`);

/** "[Tan Sri] Lim Kok Wing": what follows an honorific is the name, though the engine begins it a word later. */
export const cutSurname: TitleRule = ({ text, title, names }) => {
  const [, form = '', surname = ''] = addressed.exec(text.slice(title.start, title.end)) ?? [];
  const address = formOfAddress(form.toLowerCase());
  if (address?.kind !== 'honorific' || address.isName || address.gender === null) return null;
  const name = names[firstEndingAfter(names, title.end)];
  if (name?.type !== 'person' || name.start !== title.end + 1) return null;
  const isTitle = formOfAddress(surname.toLowerCase()) ?? formOfAddress(`${form} ${surname}`.toLowerCase());
  if (isTitle || isOccupation(surname.toLowerCase())) return null;
  const end = title.start + form.length;
  return { title: { ...title, end }, replace: { name, by: { ...name, start: end + 1 } } };
};

/** "[bassist] Prince Roe": a title of nobility after an occupation of the stage is a given name. */
export const cutGivenName: TitleRule = ({ text, title, names }) => {
  const [, role = '', given = ''] = /^(.*\S)\s(\S+)$/.exec(text.slice(title.start, title.end)) ?? [];
  if (!titleNames.has(given.toLowerCase()) || !performers.has(headOf(role))) return null;
  const name = names[firstEndingAfter(names, title.end)];
  if (name?.type !== 'person' || name.start !== title.end + 1) return null;
  const end = title.start + role.length;
  return { title: { ...title, end }, replace: { name, by: { ...name, start: end + 1 } } };
};

const acronymBefore = /(?:^|[\s("“])([A-Z]{2,6}) $/;
const noBodies = /^(?:DR|EX|[IVX]+)$/;

/** Whether letters in capitals before a title are no body: a form of address ("HRH", "MP") or a number. */
export function isNoBody(letters: string): boolean {
  const address = formOfAddress(letters.toLowerCase());
  const isAddress = address?.kind === 'courtesy' || address?.abbreviations.includes(letters) === true;
  return isAddress || isPostInLetters(letters) || noBodies.test(letters);
}

const smallLetter = new UnicodeRegExp(String.raw`\p{Ll}`);

/** "[DOC] Senior Ranger": an acronym right before a title is the body where the title is held. */
export const nameAcronym: TitleRule = ({ text, title, names, start: limit }) => {
  const [, acronym] = acronymBefore.exec(text.slice(Math.max(limit, title.start - 9), title.start)) ?? [];
  if (acronym === undefined || isNoBody(acronym)) return null;
  // In a line of capitals every word looks like an acronym.
  if (!smallLetter.test(text.slice(title.start, title.end))) return null;
  const start = title.start - 1 - acronym.length;
  const next = names[firstEndingAfter(names, start)];
  if (next && next.start < title.start) return null;
  return { add: { type: 'organization', start, end: title.start - 1, score: title.score } };
};
