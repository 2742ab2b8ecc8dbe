import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { regionalOffices, regionalPosts } from '../../knowledge/regional-forms.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';
import { ruleScore } from './names/claims.js';

const offices = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${regionalOffices.join('|')}|(?:${regionalPosts.join('|')})(?=\s\p{Lu}))(?![\p{L}\p{N}])`,
  'gu',
);
const anyOffice = new RegExp([...regionalOffices, ...regionalPosts].join('|'));

/**
 * "Selangor [Menteri Besar] Ada Roe", "Kajang [OCPD] Supt Bo Li": offices that only some countries have, which engines take
 * for a part of the name before or after them, where somebody is named beside.
 */
export function withRegionalOffices(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!anyOffice.test(text)) return mentions;
  let found = [...mentions];
  for (const match of text.matchAll(offices.for(text))) {
    const office = { start: match.index, end: match.index + match[0].length };
    // "the [Menteri Besar]" is nobody's name.
    if (/\p{Ll}/u.test(match[0])) found = found.filter((one) => one.type === 'title' || !isSame(one, office));
    const parts = found.filter((one) => overlaps(one, office));
    if (parts.some((one) => isLongerName(text, one, office)) || !isBesidePerson(text, office, found))
      continue;
    found = found.flatMap((one) => (parts.includes(one) ? without(text, one, office) : [one]));
    const isTold = found.some(
      ({ type, start, end }) => type === 'title' && start <= office.start && end >= office.end,
    );
    if (!isTold) found.push({ type: 'title', ...office, score: ruleScore });
  }
  return found;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a name goes on after the office: "Menteri Besar Incorporated". */
function isLongerName(text: string, { type, end }: Mention, office: Span): boolean {
  if (end <= office.end || type === 'person' || type === 'title') return false;
  // "[OCPD Supt] Ada Roe"
  return formOfAddress(wordsOf(text.slice(office.end, end)).join(' ')) === undefined;
}

/** What is left of a name without the office in it: what stands before is a town or a state. */
function without(text: string, name: Mention, office: Span): Mention[] {
  if (name.type === 'title') return name.start <= office.start && name.end >= office.end ? [name] : [];
  const [saint = ''] = /\bSt\.? $/.exec(text.slice(Math.max(0, name.start - 5), name.start)) ?? [];
  const place = { ...name, type: 'place' as const, start: name.start - saint.length, end: office.start - 1 };
  return [
    ...(name.start < office.start ? [place] : []),
    ...(name.end > office.end && name.type === 'person' ? [{ ...name, start: office.end + 1 }] : []),
  ];
}

const before = /^,\s(?:the\s)?(?:[^\s,.;]+\s){0,3}$/;
/** Of what it is, a comma, and forms of address. */
const after = /^(?:\s(?:of|for|in)\s[^,.;:!?\n]{2,40})?,?\s(?:[^\s,;:!?\n]+\s){0,3}$/;

function isBesidePerson(text: string, { start, end }: Span, mentions: readonly Mention[]): boolean {
  return mentions.some((one) => {
    if (one.type !== 'person') return false;
    if (one.start <= end && one.end > end) return true;
    if (one.start > end) return one.start - end < reach && after.test(text.slice(end, one.start));
    return start > one.end && start - one.end < reach && before.test(text.slice(one.end, start));
  });
}

const reach = 60;
