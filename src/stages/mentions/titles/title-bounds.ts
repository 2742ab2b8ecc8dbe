import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { headlineVerbs, irregularVerbs } from '../../../knowledge/role-contexts.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { beginsWithRole } from '../../../knowledge/role-nouns.js';
import { wordsOf } from '../../../text/words.js';
import type { Mention } from '../../../pipeline/document.js';
import { crossesAny, firstEndingAfter } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { isOfOffice } from '../../../text/title-head.js';
import { isInstitution } from './institution.js';
import { splitTitle, type TitleEdit, type TitleRule } from './title-rule.js';

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

const origin = new UnicodeRegExp(
  String.raw`^(?:[\p{L}.’']+-)?(?:trained|born|educated|based|bred|raised|nominated|winning|backed|funded)\s+(?=\p{L})`,
);

/** "Oslo-trained [surgeon]", "Emmy-winning [actor]": what somebody is by is no part of what they are. */
export const cutOrigin: TitleRule = ({ text, title, names }) => {
  const [words = ''] = origin.exec(text.slice(title.start, title.end)) ?? [];
  const cut = { ...title, start: title.start + words.length };
  return words === '' || crossesAny(cut, names) ? null : { title: cut };
};

const verbAtEnd = new UnicodeRegExp(
  String.raw`^(.*?\S)(?:\sand)?\s(\p{Ll}{2,}(?:ed|ing|[^s]s))(?:\s(?:for|with|by|to))?$`,
);

const clause =
  /^(.*?\S),?\s(?:(?:(?:for|to|of|with|by|from|under)\s)?(?:who|whom|whose|which)\b|(\S+)\s(?:the|an?|his|her|its|their)\s)/;

/** "The [minister] left the hall", "the [minister] for whom she works": a clause is no part of a title. */
export const cutClause: TitleRule = ({ text, title, names }) => {
  const [, role = '', verb] = clause.exec(text.slice(title.start, title.end)) ?? [];
  if (role === '' || (verb !== undefined && !isFinite(verb))) return null;
  return isRole(role) ? endedAt(title, title.start + role.length, names) : null;
};

const nowDoing = /^(.*?\S),?\s(?:now|currently|also)\s\p{Ll}+ing\s/u;
const andDoes =
  /^(.*?\S),?\s(?:and|who)\s(?:also\s)?(?:works?|worked|lives?|lived|serves?|served|teaches|taught|runs|ran|plays?|played|studies|studied)\s/;

/** "a [former forecaster] now teaching at Lund University", "an [engineer] and works for Andex": what somebody does is no part of what they are. */
export const cutDoing: TitleRule = ({ text, title, names }) => {
  const written = text.slice(title.start, title.end);
  const [, role = ''] = nowDoing.exec(written) ?? andDoes.exec(written) ?? [];
  return role === '' ? null : endedAt(title, title.start + role.length, names);
};

const seat = /^-(?:based|headquartered|listed|born)\b/;
const beforeSeat = /\s(?:at|of|with|for|in)\s(?:the\s|an?\s)?$/;

/** "[manager] at Perth-based engineers Andex", not "[manager at Perth]": where a firm is based is no place of its own. */
export const cutSeat: TitleRule = ({ text, title, names }) => {
  if (!seat.test(text.slice(title.end, title.end + seatLength))) return null;
  const place = names.find(({ start, end }) => end === title.end && start > title.start);
  const [joint] = beforeSeat.exec(text.slice(title.start, place?.start ?? title.start)) ?? [];
  return place && joint !== undefined ? endedAt(title, place.start - joint.length, names) : null;
};

const seatLength = 16;

/** A title that ends sooner; null where that would cut a name. */
function endedAt(title: Mention, end: number, names: readonly Mention[]): TitleEdit | null {
  const cut = { ...title, end };
  return crossesAny(cut, names) ? null : { title: cut };
}

/** Whether a word before an article is a verb in the past tense. */
function isFinite(word: string): boolean {
  return /^\p{Ll}{2,}ed$/u.test(word) || irregularVerbs.has(word);
}

function isRole(words: string): boolean {
  const last = wordsOf(words).slice(-1);
  const [word = ''] = last;
  return beginsWithRole(last) || isOccupation(word) || formOfAddress(word) !== undefined;
}

/** "The [bishop] blessed Ada Roe": what somebody did to who is named next is no part of a title. */
export const cutVerb: TitleRule = ({ text, title, names }) => {
  const next = names[firstEndingAfter(names, title.end)];
  if (next?.type !== 'person' || text.slice(title.end, next.start).trim() !== '') return null;
  const written = text.slice(title.start, title.end);
  const [, planner = '', planned = ''] = /^(.*\S)\sto\s(\S+)$/.exec(written) ?? [];
  const [, before = '', verb = ''] = verbAtEnd.exec(written) ?? [];
  // "senior vice presidents"
  if (verb.endsWith('s') && isRole(verb.slice(0, -1))) return null;
  const [, doer = '', done = ''] = /^(.*\S)\s(\p{Ll}+)$/u.exec(written) ?? [];
  const subject = irregularVerbs.has(done) ? doer : before;
  const role = headlineVerbs.has(planned) ? planner : subject;
  return role !== '' && isRole(role) ? endedAt(title, title.start + role.length, names) : null;
};

const verbWithin = new UnicodeRegExp(String.raw`^(?:(.*\S)\s)?(\p{Ll}+)(?:\swith)?\s(\p{Lu}.*|\p{Ll}+)$`);
/** Verbs that are nouns or adjectives in titles as well: "left winger", "lay preacher". */
const ambiguous = new Set([
  'left',
  'lay',
  'shot',
  'hit',
  'read',
  'held',
  'set',
  'hurt',
  'lost',
  'kept',
  'struck',
]);

/** "[director] met [Prime Minister]", "met [Prime Minister]": a verb parts two titles, and begins none. */
export const cutVerbWithin: TitleRule = (context) => {
  const { text, title, names } = context;
  const written = text.slice(title.start, title.end);
  const [, before = '', verb = '', after = ''] = verbWithin.exec(written) ?? [];
  if (!irregularVerbs.has(verb) || ambiguous.has(verb) || !isRole(after)) return null;
  const start = title.end - after.length;
  if (before !== '') return isRole(before) ? splitTitle(context, title.start + before.length, start) : null;
  const cut = { ...title, start };
  return crossesAny(cut, names) ? null : { title: cut };
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
  // "[nurse at Lund Clinic] in Sweden": the town is the clinic's.
  const isWhole =
    joint.startsWith(' in') && names.some(({ start, end }) => end === title.end && start > title.start);
  if (isWhole) return null;
  if (seat.test(text.slice(name.end, name.end + seatLength))) return null;
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

const quoted =
  /^([^"“]*?[^\s"“,])\s(?:(?:of|for|behind|in|on)(?:\s|$))(?:["“][^"”]*)?$|^([^"“]*?[^\s"“,])\s["“][^"”]*$/;
const ofWork =
  /^((?:[\p{L}-]+\s)*(?:co-)?(?:author|writer|novelist|translator))\sof\s(?:an?|several|many|two|three)(?:\s.*)?$/iu;

/** "[author] of "The Surgeon"", "[author] of a life of the emperor": a work is no part of a title. */
export const cutWork: TitleRule = ({ text, title, names }) => {
  const written = text.slice(title.start, title.end);
  const work = quoted.exec(written);
  const role = work?.[1] ?? work?.[2] ?? ofWork.exec(written)?.[1];
  return role === undefined ? null : endedAt(title, title.start + role.length, names);
};
