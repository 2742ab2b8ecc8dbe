import type { Span } from '../../document.js';
import { InputError } from '../../errors.js';
import { trimSpan } from '../../spans.js';
import type { GoldRecord } from '../gold/index.js';
import { isObject, type JsonObject } from '../json-lines.js';
import { codePointOffsets, readSpan } from '../mentions.js';
import { comparable, named, type Named } from './names.js';

/** That a person holds a title, as it was annotated. */
export interface GoldRole {
  /** Of the title, trimmed, in UTF-16 code units. */
  title: Span;
  /** As named in that line, as compared. */
  person: string;
  /** The fullest name of the same person in the article, as compared. */
  fullName: string;
  /** As compared; null when none is named. */
  institution: string | null;
}

/** Reads `roles` of `{start, end, person, institution}`; null when the record has no such field. */
export function goldRoles({ fields, article: { text }, where }: GoldRecord): GoldRole[] | null {
  const items = listOf(fields, 'roles', where);
  if (!items) return null;
  const fullNames = fullNamesOf(goldPeople(fields, where) ?? []);
  const toUtf16 = codePointOffsets(text);
  return items.map((value, index) => {
    const { span, item } = readSpan(value, toUtf16, `roles[${index}]`, where);
    const person = comparable(textOf(item.person, `roles[${index}].person`, where));
    return {
      title: trimSpan(text, span),
      person,
      fullName: fullNames.get(person) ?? person,
      institution: typeof item.institution === 'string' ? comparable(item.institution) : null,
    };
  });
}

/** Reads `people` of `{name, aliases}`; null when the record has no such field. */
export function goldPeople(fields: JsonObject, where: string): Named[] | null {
  return namedIn(fields, 'people', where);
}

/** Reads `organizations`, those with several forms; null when the record has no such field. */
export function goldOrganizations(fields: JsonObject, where: string): Named[] | null {
  return namedIn(fields, 'organizations', where);
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
