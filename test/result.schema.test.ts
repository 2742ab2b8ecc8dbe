import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type {
  CountryWeight,
  Result,
  ResultEntity,
  ResultMention,
  ResultMetadata,
  ResultRole,
} from '../src/index.js';
import { entityTypes, mentionTypes } from '../src/types.js';
import { emptyResult, entityOf, mentionOf } from './support/results.js';

/** What this test reads of a JSON Schema. */
interface ObjectSchema {
  required?: string[];
  properties: Record<string, ObjectSchema & { items?: ObjectSchema }>;
  definitions: Record<string, ObjectSchema & { enum?: string[] }>;
}

const schema = JSON.parse(
  readFileSync(new URL('../src/result.schema.json', import.meta.url), 'utf8'),
) as ObjectSchema;

/** The keys of any member of a union. */
type KeyOf<T> = T extends unknown ? keyof T : never;
/** Each key, with whether all members of the union have it: the compiler keeps the list complete. */
type Keys<T> = {
  readonly [Key in KeyOf<T>]: T extends unknown ? (T extends Record<Key, unknown> ? true : false) : never;
};

const resultKeys: Keys<Result> = {
  ...{ schemaVersion: true, id: true, headline: true, date: true, mentions: true, entities: true },
  ...{ roles: true, countries: true, warnings: true, text: false, metadata: false, fields: false },
};
const mentionKeys = {
  ...{ start: true, end: true, text: true, type: true, sentence: true, entity: true, score: true },
  ...{ value: false, timex: false, mod: false, offset: false },
} satisfies Record<KeyOf<ResultMention>, boolean>;
const entityKeys = {
  ...{ id: true, type: true, name: true, aliases: true, mentions: true, ref: false, value: false },
  ...{ country: false, geonameId: false, latitude: false, longitude: false, kind: false, score: false },
} satisfies Record<KeyOf<ResultEntity>, boolean>;
const roleKeys: Keys<ResultRole> = {
  ...{ person: true, title: true, mention: true, institution: true, score: false, former: false },
};
const metadataKeys: Keys<ResultMetadata> = {
  ...{ format: false, url: false, site: false, byline: false, language: false },
};
const countryKeys: Keys<CountryWeight> = { country: true, weight: true };

describe('the schema and the types say the same:', () => {
  const { definitions, properties } = schema;
  test.each([
    ['result', schema, resultKeys],
    ['mention', definitions.mention, mentionKeys],
    ['entity', definitions.entity, entityKeys],
    ['role', definitions.role, roleKeys],
    ['metadata', properties.metadata, metadataKeys],
    ['country', properties.countries?.items, countryKeys],
  ])('the keys of a %s', (_, part, keys) => {
    const required = Object.entries(keys).flatMap(([key, isRequired]) => (isRequired ? [key] : []));
    expect(Object.keys(part?.properties ?? {}).sort()).toEqual(Object.keys(keys).sort());
    expect([...(part?.required ?? [])].sort()).toEqual(required.sort());
  });

  test('the types of entity', () => {
    expect(definitions.entityType?.enum).toEqual(entityTypes);
  });
});

describe('the schema', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<Result>(schema);
  const withMention = (mention: object): unknown => ({ ...emptyResult, mentions: [mention] });
  const withEntity = (entity: object): unknown => ({ ...emptyResult, entities: [entity] });
  const place = entityOf('place', { id: 'e1', name: 'Fiji', mentions: [0], country: 'FJ' });
  const person = entityOf('person', { id: 'e1', name: 'Ann Lee', mentions: [0] });
  const nationality = { ...person, type: 'nationality', country: 'FJ' };
  const date = { ...mentionOf('date', { start: 0, text: '7 p.m. GMT' }, 'e1'), offset: '+00:00' };
  const role = { person: 'e1', title: 'mayor', mention: 0, institution: null };

  test.each(mentionTypes)('takes a mention of the type %s', (type) => {
    expect(validate(withMention(mentionOf(type, { start: 0, text: 'x' }, 'e1')))).toBe(true);
  });

  test.each([
    [
      'a result with a text, metadata and fields',
      { ...emptyResult, text: '', metadata: {}, fields: { a: 1 } },
    ],
    ['a place that is not known', withEntity({ ...place, country: null, latitude: null })],
    ['a nationality of one country', withEntity(nationality)],
    ['a person whom a list has', withEntity({ ...person, ref: 'Q1' })],
    ['a clock time with a zone', withMention(date)],
    ['a role that is past', { ...emptyResult, roles: [{ ...role, former: true }] }],
    ['a role with a score', { ...emptyResult, roles: [{ ...role, score: 0.9 }] }],
  ])('takes %s', (_, result) => {
    validate(result);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a person with a country', withEntity({ ...person, country: 'FJ' })],
    ['a reference to nothing', withEntity({ ...person, ref: '' })],
    ['a person with a value', withEntity({ ...person, value: '2025' })],
    ['a nationality with coordinates', withEntity({ ...nationality, latitude: 1 })],
    ['a nationality of no country', withEntity({ ...nationality, country: null })],
    ['a title with an entity', withMention({ ...date, type: 'title' })],
    ['a date without a class', withMention({ ...date, timex: undefined })],
    ['a duration with a zone', withMention({ ...date, type: 'duration', timex: 'DURATION' })],
    ['a person without an entity', withMention({ ...date, type: 'person', entity: null })],
    ['a role below even odds', { ...emptyResult, roles: [{ ...role, score: 0.4 }] }],
    ['a role that is not past', { ...emptyResult, roles: [{ ...role, former: false }] }],
    ['a key that nobody knows', { ...emptyResult, extra: 1 }],
  ])('refuses %s', (_, result) => {
    expect(validate(JSON.parse(JSON.stringify(result)))).toBe(false);
  });
});
