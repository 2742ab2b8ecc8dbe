import { createExtractor, type Extractor, type Result } from '../../src/index.js';

/** The engines of which both must state what is true and nothing that is false. */
export const engines = ['accurate', 'fast'] as const;

export type EngineName = (typeof engines)[number];

const extractors = new Map<EngineName, Promise<Extractor>>();

/** What an engine finds in a text with the options that hold where none is given. A file of tests loads it once. */
export async function extractWith(engine: EngineName, text: string): Promise<Result> {
  const extractor = extractors.get(engine) ?? createExtractor({ engine });
  extractors.set(engine, extractor);
  return (await extractor).extract(text);
}

/** The name of an entity of a result; empty for null. */
export function nameOf({ entities }: Result, entity: string | null): string {
  return entities.find(({ id }) => id === entity)?.name ?? '';
}

/** The roles whose person and title hold these words; the title in small letters or large ones. */
export function rolesWith(result: Result, person: string, title: string): Result['roles'] {
  return result.roles.filter(
    (role) =>
      nameOf(result, role.person).includes(person) && role.title.toLowerCase().includes(title.toLowerCase()),
  );
}

/** The place of that name. Throws an Error where the result has none. */
export function placeNamed(
  { entities }: Result,
  name: string,
): Extract<Result['entities'][number], { type: 'place' }> {
  const place = entities.find((entity) => entity.type === 'place' && entity.name === name);
  if (place?.type !== 'place') throw new Error(`no place is called ${name}`);
  return place;
}
