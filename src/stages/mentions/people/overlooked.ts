import { isBody } from '../../../knowledge/bodies.js';
import { isSureForm } from '../../../knowledge/company-forms.js';
import { countriesOfName, countriesOfNationality } from '../../../knowledge/countries.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isKnownPlace } from '../../../knowledge/gazetteer/load.js';
import { placeNames, wordNames } from '../../../knowledge/given-names.js';
import { isPetName } from '../../../knowledge/nicknames.js';
import { placeNouns } from '../../../knowledge/place-words.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { overlaps } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from '../names/claims.js';

/* People whom engines overlook or take for places, told by the words of their names and around them. */

const thingWords =
  /^(?:Agreement|Accords?|Treaty|Club|Group|Summit|Marathon|Cup|Games|Open|Festival|Week|Pride|Review|Protocol|Convention|Declaration|Stock|Dungeon|Irish|Welsh|Scottish|City|United|County|Rovers|Wanderers|Athletic|Town|Hotspur|Cowboys|Hornets|Airways|Airlines|Police|Council|Post|Times|News|Tribune|Herald|Match|Tech|State|Bulls|Suns|Grizzlies|Magic|Rockets|Mavericks|Stars|Raptors|Swans|Roosters|Boulevard|Derby|Symphony|Philharmonic|Orchestra|Opera|Ballet|Union|Party|League|Trust|Foundation|Fashion|Motor|Film|Book|Art|Auto|Air|Fire|Power|Water|Health|Metropolitan|East|West|North|South|Central|Day|Bay|Beach|Eye|Globe|Chronicle|Docklands|Mercury|Dash)$/;

/** Whether a word may be a surname as far as lists of other words tell. */
function mayBeSurname(word: string): boolean {
  const lower = word.toLowerCase();
  if (placeNouns.has(lower) || isBody(lower) || isSureForm(word) || thingWords.test(word)) return false;
  return (
    countriesOfNationality(word).length === 0 && countriesOfName(word).length === 0 && !formOfAddress(lower)
  );
}

/** An organization with a lower score may as well be a person. */
const unsure = 0.6;
const twoWords = new UnicodeRegExp(String.raw`^(\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}’'-]+)$`);
const surnameAfter = new UnicodeRegExp(String.raw`^ (\p{Lu}\p{Ll}[\p{L}’'-]*)(?=$|[\s,.;:!?'’)])(?! \p{Lu})`);

/**
 * "Paris Roe" and "Kenya Roe": a town or country that is a given name too, before a word that
 * is a surname as far as anybody knows. The engine sees a place, or what is neither.
 */
export function placeNameClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const names = candidates.filter(({ type }) => type !== 'title');
  for (const { type, start, end, score } of names) {
    if (type !== 'place' && (type !== 'organization' || score > unsure)) continue;
    const written = text.slice(start, end);
    const [, first = written, second] = twoWords.exec(written) ?? [];
    if (!placeNames.has(first.toLowerCase())) continue;
    if (second !== undefined) {
      if (mayBeSurname(second) && !isKnownPlace(written))
        claims.push({ start, end, type: 'person', score: ruleScore });
      continue;
    }
    if (type !== 'place') continue;
    const [all, surname] = surnameAfter.exec(text.slice(end, end + 40)) ?? [];
    if (all === undefined || surname === undefined || !mayBeSurname(surname)) continue;
    const next = { start: end + 1, end: end + all.length };
    const isFree = names.every(
      (one) =>
        !overlaps(one, next) || (one.type === 'person' && one.start === next.start && one.end === next.end),
    );
    if (isFree && !isKnownPlace(written + all))
      claims.push({ start, end: next.end, type: 'person', score: ruleScore });
  }
  return claims;
}

const startingName = new UnicodeRegExp(
  String.raw`(?:^|[.!?]["”]?\s|\n[^\S\n]*|\b[Bb]orn\s)(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}[\p{L}’'-]+)(?=,| (?:\p{Ll}|and \p{Lu}))`,
  'gu',
);

/** "Hope Roe sang": a word that is a given name and one that may be a surname, where a sentence begins. */
export function wordNameClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(startingName.for(text))) {
    const [all, first = '', second = ''] = match;
    if (!wordNames.has(first.toLowerCase()) || !mayBeSurname(second)) continue;
    if (text.includes(` ${second.toLowerCase()}`)) continue;
    const start = match.index + all.length - first.length - second.length - 1;
    const span = { start, end: start + first.length + second.length + 1 };
    const known = candidates.filter((one) => one.type !== 'title' && overlaps(one, span));
    if (known.every((one) => one.end <= span.end && one.type !== 'event' && one.type !== 'place'))
      claims.push({ ...span, type: 'person', score: ruleScore });
  }
  return claims;
}

const rule = new UnicodeRegExp(
  String.raw`\b[Tt]he (\p{Lu}\p{Ll}[\p{L}-]+) (?:regime|government|administration|presidency|premiership|dictatorship|cabinet|era|years)\b`,
  'gu',
);
/** Times and causes that are no people. */
const noRulers =
  /(?:an|ese|ish|ist|ic|ern|al|er)$|^(?:Covid|Brexit|Meiji|Edo|Showa|Heisei|Reiwa|Taisho|Apartheid|Prohibition|Depression|War|Qing|Ming|Tang|Song|Han|Joseon|Mughal|Internet|Christmas|Labour|Tory|Coalition|Federal|State|Union|Biya|Trust|Taliban|Junta|Army|Hamas)$/;

/** "the Okonedo government": whose rule it is, where no place is called so. */
export function rulerClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(rule.for(text))) {
    const [, name = ''] = match;
    const start = match.index + 'the '.length;
    const span = { start, end: start + name.length };
    const known = candidates.filter((one) => one.type !== 'title' && overlaps(one, span));
    if (known.some(({ type, score }) => type === 'nationality' || score > unsure)) continue;
    const isSeen = known.some(({ type }) => type === 'person');
    if (noRulers.test(name) || !mayBeSurname(name) || (!isSeen && isKnownPlace(name))) continue;
    claims.push({ ...span, type: 'person', score: ruleScore });
  }
  return claims;
}

const joinedBefore = new UnicodeRegExp(String.raw`(?:^|[\s("“])(\p{Lu}\p{Ll}+) (?:and|&) $`);

/** "Bill" of "Bill and Melinda Roe", who share the surname; at the start of a sentence it may be a word. */
export function sharedSurnameClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  // Whom the engine doubts would be left out later.
  const isSure = ({ type, score }: Mention): boolean =>
    type !== 'title' && (type !== 'person' || score >= 0.5);
  const ends = new Set(candidates.filter(isSure).map(({ end }) => end));
  for (const { type, start, end } of candidates) {
    if (type !== 'person' || !text.slice(start, end).includes(' ')) continue;
    const [all, first] = joinedBefore.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
    if (all === undefined || first === undefined) continue;
    const at = start - all.length + all.indexOf(first);
    if (ends.has(at + first.length)) continue;
    const isGiven = wordNames.has(first.toLowerCase()) || isPetName(first.toLowerCase());
    if (isGiven) claims.push({ start: at, end: at + first.length, type: 'person', score: ruleScore });
  }
  return claims;
}

const addressed = new UnicodeRegExp(
  String.raw`(?=[BDILMPRSV])(?<![\p{L}\p{N}])(Lord|Lady|Sir|Dame|Baroness|Viscount|Mr|Mrs|Ms|Miss|Dr|Mme|Prof|Professor|Sheikh|Imam|Rabbi)\.? (\p{Lu}\p{Ll}[\p{L}’'-]+)(?![\p{L}\p{N}]| \p{Lu}| of (?:the )?\p{Lu})`,
  'gu',
);
const noBearers =
  /^(?:Mayor|Chancellor|Justice|Speaker|Chief|Lieutenant|Gaga|President|Minister|Chairman|Judge|Provost|Advocate|Who|Jesus|God|Universe|World|Strange|Pepper|No)$/;

/** Forms of address of people alone, before a name of two words or three; "Miss" is of contests and places, too. */
const fullyAddressed = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(Sir|Dame|Mr|Mrs|Mme|Dr|Prof|Rt Hon|Rt\. Hon|Monsieur|Madame|Señor|Señora|Senhor|Senhora|Signor|Signora|Herr|Frau|Mevrouw|Encik|Puan|Datuk|Datin|Alhaji|Hajiya|Hajia|Shri|Smt|Maulana|Ustad|Cllr|Supt|Insp|Sgt|Cpl)\.? (\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+){1,2})(?![\p{L}\p{N}]|['’]s | \p{Lu}\p{Ll}| of (?:the )?\p{Lu})`,
  'gu',
);

/** "Dame Ada Roe": who is addressed, where the engine sees nothing, or takes the whole for a body or a place. */
function fullyAddressedClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(fullyAddressed.for(text))) {
    const [all, , name = ''] = match;
    if (noBearers.test(name.split(' ', 1)[0] ?? '') || !mayBeSurname(name.split(' ').at(-1) ?? '')) continue;
    const end = match.index + all.length;
    const whole: Span = { start: match.index, end };
    const known = candidates.filter((one) => one.type !== 'title' && overlaps(one, whole));
    // The engine may be unsure of the very name, or see one thing with letters after the name.
    const isKnown = known.some(
      (one) =>
        one.start < match.index ||
        (one.type === 'person' && one.end - one.start !== name.length) ||
        !/^[\s,A-Z.]*$/.test(text.slice(end, one.end)),
    );
    if (isKnown) continue;
    const starts = known.map((one) => one.start);
    const ends = known.map((one) => one.end);
    const start = Math.min(end - name.length, ...starts);
    claims.push({ start, end: Math.max(end, ...ends), type: 'person', score: ruleScore });
  }
  return claims;
}

/** Who has a form of address right before the name: "Lord Denholm voted". */
export function addressedClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = fullyAddressedClaims(text, candidates);
  for (const match of text.matchAll(addressed.for(text))) {
    const [all, , name = ''] = match;
    if (noBearers.test(name)) continue;
    const end = match.index + all.length;
    const span: Span = { start: end - name.length, end };
    const isKnown = candidates.some(
      (one) => one.type !== 'title' && overlaps(one, { start: match.index, end }),
    );
    if (!isKnown) claims.push({ ...span, type: 'person', score: ruleScore });
  }
  return claims;
}

/**
 * People whom the engine takes for something else, but is not sure: a surname whose bearer is
 * named in full, and a name right after what somebody is, or right before it.
 */
export function misreadClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const isDoubted = ({ type, score }: Mention): boolean => score < unsure && misread.has(type);
  if (!candidates.some(isDoubted)) return [];
  const surnames = new Set<string>();
  const given = new Set<string>();
  const titleEnds = new Set<number>();
  for (const { type, start, end, score } of candidates) {
    if (type === 'title') titleEnds.add(end + 1);
    const written = text.slice(start, end);
    if (type !== 'person' || score <= unsure || !surnameOf.test(written)) continue;
    surnames.add(written.split(' ').at(-1) ?? '');
    given.add(written.split(' ', 1)[0] ?? '');
  }
  return candidates.filter(isDoubted).flatMap(({ type, start, end }) => {
    const written = text.slice(start, end);
    const isFull = twoWords.test(written) && mayBeSurname(written.split(' ').at(-1) ?? '');
    const isPerson =
      surnames.has(written) ||
      (type !== 'place' && given.has(written) && written.length > 2) ||
      (isFull && !isKnownPlace(written) && (titleEnds.has(start) || isCalled(text, start, end)));
    return isPerson ? [{ start, end, type: 'person', score: ruleScore }] : [];
  });
}

const misread: ReadonlySet<Mention['type']> = new Set(['organization', 'place', 'event', 'product']);
const surnameOf = new UnicodeRegExp(String.raw`\p{L} \p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]+$`);

function isCalled(text: string, start: number, end: number): boolean {
  return (
    agentAfter.test(text.slice(end, end + 60)) || agentBefore.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Nouns of agents; those that firms are called, too, tell nothing. */
const agent = String.raw`(?!maker|provider|insurer|manufacturer|producer|retailer|supplier|developer|publisher|broadcaster|carrier|lender|operator|exporter|importer|distributor|contractor|competitor|member|leader|other|counter|center|over|under|after|cluster|computer|tower|theater|river|letter|number|paper|newspaper|quarter|chapter|winter|summer|server|router|tanker|trawler|freighter|carmaker|airliner|cruiser|bomber|fighter|helicopter|center|cover|order|water|power|matter|minister|trailer|thriller|chamber|border|corner|dinner|customer|former|latter)(?:\p{Ll}{2,}(?:er|or|ist|ian|man|woman)|student|nurse|priest|poet|chef|judge|friend|pilot|soldier|cook|monk|nun|clerk|guard)`;
const agentAfter = new UnicodeRegExp(String.raw`^, (?:an?|the|his|her) (?:\p{Ll}+ ){0,2}?${agent}\b(?!-)`);
const agentBefore = new UnicodeRegExp(String.raw`\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er) (?:\p{Ll}+ )?${agent} $`);
