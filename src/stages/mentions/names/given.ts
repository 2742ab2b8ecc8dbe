import { isBody } from '../../../knowledge/bodies.js';
import { isCompanySuffix } from '../../../knowledge/company-forms.js';
import type { NameEntry } from '../../../knowledge/names/name-entry.js';
import type { FoundName } from '../../../knowledge/names/name-list.js';
import { firstOfPlaces, placeNouns } from '../../../knowledge/place-words.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import type { EntityType } from '../../../types.js';
import type { Claim } from './claims.js';
import { isShown } from './contexts.js';

/** What a list says is more than the engine or a rule can know; a word of a text may still be no name. */
const listScore = 0.97;
/** How far around a doubtful name the text may show what it is. */
const reach = 80;

/**
 * The names of a list that the user gives, in place of whatever the engine makes of their words. A
 * longer name is left alone: "Acme" is none of "Acme Harbour".
 *
 * @param found The names of the list that the text has, from left to right.
 */
export function givenClaims(
  text: string,
  candidates: readonly Mention[],
  found: readonly FoundName[],
): Claim[] {
  if (found.length === 0) return [];
  const byStart = new Map<number, Mention[]>();
  for (const candidate of candidates) {
    if (candidate.type === 'title') continue;
    const others = byStart.get(candidate.start);
    if (others) others.push(candidate);
    else byStart.set(candidate.start, [candidate]);
  }
  return found.flatMap((name) => {
    const beside = byStart.get(name.start) ?? [];
    const whole = beside.find(({ end }) => end === name.end);
    if (!whole && isPart(text, name)) return [];
    const type = typeOf(name.entries, whole);
    if (name.isDoubtful && !isMeant(text, name, whole, type)) return [];
    const listed = name.entries.filter((entry) => entry.type === type);
    // "Acme Inc." where the list has "Acme".
    const longer =
      type === 'organization'
        ? beside.find((one) => one.end > name.end && isSuffix(text.slice(name.end, one.end)))
        : undefined;
    return [{ start: name.start, end: longer?.end ?? name.end, type, score: listScore, listed }];
  });
}

/** The type that the engine sees where the list has several, else that of the first entry. */
function typeOf(entries: readonly NameEntry[], whole: Mention | undefined): EntityType {
  const seen = entries.find(({ type }) => type === whole?.type) ?? entries[0];
  return seen?.type ?? 'organization';
}

/** Whether a name that may be something else is meant: the engine or what stands around shows it. */
function isMeant(
  text: string,
  { start, end, entries }: FoundName,
  whole: Mention | undefined,
  type: EntityType,
): boolean {
  if (whole?.type === type) return true;
  if (type !== 'organization') return false;
  return isShown(entries[0]?.kind ?? null, {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
  });
}

const nextWord = new UnicodeRegExp(String.raw`^[\s-](\p{Lu}[\p{L}’'-]*)`);
const wordBefore = new UnicodeRegExp(String.raw`(?:^|[\s(])(\p{Lu}[\p{L}’'.]*)[\s-]$`);

/** Whether a name is but a part of a longer one, which has a noun of places or bodies with a capital beside it. */
function isPart(text: string, { start, end }: Span): boolean {
  const [, next = ''] = nextWord.exec(text.slice(end, end + 30)) ?? [];
  const [after = ''] = wordsOf(next);
  if (after !== '' && !isCompanySuffix(after) && (placeNouns.has(after) || isBody(after))) return true;
  const [, before = ''] = wordBefore.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  return firstOfPlaces.has(before.toLowerCase().replace('.', ''));
}

function isSuffix(written: string): boolean {
  const words = wordsOf(written.replace(/,/g, ' ').trim());
  return words.length > 0 && words.every(isCompanySuffix);
}
