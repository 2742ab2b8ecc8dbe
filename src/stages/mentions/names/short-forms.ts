import { isShortFor } from '../../../text/abbreviation.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { matchesInLines } from '../../../text/line-matches.js';
import { SpanIndex } from '../../../text/span-index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { remembering } from '../../../text/word-memo.js';
import { wordsOf } from '../../../text/words.js';
import { ruleScore, type Claim } from './claims.js';

/* Short forms of the names of organizations: "the Commission" after "European Commission". */

/** Bodies that are called by their noun alone, with a capital. */
const heads =
  'Commission|Court|Tribunal|Assembly|Chamber|Bureau|Council|Ministry|Authority|Fund|Federation|Parliament|Senate|Secretariat';
const alone = new UnicodeRegExp(
  String.raw`\b[Tt]he (${heads})(?![\p{L}\p{N}-]| \p{Lu}| (?:of|for|on) (?:the )?\p{Lu})`,
  'gu',
);

/**
 * "the Commission", capitalised as a name where the article has named a body of this kind
 * in full before.
 */
export function headClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const matches = [...text.matchAll(alone.for(text))];
  if (matches.length === 0) return [];
  const claims: Claim[] = [];
  const others = namesIn(candidates);
  const named = firstBodies(text, candidates);
  const isNoun = remembering((head) => {
    const small = occurrences(text, `the ${head.toLowerCase()}`);
    return small > occurrences(text, `the ${head}`);
  });
  for (const match of matches) {
    const [all, head = ''] = match;
    const end = match.index + all.length;
    const span = { start: end - head.length, end };
    // Where it is mostly written small, the capital is no sign.
    if ((named.get(head) ?? Infinity) > span.start || isNoun(head)) continue;
    if (others.overlapping(span).length > 0) continue;
    claims.push({ ...span, type: 'organization', score: headScore });
  }
  return claims;
}

/** The candidates that are no titles. */
function namesIn(candidates: readonly Mention[]): SpanIndex<Mention> {
  return new SpanIndex(candidates.filter(({ type }) => type !== 'title'));
}

/** Where the first name of several words ends that has each word in it. */
function firstBodies(text: string, candidates: readonly Mention[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { type, start, end } of candidates) {
    const words = type === 'organization' ? text.slice(start, end).split(/[\s-]+/) : [];
    if (words.length < 2) continue;
    for (const word of words) ends.set(word, Math.min(end, ends.get(word) ?? end));
  }
  return ends;
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Annotators see a name in two of three. */
const headScore = 0.65;

const bracketed = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]+(?:,? (?:(?:of|for|and|the|on|in|at|to|&) )*\p{Lu}[\p{L}’'-]+){1,8}) ?\((\p{Lu}[\p{L}\d-]{1,9})\)`,
  'gu',
);
const bodyWord =
  /\b(?:Authority|Agency|Commission|Committee|Council|Office|Bureau|Board|Ministry|Department|Directorate|Association|Federation|Union|Organi[sz]ation|Institute|Institution|Centre|Center|Company|Corporation|Bank|Fund|Foundation|Society|League|Party|Movement|Front|Force|Forces|Service|Services|Police|Court|Tribunal|University|College|School|Zone|Chamber|Network|Alliance|Coalition|Congress|Council|Club|Group|Trust)\b/;

/** What the engine takes for an event with a lower score may be something else. */
const unsure = 0.6;

/** A body whose name in full stands before its acronym: "Special Economic Zone at Duqm (Sezad)". */
export function introducedClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const matches = matchesInLines(text, bracketed.for(text), '(');
  if (matches.length === 0) return [];
  const claims: Claim[] = [];
  const names = namesIn(candidates);
  for (const match of matches) {
    const [all, name = '', short = ''] = match;
    if (!bodyWord.test(name)) continue;
    const end = match.index + name.length;
    const letters = wordsOf(short).join('');
    const start = startOfExpansion(text, { start: match.index, end }, letters);
    if (start === null) continue;
    const isOther = names
      .overlapping({ start, end })
      .some(
        ({ type, start: at, end: to, score }) =>
          ((type === 'event' || type === 'product') && score > unsure) ||
          (type === 'organization' && to === end && at > start),
      );
    if (isOther) continue;
    claims.push({ start, end, type: 'organization', score: ruleScore });
    const at = match.index + all.lastIndexOf(short);
    claims.push({ start: at, end: at + short.length, type: 'organization', score: ruleScore });
  }
  return claims;
}

/** Where the shortest name begins that an acronym may stand for: the words before it may be others. */
function startOfExpansion(text: string, { start, end }: Span, letters: string): number | null {
  for (let at = text.lastIndexOf(' ', end); at >= start - 1; at = text.lastIndexOf(' ', at - 1)) {
    const words = wordsOf(text.slice(at + 1, end));
    if (words.length > 1 && words[0]?.charAt(0) === letters.charAt(0) && isShortFor(letters, { words }))
      return at + 1;
    if (at < 1) break;
  }
  const whole = wordsOf(text.slice(start, end));
  return whole[0]?.charAt(0) === letters.charAt(0) && isShortFor(letters, { words: whole }) ? start : null;
}

const within = new UnicodeRegExp(
  String.raw`\b(?:Department|Directorate|Division|Section|Unit|Office|Board|Faculty|Branch) (?:at|of|in) (?:the )?$`,
);

/** "head of the Remedial Department at the Roe Centre": what has departments is an organization. */
export function wholeClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const titles = candidates.filter(({ type }) => type === 'title');
  return candidates.flatMap(({ type, start, end }) => {
    if (type !== 'place' || !facility.test(text.slice(start, end))) return [];
    const isWhole =
      titles.some((title) => title.start < start && title.end >= end) &&
      within.test(text.slice(Math.max(0, start - 40), start));
    return isWhole ? [{ start, end, type: 'organization', score: ruleScore }] : [];
  });
}

const facility =
  /\b(?:Cent(?:re|er)|Hospital|Clinic|Museum|Library|School|College|Academy|Institute|Laborator(?:y|ies))\b/;

const area =
  /\s(?:Marketing|Sales|Finance|Communications?|Operations|Commercial|Technical|Human Resources|Legal|Managing|Executive|Creative|Artistic|Regional|Country|Brand|Project|Programme|Program|Business Development|Public Relations|Corporate Affairs|Media Relations)$/;
const post =
  /^\s(?:Director|Manager|Officer|Head|Executive|Coordinator|Adviser|Advisor|Lead|Editor|President)\b/;

/** "Andex Marketing Director Ada Roe": what somebody directs belongs to the title, not to the company. */
export function withoutAreas(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const cut = new Map<number, number>();
  const named = candidates.map((mention) => {
    const { type, start, end } = mention;
    const [words] =
      type === 'organization' && post.test(text.slice(end, end + 14))
        ? (area.exec(text.slice(start, end)) ?? [])
        : [];
    if (words === undefined || words.length >= end - start) return mention;
    cut.set(end + 1, end - words.length + 1);
    return { ...mention, end: end - words.length };
  });
  if (cut.size === 0) return candidates;
  return named.map((mention) =>
    mention.type === 'title' ? { ...mention, start: cut.get(mention.start) ?? mention.start } : mention,
  );
}
