import { knownAcronym } from '../../knowledge/acronyms.js';
import { isBody } from '../../knowledge/bodies.js';
import { namelessLetters } from '../../knowledge/nameless-letters.js';
import { organizationNouns } from '../../knowledge/organization-nouns.js';
import { followsPartyLetter } from '../../knowledge/party-letters.js';
import { divisionWords } from '../../knowledge/place-words.js';
import { joiningWords } from '../../knowledge/small-words.js';
import type { Mention } from '../../pipeline/document.js';
import { matchesInLines } from '../../text/line-matches.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Letters that are no part of a name, or no name.
 */

/** The order in a photograph, and meetings of shareholders and the like. */
const noNames = /^(?:[LR](?:[-–—]| to )[LR]|[AE]GMs?|Q&As?)$/i;

/**
 * "(L-R) CEO Ada Roe and Bo Li at the AGM": such letters name no organization, nor do those that the
 * article introduces for something else: "the fishing zone (PFZ)", "the investigating officer (IO)".
 */
export function withoutNamelessLetters(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const introduced = lettersOfNoBody(text);
  return mentions.filter(({ type, start, end }) => {
    if (type === 'title' || end - start > longestLetters) return true;
    const written = text.slice(start, end);
    if (noNames.test(written)) return false;
    if (type !== 'organization' && type !== 'place' && type !== 'person') return true;
    const letters = written.replace(/s$/, '');
    // "the SHO", "in an ICU"
    if (namelessLetters.has(letters) && determiner.test(text.slice(Math.max(0, start - 8), start)))
      return false;
    // "Washington, DC"
    return !introduced.has(letters) || text.slice(0, start).endsWith(', ');
  });
}

const longestLetters = 8;
const determiner = /(?:^|[^\p{L}])(?:the|an?|his|her|its|their|no) $/iu;
const bracketed = new UnicodeRegExp(String.raw`(?<=\p{Ll} )\((\p{Lu}[\p{L}]{1,7})\)`, 'gu');
const smallWords = new UnicodeRegExp(String.raw`(?:(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]* ){2,10}$`);
/** As far back as an expansion may begin. */
const reach = 120;

/** The letters that stand in brackets after a phrase in small letters, with its last initials, whose head is no body. */
function lettersOfNoBody(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 1: written = '', index } of matchesInLines(text, bracketed.for(text), '(')) {
    const letters = written.replace(/s$/, '');
    if (letters.length < 2 || !/[A-Z]$/.test(letters) || knownAcronym(letters.toLowerCase())) continue;
    const [before = ''] = smallWords.exec(text.slice(Math.max(0, index - reach), index)) ?? [];
    const words = before.trim().split(/[ -]+/);
    const heads = headsOfExpansion(words, letters.toLowerCase());
    if (heads.length > 0 && !heads.some(isNamed)) found.add(letters);
  }
  return found;
}

/**
 * The nouns that may be the head of a phrase whose last words begin with the last letters, two at least:
 * "zone" of "fishing zone", "line" and "control" of "line of control"; none where they do not.
 */
function headsOfExpansion(words: readonly string[], letters: string): string[] {
  const main = words.filter((word) => !joiningWords.has(word));
  const isExpansion = [words, main].some((own) =>
    [1, 2].every((back) => own.at(-back)?.charAt(0) === letters.at(-back)),
  );
  if (!isExpansion) return [];
  return words
    .filter((_, at) => at === words.length - 1 || joiningWords.has(words[at + 1] ?? ''))
    .slice(-mostHeads);
}

/** Heads further back are those of other phrases. */
const mostHeads = 3;

/** Besides those of lists; a fishing zone is none. */
const otherBodies = [
  'team',
  'squad',
  'coalition',
  'exchange',
  'body',
  'panel',
  'forum',
  'bloc',
  'airport',
  'park',
];
const bodiesAndPlaces = new Set([
  ...organizationNouns,
  ...divisionWords.filter((word) => word !== 'zone'),
  ...otherBodies,
]);

/** Whether a noun calls what may have a name of its own: a body or a place. */
function isNamed(noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  return [noun, singular].some((one) => isBody(one) || bodiesAndPlaces.has(one));
}

/**
 * "Ada Roe (D-Calif.)", "Bo Li, R-Texas": the party's letter is no part of the state that a member of
 * the American Congress represents, and the two together are no organization.
 */
export function withoutPartyLetters(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { type, start, end } = mention;
    if (type !== 'place' && type !== 'organization') return mention;
    const inner = start + letterLength;
    if (end <= inner || !capital.test(text.charAt(inner)) || !followsPartyLetter(text, inner)) return mention;
    return { ...mention, type: 'place', start: inner };
  });
}

/** A letter and a hyphen. */
const letterLength = 2;
const capital = new UnicodeRegExp(String.raw`^\p{Lu}`);
