/**
 * The types of mention, in the order in which outputs list them.
 *
 * `title` is apart: a title may contain an organization or a place, and it is a
 * role rather than an entity. All the others are entity types, whose mentions
 * never overlap each other.
 */
export const entityTypes = [
  'person',
  'organization',
  'place',
  'date',
  'duration',
  'nationality',
  'money',
  'event',
  'product',
] as const;

export type EntityType = (typeof entityTypes)[number];
export type MentionType = EntityType | 'title';

export const mentionTypes: readonly MentionType[] = ['person', 'title', ...entityTypes.slice(1)];

/** What a result holds unless other types are asked for. */
export const defaultTypes: readonly MentionType[] = ['person', 'title', 'organization', 'date', 'place'];
