import { wholeMonthName, wholeWeekdayName } from '../../../knowledge/calendar.js';
import { countryOfName } from '../../../knowledge/countries.js';
import { organizationNouns } from '../../../knowledge/organization-nouns.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { matchesInLines } from '../../../text/line-matches.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from './claims.js';

/*
 * Appositions that say what bears a name: "the airline Zephyr", "the tax agency Sarat",
 * "Moncler, an Italian fashion house".
 */

/** Nouns of several words that are said of organizations right before their names. */
const phrases = [
  ...[
    'department store',
    'fashion house',
    'auction house',
    'think tank',
    'law firm',
    'rights group',
    'news agency',
  ],
  ...[
    'trade union',
    'media group',
    'media company',
    'rebel group',
    'militant group',
    'armed group',
    'parent company',
  ],
  ...[
    'news site',
    'news website',
    'social network',
    'football club',
    'political party',
    'opposition party',
    'advocacy group',
  ],
  ...[
    'publishing house',
    'investment fund',
    'hedge fund',
    'private equity firm',
    'television station',
    'radio station',
  ],
];
const noun = String.raw`(?:${[...phrases, ...organizationNouns].join('|')})`;
const name = String.raw`(?:\p{Lu}[\p{L}\p{N}’'&-]*)(?: \p{Lu}[\p{L}\p{N}’'&-]*){0,3}`;

const nounBefore = new UnicodeRegExp(
  String.raw`\b(?:[Tt]he|[Aa]n?|its|their|his|her|[’']s|by|from|with|at|to(?! (?:label|brand|chain|bank|network) )|local) (?:[\p{Ll}-]+ ){0,3}?${noun} ["“]?(${name})(?![\p{L}\p{N}])`,
  'gu',
);
/** The last words of these nouns. */
const lastWords = new Set(
  [...organizationNouns, ...phrases].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);
const beforeName = new UnicodeRegExp(String.raw`[\p{Ll}O] (?=["“]?\p{Lu})`, 'gu');

/** Where the next of these nouns ends that stands before a capital. */
function nextNoun(text: string, from: number): number {
  const pattern = beforeName.for(text);
  pattern.lastIndex = from;
  while (pattern.test(text)) {
    const end = pattern.lastIndex - 1;
    if (lastWords.has(text.slice(text.lastIndexOf(' ', end - 1) + 1, end))) return end;
  }
  return -1;
}

/** "the company Musk founded": the name is somebody's who did something to it. */
const relative =
  /^\s(?:co-)?(?:founded|owns?|owned|runs?|ran|leads?|led|heads?|headed|started|joined|left|built|created|controls?|controlled|works?|worked|once|co-owns?|inherited|bought|used|wanted|chose|called|had (?:founded|built|led|run|owned)|has (?:founded|built|led|run|owned))\b/;
/** What begins with a capital after such a noun without being its name. */
const noNames = new RegExp(
  String.raw`^${wholeWeekdayName}|^(?:${wholeMonthName}|CEO|President|Director|Chief|Chairman|Chairwoman|Chair|Mr|Mrs|Ms|Dr|Sir|Captain|Prime|Minister|Secretary|I|He|She|They)\b`,
);

const nounAfter = new UnicodeRegExp(
  String.raw`^, (?:the|an?|one of the|[\p{L} ]{2,20}[’']s) (?:[\p{L}-]+ ){0,4}?` +
    String.raw`(?:company|bank|airline|newspaper|magazine|charity|department store|store|chain|fashion house|think tank|law firm|university|broadcaster|brewery|non-?profit|start-?up|conglomerate|news agency|advocacy group|rights group)` +
    String.raw`(?=,? (?:that|which|of|in|based|across|for|with|owned|behind|founded|known|whose|where|and)\b|[,.;)])`,
);

const plurals =
  '(?:newspapers|magazines|airlines|companies|banks|firms|agencies|charities|broadcasters|retailers|brands|clubs|unions|parties|universities)';
const pluralBefore = new UnicodeRegExp(
  String.raw`\b${plurals} ["“]?(${name})["”]?,? and ["“]?(${name})(?![\p{L}\p{N}])`,
  'gu',
);
const placeBefore = new UnicodeRegExp(
  String.raw`\b(?:towns?|city|cities|villages?|ports?|districts?|islands?|suburbs?|hamlets?|municipality|municipalities) of (${name})(?![\p{L}\p{N}])`,
  'gu',
);

/** The names that are called places: "the cities of Lod, Ramle and Acre". */
export function placeNounClaims(text: string, candidates: readonly Mention[]): Claim[] {
  return [...text.matchAll(placeBefore.for(text))].flatMap((match) => {
    const [all, written = ''] = match;
    const span = { start: match.index + all.length - written.length, end: match.index + all.length };
    const known = candidates.find((one) => one.type !== 'title' && one.start === span.start);
    const isName = known && known.end <= span.end && (known.type === 'place' || known.type === 'person');
    return isName ? [{ start: known.start, end: known.end, type: 'place' as const, score: ruleScore }] : [];
  });
}

/** The names that an apposition calls an organization. */
export function classNounClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of matchesInLines(text, nounBefore.for(text), nextNoun)) {
    const [all, written = ''] = match;
    const start = match.index + all.length - written.length;
    const span = nameAt(text, { start, end: match.index + all.length }, candidates);
    if (span) claims.push({ ...span, type: 'organization', score: ruleScore });
  }
  for (const match of text.matchAll(pluralBefore.for(text))) {
    const [all, first = '', second = ''] = match;
    for (const written of [first, second]) {
      const start = match.index + (written === first ? all.indexOf(first) : all.lastIndexOf(second));
      const span = nameAt(text, { start, end: start + written.length }, candidates);
      if (span) claims.push({ ...span, type: 'organization', score: ruleScore });
    }
  }
  for (const { type, start, end } of candidates) {
    if (type !== 'person' && type !== 'place') continue;
    if (text.charAt(end) !== ',' || !nounAfter.test(text.slice(end, end + 90))) continue;
    if (!claims.some((claim) => claim.start < end && claim.end > start))
      claims.push({ start, end, type: 'organization', score: ruleScore });
  }
  return claims;
}

/** The bounds of the name, as the engine sees them where it sees one; null where it is none. */
function nameAt(text: string, { start, end }: Span, candidates: readonly Mention[]): Span | null {
  if (noNames.test(text.slice(start, end))) return null;
  const known = candidates.filter((one) => one.type !== 'title' && one.start < end && one.end > start);
  const [first] = known;
  if (first && first.start > start) return null;
  // The engine may take the noun for a part of the name: "brewery Red Harbour".
  if (first && first.start < start && /\p{Lu}/u.test(text.slice(first.start, start))) return null;
  const to = first ? first.end : end;
  if (
    first &&
    (first.type === 'date' ||
      first.type === 'nationality' ||
      first.type === 'event' ||
      first.type === 'product')
  )
    return null;
  // "The firm China Mobile", but no "company China".
  if (first?.type === 'place' && countryOfName(text.slice(start, to)) !== null) return null;
  // The engine overlooks a person's full name less often than a surname.
  const mayBeSomebody = first ? first.type === 'person' : !text.slice(start, to).includes(' ');
  if (mayBeSomebody && relative.test(text.slice(to, to + 30))) return null;
  return { start, end: to };
}
