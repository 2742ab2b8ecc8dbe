import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { regionalOffices, regionalPosts } from '../../knowledge/regional-forms.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { firstEndingAfter, inTextOrder, overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { wordsOf } from '../../text/words.js';
import { ruleScore } from './names/claims.js';

const offices = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${regionalOffices.join('|')}|(?:${regionalPosts.join('|')})(?=\s\p{Lu}))(?![\p{L}\p{N}])`,
  'gu',
);
/** The farthest that somebody is from their office. */
const reach = 60;
const anyOffice = new RegExp([...regionalOffices, ...regionalPosts].join('|'));

/**
 * "Selangor [Menteri Besar] Ada Roe", "Kajang [OCPD] Supt Bo Li": offices that only some countries have, which engines take
 * for a part of the name before or after them, where somebody is named beside.
 */
export function withRegionalOffices(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!anyOffice.test(text)) return mentions;
  // Titles may lie around names, but neither around each other.
  const titles = mentions.filter(({ type }) => type === 'title');
  const names = mentions.filter(({ type }) => type !== 'title');
  const dropped = new Set<Mention>();
  const added: Mention[] = [];
  for (const match of text.matchAll(offices.for(text))) {
    const office = { start: match.index, end: match.index + match[0].length };
    const lately = added.slice(-mostNear).filter(({ end }) => end > office.start - reach);
    let near = [...around(titles, office), ...around(names, office), ...lately].filter(
      (one) => !dropped.has(one),
    );
    // "the [Menteri Besar]" is nobody's name.
    if (/\p{Ll}/u.test(match[0])) {
      for (const one of near) if (one.type !== 'title' && isSame(one, office)) dropped.add(one);
      near = near.filter((one) => !dropped.has(one));
    }
    const parts = near.filter((one) => overlaps(one, office));
    if (parts.some((one) => isLongerName(text, one, office)) || !isBesidePerson(text, office, near)) continue;
    const whole = parts.filter((one) => one.type === 'title' && isAround(one, office));
    for (const one of parts) {
      if (whole.includes(one)) continue;
      dropped.add(one);
      added.push(...without(text, one, office));
    }
    if (whole.length === 0) added.push({ type: 'title', ...office, score: ruleScore });
  }
  return inTextOrder([...mentions, ...added].filter((one) => !dropped.has(one)));
}

/** More of what was found before are not near an office. */
const mostNear = 8;

/** Those of disjoint mentions in text order that are so near to an office that it may be of them. */
function around(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const near: Mention[] = [];
  for (let index = firstEndingAfter(mentions, start - reach); index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    if (mention.start > end + reach) break;
    near.push(mention);
  }
  return near;
}

const isAround = (one: Span, office: Span): boolean => one.start <= office.start && one.end >= office.end;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether a name goes on after the office: "Menteri Besar Incorporated". */
function isLongerName(text: string, { type, end }: Mention, office: Span): boolean {
  if (end <= office.end || type === 'person' || type === 'title') return false;
  // "[OCPD Supt] Ada Roe"
  return formOfAddress(wordsOf(text.slice(office.end, end)).join(' ')) === undefined;
}

/** What is left of a name without the office in it: what stands before is a town or a state. */
function without(text: string, name: Mention, office: Span): Mention[] {
  if (name.type === 'title') return [];
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
