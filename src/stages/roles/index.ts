import type { Document, Entity, Mention, Role } from '../../pipeline/document.js';
import { defineStage } from '../../pipeline/stage.js';
import { holderCandidates, holderFeatures } from './holders.js';
import { personCountries, type RoleCandidate, type PersonCountries } from './person-countries.js';
import { institutionCandidates, noInstitutionFeatures } from './institutions.js';
import { loadRoleModel, score, type RoleModel } from './role-model.js';
import { roleSentences, type SentenceItem, type RoleSentence } from './role-sentence.js';

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
export const roles = defineStage({
  name: 'roles',
  reads: ['text', 'tokens', 'sentences', 'mentions', 'entities'],
  writes: ['roles'],
  create: () => {
    const model = loadRoleModel();
    return (document) => {
      const { text } = document;
      const entityOf = entitiesByMention(document);
      const candidates: RoleCandidate[] = [];
      for (const sentence of roleSentences(document)) {
        for (const title of sentence.titles) {
          for (const candidate of candidatesOf(model, entityOf, sentence, title)) candidates.push(candidate);
        }
      }
      const countries = personCountries(text, candidates);
      const found = candidates.map((candidate): Role => {
        const { sentence, title, person } = candidate;
        const institution = institutionOf(text, model, candidate, countries);
        return {
          person,
          title: (sentence.items[title] as SentenceItem).mention as Mention,
          institution: (institution && entityOf.get(institution)) ?? null,
        };
      });
      return { roles: found };
    };
  },
});

function entitiesByMention({ entities }: Pick<Document, 'entities'>): Map<Mention, Entity> {
  const found = new Map<Mention, Entity>();
  for (const entity of entities) for (const mention of entity.mentions) found.set(mention, entity);
  return found;
}

function candidatesOf(
  model: RoleModel,
  entityOf: ReadonlyMap<Mention, Entity>,
  sentence: RoleSentence,
  title: number,
): RoleCandidate[] {
  const candidates: RoleCandidate[] = [];
  for (const holder of holdersOf(model, sentence, title)) {
    const person = entityOf.get((sentence.items[holder] as SentenceItem).mention as Mention);
    if (!person || candidates.some((other) => other.person === person)) continue;
    candidates.push({ sentence, title, holder, person });
  }
  return candidates;
}

function holdersOf({ holders }: RoleModel, sentence: RoleSentence, title: number): number[] {
  const scored = holderCandidates(sentence, title).map((person) => ({
    person,
    odds: score(holders, holderFeatures(sentence, title, person)),
  }));
  scored.sort((a, b) => b.odds - a.odds);
  const [best] = scored;
  if (!best || best.odds < leastForOne) return [];
  return scored
    .filter(
      ({ odds, person }) =>
        person === best.person || (odds > leastForMore && person > title === best.person > title),
    )
    .map(({ person }) => person);
}

function institutionOf(
  text: string,
  { institutions }: RoleModel,
  candidate: RoleCandidate,
  countries: PersonCountries,
): Mention | null {
  let best: Mention | null = null;
  let bestScore = score(institutions, noInstitutionFeatures(candidate));
  for (const { mention, features, isState } of institutionCandidates(text, candidate, countries)) {
    const candidate = score(institutions, features) + (isState ? preferState : 0);
    if (candidate > bestScore) [best, bestScore] = [mention, candidate];
  }
  return best;
}
