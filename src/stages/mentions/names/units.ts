import type { Mention } from '../../../pipeline/document.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from './claims.js';

/* Organizations whose form tells where their names begin and end. */

const word = String.raw`\p{Lu}[\p{L}\p{N}.’'-]*`;
const numberedUnit = new UnicodeRegExp(
  String.raw`(?=\d)(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th) (?:${word} ){0,4}` +
    String.raw`(?:Division|Brigade|Regiment|Battalion|Corps|Fleet|Squadron|Infantry|Cavalry|Airborne|Armou?red|Marines|Rifles|Circuit Court of Appeals|Wing|Army Group)(?![\p{L}\p{N}])`,
  'gu',
);

/** Troops by their number: "93rd Rifle Brigade". */
export function unitClaims(text: string): Claim[] {
  return [...text.matchAll(numberedUnit.for(text))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'organization',
    score: ruleScore,
  }));
}

const university = /\bUniversity\b/;
const campus = new UnicodeRegExp(String.raw`^(?: at |, |[-–])(?=\p{Lu})`);

/**
 * "University of Illinois at Springfield" is one name, its campus included; after a comma only
 * within the sentence: "the University of California, Davis, said".
 */
export function campusClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const places = new Map(candidates.filter(({ type }) => type === 'place').map((one) => [one.start, one]));
  for (const { type, start, end } of candidates) {
    if (type !== 'organization' || !university.test(text.slice(start, end))) continue;
    const [joint = ''] = campus.exec(text.slice(end, end + 6)) ?? [];
    const place = joint === ' at ' ? places.get(end + joint.length) : undefined;
    if (place) claims.push({ start, end: place.end, type, score: ruleScore });
  }
  return claims;
}

const holder =
  /\b(?:founder|co-founder|director|head|chair|chairman|chairwoman|president|members?|spokesman|spokeswoman|spokesperson|coordinator|representative|volunteers?|activists?|chief executive|CEO)\s(?:of|from|with|at|for)\s$/;
const workFor = /^\s(?:of|from|with|at)\s$/;
const plural = String.raw`(?:\p{Lu}\p{Ll}{2,}s|Women|Men|Youth|People|Children)`;
const peopleAndPlace = new UnicodeRegExp(
  String.raw`(?<=\s(?:of|from|with|at|for) )${plural} (?:in|for|against|without|across) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?`,
  'gu',
);

/** "Ada Roe of Books in Africa": where somebody is or works, a capitalised plural begins a name. */
export function groupClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(peopleAndPlace.for(text))) {
    const start = match.index;
    const end = start + match[0].length;
    const known = candidates.filter((one) => one.type !== 'title' && one.start < end && one.end > start);
    // What begins with a name of its own is that one: "Ada Roe of Siemens in Germany".
    if (known.some((one) => one.start <= start)) continue;
    const last = known.at(-1);
    const isHolder =
      holder.test(text.slice(Math.max(0, start - 40), start)) ||
      candidates.some((one) => one.type === 'person' && workFor.test(text.slice(one.end, start)));
    if (isHolder) claims.push({ start, end: last ? last.end : end, type: 'organization', score: ruleScore });
  }
  return claims;
}
