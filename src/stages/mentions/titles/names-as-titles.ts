import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { isOccupation, isOccupations } from '../../../knowledge/occupations.js';
import { isPost } from '../../../knowledge/role-nouns.js';
import type { Mention } from '../../../pipeline/document.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { headOf } from '../../../text/title-head.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { isNoBody } from './name-bounds.js';

/*
 * Names that an engine took for titles, where what stands beside them shows that they are none.
 */

/** The mentions with names in place of the titles that are none. */
export function withNamesAsNames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const titles = mentions.filter(({ type }) => type === 'title');
  if (titles.length === 0) return mentions;
  const places = mentions.filter(({ type }) => type === 'place');
  const others = mentions.filter((mention) => !isPrefixed(text, mention, titles));
  return others.map((mention) => {
    if (mention.type !== 'title') return mention;
    if (isBodyOfNext(text, mention, titles[firstEndingAfter(titles, mention.end)]))
      return { ...mention, type: 'organization' };
    return isAmongPlaces(text, mention, places) ? { ...mention, type: 'place' } : mention;
  });
}

const prefixed = new UnicodeRegExp(String.raw`^(?:[Ee]x|[Tt]hen)-\p{Lu}`);

/** Whether it is but the "ex-" of a title with the name before that: "[Ex-Andex] [boss] Bo Li". */
function isPrefixed(text: string, { type, start, end }: Mention, titles: readonly Mention[]): boolean {
  if (type !== 'title' || !prefixed.test(text.slice(start, end))) return false;
  const head = headOf(text.slice(start, end));
  if (isOccupation(head) || isPost(head) || formOfAddress(head)) return false;
  return titles[firstEndingAfter(titles, end)]?.start === end + 1;
}

const letters = /^[A-Z]{2,6}$/;
const role = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L}-]*\p{Ll}`);

/** "[DOC] [Senior Ranger]": letters right before a title say where it is held, but "[IGP] [Dr]". */
function isBodyOfNext(text: string, { start, end }: Mention, next: Mention | undefined): boolean {
  if (next?.start !== end + 1 || text[end] !== ' ') return false;
  const acronym = text.slice(start, end);
  if (!letters.test(acronym) || isNoBody(acronym) || isOccupation(acronym.toLowerCase())) return false;
  const title = text.slice(next.start, next.end);
  const kind = formOfAddress(headOf(title))?.kind;
  return role.test(title) && kind !== 'honorific' && kind !== 'rank';
}

const name = new UnicodeRegExp(String.raw`^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$`);
const joined = /^,?\s(?:and|or)\s(?:the\s)?$/;

/** "director for North America, Peru and the [Caribbean]": what is joined with places by "and" is a place. */
function isAmongPlaces(text: string, { start, end }: Mention, places: readonly Mention[]): boolean {
  const before = places[firstEndingAfter(places, Math.max(0, start - 12))];
  if (!before || before.end > start || !joined.test(text.slice(before.end, start))) return false;
  const written = text.slice(start, end);
  const head = headOf(written);
  const isTitle = isOccupation(head) || isOccupations(head) || isPost(head) || formOfAddress(head);
  // "Sweden and President Roe": a title goes on with a name.
  return name.test(written) && !isTitle && !/^\s\p{Lu}/u.test(text.slice(end, end + 2));
}
