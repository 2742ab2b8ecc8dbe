import { countryOfName, countryOfNationality } from '../knowledge/countries.js';
import { entitiesOf, type Result, type ResultEntity, type ResultRole } from '../result.js';
import { wordsOf } from '../text/words.js';
import { organizationKey, personKey, placeKey } from './keys.js';

/*
 * The cast: who and what all articles of a collection speak of. From each article comes what
 * there is to tell its people, organizations and places from those of other articles; whoever may
 * be the same has the same key, and only what has the same key is compared.
 */

export type CastType = 'person' | 'organization' | 'place';

/** What one article says of one of its entities; plain data. */
export interface Evidence {
  type: CastType;
  /** Index of the entity in its article. */
  entity: number;
  /** Date of the article. */
  date: string | null;
  /** Only entities of one key can be the same. */
  key: string;
  name: string;
  aliases: readonly string[];
  mentionCount: number;
  titles: readonly CastTitle[];
  /** Countries of institutions and of the place itself: those that it surely belongs to. */
  homes: readonly string[];
  /** Countries that the article is much about. */
  countries: readonly string[];
  /** Full names of others in the article, in the form in which they are compared. */
  companions: readonly string[];
  geonamesId: number | null;
  /** The id that the user's list of names has for it. */
  ref?: string;
}

export interface CastTitle {
  title: string;
  institution: string | null;
  former: boolean;
}

/** The least share of an article's countries that counts as what it is about. */
const leastWeight = 0.15;
/** Companions that are kept of one article; a list of a hundred names says little of each. */
const mostCompanions = 24;

/** The evidence of an article; what has no name that can be known elsewhere has none. */
export function evidenceOf(result: Result): Evidence[] {
  const countries = result.countries
    .filter(({ weight }) => weight >= leastWeight)
    .map(({ country }) => country);
  const position = new Map(result.entities.map(({ id }, index) => [id, index]));
  const names = new Map(result.entities.map(({ id, name }) => [id, name]));
  const places = new Map(entitiesOf(result, 'place').map((place) => [place.id, place]));
  // One more than are kept, since nobody is a companion of their own.
  const companions = companionsIn(result).slice(0, mostCompanions + 1);
  const rolesOf = new Map<string, ResultRole[]>(result.roles.map(({ person }) => [person, []]));
  for (const role of result.roles) rolesOf.get(role.person)?.push(role);

  const homeOf = (institution: string | null): string | null => {
    if (institution === null) return null;
    return places.get(institution)?.country ?? countryOfName(names.get(institution) ?? '');
  };
  const commonOf = (entity: ResultEntity) => ({
    entity: position.get(entity.id) ?? 0,
    date: result.date,
    name: entity.name,
    aliases: entity.aliases,
    mentionCount: entity.mentions.length,
    countries,
    ...(entity.ref !== undefined && { ref: entity.ref }),
  });
  const keyOf = ({ type, ref }: ResultEntity, key: string): string =>
    ref === undefined ? key : `${type} ref ${ref}`;

  return [
    ...entitiesOf(result, 'person').map((person): Evidence => {
      const roles = rolesOf.get(person.id) ?? [];
      const words = wordsOf(person.name).join(' ');
      return {
        ...commonOf(person),
        type: 'person',
        key: keyOf(person, personKey(person.name, roles, String(result.id))),
        titles: roles.map(({ title, institution, former }) => ({
          title,
          institution: institution === null ? null : (names.get(institution) ?? null),
          former: former === true,
        })),
        homes: unique(
          roles.flatMap(({ title, institution }) => homeOf(institution) ?? countryInTitle(title) ?? []),
        ),
        companions: companions.filter((name) => name !== words).slice(0, mostCompanions),
        geonamesId: null,
      };
    }),
    ...entitiesOf(result, 'organization').map((organization): Evidence => ({
      ...commonOf(organization),
      type: 'organization',
      key: keyOf(organization, organizationKey(organization.name, countries[0])),
      titles: [],
      homes: [],
      companions: [],
      geonamesId: null,
    })),
    ...[...places.values()].map((place): Evidence => ({
      ...commonOf(place),
      type: 'place',
      key: keyOf(place, placeKey(place)),
      titles: [],
      homes: unique([place.country ?? []].flat()),
      companions: [],
      geonamesId: place.geonameId ?? null,
    })),
  ];
}

/** "KE" for "Kenyan President" and for "President of Kenya". */
function countryInTitle(title: string): string | null {
  const [first = ''] = title.split(' ', 1);
  const complement = /\bof (?:the )?(\p{Lu}.*)$/u.exec(title)?.[1];
  return (
    countryOfNationality(first) ??
    countryOfName(first) ??
    (complement === undefined ? null : countryOfName(complement))
  );
}

/** Names by which an article is recognised: of people and organizations, of two words or more. */
function companionsIn(result: Result): string[] {
  const names = result.entities
    .filter(({ type }) => type === 'person' || type === 'organization')
    .map(({ name }) => wordsOf(name))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));
  return unique(names);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
