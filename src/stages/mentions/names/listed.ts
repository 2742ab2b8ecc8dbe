import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import type { NameEntry } from '../../../knowledge/names/name-entry.js';
import type { FoundName } from '../../../knowledge/names/name-list.js';
import type { Mention } from '../../../pipeline/document.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import { ruleScore, type Claim } from './claims.js';
import { isShown } from './contexts.js';

/** How far around a name the text may show what it is. */
const reach = 80;

/**
 * The names of the built-in list that a text has. Names of somebody or something else as well
 * count only where the text shows that they are meant, or where they are joined to one that is.
 */
export function listedClaims(
  text: string,
  candidates: readonly Mention[],
  found: readonly FoundName[],
): Claim[] {
  const claims: Claim[] = [];
  const open: { name: FoundName; entry: NameEntry }[] = [];
  for (const name of found) {
    const [entry] = name.entries;
    if (!entry || isCutShort(text, name) || isMade(name, entry, candidates)) continue;
    if (name.isDoubtful) open.push({ name, entry });
    else if (!isPersons(text, name, candidates)) claims.push(claimOf(name, entry));
  }
  const joined: typeof open = [];
  for (const one of open) {
    if (isShown(one.entry.kind, surroundingsOf(text, one.name)) && !isPersons(text, one.name, candidates))
      claims.push(claimOf(one.name, one.entry));
    else joined.push(one);
  }
  const known = [...claims, ...candidates.filter(({ type }) => type === 'organization')];
  const starts = new Set(known.map(({ start }) => start));
  const ends = new Set(known.map(({ end }) => end));
  for (const { name, entry } of joined) {
    if (isJoined(text, name, starts, ends) && !isPersons(text, name, candidates))
      claims.push(claimOf(name, entry));
  }
  return claims;
}

/** Whether the engine reads a firm's name as that of what the firm makes: "an Audi", "on WeChat". */
function isMade({ start, end }: FoundName, entry: NameEntry, candidates: readonly Mention[]): boolean {
  return (
    entry.type === 'organization' &&
    candidates.some((one) => one.type === 'product' && one.start === start && one.end === end)
  );
}

function claimOf({ start, end }: FoundName, entry: NameEntry): Claim {
  return { start, end, type: entry.type, score: ruleScore, listed: [entry] };
}

function surroundingsOf(text: string, { start, end }: FoundName): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - reach), start), after: text.slice(end, end + reach) };
}

const capitalBefore = new UnicodeRegExp(String.raw`(?:^|[\s(])(\p{Lu}[\p{L}.’'-]*)\s$`);
const capitalAfter = new UnicodeRegExp(String.raw`^\s?-?\p{Lu}`);

/** Whether a doubtful name is but a part of what stands there: "Professor Brown", "Columbia River". */
function isCutShort(text: string, name: FoundName): boolean {
  if (!name.isDoubtful) return false;
  const { before, after } = surroundingsOf(text, name);
  if (capitalAfter.test(after)) return true;
  const [, word] = capitalBefore.exec(before) ?? [];
  return (
    word !== undefined && !/^(?:The|And|But|At|In|For|From|With|By|Of|Both|While|As|When|After)$/.test(word)
  );
}

/**
 * Whether a name is somebody's after all: a form of address stands before it, an age or what
 * somebody is after it, or the surname alone elsewhere.
 */
function isPersons(text: string, { start, end }: FoundName, candidates: readonly Mention[]): boolean {
  const isPerson = candidates.some((one) => one.type === 'person' && one.start <= start && one.end >= end);
  if (!isPerson) return false;
  const [, before = ''] = /(\S+)\s$/.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const address = formOfAddress(wordsOf(before).join(' '));
  if (address) return true;
  if (/^,\s(?:\d{1,2},|who\s)/.test(text.slice(end, end + 8))) return true;
  const name = text.slice(start, end);
  const space = name.lastIndexOf(' ');
  // "Loblaw" after "Ada Loblaw", or "Lewis" beside "John Lewis".
  return space < 0
    ? candidates.some((one) => one.type === 'person' && text.slice(one.start, one.end).endsWith(` ${name}`))
    : isAloneSomewhere(text, name.slice(space + 1), name.slice(0, space));
}

const letterOrDigit = new UnicodeRegExp(String.raw`[\p{L}\p{N}]`);

function isAloneSomewhere(text: string, surname: string, given: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + surname.length);
    if (!letterOrDigit.test(around) && !text.slice(0, at).endsWith(`${given} `)) return true;
  }
  return false;
}

const joint = /^(?:,|\sand|\sor|,\sand|\sto|\svs\.?|,\sor)\s$/;

/** Whether a name stands beside an organization in a list: "from Ferrari to Williams". */
function isJoined(
  text: string,
  { start, end }: FoundName,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): boolean {
  for (let length = 2; length <= 6; length += 1) {
    if (ends.has(start - length) && joint.test(text.slice(start - length, start))) return true;
    if (starts.has(end + length) && joint.test(text.slice(end, end + length))) return true;
  }
  return false;
}
