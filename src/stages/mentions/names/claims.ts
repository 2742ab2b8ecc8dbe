import { wholeWeekdayName } from '../../../knowledge/calendar.js';
import { joiningWords } from '../../../knowledge/small-words.js';
import type { NameEntry } from '../../../knowledge/names/name-entry.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { SpanIndex } from '../../../text/span-index.js';
import { firstEndingAfter, overlaps } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import type { EntityType } from '../../../types.js';

/** That a span is a name of a type, by a rule or a list, whatever the engine makes of it. */
export interface Claim extends Span {
  readonly type: EntityType;
  readonly score: number;
  /** The entries of a list that are called so. */
  readonly listed?: readonly NameEntry[];
}

/** The score of what a rule of the language tells. */
export const ruleScore = 0.9;

/**
 * An engine's candidates with the claims in place of those that overlap them. A candidate
 * stays, and the claim goes, where it is a longer name with the claimed one in it: "Barclays
 * Center" for "Barclays".
 *
 * @param candidates In any order; they may overlap.
 * @param claims None overlaps another.
 */
export function withClaims(
  text: string,
  candidates: readonly Mention[],
  claims: readonly Claim[],
): readonly Mention[] {
  if (claims.length === 0) return candidates;
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  const kept: Mention[] = [];
  const refused = new Set<Claim>();
  for (const candidate of candidates) {
    if (candidate.type === 'title') {
      // What was taken for somebody's title is a name.
      const isName = sorted.some(
        ({ type, start, end }) => type !== 'person' && start === candidate.start && end >= candidate.end,
      );
      if (!isName) kept.push(candidate);
      continue;
    }
    let stays = true;
    for (let at = firstEndingAfter(sorted, candidate.start); at < sorted.length; at += 1) {
      const claim = sorted[at] as Claim;
      if (claim.start >= candidate.end) break;
      if (!overlaps(claim, candidate)) continue;
      if (isLongerName(text, candidate, claim)) refused.add(claim);
      else stays = false;
    }
    if (stays) kept.push(candidate);
  }
  const standing = sorted.filter((claim) => !refused.has(claim));
  const others = kept.filter(({ type, start, end }) => {
    const claim = type === 'title' ? undefined : standing[firstEndingAfter(standing, start)];
    return !claim || claim.start >= end;
  });
  return [...others, ...standing];
}

/** Whether a candidate is a name that goes on around a claimed one. */
function isLongerName(text: string, candidate: Mention, { start, end, type }: Claim): boolean {
  if (candidate.start > start || candidate.end < end) return false;
  if (candidate.start === start && candidate.end === end) return false;
  if (candidate.type === 'date' && type === 'person') return false;
  // "On Sundays Ada sails"
  if (type === 'person' && candidate.end === end && weekday.test(text.slice(candidate.start, start)))
    return false;
  const around = [text.slice(candidate.start, start), text.slice(end, candidate.end)];
  return around.every((words) => areNameWords(words) || (candidate.type === type && !/[,;]/.test(words)));
}

const weekday = new RegExp(String.raw`^${wholeWeekdayName}s?\s$`);
const nameWord = new UnicodeRegExp(String.raw`^[\p{Lu}\d&'’-]`);

/** Whether words may go on a name: "AG" in "Siemens AG", not "beat Liverpool", ", Bosch" nor "2-1". */
function areNameWords(words: string): boolean {
  if (/[,;:()]|\d[-–]\d/.test(words)) return false;
  return words
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || nameWord.test(word) || joiningWords.has(word));
}

/** Of claims that overlap, the longer one; of equal ones the first. */
export function firstOf(claims: readonly Claim[]): Claim[] {
  const kept = new Set<Claim>();
  const index = new SpanIndex(claims);
  const byLength = [...claims].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const claim of byLength) {
    if (!index.overlapping(claim).some((other) => kept.has(other))) kept.add(claim);
  }
  return [...kept];
}
