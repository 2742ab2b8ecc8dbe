import { countryOfName, countryOfNationality } from '../../knowledge/countries.js';
import type { NameEntry } from '../../knowledge/names/name-entry.js';
import { joiningWords } from '../../knowledge/small-words.js';
import type { Document, Entity, Mention, Role } from '../../pipeline/document.js';
import { firstEndingAfter } from '../../text/spans.js';
import { wordsOf } from '../../text/words.js';
import { isCovered } from './covered.js';

/** What references are worked out from. */
export type ReferencesInput = Pick<
  Document,
  'text' | 'mentions' | 'entities' | 'locations' | 'countries' | 'roles'
>;

/** From this share on an article is about one country more than about all others. */
const mostly = 0.5;

/**
 * The ids of entities that a list of names has. Where it has several of the name, the titles and
 * countries that the article gives tell which is meant; where they do not, there is none.
 */
export function referencesOf(document: ReferencesInput): Map<Entity, string> {
  const found = new Map<Entity, string>();
  let rolesOf: Map<Entity, Role[]> | null = null;
  for (const entity of document.entities) {
    const entries = entriesOf(entity).filter((entry) => isCovered(entity, entry));
    if (!entries.some(({ id }) => id !== null)) continue;
    rolesOf ??= rolesByPerson(document.roles);
    const entry = chosen(document, entity, entries, rolesOf.get(entity) ?? []);
    if (entry?.id != null) found.set(entity, entry.id);
  }
  return found;
}

/** The entries that all listed mentions of an entity may be of. */
function entriesOf({ mentions }: Entity): readonly NameEntry[] {
  const [first = [], ...others] = mentions.flatMap(({ listed }) => (listed ? [listed] : []));
  return first.filter((entry) => others.every((listed) => listed.includes(entry)));
}

function rolesByPerson(roles: readonly Role[]): Map<Entity, Role[]> {
  const found = new Map<Entity, Role[]>();
  for (const role of roles) {
    const others = found.get(role.person);
    if (others) others.push(role);
    else found.set(role.person, [role]);
  }
  return found;
}

function chosen(
  document: ReferencesInput,
  entity: Entity,
  entries: readonly NameEntry[],
  roles: readonly Role[],
): NameEntry | null {
  const location = document.locations.get(entity)?.country ?? null;
  // A place that lies elsewhere is another one.
  const possible = entries.filter(
    ({ country }) => location === null || country === null || country === location,
  );
  if (areOne(possible)) return possible[0] ?? null;
  const titles = roles.map(({ title }) => contentWords(document.text.slice(title.start, title.end)));
  const titled = possible.filter(
    ({ title }) => title !== null && titles.some((words) => shares(words, title)),
  );
  const left = titled.length > 0 ? titled : possible;
  if (areOne(left)) return left[0] ?? null;
  const homes = location === null ? homesOf(document, entity, roles) : new Set([location]);
  const [main] = document.countries;
  if (homes.size === 0 && main && main.weight > mostly) homes.add(main.country);
  const atHome = left.filter(({ country }) => country !== null && homes.has(country));
  return areOne(atHome) ? (atHome[0] ?? null) : null;
}

/** Whether all entries are of one: rows of one id are. */
function areOne(entries: readonly NameEntry[]): boolean {
  const [first] = entries;
  return entries.length === 1 || (first?.id != null && entries.every(({ id }) => id === first.id));
}

function contentWords(title: string): string[] {
  return wordsOf(title).filter((word) => !joiningWords.has(word));
}

function shares(words: readonly string[], title: string): boolean {
  return contentWords(title).some((word) => words.includes(word));
}

/** The countries that the article gives somebody: of institutions, and of words for nationalities. */
function homesOf(document: ReferencesInput, entity: Entity, roles: readonly Role[]): Set<string> {
  const homes = new Set<string>();
  const add = (country: string | null | undefined): void => {
    if (country != null) homes.add(country);
  };
  for (const { title, institution } of roles) {
    add(institution && (document.locations.get(institution)?.country ?? countryOfName(institution.name)));
    add(nationalityBefore(document, title));
  }
  for (const mention of entity.mentions) add(nationalityBefore(document, mention));
  return homes;
}

/** "Kenyan singer Ada Roe", "the Kenyan Ada Roe". */
function nationalityBefore({ text, mentions }: ReferencesInput, { start }: Mention): string | null {
  const before = mentions[firstEndingAfter(mentions, start - 2)];
  if (before?.type !== 'nationality' || before.end !== start - 1) return null;
  return countryOfNationality(text.slice(before.start, before.end));
}
