import { partsOfBodies } from '../../knowledge/bodies.js';
import { officesOfState } from '../../knowledge/offices.js';
import type { Mention } from '../../pipeline/document.js';
import { bucket, countOf, gapSymbols, symbolAt } from './gap.js';
import { countryStem } from './countries.js';
import type { RoleCandidate, PersonCountries } from './person-countries.js';
import { symbolOf, type SentenceItem, type RoleSentence } from './role-sentence.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/** How many organizations and places before and after a title are looked at. */
const most = 4;
/** How many items further than that they may be. */
const reach = 50;

/** An organization or place that may be where a title is held. */
export interface InstitutionCandidate {
  mention: Mention;
  /** What speaks for and against it. */
  features: string[];
  /** Whether it is the article's main country, for a public office of no other nationality. */
  isState: boolean;
}

const part = new RegExp(String.raw`\b(?:${partsOfBodies.join('|')})$`, 'i');
const belonging = /^\s(?:at|of)\s(?:the\s)?$/;

/** Whether a name is that of a part of the organization named next: "the Department at the Museum". */
function isPart(text: string, { start, end }: Mention, next: Mention | undefined): boolean {
  return (
    next !== undefined && part.test(text.slice(start, end)) && belonging.test(text.slice(end, next.start))
  );
}

const tail = new UnicodeRegExp(String.raw`\p{Lu}[\p{L}-]*\s(?:and|&)\s$`);

/** Whether a name is but the end of a phrase that is none: "Minister of Health and Wellness". */
function isTail(text: string, title: Mention, { start }: Mention, previous: Mention | undefined): boolean {
  const from = Math.max(title.start, previous?.end ?? 0);
  return tail.test(text.slice(from, start));
}

function isInstitution(mention: Mention | null): mention is Mention {
  return mention?.type === 'organization' || mention?.type === 'place';
}

/** Candidates for the institution of a title that a person holds. */
export function institutionCandidates(
  text: string,
  holding: RoleCandidate,
  homes: PersonCountries,
): InstitutionCandidate[] {
  const { sentence, title } = holding;
  const { mention: titleMention, head } = sentence.items[title] as SentenceItem;
  const mention = titleMention as Mention;
  const candidates = (sentence.inside.get(title) ?? [])
    .filter(isInstitution)
    .filter(
      (inside, index, all) =>
        !isPart(text, inside, all[index + 1]) && !isTail(text, mention, inside, all[index - 1]),
    )
    .map((inside, index, all) => ({
      mention: inside,
      features: insideFeatures(text, mention, all, index, head),
      isState: false,
    }));
  const isInside = candidates.length > 0;
  for (const step of [-1, 1]) {
    let found = 0;
    for (let at = title + step, steps = 0; steps < reach && found < most; at += step, steps += 1) {
      const item = sentence.items[at];
      if (!item) break;
      if (!isInstitution(item.mention)) continue;
      found += 1;
      const features = outsideFeatures(text, holding, homes, at, head, isInside);
      candidates.push({ mention: item.mention, features, isState: isState(sentence, title, features) });
    }
  }
  return candidates;
}

function isState(sentence: RoleSentence, title: number, features: readonly string[]): boolean {
  return symbolAt(sentence, title - 1) !== 'N' && features.includes('C public main');
}

/** What speaks for there being no institution. */
export function noInstitutionFeatures({ sentence, title, holder }: RoleCandidate): string[] {
  const { head } = sentence.items[title] as SentenceItem;
  const inside = Math.min(2, (sentence.inside.get(title) ?? []).filter(isInstitution).length);
  return [
    'none',
    `none head ${head}`,
    `none before title ${symbolAt(sentence, title - 1)}`,
    `none person ${holder > title ? 'A' : 'B'}`,
    `none inside ${inside}`,
    `none ending ${head.slice(-3)}`,
    `none ${inside} countries ${Math.min(2, sentence.countries)} before title ${symbolAt(sentence, title - 1)}`,
    ...(inside === 0 ? [`none countries ${Math.min(2, sentence.countries)} head ${head}`] : []),
  ];
}

function textOf({ items }: RoleSentence, text: string, index: number): string {
  const mention = items[index]?.mention;
  return mention ? text.slice(mention.start, mention.end) : '';
}

function insideFeatures(
  text: string,
  title: Mention,
  all: readonly Mention[],
  index: number,
  head: string,
): string[] {
  const inside = all[index] as Mention;
  const following = all[index + 1]?.type ?? '';
  const before = text.slice(title.start, inside.start).trim().split(/\s+/).slice(-2).map(symbolOf);
  const [next = '$'] = text.slice(inside.end, title.end).trim().split(/\s+/, 1);
  const after = next === '' ? '$' : next.startsWith("'s") || next.startsWith('’s') ? "'s" : symbolOf(next);
  return [
    'inside',
    `inside ${inside.type}`,
    `inside ${Math.min(index, 3)} of ${Math.min(all.length, 3)}`,
    `inside ${inside.type} with ${following}`,
    `inside after ${before[before.length - 1] ?? '^'} ${inside.type}`,
    `inside before ${after}`,
    `inside head ${head}`,
    `inside head ${head} after ${before.at(-1) === 'the' ? (before.at(-2) ?? '^') : (before.at(-1) ?? '^')}`,
  ];
}

function outsideFeatures(
  text: string,
  { sentence, title, holder, person }: RoleCandidate,
  homes: PersonCountries,
  at: number,
  head: string,
  isInside: boolean,
): string[] {
  const isAfter = at > title;
  const gap = isAfter ? gapSymbols(sentence, title + 1, at) : gapSymbols(sentence, at + 1, title);
  const isBeyond = isAfter ? holder > title && holder < at : holder < title && holder > at;
  const side = `${isAfter ? 'after' : 'before'}${isBeyond ? ' holder' : ''}`;
  const isCountry = sentence.items[at]?.isCountry ?? false;
  const type = isCountry ? 'C' : (sentence.items[at]?.symbol ?? '');
  const features = [
    side,
    `${side} ${type}`,
    `${side} ${isInside ? 'not inside' : 'none inside'}`,
    `${side} far ${bucket(gap.length)}`,
    `${side} between P${Math.min(3, countOf(gap, 'P'))} T${Math.min(3, countOf(gap, 'T'))}`,
    `${side} gap starts ${gap[0] ?? ''} ${gap[1] ?? ''}`,
    `${side} gap ends ${gap[gap.length - 2] ?? ''} ${gap[gap.length - 1] ?? ''}`,
    `${side} head ${head}`,
    `${side} before it ${symbolAt(sentence, at - 1)}`,
    `${side} holder ${holder > title ? 'A' : 'B'}`,
  ];
  if (isCountry && !isInside && gap.length > 1) {
    features.push(...countryFeatures(text, { sentence, title, holder, person }, homes, at, head));
  }
  if (gap.length <= 5) features.push(`${side} gap ${gap.join(' ')}`, `${side} ${type} gap ${gap.join(' ')}`);
  if (gap.length === 0)
    features.push(`${side} ${type} ${isInside ? 'not inside' : 'none inside'} head ${head}`);
  return features;
}

/** A country somewhere in the sentence: that of a public office, if the article does not say otherwise. */
function countryFeatures(
  text: string,
  { sentence, title, person }: RoleCandidate,
  homes: PersonCountries,
  at: number,
  head: string,
): string[] {
  const name = textOf(sentence, text, at);
  const known = homes.get(person);
  const main = sentence.weights.isMain(name) ? 'main' : 'other';
  const home = known === undefined ? main : known === countryStem(name) ? 'home' : 'abroad';
  const kind = officesOfState.has(head) ? 'public' : 'private';
  const only = sentence.countries === 1 ? 'only' : 'one';
  const before = symbolAt(sentence, title - 1);
  const named = 'NLO'.includes(before) ? before : '';
  return [
    'C',
    `C ${home}`,
    `C ${kind} ${home}`,
    `C ${kind} ${home} ${only}`,
    `C ${kind} ${home} ${named}`,
    `C head ${head}`,
    `C ${kind} before it ${symbolAt(sentence, at - 1)}`,
    `C ${kind} after it ${symbolAt(sentence, at + 1)}`,
    `C ${kind} ${at > title ? 'after' : 'before'} P${Math.min(3, sentence.people.length)}`,
  ];
}
