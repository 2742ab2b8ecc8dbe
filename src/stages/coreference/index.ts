import type { Document, Entity, Mention } from '../../pipeline/document.js';
import type { Stage } from '../../pipeline/index.js';
import type { EntityType } from '../../types.js';
import { resolveOrganizations, resolvePlaces } from './organizations.js';
import { resolvePeople, withoutFamilies } from './people.js';
import { resolveDates, resolveByWords } from './same-words.js';

/** Makes entities of all mentions of one type, each of which must end up in one of them. */
type Gatherer = (
  document: Document,
  mentions: readonly Mention[],
  type: EntityType,
) => Entity[] | Promise<Entity[]>;

/** How mentions of a type are gathered; what is not listed here goes by the words alone. */
const gatherers: Partial<Record<EntityType, Gatherer>> = {
  person: resolvePeople,
  organization: resolveOrganizations,
  place: resolvePlaces,
  date: resolveDates,
  duration: resolveDates,
};

/** How likely at least one mention of a person must be, and one directly after a title. */
const evenOdds = 0.5;
const withTitle = 0.25;

/** Entities: the mentions that are about one person, organization, place or other thing. */
export const coreference: Stage = {
  name: 'coreference',
  create: () => async (document) => {
    document.mentions = withoutFamilies(document);
    const byType = new Map<EntityType, Mention[]>();
    for (const mention of document.mentions) {
      if (mention.type === 'title') continue;
      const list = byType.get(mention.type);
      if (list) list.push(mention);
      else byType.set(mention.type, [mention]);
    }
    const entities: Entity[] = [];
    for (const [type, mentions] of byType) {
      const gathered = (gatherers[type] ?? resolveByWords)(document, mentions, type);
      for (const entity of await gathered) entities.push(entity);
    }
    const isDoubtful = doubtsOf(document);
    const doubtful = new Set(entities.filter(isDoubtful).flatMap((entity) => entity.mentions));
    if (doubtful.size > 0) {
      document.mentions = document.mentions.filter((mention) => !doubtful.has(mention));
    }
    document.entities = entities
      .filter((entity) => !isDoubtful(entity))
      .sort((a, b) => startOf(a) - startOf(b));
  },
};

/**
 * Tells a person of whom no mention is as likely right as wrong, rather a place or a dish;
 * directly after a title even less will do.
 */
function doubtsOf({ mentions }: Document): (entity: Entity) => boolean {
  const titleEnds = new Set(mentions.filter(({ type }) => type === 'title').map(({ end }) => end));
  return ({ type, mentions }) =>
    type === 'person' &&
    mentions.every(({ score, start }) => score < (titleEnds.has(start - 1) ? withTitle : evenOdds));
}

function startOf({ mentions }: Entity): number {
  return mentions[0]?.start ?? 0;
}
