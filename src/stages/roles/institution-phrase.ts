import type { Mention } from '../../pipeline/document.js';
import { isPrivateCalling } from '../../knowledge/walks-of-life.js';
import { isPlural } from '../../text/title-head.js';
import { itemBefore, symbolAt } from './gap.js';
import { isParty } from './institution-adjuncts.js';
import { isNoPublicBody } from './institution-offices.js';
import type { RoleCandidate } from './person-countries.js';
import { farthest, type RoleSentence } from './role-sentence.js';

/*
 * Institutions that grammar gives away, whatever stands near.
 */

/** An organization or place that may be where a title is held. */
export interface InstitutionCandidate {
  mention: Mention;
  features: string[];
  /**
   * Whether it is the person's own country, or the article's main one where that is not known,
   * for a public office without a nationality before it.
   */
  isState: boolean;
  /** Whether grammar gives it to somebody else, whom the training articles have too few of to tell. */
  isOfOther?: boolean;
}

/** Words for a state of which none is named: "the President of the Republic". */
const generic = /^(?:republic|kingdom|state|nation|union|federation)$/i;

/** Whether a mention in a title names something. */
export function isNamed(text: string, { start, end }: Mention): boolean {
  return !generic.test(text.slice(start, end));
}

/** Whether a mention may be where a title is held. */
export function isInstitution(mention: Mention | null): mention is Mention {
  return mention?.type === 'organization' || mention?.type === 'place';
}

/**
 * The organization or place that completes a title ("chair of Andex"), or that the noun phrase of
 * a title and its holder ends or begins with: "Professor Ada Roe of Lund University", "the High
 * Court bench of Justice Bo Li". Null where something else in the phrase may be it, or there is
 * none. In the training articles it is the annotated one in 307 of 321 cases.
 */
export function institutionOfPhrase(
  text: string,
  { sentence, title, holder }: RoleCandidate,
): Mention | null {
  if (/^(?:[OLN]|'s)$/.test(symbolAt(sentence, title - 1))) return null;
  const inside = (sentence.inside.get(title) ?? []).filter(isInstitution);
  if (inside.length > 0) return inside.length === 1 ? complementOf(text, sentence, title, inside) : null;
  const ofWhose = antecedentOfWhose(sentence, title);
  if (ofWhose) return ofWhose;
  if (holder < title) return null;
  const isShared = isPlural(sentence.items[title]?.head ?? '') && isInList(sentence, title, holder);
  if (!isShared && !isInPhrase(sentence, title, holder)) return null;
  const next = symbolAt(sentence, holder + 1) === ',' ? holder + 2 : holder + 1;
  const preposition = symbolAt(sentence, next);
  if (preposition === 'of' || preposition === 'from' || preposition === 'at') {
    const at = symbolAt(sentence, next + 1) === 'the' ? next + 2 : next + 1;
    const symbol = symbolAt(sentence, at);
    // Who is from or at a place may be there for another reason.
    const mention = sentence.items[at]?.mention ?? null;
    const isPlace =
      symbol === 'L' && preposition === 'of' && !isPrivateCalling(sentence.items[title]?.head ?? '');
    if (mention && (symbol === 'O' || isPlace)) {
      const isOther =
        symbol === 'O' &&
        isNoPublicBody(sentence.items[title]?.head ?? '', text.slice(mention.start, mention.end));
      return isOther ? null : mention;
    }
  }
  const brackets = [1, 2, 3].map((step) => symbolAt(sentence, holder + step)).join(' ');
  if (brackets === '( O )' && !isParty(sentence, title, holder, holder + 2))
    return sentence.items[holder + 2]?.mention ?? null;
  return benchBefore(sentence, title);
}

/** "[Lund University], whose chancellor": what the pronoun is about; null where it has no name, or there is none. */
function antecedentOfWhose(sentence: RoleSentence, title: number): Mention | null {
  const modified = /^(?:w|new|late|current)$/.test(symbolAt(sentence, title - 1)) ? title - 2 : title - 1;
  if (symbolAt(sentence, modified) !== 'whose') return null;
  const at = itemBefore(sentence, modified, ',');
  return /^[OL]$/.test(symbolAt(sentence, at)) ? (sentence.items[at]?.mention ?? null) : null;
}

/** "The High Court bench of Justice Ada Roe and Justice Bo Li": the court of all who are named. */
function benchBefore(sentence: RoleSentence, title: number): Mention | null {
  let first = title;
  const isJoined = (at: number): boolean => /^(?:P|T|,|and|&|mr|mrs|ms|dr)$/.test(symbolAt(sentence, at));
  for (let at = title - 1; at > title - farthest && isJoined(at); at -= 1) {
    if (symbolAt(sentence, at) === 'T') first = at;
  }
  const before = [first - 3, first - 2, first - 1].map((at) => symbolAt(sentence, at)).join(' ');
  return before === 'O w of' ? (sentence.items[first - 3]?.mention ?? null) : null;
}

const ofBody = /\s(?:of|for|at|in)\s(?:the\s)?$/;
const ofPlace = /\s(?:of|for|at)\s(?:the\s)?$/;

/** The only name in a title, where it is all that completes it; an envoy is not of where he is sent to. */
function complementOf(
  text: string,
  { items }: RoleSentence,
  title: number,
  [name]: readonly Mention[],
): Mention | null {
  const mention = items[title]?.mention;
  if (!name || mention?.end !== name.end || !isNamed(text, name)) return null;
  const isWhole = (name.type === 'place' ? ofPlace : ofBody).test(text.slice(mention.start, name.start));
  return isWhole ? name : null;
}

/** Whether nothing but other people and where they are from stands between a title and one of its holders. */
function isInList(sentence: RoleSentence, title: number, holder: number): boolean {
  for (let at = title + 1; at < holder; at += 1) {
    if (!/^(?:P|O|L|N|of|the|,|:|and|&|\(|\)|mr|mrs|ms|dr)$/.test(symbolAt(sentence, at))) return false;
  }
  return true;
}

/** Whether nothing but other titles and courtesy forms stands between a title and its holder. */
function isInPhrase(sentence: RoleSentence, title: number, holder: number): boolean {
  for (let at = title + 1; at < holder; at += 1) {
    if (!/^(?:T|mr|mrs|ms|dr)$/.test(symbolAt(sentence, at))) return false;
  }
  return true;
}
