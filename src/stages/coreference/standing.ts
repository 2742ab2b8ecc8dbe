import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { officesOfState, regnalTitles } from '../../knowledge/offices.js';
import type { Mention } from '../../pipeline/document.js';
import type { Cluster } from './cluster.js';
import type { Genders } from './genders.js';
import type { Introductions } from './introductions.js';
import type { NameForm } from './name-forms.js';

/** What a title that the person was given elsewhere counts: more than a gender that agrees. */
const byTitle = 12;
/** Less than what a surname has before a given name: it decides only who else is equal. */
const byKin = -0.25;
/** More mentions of one person than this are not all looked at. */
const mostMentions = 32;

/** How well people who bear a word go with a mention of that word alone. */
export class Standing {
  constructor(
    private readonly genders: Genders,
    private readonly introductions: Introductions,
  ) {}

  /** What the forms of address say: see `Genders`. */
  agreement(mention: Mention, person: Cluster): number {
    if (isBeforeOther(mention, fullMentions(person)[0], this.introductions)) return -1;
    return this.genders.agreement(mention, person);
  }

  /**
   * "Sergeant Roe" is who was called a sergeant. "Roe" alone is who the article is about, and not
   * whom it names only as somebody's kin.
   */
  of(mention: Mention, person: Cluster): number {
    const { introductions } = this;
    const named = fullMentions(person);
    const titles = introductions.titlesOf(mention);
    const isTitled =
      titles.length > 0 &&
      named.some((one) => introductions.titlesOf(one).some((title) => titles.includes(title)));
    const before = named.filter(({ start }) => start < mention.start);
    const isKin = before.length > 0 && before.every((one) => introductions.isKin(one));
    return (isTitled ? byTitle : 0) + (isKin ? byKin : 0);
  }
}

/**
 * The mentions of one word that are of none of the people who bear it in a full name: "Pope Leo" is no
 * Leo Marsh, nor "Roe" Ada Roe where the text goes on with "Roe's wife, Ada Roe".
 */
export function apartMentions(
  { mentions }: NameForm,
  bearers: readonly Cluster[],
  introductions: Introductions,
): Mention[] {
  if (bearers.length === 0 || bearers.some((bearer) => fullMentions(bearer).length === 0)) return [];
  const sole = mentions.filter((mention) => {
    const title = introductions.soleNameTitle(mention);
    return title !== undefined && bearers.every((bearer) => isOtherThan(title, bearer, introductions));
  });
  if (sole.length > 0 || bearers.length > 1) return sole;
  const [bearer] = bearers;
  const [first] = bearer ? fullMentions(bearer) : [];
  const relative = first && introductions.relativeOf(first);
  const kin = first && relative && introductions.isKinOf(first, relative) ? relative : undefined;
  const last = kin && mentions.includes(kin) ? kin.start : -1;
  return mentions.filter((mention) => mention.start <= last || isBeforeOther(mention, first, introductions));
}

/**
 * Whether a mention of a surname alone is of somebody else than who is named in full only after it: as kin of whom
 * it is of ("Lady Roe and their daughter, Ada Roe"), or in the same sentence by another title.
 * @param first Where that one is first named in full.
 */
function isBeforeOther(mention: Mention, first: Mention | undefined, introductions: Introductions): boolean {
  if (!first) return false;
  if (isOfSpouse(first, mention, introductions)) return true;
  if (first.start < mention.start) return haveOtherRanks(first, mention, introductions);
  if (introductions.isKinOf(first, mention)) return true;
  const [own, other] = [introductions.titlesOf(mention), introductions.titlesOf(first)];
  const isOther = own.length > 0 && other.length > 0 && !own.some((title) => other.includes(title));
  return isOther && introductions.areInOneSentence(mention, first);
}

/** "President Roe" and "the first lady, Ada Roe": the surname with another title is of who holds the office. */
function isOfSpouse(first: Mention, mention: Mention, introductions: Introductions): boolean {
  const isSpouse = introductions.titlesOf(first).some((title) => title === 'lady' || title === 'gentleman');
  return (
    isSpouse &&
    introductions.titlesOf(mention).some((title) => officesOfState.has(title) || title === 'governor')
  );
}

/** Whether one who goes by a single name with a title is no bearer of a full name. */
function isOtherThan(title: string, bearer: Cluster, introductions: Introductions): boolean {
  const named = fullMentions(bearer);
  const titles = new Set(named.flatMap((mention) => [...introductions.titlesOf(mention)]));
  if (title === '') return !named.some((mention) => introductions.soleNameTitle(mention) === '');
  if (titles.has(title) || named.some((mention) => introductions.soleNameTitle(mention) === title))
    return false;
  if (
    !regnalTitles.has(title) &&
    bearer.forms.some(({ words }) => words.some((word) => /^(?:bin|bint|ibn|al-)/.test(word)))
  )
    return false;
  return regnalTitles.has(title) || titles.size > 0;
}

/** The first mentions of a person by a name of several words. */
function fullMentions({ forms }: Cluster): Mention[] {
  return forms
    .filter(({ words }) => words.length > 1)
    .flatMap(({ mentions }) => mentions.slice(0, mostMentions))
    .sort((a, b) => a.start - b.start)
    .slice(0, mostMentions);
}

/** "Captain Ada Roe and Sergeant Roe": nobody has two ranks in one sentence. */
function haveOtherRanks(first: Mention, second: Mention, introductions: Introductions): boolean {
  const ranks = [first, second].map((mention) => {
    const forms = introductions.titlesOf(mention).map((title) => formOfAddress(title));
    return forms.find((form) => form?.kind === 'rank')?.form;
  });
  const [one, other] = ranks;
  if (one === undefined || other === undefined || one === other) return false;
  return introductions.areInOneSentence(first, second);
}
