import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import type { Document, Mention } from '../../pipeline/document.js';
import { withFormsOfAddress } from './address.js';
import { assemble } from './assemble.js';
import { withoutBrokenWords } from './broken-words.js';
import { withCountryWords } from './country-words.js';
import { withCredits } from './credits.js';
import { withoutDoubtfulPeople, withoutDoubtfulProducts, withoutFamilies } from './doubtful.js';
import { withFirmsOfHeads } from './firms-of-heads.js';
import { withHyphenatedEvents } from './hyphenated-events.js';
import { withoutNamelessLetters, withoutPartyLetters } from './letters.js';
import { withClaims, type Claim } from './names/claims.js';
import { withKnownNames } from './names/index.js';
import { withoutNoNames } from './no-names.js';
import { withNumberedEvents } from './numbered-events.js';
import { withOneType } from './one-type.js';
import { withPartyStates } from './party-states.js';
import { withWholePeople } from './people/index.js';
import { withPlaceParts } from './place-parts.js';
import { withRegionalOffices } from './regional-offices.js';
import { withRolePhrases } from './role-phrases.js';
import { withoutSpecies } from './species.js';
import { withoutStorms } from './storms.js';
import { withTownsOfSurnames } from './surname-towns.js';
import { withConjuncts } from './titles/conjuncts.js';
import { withTitleBounds } from './titles/index.js';
import { withoutWordsBefore } from './words-before-names.js';
import { withWholeRanks } from './whole-ranks.js';

/** What passes read beside the mentions. */
export interface PassContext {
  document: Pick<Document, 'text' | 'tokens' | 'frontMatter' | 'dateline' | 'sentences'>;
  /** The names of the user's list that the text has. */
  given: readonly Claim[];
  /** Loads the gazetteer, which is large: with the first article that it is needed for. */
  gazetteer: () => Promise<Gazetteer>;
}

/** Puts something about all mentions of an article right, and returns them. */
type MentionPass = (
  mentions: readonly Mention[],
  context: PassContext,
) => readonly Mention[] | Promise<readonly Mention[]>;

type ByText = (text: string, mentions: readonly Mention[]) => readonly Mention[];
type ByDocument = (document: PassContext['document'], mentions: readonly Mention[]) => readonly Mention[];
type ByGazetteer = (
  text: string,
  mentions: readonly Mention[],
  load: PassContext['gazetteer'],
) => Promise<readonly Mention[]>;

const byText =
  (pass: ByText): MentionPass =>
  (mentions, { document }) =>
    pass(document.text, mentions);
const byDocument =
  (pass: ByDocument): MentionPass =>
  (mentions, { document }) =>
    pass(document, mentions);
const byGazetteer =
  (pass: ByGazetteer): MentionPass =>
  (mentions, { document, gazetteer }) =>
    pass(document.text, mentions, gazetteer);
/** The user's names in place of what overlaps them. */
const withGivenNames: MentionPass = (mentions, { document, given }) =>
  withClaims(document.text, mentions, given);

/*
 * In the order of each list, each on what those before it left. A new pass is a new file and a line in the list of
 * when it is to run.
 */

/** On what the engine found, in any order. */
export const ofCandidates: readonly MentionPass[] = [
  byText(withoutSpecies), //         "[Acacia] trees" are nobody
  byText(withoutStorms), //          "Hurricane Odile … [Odile] weakened"
  byText(withoutWordsBefore), //     "Drugmaker [GSK] said"
  byText(withRegionalOffices), //    "Selangor [Menteri Besar] Ada Roe"
  byText(withoutNamelessLetters), // "([L-R]) Ada Roe and Bo Li", "the [SHO]"
  byText(withoutBrokenWords), //     "[Rotter]-" at the end of a line
  byText(withoutPartyLetters), //    "Ada Roe, R-[Texas]", not "[R-Texas]"
  byDocument(withCredits), //        "By [Ada Roe]" above the text
];

/** On these and the user's own names, up to the bounds of titles. */
export const ofNames: readonly MentionPass[] = [
  withGivenNames, //                 before any rule sees the text
  byDocument(withKnownNames), //     names that the world or the article knows
  byText(withWholePeople), //        "[Ada de la Roe]", not "[Ada] de la Roe"
  byText(withNumberedEvents), //     "the [3rd Asia Pacific Water Summit]"
  withGivenNames, //                 again, where a rule knew better
  byDocument(assemble), //           clean spans in text order, without overlaps
  byText(withHyphenatedEvents), //   "[SARS-CoV-2]" is one
  byText(withoutNoNames), //         "9 a.m. [Mountain]", "[Gen X]"
  byText(withOneType), //            one type for the same words
  byText(withCountryWords), //       "[American]" is a nationality
  byGazetteer(withTownsOfSurnames), // "Jack London was in [London], Kentucky"
  byGazetteer(withPartyStates), //   "Ada Roe, R-[Pa.]"
  byGazetteer(withPlaceParts), //    "[Nairobi], [Kenya]" are two
  byText(withFormsOfAddress), //     "[Dr] [Ada Roe]"; "Mr" is nothing
  byText(withWholeRanks), //         "[Det Ch Insp] Ada Roe"
  byDocument(withRolePhrases), //    "a painter, [sculptor] and [radio host]"
  byDocument(withConjuncts), //      "[host] and [producer]"
  byDocument(withTitleBounds), //    a list of rules of its own, in `titles/`
  byText(withFirmsOfHeads), //       "[Kessler] CEO Ada Roe"
  byText(withoutFamilies), //        "the [Kirchners]"
];

/** On these and temporal expressions. */
export const ofAll: readonly MentionPass[] = [
  byText(withoutDoubtfulPeople), //  likelier nobody
  byText((_, mentions) => withoutDoubtfulProducts(mentions)), // hardly ever right
];

/** The mentions after all passes of a list. */
export async function afterPasses(
  passes: readonly MentionPass[],
  mentions: readonly Mention[],
  context: PassContext,
): Promise<readonly Mention[]> {
  let after = mentions;
  for (const pass of passes) after = await pass(after, context);
  return after;
}
