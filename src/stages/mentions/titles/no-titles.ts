import { isBody } from '../../../knowledge/bodies.js';
import { isOccupation, performers } from '../../../knowledge/occupations.js';
import { irregularVerbs } from '../../../knowledge/role-contexts.js';
import { companionships, describesNoRole, isPost, qualities } from '../../../knowledge/role-nouns.js';
import { titleNames } from '../../../knowledge/given-names.js';
import type { Mention } from '../../../pipeline/document.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { headOf, isPlural } from '../../../text/title-head.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';

/*
 * What an engine took for titles and is none, by its own words and what stands beside it.
 */

/** The mentions without such titles; given names among them are parts of their people's names. */
export function withoutNoTitles(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const titles = mentions.filter(({ type }) => type === 'title');
  if (titles.length === 0) return mentions;
  const named = new Map<Mention, Mention>();
  const dropped = new Set<Mention>();
  for (const title of titles) {
    const written = text.slice(title.start, title.end);
    const person = personAfter(text, title, mentions, titles);
    if (person) named.set(person, { ...person, start: title.start });
    const isNone =
      isFormerPartner(written) ||
      isSeat(written) ||
      isOfNoBody(written) ||
      isVerb(written) ||
      isNobodys(headOf(written));
    if (person || isNone || isWithObject(text, title)) dropped.add(title);
  }
  if (dropped.size === 0) return mentions;
  return mentions.filter((one) => !dropped.has(one)).map((one) => named.get(one) ?? one);
}

/** "finance committee", "cancer survivor", "concurrent for Chile": bodies, descriptions, and what is no noun. */
function isNobodys(head: string): boolean {
  if (describesNoRole(head)) return true;
  return qualities.has(head) || (isBody(head) && !isOccupation(head) && !isPost(head));
}

const numbered = /^(?:(?:ward|district|precinct|division|zone|area|block)\s)?(?:no\.?\s)?\d+$/i;

/** "[Ward 3] Alderman Ada Roe": the number of a seat, without the noun for who holds it. */
function isSeat(title: string): boolean {
  return numbered.test(title);
}

/** "Her daughter with ex Bo Li": who somebody was married to. */
const isFormerPartner = (title: string): boolean => /^ex$/i.test(title);

const members = /\smembers?$/;

/** "gang members", "a family member": who belongs to no body holds no post. */
function isOfNoBody(title: string): boolean {
  return members.test(title) && companionships.has(wordsOf(title).at(-2) ?? '');
}

const initial = new UnicodeRegExp(String.raw`^\s\p{Lu}\.\s?\p{Lu}`);

/**
 * Of "CEO [Sultan] [A. Al-Marshad]" and "striker [King] [Adebayo]" the person: a title right after another is a given
 * name before an initial, and of whoever plays or sings.
 */
function personAfter(
  text: string,
  title: Mention,
  mentions: readonly Mention[],
  titles: readonly Mention[],
): Mention | undefined {
  if (!titleNames.has(text.slice(title.start, title.end).toLowerCase())) return undefined;
  const before = titles[firstEndingAfter(titles, title.start - 2)];
  if (!before || before === title || before.end !== title.start - 1) return undefined;
  const isInitial = initial.test(text.slice(title.end, title.end + 8));
  if (!isInitial && !performers.has(headOf(text.slice(before.start, before.end)))) return undefined;
  return mentions.find(
    ({ type, start, end }) =>
      type === 'person' && (start === title.end + 1 || (start === title.start && end > title.end)),
  );
}

const done = new UnicodeRegExp(String.raw`^(\p{Ll}+)\s(?:at|in|for|with|by|under|from|against)\s`);

/** "taught at Oxford": what somebody did, without a noun for what they are. */
function isVerb(title: string): boolean {
  const [, verb = ''] = done.exec(title) ?? [];
  return (/.ed$/.test(verb) || irregularVerbs.has(verb)) && !isOccupation(verb) && !isPost(verb);
}

const beBefore = /\b(?:be|been|is|are|was|were)\s$|['’](?:s|re)\s$/;
/** Not "are managing directors". */
const present = new UnicodeRegExp(
  String.raw`^(?!(?:acting|managing|founding|presiding|leading|sitting|serving|supervising|consulting)\s)\p{Ll}+ing\s`,
);

/** "She has been [pushing MPs]": a verb and whom it acts on; "is acting president" is what somebody is. */
function isWithObject(text: string, { start, end }: Mention): boolean {
  const written = text.slice(start, end);
  return (
    present.test(written) &&
    isPlural(headOf(written)) &&
    beBefore.test(text.slice(Math.max(0, start - 8), start))
  );
}
