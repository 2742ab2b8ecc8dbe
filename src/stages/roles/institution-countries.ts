import { officesOfState } from '../../knowledge/offices.js';
import type { InstitutionCandidate } from './institution-phrase.js';
import { itemBefore, symbolAt, within } from './gap.js';
import type { PersonCountries, RoleCandidate } from './person-countries.js';
import { reach, type RoleSentence, type SentenceItem } from './role-sentence.js';

/*
 * Countries as the institutions of public offices, however far from the title they are named.
 */

/** "Prime Minister Ada Roe received the ambassador to Peru": a country in another title is named in the sentence too. */
export function ofOtherTitles(role: RoleCandidate, ofPersons: PersonCountries): InstitutionCandidate[] {
  const { sentence, title, person } = role;
  const { head } = sentence.items[title] as SentenceItem;
  if (!officesOfState.has(head)) return [];
  return within(sentence.titles, title - reach, title + reach).flatMap((at) => {
    if (at === title) return [];
    return (sentence.inside.get(at) ?? []).flatMap((mention) => {
      const country = sentence.countries.countryOf(mention);
      if (country === null) return [];
      const features = [
        'in title',
        ...countryFeatures(sentence, title, country, ofPersons.get(person), at, head),
      ];
      const isClearly = sentence.countries.isMost(country);
      return [{ mention, features, isState: isState(sentence, title, features, isClearly) }];
    });
  });
}

/** Whether a country is preferred as that of a public office; never where the region that it is of stands before it: "Quebec premier". */
export function isState(
  sentence: RoleSentence,
  title: number,
  features: readonly string[],
  isClearly: boolean,
): boolean {
  const before = itemBefore(sentence, title, "'s");
  return (
    symbolAt(sentence, title - 1) !== 'N' &&
    symbolAt(sentence, before) !== 'L' &&
    (features.includes('C public own') ||
      (features.includes('C public main') && (sentence.countryCount === 1 || isClearly)))
  );
}

/**
 * A country somewhere in the sentence, not right beside the title: the institution of a public
 * office if it is the person's own country, or the article's main one where that is not known.
 */
export function countryFeatures(
  sentence: RoleSentence,
  title: number,
  country: string,
  ofPerson: readonly string[] | undefined,
  at: number,
  head: string,
): string[] {
  const main = sentence.countries.isMain(country) ? 'main' : 'other';
  const whose = ofPerson === undefined ? main : ofPerson.includes(country) ? 'own' : 'foreign';
  const kind = officesOfState.has(head) ? 'public' : 'private';
  const only = sentence.countryCount === 1 ? 'only' : 'one';
  const before = symbolAt(sentence, title - 1);
  const named = 'NLO'.includes(before) ? before : '';
  return [
    'C',
    `C ${whose}`,
    `C ${kind} ${whose}`,
    `C ${kind} ${whose} ${only}`,
    `C ${kind} ${whose} ${named}`,
    `C head ${head}`,
    `C ${kind} before it ${symbolAt(sentence, at - 1)}`,
    `C ${kind} after it ${symbolAt(sentence, at + 1)}`,
    `C ${kind} ${at > title ? 'after' : 'before'} P${Math.min(3, sentence.people.length)}`,
  ];
}
