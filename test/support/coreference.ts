import type { Mention } from '../../src/pipeline/document.js';
import { processMarked } from './marked.js';

/** Name, aliases and number of mentions of each entity, in order of first mention. */
export async function entitiesOf(marked: string): Promise<[string, string[], number][]> {
  const { entities } = await processMarked(marked);
  return entities.map(({ name, aliases, mentions }) => [name, [...aliases], mentions.length]);
}

/** Who the last mention is. */
export async function lastIn(marked: string): Promise<string | undefined> {
  const { entities, mentions } = await processMarked(marked);
  const last = mentions[mentions.length - 1] as Mention;
  return entities.find((entity) => entity.mentions.includes(last))?.name;
}
