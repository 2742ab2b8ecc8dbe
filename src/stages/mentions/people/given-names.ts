import { wholeMonthName, wholeWeekdayName } from '../../../knowledge/calendar.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { sentenceStarters } from '../../../knowledge/small-words.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { SpanIndex } from '../../../text/span-index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import { ruleScore, type Claim } from '../names/claims.js';

/** People of full names, by the given names that may stand for them later on. */
export function givenNameClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const given = new Map<string, Span>();
  for (const { type, start, end, score } of candidates) {
    if (given.size >= mostNames) break;
    if (type !== 'person' || score < sureFullName) continue;
    const written = text.slice(start, end);
    const [first = ''] = written.split(' ', 1);
    if (first.length < shortestGiven || first.length === written.length || /[.’']/.test(first)) continue;
    if (!given.has(first) && !formOfAddress(wordsOf(first).join(' '))) given.set(first, { start, end });
    const nickname = quoted.exec(written)?.[1];
    if (nickname !== undefined && !given.has(nickname)) given.set(nickname, { start, end });
  }
  const claims: Claim[] = [];
  if (given.size === 0) return claims;
  const index = new SpanIndex(candidates);
  for (const [name, { end: from }] of given) {
    const first = text.indexOf(name, from);
    if (first < 0 || sentenceStarters.has(name) || text.includes(` ${name.toLowerCase()} `)) continue;
    for (let start = first; start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!isAlone(text, { start, end })) continue;
      if (index.overlapping({ start, end }).some((one) => isTaken(text, one, { start, end }))) continue;
      claims.push({ start, end, type: 'person', score: ruleScore });
    }
  }
  return claims;
}

/** Whether a candidate in the same place is in the way; dates run on into names ("Sundays Roe") and are found anew. */
function isTaken(text: string, one: Mention, { start, end }: Span): boolean {
  // "On Sundays Ada sails": the day and the name are no organization.
  if (one.end === end && dayBefore.test(text.slice(one.start, start))) return false;
  return one.type !== 'title' && (one.type !== 'date' || calendarName.test(text.slice(start, end)));
}

const calendarName = new UnicodeRegExp(String.raw`^(?:${wholeMonthName}|\p{Lu}\p{Ll}+day)$`);
const sureFullName = 0.7;
const shortestGiven = 3;
/** Upper bound on the names that are searched for: each search scans the whole article. */
const mostNames = 200;
const quoted = new UnicodeRegExp(String.raw`["“‘'](\p{Lu}[\p{L}-]+)["”’']`);
const letterOrDigit = new UnicodeRegExp(String.raw`[\p{L}\p{N}]`);
const capitalAfter = new UnicodeRegExp(
  String.raw`^(?:[\s-]\p{Lu}|[\s-]?\d| (?:and|of|de|van|von|bin|al) \p{Lu})`,
);
const capitalBefore = new UnicodeRegExp(String.raw`\p{Lu}[\p{L}’'.-]*[ -]$`);
const sentenceBefore = new UnicodeRegExp(
  String.raw`(?:^|[.!?:]["”’]?\s|\n)(?:On|In|At|By|For|Then|But|And|As|When|While|Now|So|Yet)? ?$`,
);

/** Whether a name stands by itself, no part of another one. */
function isAlone(text: string, { start, end }: Span): boolean {
  if (letterOrDigit.test(text.charAt(start - 1)) || letterOrDigit.test(text.charAt(end))) return false;
  if (capitalAfter.test(text.slice(end, end + 10))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return !capitalBefore.test(before) || sentenceBefore.test(before) || dayBefore.test(before);
}

const dayBefore = new RegExp(String.raw`\b(?:${wholeWeekdayName}s?|${wholeMonthName}|Christmas|Easter) $`);

const otherName = new UnicodeRegExp(
  String.raw`^,? \(?(?:(?:who )?(?:is|was) )?(?:(?:also|better|popularly|widely|commonly|otherwise) )?(?:known(?: \p{Ll}+){0,4} as|nicknamed|alias|a\.?k\.?a\.?|dubbed) ["“‘']?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?![\p{L}\p{N}])`,
);

/** The other names that the article gives to people, wherever they stand: "Ada Roe, also known as Ace". */
export function knownAsClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const names = candidates.filter(({ type }) => type !== 'title');
  let index: SpanIndex<Mention> | null = null;
  for (const { type, end } of names) {
    const [all, name] = type === 'person' ? (otherName.exec(text.slice(end, end + 90)) ?? []) : [];
    if (all === undefined || name === undefined) continue;
    for (
      let start = end + all.length - name.length;
      start >= 0;
      start = text.indexOf(name, start + name.length)
    ) {
      const span = { start, end: start + name.length };
      const [known] = (index ??= new SpanIndex(names)).overlapping(span);
      if (
        isAlone(text, span) &&
        (!known || (known.type !== 'person' && known.start === start && known.end === span.end))
      )
        claims.push({ ...span, type: 'person', score: ruleScore });
    }
  }
  return claims;
}
