/*
 * The relations of a database: what the articles say, in tables made to be joined. SQLite and
 * Parquet write the same; docs/database.md describes them, and a test compares.
 */

export type ColumnType = 'integer' | 'real' | 'text';

export interface Column {
  name: string;
  type: ColumnType;
  /** The relation whose `id` it holds. */
  references?: RelationName;
  /** Whether every row has a value. */
  required?: true;
}

export const relationNames = [
  'articles',
  'sentences',
  'entities',
  'aliases',
  'mentions',
  'roles',
  'dates',
  'places',
  'countries',
  'evidence',
] as const;
/** By which the cast is gathered; of no use without the database. */
export const innerRelation = 'evidence';
export type RelationName = (typeof relationNames)[number];

/** A value of a row; in a column that references, the position of the other row among those of the same article. */
export type Value = string | number | null;

const text = (name: string): Column => ({ name, type: 'text' });
const real = (name: string): Column => ({ name, type: 'real' });
const integer = (name: string): Column => ({ name, type: 'integer' });
const required = (column: Column): Column => ({ ...column, required: true });
const reference = (name: string, references: RelationName): Column => ({
  ...integer(name),
  references,
});
const article = required(reference('article_id', 'articles'));
const entity = required(reference('entity_id', 'entities'));

/** The columns after `id`, which every relation has: a number from 1 on. */
export const relations: Readonly<Record<RelationName, readonly Column[]>> = {
  articles: [
    required(text('name')),
    text('headline'),
    text('date'),
    text('site'),
    text('url'),
    text('byline'),
    text('language'),
    text('country'),
    text('text'),
    text('warnings'),
  ],
  sentences: [
    article,
    required(integer('number')),
    required(integer('start_offset')),
    required(integer('end_offset')),
    required(text('text')),
  ],
  entities: [
    article,
    required(text('key')),
    required(text('type')),
    required(text('name')),
    required(integer('mention_count')),
    text('ref'),
  ],
  aliases: [entity, required(text('alias'))],
  mentions: [
    article,
    reference('sentence_id', 'sentences'),
    reference('entity_id', 'entities'),
    required(text('type')),
    required(text('text')),
    required(integer('start_offset')),
    required(integer('end_offset')),
    required(real('score')),
    text('value'),
    text('timex'),
    text('mod'),
    text('utc_offset'),
  ],
  roles: [
    article,
    required(reference('person_id', 'entities')),
    required(text('title')),
    reference('institution_id', 'entities'),
    required(reference('mention_id', 'mentions')),
    required(integer('former')),
  ],
  dates: [article, entity, text('value'), text('first_day'), text('last_day')],
  places: [
    article,
    entity,
    text('country'),
    text('kind'),
    integer('geonames_id'),
    real('latitude'),
    real('longitude'),
    real('score'),
  ],
  countries: [article, required(text('country')), required(real('weight'))],
  evidence: [article, entity, required(text('key')), required(text('evidence'))],
};
