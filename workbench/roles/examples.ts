import type { Entity, Mention } from '../../src/pipeline/document.js';
import type { GoldRole } from '../../src/evaluate/roles/gold.js';
import { comparable } from '../../src/evaluate/roles/names.js';
import { ArticleCountries } from '../../src/stages/roles/article-countries.js';
import { entitiesByMention } from '../../src/stages/roles/assignment.js';
import { holderCandidates, holderFeatures } from '../../src/stages/roles/holders.js';
import { personCountries, type RoleCandidate } from '../../src/stages/roles/person-countries.js';
import { institutionCandidates, noInstitutionFeatures } from '../../src/stages/roles/institutions.js';
import { roleSentences } from '../../src/stages/roles/role-sentence.js';
import type { GoldDocument } from './gold-documents.js';
import type { Choice, Decision } from './learn.js';

/** What one article teaches. */
export interface Examples {
  /** For each title, whether each candidate holds it. */
  holders: Decision[][];
  /** For each role whose institution is null or among the candidates. */
  institutions: Choice[];
}

/** The decisions of the stage `roles` in an article, with what was annotated. */
export function examplesOf({ document, roles }: Pick<GoldDocument, 'document' | 'roles'>): Examples {
  const examples: Examples = { holders: [], institutions: [] };
  const entityOf = entitiesByMention(document);
  const countries = new ArticleCountries(document, entityOf);
  const held: (RoleCandidate & { role: GoldRole })[] = [];
  for (const sentence of roleSentences(document, countries)) {
    for (const title of sentence.titles) {
      const { start, end } = sentence.items[title]?.mention as Mention;
      const holders = roles.filter((role) => role.title.start === start && role.title.end === end);
      const decisions: Decision[] = [];
      const taken = new Set<GoldRole>();
      // Of several mentions of one person the nearest teaches.
      const candidates = holderCandidates(sentence, title);
      candidates.sort((a, b) => Math.abs(a - title) - Math.abs(b - title));
      for (const person of candidates) {
        const mention = sentence.items[person]?.mention as Mention;
        const entity = entityOf.get(mention) as Entity;
        const role = holders.find((candidate) => isPerson(entity, candidate));
        if (role && taken.has(role)) continue;
        decisions.push({ features: holderFeatures(sentence, title, person), isRight: role !== undefined });
        if (!role) continue;
        taken.add(role);
        held.push({ role, sentence, title, holder: person, person: entity, odds: 0 });
      }
      examples.holders.push(decisions);
    }
  }
  const ofPersons = personCountries(held);
  for (const candidate of held) {
    const choice = institutionChoice(candidate.role, entityOf, [
      { mention: null, features: noInstitutionFeatures(candidate) },
      ...institutionCandidates(document.text, candidate, ofPersons),
    ]);
    if (choice) examples.institutions.push(choice);
  }
  return examples;
}

function isPerson({ name, aliases }: Entity, { person, fullName }: GoldRole): boolean {
  return comparable(name) === fullName || [name, ...aliases].some((form) => comparable(form) === person);
}

function institutionChoice(
  { institution }: GoldRole,
  entityOf: ReadonlyMap<Mention, Entity>,
  options: readonly { mention: Mention | null; features: string[] }[],
): Choice | null {
  const judged = options.map(({ mention, features }) => {
    const entity = mention && entityOf.get(mention);
    const names = entity ? [entity.name, ...entity.aliases].map(comparable) : [];
    return { features, isRight: institution === null ? mention === null : names.includes(institution) };
  });
  return judged.some(({ isRight }) => isRight) ? { options: judged } : null;
}
