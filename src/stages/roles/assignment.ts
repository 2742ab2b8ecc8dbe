import { formOfAddress } from '../../knowledge/forms-of-address.js';
import type { Document, Entity, Mention, Role } from '../../pipeline/document.js';
import { ArticleCountries } from './article-countries.js';
import { mayHold } from './constraints/index.js';
import { isPart } from './constraints/parts.js';
import { isFormer } from './former.js';
import { holderCandidates, holderFeatures } from './holders.js';
import { institutionOfPhrase } from './institution-phrase.js';
import { isOneOfSeveral } from './institution-owners.js';
import { institutionCandidates, noInstitutionFeatures } from './institutions.js';
import { joinedWith, listHolders, type ListHolders } from './lists.js';
import {
  isRuledByOther,
  personCountries,
  rulersOf,
  type RoleCandidate,
  type PersonCountries,
  type Rulers,
} from './person-countries.js';
import { score, type RoleModel } from './role-model.js';
import { roleSentences, type SentenceItem, type RoleSentence } from './role-sentence.js';
import { wordsOf } from '../../text/words.js';
import { isPlural } from '../../text/title-head.js';
import { logistic } from '../../tagging/calibration.js';

/** What the roles are worked out from. */
export type RolesInput = Pick<
  Document,
  'text' | 'tokens' | 'sentences' | 'mentions' | 'entities' | 'locations' | 'countries' | 'date'
>;

/** A person, as an index of items, and the log odds of holding a title. */
type Holder = Pick<RoleCandidate, 'holder' | 'odds'>;

/** What is likelier wrong than right is left out. */
const evenOdds = 0.5;
/**
 * The least product of how probable it is that the words are a title and, if so, that the person
 * holds it. Below even odds, since a holder makes a title likelier; fitted to the development articles.
 */
const leastOfBoth = 0.3;

/** The roles of a document with entities and locations, in the order of their titles. */
export function assignRoles(document: RolesInput, model: RoleModel): Role[] {
  const entityOf = entitiesByMention(document);
  const countries = new ArticleCountries(document, entityOf);
  const candidates: RoleCandidate[] = [];
  for (const sentence of roleSentences(document, countries)) {
    const inLists = listHolders(sentence);
    for (const title of sentence.titles) {
      for (const candidate of candidatesOf(model, entityOf, sentence, title, inLists))
        candidates.push(candidate);
    }
  }
  const ofPersons = personCountries(candidates);
  const rulers = rulersOf(candidates);
  const year = document.date === null ? null : Number(document.date.slice(0, 4));
  return candidates.flatMap((candidate) => {
    const { sentence, title, person, odds } = candidate;
    const mention = (sentence.items[title] as SentenceItem).mention as Mention;
    const score = probabilityOf(model, odds);
    if (score * mention.score < leastOfBoth) return [];
    const institution = institutionOf(document.text, model, candidate, ofPersons, rulers);
    return {
      person,
      title: mention,
      institution: (institution && entityOf.get(institution)) ?? null,
      score,
      ...(isFormer(document.text, candidate, year) && { former: true as const }),
    };
  });
}

/** The entity of each mention. */
export function entitiesByMention({ entities }: Pick<Document, 'entities'>): Map<Mention, Entity> {
  const found = new Map<Mention, Entity>();
  for (const entity of entities) for (const mention of entity.mentions) found.set(mention, entity);
  return found;
}

function candidatesOf(
  model: RoleModel,
  entityOf: ReadonlyMap<Mention, Entity>,
  sentence: RoleSentence,
  title: number,
  inLists: ListHolders,
): RoleCandidate[] {
  const candidates: RoleCandidate[] = [];
  const listed = inLists
    .get(title)
    // A cast is a list, too: "stars Ada Roe as a nurse and Bo Li as a king".
    ?.filter((holder) => holder > title || !isPart(sentence, title, holder))
    .map((holder) => ({ holder, odds: oddsInList }));
  for (const { holder, odds } of listed ?? holdersOf(model, sentence, title)) {
    const person = entityOf.get((sentence.items[holder] as SentenceItem).mention as Mention);
    if (!person || candidates.some((other) => other.person === person)) continue;
    candidates.push({ sentence, title, holder, person, odds });
  }
  return candidates.sort((a, b) => a.holder - b.holder);
}

/** Log odds that correspond to 147 right titles of 148, those of lists in the training articles. */
const oddsInList = 5;

/** The calibrated probability of a holder. */
function probabilityOf(
  { calibration: [slope, intercept] }: Pick<RoleModel, 'calibration'>,
  odds: number,
): number {
  return logistic(slope * odds + intercept);
}

/** The likeliest holder from even odds on, and on the same side of the title those who are likely enough to share it. */
function holdersOf(model: RoleModel, sentence: RoleSentence, title: number): Holder[] {
  const { holders, thresholds } = model;
  const scored = holderCandidates(sentence, title)
    .filter((person) => mayHold(sentence, title, person))
    .map((holder) => ({ holder, odds: score(holders, holderFeatures(sentence, title, holder)) }));
  scored.sort((a, b) => b.odds - a.odds);
  const [best] = scored;
  if (!best || probabilityOf(model, best.odds) < evenOdds) return [];
  const isShared = isPlural(sentence.items[title]?.head ?? '');
  const joined = joinedWith(sentence, best.holder);
  return scored.flatMap(({ holder, odds }) => {
    if (holder === best.holder || (isShared && joined.includes(holder))) return [{ holder, odds: best.odds }];
    if (!isShared && !joined.includes(holder)) return [];
    const isSharing = odds > thresholds.sharing && holder > title === best.holder > title;
    return isSharing && probabilityOf(model, odds) >= evenOdds ? [{ holder, odds }] : [];
  });
}

function institutionOf(
  text: string,
  { institutions, thresholds }: RoleModel,
  candidate: RoleCandidate,
  ofPersons: PersonCountries,
  rulers: Rulers,
): Mention | null {
  const { start, end } = (candidate.sentence.items[candidate.title] as SentenceItem).mention as Mention;
  if (isBareHonorific(text.slice(start, end))) return null;
  if (isOneOfSeveral(candidate.sentence, candidate.title)) return null;
  const ofPhrase = institutionOfPhrase(text, candidate);
  if (ofPhrase) return ofPhrase;
  let best: Mention | null = null;
  let bestScore = score(institutions, noInstitutionFeatures(candidate));
  for (const found of institutionCandidates(text, candidate, ofPersons)) {
    const { mention, features, isState, isOfOther = false } = found;
    const country = candidate.sentence.countries.countryOf(mention);
    const isOwn =
      country === null ||
      (mention.start >= start && mention.end <= end) ||
      ofPersons.get(candidate.person)?.includes(country) === true;
    if (isOfOther || (!isOwn && isRuledByOther(rulers, candidate, country))) continue;
    const total = score(institutions, features) + (isState ? thresholds.state : 0);
    if (total > bestScore) [best, bestScore] = [mention, total];
  }
  return best;
}

/** Whether a title is "Sir", "Dr" or the like, which nobody is anywhere. */
function isBareHonorific(written: string): boolean {
  const key = wordsOf(written).join(' ');
  const form = formOfAddress(key);
  return form?.kind === 'honorific' && !form.isName && (form.gender !== null || key === 'dr');
}
