import { isBody } from '../../../knowledge/bodies.js';
import { wholeMonthName, wholeWeekdayName } from '../../../knowledge/calendar.js';
import { sureFormPattern } from '../../../knowledge/company-forms.js';
import { countryOfName } from '../../../knowledge/countries.js';
import {
  doubtfulShipPrefixes,
  shipNouns,
  shipNounsAndVerbs,
  shipOwnersVerbs,
  shipPrefixes,
} from '../../../knowledge/ships.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { SpanIndex } from '../../../text/span-index.js';
import { trimSpan } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { alternatives } from '../../../text/words.js';
import { firstOf, type Claim } from './claims.js';

/*
 * Ships, which are no person, organization or place, however they are named: "the trawler Mary
 * Ellen", "MV Spirit of Hull", "the Princess Ada, a ferry that sank". The result has them as products.
 */

/** As sure as other products that a noun tells. */
const score = 0.6;

const nouns = alternatives([...shipNouns, ...shipNounsAndVerbs]);
const prefixes = shipPrefixes.join('|');
const doubtful = doubtfulShipPrefixes.join('|');
const anyCue = new RegExp(`\\b(?:${nouns})s?\\b|\\b(?:${prefixes}|${doubtful}) `);

/** "the trawler ", "the vessel, named ", "two ships, the ", "tankers ". */
const nounBefore = new UnicodeRegExp(
  String.raw`\b(?<noun>${nouns})(?<plural>s?)(?:,? (?:called|named)|(?<comma>,))?(?<the> the)? (?=["“‘']?\p{Lu})`,
  'gu',
);
const prefixBefore = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}/-])(?:(?:${prefixes})|(?<=[Tt]he )(?:${doubtful})) (?=["“‘']?\p{Lu})`,
  'gu',
);
/** "the Princess Ada, a ferry that": what follows shows that the noun is not part of "ferry captain". */
const nounAfter = new RegExp(
  `^["”’']?, (?:an?|the) (?:[\\w.-]+ ){0,4}(?:${nouns})(?=[,.;)]| (?:that|which|carrying|owned|with|bound|built|flying|operated|registered|sailing|near|off|under|moored|anchored|docked)\\b)`,
);
/** As far as that looks. */
const reach = 90;
/** What the news says of ships, and so near to their names. */
const nautical = new RegExp(
  String.raw`\b(?:s[aiu]nk|sinking|sail\w*|crews?|cargo|aboard|docked|moored|anchored|aground|capsized|collided|collision|seas?|harbou?rs?|ports?|coast\w*|(?:${nouns})s?)\b`,
);
const nearby = 160;

const word = String.raw`(?:St\.|\p{Lu}\.(?= \p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*)`;
const nameAt = new UnicodeRegExp(
  String.raw`(?:(?:${prefixes}|${doubtful}) )?["“‘']?${word}(?: of (?:the )?${word})?(?: (?:(?:de|del|la|le|du|al|van) )?${word}| \d{1,3}(?!\d)){0,4}`,
  'uy',
);
const separator = /^["”’']?(?:,? and |, )(?:the )?(?=["“‘']?[^\s\da-z])/;
/** What begins with a capital after such a noun and names no ship, or names who owns it. */
const noName = new RegExp(
  String.raw`^(?:${wholeWeekdayName}|${wholeMonthName}|Mr|Mrs|Ms|Dr|Sir|Capt|Captain|President|Prime|Chief|CEO|I|He|She|They|It|We|You|The|This|That|But|And|In|On|At|No|Race|Club)\b`,
);
const owner = new RegExp(
  String.raw`\b(?:${sureFormPattern}|Lines?|Company|Shipping|Group|Navy|Guard|Holdings|Networks)\b`,
);
/** "the ship Chile bought", "the ferry Dover–Calais". */
const otherSide = new RegExp(
  `^(?:[–-]| (?:(?:has|had|have) )?(?:${shipOwnersVerbs.join('|')})\\b(?! (?:by|in|on|near|off|at|for|from|under|last|this|while|after)\\b))`,
);
/** "the corvette Roe of the Baltic Fleet": whose a ship is. */
const ofOwner = / of (?:the )?(?:\S+ )?(?:Fleet|Flotilla|Squadron|Navy|Guard|Lines?)$/;
const listEnd = /^["”’']?(?:$|[,.;:()])/;

/** Whether "ship" and "ferry" are nouns: "the Arran ferry", "cargo ship", not "to ferry". */
const determined = /(?:\b(?:the|an?|this|that|its|their|his|her|our)|['’]s)(?: [^\s,.;:]+){0,4} $/i;
const kind =
  /\b(?:cargo|cruise|container|passenger|naval|spy|patrol|research|supply|hospital|merchant|landing|motor|car|training|rescue|slave) $/i;
const beforeVerb =
  /(?:\b(?:to|will|would|can|could|may|might|must|should|and|or|not|helps?|helped)|[a-rt-z][a-rt-z]s) $/;
/** As far as these look. */
const reachBefore = 60;
const mostNames = 6;
/** More names are not looked for in the rest of the article. */
const mostRepeated = 40;

/** The names of ships where the engine sees a person, an organization or a place. */
export function shipClaims(text: string, candidates: readonly Mention[]): Claim[] {
  if (!anyCue.test(text)) return [];
  const others = candidates.filter(({ type }) => mayBeShip.has(type));
  const index = new SpanIndex(others);
  const ships = [...namesAfterNoun(text), ...namesAfterPrefix(text)];
  for (const one of others) {
    const isNamed = /\b[Tt]he ["“‘']?$/.test(text.slice(Math.max(0, one.start - 6), one.start));
    if (isNamed && nounAfter.test(text.slice(one.end, one.end + reach))) ships.push(one);
  }
  if (ships.length === 0) return [];
  const names = new Set<string>();
  const claims: Claim[] = [];
  const claim = (span: Span): void => {
    if (index.overlapping(span).length === 0) return;
    claims.push({ start: span.start, end: span.end, type: 'product', score });
  };
  for (const ship of ships) {
    names.add(text.slice(ship.start, ship.end));
    claim(ship);
  }
  // What the article calls so elsewhere; a single word may be somebody's or a town's there.
  for (const name of [...names].slice(0, mostRepeated)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const isNamed = name.includes(' ') || /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));
      if (isNamed && !/[\p{L}\p{N}]/u.test(text.charAt(start + name.length)))
        claim({ start, end: start + name.length });
    }
  }
  return firstOf(claims);
}

const mayBeShip: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['person', 'organization', 'place']);

function namesAfterPrefix(text: string): Span[] {
  return [...text.matchAll(prefixBefore.for(text))].flatMap(({ index }) => {
    // "MV Roe" may be somebody with these initials.
    const isInitials = text.startsWith('MV ', index) && !text.slice(0, index).endsWith('he ');
    const around = isInitials ? text.slice(Math.max(0, index - nearby), index + nearby) : '';
    return isInitials && !nautical.test(around) ? [] : (shipAt(text, index) ?? []);
  });
}

function namesAfterNoun(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(nounBefore.for(text))) {
    const { noun = '', plural, comma, the } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - reachBefore), match.index);
    const isVerb =
      shipNounsAndVerbs.includes(noun.toLowerCase()) &&
      plural === '' &&
      !(determined.test(before) || kind.test(before));
    if (isVerb || (beforeVerb.test(before) && shipNounsAndVerbs.includes(noun.toLowerCase()))) continue;
    if (/\b[Bb]y $/.test(before)) continue;
    const isMany = plural === 's';
    // "The ship, Roe said": only an article makes an apposition of it.
    if (comma !== undefined && the === undefined) continue;
    let at = match.index + match[0].length;
    const names: Span[] = [];
    while (names.length < (isMany ? mostNames : 1)) {
      const ship = shipAt(text, at);
      if (!ship) break;
      names.push(ship);
      const [joint] = separator.exec(text.slice(ship.end, ship.end + 12)) ?? [];
      if (joint === undefined) break;
      at = ship.end + joint.length;
    }
    const last = names.at(-1);
    // "The ships, the Navy said"; "the vessels Chile and Peru bought".
    if (!last || (comma !== undefined && !listEnd.test(text.slice(last.end, last.end + 2)))) continue;
    if (isMany && names.length === 1) continue;
    found.push(...names);
  }
  return found;
}

/** The name of a ship that begins at an offset; null for what can be none. */
function shipAt(text: string, at: number): Span | null {
  const pattern = nameAt.for(text);
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[0].replace(ofOwner, '');
  if (written === undefined) return null;
  const span = trimSpan(text, { start: at, end: at + written.length });
  const name = text.slice(span.start, span.end);
  if (name === '' || noName.test(name) || owner.test(name) || countryOfName(name) !== null) return null;
  if (isBody(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return null;
  return otherSide.test(text.slice(span.end, span.end + 30)) ? null : span;
}
