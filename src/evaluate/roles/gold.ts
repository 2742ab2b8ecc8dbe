import type { Span } from '../../pipeline/document.js';
import { InputError } from '../../errors.js';
import { countriesOfNationality, countryOfName } from '../../knowledge/countries.js';
import { trimSpan } from '../../text/spans.js';
import type { GoldRecord } from '../gold/shape.js';
import { isObject, type JsonObject } from '../json-lines.js';
import { codePointOffsets, readSpan } from '../mentions.js';
import { comparable, named, type Named } from './names.js';
import { readEntities, readPredictedRoles } from './predicted.js';

/** That a person holds a title, as it was annotated. */
export interface GoldRole {
  /** Of the title, trimmed, in UTF-16 code units. */
  title: Span;
  /** As named in that line, as compared. */
  person: string;
  /** The fullest name of the same person in the article, as compared. */
  fullName: string;
  /** As compared; null when none is named, or only by an adjective. */
  institution: string | null;
}

/**
 * Reads who holds which title: `roles` of `{start, end, person, institution}`, or those of
 * a result that serves as gold. Null when the record does not say.
 */
export function goldRoles({ fields, article: { text }, where }: GoldRecord): GoldRole[] | null {
  const items = listOf(fields, 'roles', where);
  if (!items) return null;
  if (isResult(fields)) {
    return readPredictedRoles(fields, text, where).roles.map(({ title, person, institution }) => ({
      title,
      person: person.name,
      fullName: person.name,
      institution: institution?.name ?? null,
    }));
  }
  if (!items.every((item) => isObject(item) && typeof item.person === 'string')) return null;
  const fullNames = fullNamesOf(goldPeople(fields, where) ?? []);
  const toUtf16 = codePointOffsets(text);
  return items.map((value, index) => {
    const { span, item } = readSpan(value, toUtf16, `roles[${index}]`, where);
    const person = comparable(item.person as string);
    return {
      title: trimSpan(text, span),
      person,
      fullName: fullNames.get(person) ?? person,
      institution: institutionIn(item),
    };
  });
}

/** "Turkish president" names no institution; some annotators wrote the adjective down. */
function institutionIn({ institution }: JsonObject): string | null {
  if (typeof institution !== 'string') return null;
  const isAdjective =
    !institution.includes(' ') &&
    countriesOfNationality(institution).length > 0 &&
    countryOfName(institution) === null;
  return isAdjective ? null : comparable(institution);
}

/**
 * Reads `people` of `{name, aliases}`, or those of a result that serves as gold. Null when
 * the record does not say.
 */
export function goldPeople(fields: JsonObject, where: string): Named[] | null {
  return isResult(fields) ? entitiesOf(fields, 'person') : namedIn(fields, 'people', where);
}

/** The same of `organizations`, which need to hold only those with several forms. */
export function goldOrganizations(fields: JsonObject, where: string): Named[] | null {
  return isResult(fields) ? entitiesOf(fields, 'organization') : namedIn(fields, 'organizations', where);
}

/** Whether a gold record is a result of this tool, with its entities. */
export function isResult({ mentions, entities }: JsonObject): boolean {
  return Array.isArray(mentions) && Array.isArray(entities);
}

function entitiesOf(fields: JsonObject, type: string): Named[] {
  return readEntities(fields).filter((entity) => entity.type === type);
}

/** The first person of each name or alias; a full name comes before another one's alias. */
function fullNamesOf(people: readonly Named[]): Map<string, string> {
  const fullNames = new Map(people.map(({ name }) => [name, name]));
  for (const { name, forms } of people) {
    for (const form of forms) if (!fullNames.has(form)) fullNames.set(form, name);
  }
  return fullNames;
}

function namedIn(fields: JsonObject, field: string, where: string): Named[] | null {
  return (
    listOf(fields, field, where)?.map((value, index) => {
      const item = isObject(value) ? value : {};
      const aliases = Array.isArray(item.aliases) ? item.aliases.map(String) : [];
      return named(textOf(item.name, `${field}[${index}].name`, where), aliases);
    }) ?? null
  );
}

function listOf(fields: JsonObject, field: string, where: string): unknown[] | null {
  const items = fields[field] ?? null;
  if (items === null) return null;
  if (!Array.isArray(items)) throw new InputError(where, `"${field}" is no array`);
  return items as unknown[];
}

function textOf(value: unknown, name: string, where: string): string {
  if (typeof value === 'string') return value;
  throw new InputError(where, `${name} is no text`);
}
