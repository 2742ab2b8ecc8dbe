import type { Span } from '../../pipeline/document.js';
import { trimSpan } from '../../text/spans.js';
import { isObject, type JsonObject } from '../json-lines.js';
import { readResultMentions } from '../mentions.js';
import { named, type Named } from './names.js';

/** A role of a result. */
export interface PredictedRole {
  /** Of the title, trimmed, in UTF-16 code units. */
  title: Span;
  person: Named;
  institution: Named | null;
  /** The probability that the result gives; null where it gives none. */
  score: number | null;
}

export interface PredictedEntity extends Named {
  id: unknown;
  type: unknown;
}

/** What a result, which may lack anything, says about who is who. */
export interface PredictedRoles {
  entities: PredictedEntity[];
  roles: PredictedRole[];
}

/** Throws an InputError for mentions that are none of the text; what else is broken is left out. */
export function readPredictedRoles(result: object, text: string, where: string): PredictedRoles {
  const { mentions = [], roles } = result as JsonObject;
  const spans = readResultMentions(mentions, text, where);
  const entities = readEntities(result as JsonObject);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    roles: objectsIn(roles).flatMap((role) => {
      const title = spans[role.mention as number];
      const person = byId.get(role.person);
      if (!title || !person) return [];
      const institution = byId.get(role.institution) ?? null;
      const score = typeof role.score === 'number' ? role.score : null;
      return [{ title: trimSpan(text, title), person, institution, score }];
    }),
  };
}

/** The entities of a result that have a name. */
export function readEntities({ entities }: JsonObject): PredictedEntity[] {
  return objectsIn(entities).flatMap(({ id, type, name, aliases }) => {
    if (typeof name !== 'string') return [];
    const others = Array.isArray(aliases) ? aliases.map(String) : [];
    return [{ id, type, ...named(name, others) }];
  });
}

function objectsIn(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
