import { isBody } from '../../../knowledge/bodies.js';
import { attributes, beginsWithRole, isPost, qualifiesRole } from '../../../knowledge/role-nouns.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isOccupation } from '../../../knowledge/occupations.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { headOf } from '../../../text/title-head.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import { pastRole } from './joined-titles.js';
import { splitTitle, type TitleRule } from './title-rule.js';

const before = new UnicodeRegExp(
  String.raw`(?:^|[\s("“])((?:(?:[Ff]irst(?=\sSecretar)|[Cc]hief|[Dd]eputy|[Vv]ice|[Ff]ormer|[Aa]cting|[Ii]nterim|[Rr]etired|[Ss]uspended|[Aa]ssistant|[Aa]ssociate|[Ss]enior|[Jj]unior|People['’]s|Merited|Hono[u]?red|Distinguished)\s)+)$`,
);
const reach = 40;

/** "[chief financial officer]", "[retired nurse]", "[People's Artist]": the words before belong to it. */
export const addModifiers: TitleRule = ({ text, title, names, start }) => {
  const from = Math.max(start, title.start - reach);
  const [, words] = before.exec(text.slice(from, title.start)) ?? [];
  if (words === undefined) return null;
  const first = title.start - words.length;
  if (names.some((name) => name.start < title.start && name.end > first)) return null;
  return { title: { ...title, start: first } };
};

const wordAtEnd = new UnicodeRegExp(String.raw`(?:^|[\s("“])(\p{L}[\p{L}-]+)\s$`);

/**
 * "[county chairman]", "[Fast bowler]": what qualifies occupations belongs to a title, with a capital where it begins a
 * sentence, even if an engine takes it for a name.
 */
export const addNounModifiers: TitleRule = ({ text, title, names, start }) => {
  const [, word = ''] = wordAtEnd.exec(text.slice(Math.max(start, title.start - reach), title.start)) ?? [];
  const first = title.start - word.length - 1;
  if (!attributes.has(word.toLowerCase())) return null;
  const isSmall = /^\p{Ll}/u.test(text.slice(title.start, title.end));
  const isInitial = first === start;
  if (!(isInitial || (isSmall && /^\p{Ll}/u.test(word)))) return null;
  const edit = { title: { ...title, start: first } };
  const name = names.find((one) => one.start < title.start && one.end > first);
  if (!name) return edit;
  return isInitial && name.start === first && name.end === title.start - 1 ? { ...edit, drop: name } : null;
};

const firstOffices = /^(?:Secretar(?:y|ies)|Ministers?|Lady|Counsell?or)\b/;

/** "[First Secretary]" is an office, and no first of several. */
export const addFirst: TitleRule = ({ text, title, start }) => {
  if (!firstOffices.test(text.slice(title.start, title.end)) || title.start - 6 < start) return null;
  return /(?:^|\s)First $/.test(text.slice(Math.max(0, title.start - 7), title.start))
    ? { title: { ...title, start: title.start - 6 } }
    : null;
};

const complement = /\s(?:of|for|at|to|in)\s/;
const joint = /^\s(?:and|&)\s$/;
/** What stands between the items of a list, the title before being the last of them. */
const listed = /^[,;]\s(?:an?\s|the\s)?$/;

/**
 * "[founder and chief executive of Lumeno]": roles that share one phrase are one title. A list
 * by commas has a title for each item.
 */
export const joinShared: TitleRule = ({ text, title, names, next, start }) => {
  if (!next || !joint.test(text.slice(title.end, next.start))) return null;
  const [first, second] = [text.slice(title.start, title.end), text.slice(next.start, next.end)];
  // "[senator] and [former governor]": one is present, and one is past.
  if (pastRole.test(second)) return null;
  if (complement.test(first) || !beginsWithRole(wordsOf(first)) || !beginsWithRole(wordsOf(second)))
    return null;
  // "Roe Party [MP] and [head of the group]", "[president] and [former Lund mayor]": each has its own place.
  const inside = names.find((name) => name.start >= next.start && name.end <= next.end);
  const isLed = inside !== undefined && !complement.test(text.slice(next.start, inside.start));
  const hasOwn = complement.test(second) && names.some(({ end }) => end === title.start - 1);
  if (isLed || hasOwn) return null;
  const isOfList = listed.test(text.slice(start, title.start));
  if (isOfList || names.some((name) => name.start < next.start && name.end > title.end)) return null;
  return { title: { ...title, end: next.end } };
};

/** Whether a title is a post or an occupation by its words: "chief curator", "jazz pianist". */
function isRole(title: string): boolean {
  return beginsWithRole(wordsOf(title)) || isOccupation(headOf(title));
}

const honoured = /^(?:People['’]s|Merited|Hono[u]?red|Distinguished)$/;
const cabinetOffice = /^(?:Secretar(?:y|ies)|Ministers?)\b/;

/** "[Cabinet Secretary]", "[People's Artist]": the first word of an office or an honour is no name, though the engine takes it for one. */
export const wholeOffice: TitleRule = ({ text, title, names, start }) => {
  const name = names[firstEndingAfter(names, title.start - 1) - 1];
  if (!name || name.start < start || name.listed) return null;
  if (!/^(?:['’]s)?\s$/.test(text.slice(name.end, title.start))) return null;
  const [word, written] = [text.slice(name.start, title.start - 1), text.slice(title.start, title.end)];
  const isWhole = word === 'Cabinet' ? cabinetOffice.test(written) : honoured.test(word) && isRole(written);
  return isWhole ? { title: { ...title, start: name.start }, drop: name } : null;
};

const wordAfter = new UnicodeRegExp(String.raw`^\s(\p{Lu}\p{L}+)(?=\s)`);
const wordBefore = new UnicodeRegExp(String.raw`(?:^|[\s("“])(\p{Lu}\p{L}+)\s$`);

/** "[Puan Sri]", "[Sergeant Major]": honorifics and ranks of two words are whole. */
export const wholeHonorific: TitleRule = ({ text, title, names, next, start, limit }) => {
  const written = text.slice(title.start, title.end);
  if (/\s/.test(written)) return null;
  const isForm = (words: string): boolean =>
    /^(?:honorific|rank)$/.test(formOfAddress(words.toLowerCase())?.kind ?? '');
  const isTaken = (from: number, to: number): boolean =>
    names.some((name) => name.start < to && name.end > from);
  // "[Sergeant] [Major]"
  if (next?.start === title.end + 1 && isForm(text.slice(title.start, next.end)))
    return { title: { ...title, end: next.end } };
  const [, previous = ''] =
    wordBefore.exec(text.slice(Math.max(start, title.start - reach), title.start)) ?? [];
  const first = title.start - previous.length - 1;
  if (previous !== '' && isForm(`${previous} ${written}`) && !isTaken(first, title.start))
    return { title: { ...title, start: first } };
  const [added = '', following = ''] =
    wordAfter.exec(text.slice(title.end, Math.min(limit, title.end + reach))) ?? [];
  const end = title.end + added.length;
  if (following === '' || !isForm(`${written} ${following}`) || isTaken(title.end, end)) return null;
  return { title: { ...title, end } };
};

/** "[Assistant Chief Constable]", not "[Assistant Chief] [Constable]": words that only qualify a role are no title before one. */
export const joinQualifier: TitleRule = ({ text, title, next }) => {
  if (next?.start !== title.end + 1 || text[title.end] !== ' ') return null;
  const words = wordsOf(text.slice(title.start, title.end));
  if (!words.every(qualifiesRole) || words.join('') === 'general') return null;
  const role = text.slice(next.start, next.end);
  const head = headOf(role);
  const isRole = isOccupation(head) || isPost(head) || formOfAddress(head)?.kind === 'rank';
  return isRole && !role.endsWith('.') ? { title: { ...title, end: next.end } } : null;
};

const number = /^\s(?:[Nn]o\.?|[Nn]umber|#)\s?\d+/;

/** "[judges for district no. 7]": a number completes what it counts. */
export const addNumber: TitleRule = ({ text, title, names, limit }) => {
  const [added] = number.exec(text.slice(title.end, Math.min(limit, title.end + 20))) ?? [];
  if (added === undefined || !complement.test(text.slice(title.start, title.end))) return null;
  const end = title.end + added.length;
  return names.some((name) => name.start < end && name.end > title.end) ? null : { title: { ...title, end } };
};

const lastWord = new UnicodeRegExp(String.raw`^(.*?(\p{L}+))\s(\p{Lu}[\p{L}.-]+)$`);

/** Words of titles that are ranks only by themselves: "Attorney General", "Chief Executive Officer", "Chief Imam". */
const commonRanks = new Set(['general', 'officer', 'imam']);

/** Of these "chief" is the first of its kind: "Chief Justice". */
const ofChiefs = new Set(
  'justice inspector superintendent constable sergeant judge magistrate rabbi'.split(' '),
);

/** "[Police chief] [Major-General]" before a name: a post and a rank are two titles. */
export const splitRank: TitleRule = (context) => {
  const { text, title } = context;
  const [, post, noun = '', rank = ''] = lastWord.exec(text.slice(title.start, title.end)) ?? [];
  const key = wordsOf(rank).join(' ');
  const form = formOfAddress(key);
  // "[Wing Cdr.]" is one rank.
  if (formOfAddress(wordsOf(text.slice(title.start, title.end)).join(' '))) return null;
  // "[Commissioner for Tourism] [Barr.]"
  const isShort = form?.abbreviations.some((short) => rank === `${short}.`) ?? false;
  // "[Secretary General] [Sir]"
  const isOfPerson = form?.kind === 'honorific' && form.gender !== null && !form.isName;
  if (post === undefined || !(isShort || isOfPerson || isOccupation(noun.toLowerCase()))) return null;
  // "[Police Col.]" is one rank, "Army [Gen.]" one in a body.
  const start = title.end - rank.length;
  if (isBody(post.toLowerCase())) return post === 'Police' ? null : { title: { ...title, start } };
  if (commonRanks.has(key) || (form?.kind !== 'rank' && form?.kind !== 'honorific')) return null;
  if (!isOfPerson && formOfAddress(noun.toLowerCase())?.kind === 'rank') return null;
  if (noun.toLowerCase() === 'chief' && ofChiefs.has(key)) return null;
  // "[Executive Engineer]", "[Deputy Supt.]", but "[Chief] [Barr.]"
  const isQualified = form.kind === 'rank' || (!isShort && isOccupation(key));
  if (isQualified && wordsOf(post).every(qualifiesRole)) return null;
  return splitTitle(context, title.start + post.length, start);
};
