import type { Result, ResultEntity, ResultMention } from '../../src/result.js';
import type { EntityType, MentionType } from '../../src/types.js';

/** A mention of any type; what is no title needs the id of its entity. */
export function mentionOf(
  type: MentionType,
  { start, text }: { start: number; text: string },
  entity: string | null,
  value?: string,
): ResultMention {
  const common = { start, end: start + text.length, text, sentence: 0, score: 1 };
  if (type === 'title') return { ...common, type, entity: null };
  if (entity === null) throw new Error(`a ${type} belongs to an entity`);
  const valued = value !== undefined && { value };
  if (type === 'date') return { ...common, ...valued, type, entity, timex: 'DATE' };
  if (type === 'duration') return { ...common, ...valued, type, entity, timex: 'DURATION' };
  return { ...common, type, entity };
}

/** What an entity is made of; a key that its type does not have is left out. */
export interface EntityParts {
  id: string;
  name: string;
  aliases?: string[];
  mentions?: number[];
  value?: string | undefined;
  country?: string | undefined;
}

export function entityOf(type: EntityType, { value, country, ...parts }: EntityParts): ResultEntity {
  const common = { aliases: [], mentions: [], ...parts };
  if (type === 'place') return { ...common, type, ...(country !== undefined && { country }) };
  if (type === 'date' || type === 'duration') {
    return { ...common, type, ...(value !== undefined && { value }) };
  }
  return { ...common, type };
}

/** A result in which nothing was found. */
export const emptyResult: Result = {
  schemaVersion: 1,
  id: '-',
  headline: null,
  date: null,
  mentions: [],
  entities: [],
  roles: [],
  countries: [],
  warnings: [],
};
