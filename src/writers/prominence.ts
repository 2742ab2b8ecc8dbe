import type { ResultEntity } from '../result.js';

/** Most often named first; in order of first mention where that is equal. */
export function byProminence<Entity extends ResultEntity>(entities: readonly Entity[]): Entity[] {
  return entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
}
