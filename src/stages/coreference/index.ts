import type { Document, Entity, Mention } from '../../pipeline/document.js';
import { defineStage } from '../../pipeline/stage.js';
import type { EntityType } from '../../types.js';
import { withNamesakes } from './namesakes.js';
import { resolveOrganizations, resolvePlaces } from './organizations.js';
import { withOwners } from './owned-bodies.js';
import { resolvePeople } from './people.js';
import { resolveDates, resolveByWords } from './same-words.js';

/** Makes entities of all mentions of one type, each of which must end up in one of them. */
type Resolver = (
  document: Pick<Document, 'text' | 'mentions'>,
  mentions: readonly Mention[],
  type: EntityType,
) => Entity[] | Promise<Entity[]>;

/** How mentions of a type are resolved; what is not listed here goes by the words alone. */
const resolvers: Partial<Record<EntityType, Resolver>> = {
  person: resolvePeople,
  organization: (document, mentions, type) =>
    withOwners(document, resolveOrganizations(document, mentions, type)),
  place: (document, mentions, type) =>
    withNamesakes(document, resolvePlaces(document, mentions, type), mentions),
  date: resolveDates,
  duration: resolveDates,
};

/** Entities: the mentions that are about one person, organization, place or other thing. */
export const coreference = defineStage({
  name: 'coreference',
  reads: ['text', 'mentions'],
  writes: ['entities'],
  create: () => async (document) => {
    const byType = new Map<EntityType, Mention[]>();
    for (const mention of document.mentions) {
      if (mention.type === 'title') continue;
      const list = byType.get(mention.type);
      if (list) list.push(mention);
      else byType.set(mention.type, [mention]);
    }
    const entities: Entity[] = [];
    for (const [type, mentions] of byType) {
      const resolved = await (resolvers[type] ?? resolveByWords)(document, mentions, type);
      for (const entity of resolved) entities.push(entity);
    }
    return { entities: entities.sort((a, b) => startOf(a) - startOf(b)) };
  },
});

function startOf({ mentions }: Entity): number {
  return mentions[0]?.start ?? 0;
}
