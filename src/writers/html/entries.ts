import { nameOfCountry } from '../../knowledge/countries.js';
import { entitiesOf, type PlaceEntity, type Result, type ResultEntity } from '../../result.js';
import { clean } from '../../text/clean.js';
import { entityTypes, type EntityType } from '../../types.js';
import { isDoubtful, isDoubtfulScore } from '../doubt.js';
import { heldTitles, saysFormer, type HeldTitle } from '../held-titles.js';
import { byProminence } from '../prominence.js';
import { plural, singular } from '../wording.js';
import { named } from './escape.js';
import { markId } from './text.js';
import { castSlot, partLevel, prefix } from './slots.js';

/*
 * What is said of each entity of an article: an entry, to which its marks in the text link, and
 * which the script shows beside them.
 */

/** The id of an entity's entry, by its position in the result. */
export const entryId = (position: number): string => `${prefix}e${position}`;

/** More than so many entries of a type are folded away. */
const unfolded = 12;

/** The id of the entry that a mention is spoken of in. */
export type Targets = (mention: number) => string;

/** Entries of an article, and where each mention finds its own. */
export interface Entries {
  html: string;
  targetOf: Targets;
}

/** Lists of people, organizations, places and whatever else there is; dates are in the timeline. */
export function drawEntries(result: Result): Entries {
  const positions = new Map(result.entities.map(({ id }, index) => [id, index]));
  const titles = otherTitles(result);
  const targetOf = (index: number): string => {
    const mention = result.mentions[index];
    if (mention?.type !== 'title') return entryId(positions.get(mention?.entity ?? '') ?? 0);
    const role = result.roles.find((held) => held.mention === index);
    return role ? entryId(positions.get(role.person) ?? 0) : (titles.idOf.get(index) ?? '');
  };
  const held = heldTitles(result);
  const lists = entityTypes
    .filter((type) => type !== 'date')
    .map((type) => {
      const entries = byProminence(entitiesOf(result, type)).map((entity) =>
        entry(entity, positions.get(entity.id) ?? 0, [...notesOf(entity, held), ...refOf(entity)], result),
      );
      return list(type, entries);
    });
  return { html: [...lists, list('title', titles.entries)].join(''), targetOf };
}

/** An entry: the name, which leads to the first mention, and notes below it. */
export function entry(
  entity: ResultEntity,
  position: number,
  notes: readonly string[],
  result: Result,
  label?: string,
): string {
  const { type, name, mentions } = entity;
  const count = mentions.length > 1 ? ` <span class="count">×${mentions.length}</span>` : '';
  const doubt = isDoubtful(entity, result) ? doubtMark : '';
  const link = `<a href="#${markId(mentions[0] ?? 0)}">${label ?? named(name)}</a>`;
  return `<li id="${entryId(position)}" class="entry ${type}" data-type="${singular(type)}"><p class="name">${link}${count}${doubt}</p>${notes
    .map((note) => `<p class="note">${note}</p>`)
    .join('')}${castSlot(position)}</li>`;
}

export const doubtMark = ' <span class="doubtful">doubtful</span>';

function list(type: EntityType | 'title', entries: readonly string[]): string {
  if (entries.length === 0) return '';
  const heading = type === 'title' ? 'Other titles' : capital(plural(type));
  const rest = entries.slice(unfolded);
  const folded =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length.toLocaleString('en')} more</summary><ul>${rest.join('')}</ul></details>`;
  return `<section class="list"><h${partLevel}>${heading} <span class="count">${entries.length.toLocaleString('en')}</span></h${partLevel}>
<ul>${entries.slice(0, unfolded).join('')}</ul>${folded}</section>
`;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What is said of an entity below its name. */
function notesOf(entity: ResultEntity, held: ReadonlyMap<string, HeldTitle[]>): string[] {
  const also = entity.aliases.length > 0 ? [`<i>also</i> ${entity.aliases.map(named).join(', ')}`] : [];
  switch (entity.type) {
    case 'person':
      return [...(held.get(entity.id) ?? []).map(heldTitle), ...also];
    case 'place':
      return [...[whereabouts(entity)].filter((words) => words !== ''), ...also];
    case 'nationality':
      return [...(entity.country === undefined ? [] : [countryName(entity.country)]), ...also];
    case 'duration':
      return [...(entity.value === undefined ? [] : [named(entity.value)]), ...also];
    default:
      return also;
  }
}

/** What the user's list of names calls it. */
const refOf = ({ ref }: ResultEntity): string[] =>
  ref === undefined ? [] : [`<i>in your list</i> ${named(ref)}`];

/** "former Minister of Energy, Rosatom", with a mark where it is doubtful. */
function heldTitle({ role, former, doubtful, institutions }: HeldTitle): string {
  return [
    former && !saysFormer(role.title) ? '<span class="past">former</span> ' : '',
    [role.title, ...institutions.map(({ name }) => name)].map(named).join(', '),
    doubtful ? doubtMark : '',
  ].join('');
}

export const countryName = (code: string): string => named(nameOfCountry(code));

/** "city in Kazakhstan · 43.25° N 76.92° E". */
function whereabouts({ country, kind, latitude, longitude, name }: PlaceEntity): string {
  const what = kind === 'natural' ? 'natural feature' : (kind ?? '');
  const isIn = country != null && kind !== 'country' && nameOfCountry(country) !== name;
  const where = isIn ? `${what === '' ? '' : `${what} in `}${countryName(country)}` : what;
  const point =
    latitude == null || longitude == null
      ? ''
      : `<span class="point">${degrees(latitude, 'N', 'S')} ${degrees(longitude, 'E', 'W')}</span>`;
  return [where, point].filter((part) => part !== '').join(' · ');
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

/** Titles that nobody named holds, most often named first. */
function otherTitles({ mentions, roles }: Result): { entries: string[]; idOf: Map<number, string> } {
  const held = new Set(roles.map((role) => role.mention));
  const byTitle = new Map<string, { title: string; found: number[] }>();
  mentions.forEach(({ type, text }, index) => {
    if (type !== 'title' || held.has(index)) return;
    const key = clean(text).toLowerCase();
    const known = byTitle.get(key) ?? { title: text, found: [] };
    known.found.push(index);
    byTitle.set(key, known);
  });
  const idOf = new Map<number, string>();
  const entries = [...byTitle.values()]
    .sort((a, b) => b.found.length - a.found.length)
    .map(({ title, found }, number) => {
      const id = `${prefix}t${number}`;
      for (const index of found) idOf.set(index, id);
      const count = found.length > 1 ? ` <span class="count">×${found.length}</span>` : '';
      const isDoubted = found.every((index) => isDoubtfulScore(mentions[index]?.score));
      const link = `<a href="#${markId(found[0] ?? 0)}">${named(title)}</a>`;
      return `<li id="${id}" class="entry title" data-type="title"><p class="name">${link}${count}${isDoubted ? doubtMark : ''}</p></li>`;
    });
  return { entries, idOf };
}
