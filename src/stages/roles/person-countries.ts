import type { Entity, Mention } from '../../pipeline/document.js';
import type { RoleSentence, SentenceItem } from './role-sentence.js';

/** That a person may hold a title: indexes of the title and of the person among the sentence's items. */
export interface RoleCandidate {
  sentence: RoleSentence;
  title: number;
  holder: number;
  person: Entity;
  /** Log odds that the person holds it, as the model has them. */
  odds: number;
}

/**
 * The country that a person is an officer of, as far as the article says so anywhere: ISO
 * 3166-1 alpha-2 codes, several where a nationality is of several ("Congolese").
 */
export type PersonCountries = ReadonlyMap<Entity, readonly string[]>;

/**
 * Reads the countries and nationalities right before and inside of titles: who is "Turkish
 * President" here is Turkey's also where only "the President" is said.
 */
export function personCountries(candidates: readonly RoleCandidate[]): PersonCountries {
  const found = new Map<Entity, readonly string[]>();
  for (const { sentence, title, person } of candidates) {
    if (found.has(person)) continue;
    const { items, inside } = sentence;
    for (const mention of [mentionBefore(items, title), ...(inside.get(title) ?? [])]) {
      const countries = mention ? sentence.countries.countriesOf(mention) : [];
      if (countries.length === 0) continue;
      found.set(person, countries);
      break;
    }
  }
  return found;
}

/** The mention before a title, perhaps with a noun between: "Malta's president", "Maltese army chief". */
function mentionBefore(items: readonly SentenceItem[], title: number): Mention | null {
  let at = title - 1;
  if (items[at]?.symbol === "'s") at -= 1;
  if (items[at]?.symbol === 'w') at -= 1;
  return items[at]?.mention ?? null;
}
