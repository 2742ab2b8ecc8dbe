import { entitiesOf, type Result, type ResultEntity } from '../../result.js';

/*
 * The tables that are made for a spreadsheet: each row is whole by itself, with names in place
 * of ids and the article at its end. Databases have the relations instead, which are made to be
 * joined.
 */

export type Cell = string | number | null;

export interface Table {
  /** One line for the help and the manual. */
  description: string;
  columns: readonly string[];
  rows(result: Result): Cell[][];
}

export const tableNames = [
  'roles',
  'people',
  'organizations',
  'places',
  'dates',
  'mentions',
  'articles',
] as const;
export type TableName = (typeof tableNames)[number];

/** Where a row comes from, in the last columns of most tables. */
const source = ['article', 'published', 'headline'];
const sourceOf = ({ id, date, headline }: Result): Cell[] => [id, date, headline];

/** Several names or titles in one cell. */
const joined = (parts: Iterable<string>): string => [...new Set(parts)].join('; ');

export const tables: Readonly<Record<TableName, Table>> = {
  roles: {
    description: 'who holds which title, and where; offsets of the title',
    columns: ['person', 'title', 'institution', 'article', 'start', 'end'],
    rows: (result) => {
      const { id, roles, mentions } = result;
      const names = namesOf(result);
      return roles.map(({ person, title, institution, mention }) => [
        names.get(person) ?? '',
        title,
        institution === null ? '' : (names.get(institution) ?? ''),
        id,
        mentions[mention]?.start ?? '',
        mentions[mention]?.end ?? '',
      ]);
    },
  },
  people: {
    description: 'everyone with titles, former titles, institutions and other names',
    columns: ['person', 'titles', 'former_titles', 'institutions', 'aliases', 'mentions', 'ref', ...source],
    rows: (result) => {
      const names = namesOf(result);
      const rolesOf = groupedBy(result.roles, ({ person }) => person);
      return entitiesOf(result, 'person').map(({ id, name, aliases, mentions, ref = null }) => {
        const roles = rolesOf.get(id) ?? [];
        return [
          name,
          joined(roles.filter(({ former }) => former !== true).map(({ title }) => title)),
          joined(roles.filter(({ former }) => former === true).map(({ title }) => title)),
          joined(roles.flatMap(({ institution }) => names.get(institution ?? '') ?? [])),
          joined(aliases),
          mentions.length,
          ref,
          ...sourceOf(result),
        ];
      });
    },
  },
  organizations: {
    description: 'organizations with other names and the people who have a role there',
    columns: ['organization', 'people', 'aliases', 'mentions', 'ref', ...source],
    rows: (result) => {
      const names = namesOf(result);
      const rolesAt = groupedBy(result.roles, ({ institution }) => institution);
      return entitiesOf(result, 'organization').map(({ id, name, aliases, mentions, ref = null }) => [
        name,
        joined((rolesAt.get(id) ?? []).flatMap(({ person }) => names.get(person) ?? [])),
        joined(aliases),
        mentions.length,
        ref,
        ...sourceOf(result),
      ]);
    },
  },
  places: {
    description: 'places with country, coordinates and GeoNames id',
    columns: [
      ...['place', 'country', 'kind', 'latitude', 'longitude', 'geonames_id', 'score'],
      ...['aliases', 'mentions', 'ref', ...source],
    ],
    rows: (result) =>
      entitiesOf(result, 'place').map((place) => [
        place.name,
        place.country ?? null,
        place.kind ?? null,
        place.latitude ?? null,
        place.longitude ?? null,
        place.geonameId ?? null,
        place.score ?? null,
        joined(place.aliases),
        place.mentions.length,
        place.ref ?? null,
        ...sourceOf(result),
      ]),
  },
  dates: {
    description: 'dates with their TIMEX3 values',
    columns: ['date', 'value', 'mentions', ...source],
    rows: (result) =>
      entitiesOf(result, 'date').map(({ name, value, mentions }) => [
        name,
        value ?? null,
        mentions.length,
        ...sourceOf(result),
      ]),
  },
  mentions: {
    description: 'every mention with its offsets, entity and score',
    columns: ['text', 'type', 'entity', 'value', 'sentence', 'start', 'end', 'score', 'article'],
    rows: (result) => {
      const names = namesOf(result);
      return result.mentions.map((mention) => [
        mention.text,
        mention.type,
        mention.entity === null ? null : (names.get(mention.entity) ?? null),
        'value' in mention ? (mention.value ?? null) : null,
        mention.sentence,
        mention.start,
        mention.end,
        mention.score,
        result.id,
      ]);
    },
  },
  articles: {
    description: 'a row for each article, with its countries and how much was found',
    columns: [
      ...['article', 'published', 'headline', 'site', 'url', 'byline', 'countries'],
      ...['people', 'organizations', 'places', 'dates', 'roles', 'mentions', 'warnings'],
    ],
    rows: (result) => [
      [
        ...sourceOf(result),
        result.metadata?.site ?? null,
        result.metadata?.url ?? null,
        joined(result.metadata?.byline ?? []),
        joined(result.countries.map(({ country }) => country)),
        ...(['person', 'organization', 'place', 'date'] as const).map(
          (type) => entitiesOf(result, type).length,
        ),
        result.roles.length,
        result.mentions.length,
        joined(result.warnings),
      ],
    ],
  },
};

function namesOf({ entities }: Result): Map<string, string> {
  return new Map(entities.map((entity: ResultEntity) => [entity.id, entity.name]));
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
