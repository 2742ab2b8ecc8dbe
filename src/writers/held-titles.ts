import type { Result, ResultEntity, ResultRole } from '../result.js';
import { clean } from '../text/clean.js';
import { isDoubtfulScore } from './doubt.js';

/** A title of somebody, as an article says it. */
export interface HeldTitle {
  /** The role in which it is said first. */
  role: ResultRole;
  /** Whether the article says that it is past. */
  former: boolean;
  doubtful: boolean;
  /** Organizations and places that the title does not itself name. */
  institutions: ResultEntity[];
}

/** The titles of everybody, by the id of the person: each once, whatever its case. */
export function heldTitles({
  roles,
  entities,
}: Pick<Result, 'roles' | 'entities'>): Map<string, HeldTitle[]> {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const byPerson = new Map<string, Map<string, HeldTitle>>();
  for (const role of roles) {
    const titles = byPerson.get(role.person) ?? new Map<string, HeldTitle>();
    byPerson.set(role.person, titles);
    const former = role.former === true;
    const title = clean(role.title).toLowerCase();
    const key = `${title}\n${former}`;
    const known = titles.get(key) ?? { role, former, doubtful: true, institutions: [] };
    titles.set(key, known);
    if (!isDoubtfulScore(role.score)) known.doubtful = false;
    const institution = role.institution === null ? undefined : entityOf.get(role.institution);
    if (institution && !names(title, institution) && !known.institutions.includes(institution)) {
      known.institutions.push(institution);
    }
  }
  return new Map([...byPerson].map(([person, titles]) => [person, [...titles.values()]]));
}

/** Whether the words of a title say themselves that it is past. */
export function saysFormer(title: string): boolean {
  return /^(?:former|ex)\b/i.test(title);
}

/** Whether a title in lower case names an entity, by whichever of its names. */
function names(title: string, { name, aliases }: ResultEntity): boolean {
  return [name, ...aliases].some((form) => title.includes(clean(form).toLowerCase()));
}
