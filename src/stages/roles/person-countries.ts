import type { Entity } from '../../pipeline/document.js';
import { countryStem, isCountry } from './countries.js';
import type { RoleSentence } from './role-sentence.js';

/** That a person holds a title: indexes of the title and of the person among the sentence's items. */
export interface RoleCandidate {
  sentence: RoleSentence;
  title: number;
  holder: number;
  person: Entity;
}

/** The country that a person stands for, as far as the article says so anywhere. */
export type PersonCountries = ReadonlyMap<Entity, string>;

/**
 * Reads the countries and nationalities right before and inside of titles: who is "Turkish
 * President" here is also at home in Turkey where only "the President" is said. By the
 * stem of the country's name.
 */
export function personCountries(text: string, holdings: readonly RoleCandidate[]): PersonCountries {
  const homes = new Map<Entity, string>();
  for (const { sentence, title, person } of holdings) {
    if (homes.has(person)) continue;
    const { items, inside } = sentence;
    const at = items[title - 1]?.symbol === "'s" ? title - 2 : title - 1;
    for (const mention of [items[at]?.mention, ...(inside.get(title) ?? [])]) {
      if (!mention) continue;
      const name = text.slice(mention.start, mention.end);
      if (mention.type === 'nationality' || (mention.type === 'place' && isCountry(name))) {
        homes.set(person, countryStem(name));
        break;
      }
    }
  }
  return homes;
}
