import type { Document, Entity, Mention } from '../document.js';
import type { Stage } from '../pipeline.js';
import { holderCandidates, holderFeatures } from './link/holders.js';
import { homesOf, type Holding, type Homes } from './link/homes.js';
import { institutionCandidates, noInstitutionFeatures } from './link/institutions.js';
import { loadRoleModel, score, type RoleModel } from './link/model.js';
import { scenesOf, type Item, type Scene } from './link/scene.js';

/** A title without a holder is rare: the likeliest person is it from these log odds on. */
const leastForOne = -1.5;
/** Others on the same side of it hold it too when that is likelier than not. */
const leastForMore = 0;

/**
 * A public office is that of the article's main country where the sentence names it; the
 * annotation says so only half of the time, so that the model alone would be of two minds.
 */
const preferState = 2;

/**
 * Roles: each title goes to the person in its sentence who most likely holds it, or to
 * several, and has the institution that the sentence names, if any.
 */
export const link: Stage = {
  name: 'link',
  create: () => {
    const model = loadRoleModel();
    return (document) => {
      const { readable, roles } = document;
      const entityOf = entitiesByMention(document);
      const holdings: Holding[] = [];
      for (const scene of scenesOf(document)) {
        for (const title of scene.titles) {
          for (const holding of holdingsOf(model, entityOf, scene, title)) holdings.push(holding);
        }
      }
      const homes = homesOf(readable, holdings);
      for (const holding of holdings) {
        const { scene, title, person } = holding;
        const institution = institutionOf(readable, model, holding, homes);
        roles.push({
          person,
          title: (scene.items[title] as Item).mention as Mention,
          institution: (institution && entityOf.get(institution)) ?? null,
        });
      }
    };
  },
};

function entitiesByMention({ entities }: Document): Map<Mention, Entity> {
  const found = new Map<Mention, Entity>();
  for (const entity of entities) for (const mention of entity.mentions) found.set(mention, entity);
  return found;
}

function holdingsOf(
  model: RoleModel,
  entityOf: ReadonlyMap<Mention, Entity>,
  scene: Scene,
  title: number,
): Holding[] {
  const holdings: Holding[] = [];
  for (const holder of holdersOf(model, scene, title)) {
    const person = entityOf.get((scene.items[holder] as Item).mention as Mention);
    if (!person || holdings.some((other) => other.person === person)) continue;
    holdings.push({ scene, title, holder, person });
  }
  return holdings;
}

function holdersOf({ holders }: RoleModel, scene: Scene, title: number): number[] {
  const scored = holderCandidates(scene, title).map((person) => ({
    person,
    odds: score(holders, holderFeatures(scene, title, person)),
  }));
  scored.sort((a, b) => b.odds - a.odds);
  const [best] = scored;
  if (!best || best.odds < leastForOne) return [];
  return scored
    .filter(({ odds, person }) => person === best.person || (odds > leastForMore && person > title === best.person > title))
    .map(({ person }) => person);
}

function institutionOf(
  text: string,
  { institutions }: RoleModel,
  holding: Holding,
  homes: Homes,
): Mention | null {
  let best: Mention | null = null;
  let bestScore = score(institutions, noInstitutionFeatures(holding));
  for (const { mention, features, isState } of institutionCandidates(text, holding, homes)) {
    const candidate = score(institutions, features) + (isState ? preferState : 0);
    if (candidate > bestScore) [best, bestScore] = [mention, candidate];
  }
  return best;
}
