import { mentionTypes, type MentionType } from '../../types.js';

/** What annotated corpora call otherwise. */
const otherNames = new Map<unknown, MentionType>([
  ['facility', 'place'],
  ['misc', 'event'],
]);

/** The type that an annotation's type name stands for; undefined for an unknown name. */
export function typeNamed(name: unknown): MentionType | undefined {
  return mentionTypes.find((type) => type === name) ?? otherNames.get(name);
}
