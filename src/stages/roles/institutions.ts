import { partsOfBodies } from '../../knowledge/bodies.js';
import { officesOfState } from '../../knowledge/offices.js';
import { speechVerbs } from '../../knowledge/role-contexts.js';
import type { Mention } from '../../pipeline/document.js';
import { countryFeatures, isState, ofOtherTitles } from './institution-countries.js';
import { isInstitution, isNamed, type InstitutionCandidate } from './institution-phrase.js';
import { bucket, countOf, gapSymbols, symbolAt } from './gap.js';
import type { RoleCandidate, PersonCountries } from './person-countries.js';
import { ofNeighbours } from './institution-lists.js';
import { isHomeWithin } from './institution-adjuncts.js';
import { isApartFromOffice, isNoPublicBody, isOfHolder, isOtherParty } from './institution-offices.js';
import { isOfOthersTitle, isOfSomebodyElse } from './institution-owners.js';
import { kindOf } from './title-kind.js';
import { reach, symbolOf, type SentenceItem, type RoleSentence } from './role-sentence.js';
import { isOfOffice } from '../../text/title-head.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/** How many organizations and places before and after a title are looked at. */
const most = 4;

const part = new RegExp(
  String.raw`\b(?:(?:${partsOfBodies.join('|')})$|(?:department|division|directorate|faculty) of )`,
  'i',
);
const belonging = /^\s(?:at|of|in)\s(?:the\s)?$/;

/** Whether a name is that of a part of the organization named next: "the Department at the Museum". */
function isPart(text: string, { start, end }: Mention, next: Mention | undefined): boolean {
  if (!next || !part.test(text.slice(start, end))) return false;
  const [between] = belonging.exec(text.slice(end, next.start)) ?? [];
  // What is in a place is not a part of it.
  return between !== undefined && (next.type === 'organization' || !between.startsWith(' in'));
}

const tail = new UnicodeRegExp(String.raw`\p{Lu}[\p{L}-]*\s(?:and|&)\s$`);

/** Whether a name is only the end of a phrase that is no name: "Minister of Health and Wellness". */
function isTail(text: string, title: Mention, { start }: Mention, previous: Mention | undefined): boolean {
  const from = Math.max(title.start, previous?.end ?? 0);
  return tail.test(text.slice(from, start));
}

/** Candidates for the institution of a title that a person holds. */
export function institutionCandidates(
  text: string,
  role: RoleCandidate,
  ofPersons: PersonCountries,
): InstitutionCandidate[] {
  const { sentence, title } = role;
  const { mention: titleMention, head } = sentence.items[title] as SentenceItem;
  const mention = titleMention as Mention;
  const candidates: InstitutionCandidate[] = (sentence.inside.get(title) ?? [])
    .filter(isInstitution)
    .filter(
      (inside, index, all) =>
        isNamed(text, inside) &&
        !isHomeWithin(text, mention, inside, head) &&
        !isOfOffice(text, inside) &&
        !isPart(text, inside, all[index + 1]) &&
        !isTail(text, mention, inside, all[index - 1]),
    )
    .map((inside, index, all) => ({
      mention: inside,
      features: [
        ...insideFeatures(text, mention, all, index, head),
        ...bodyFeatures(text, inside, head, 'inside'),
      ],
      isState: false,
    }));
  const isInside = candidates.length > 0;
  if (!isInside) candidates.push(...ofNeighbours(text, role));
  for (const step of [-1, 1]) {
    let found = 0;
    let brackets = 0;
    let isOtherMember = false;
    for (let at = title + step, steps = 0; steps < reach && found < most; at += step, steps += 1) {
      const item = sentence.items[at];
      if (!item) break;
      if (item.symbol === ')') brackets -= step;
      else if (item.symbol === '(') brackets += step;
      // Members of a list that semicolons part have institutions of their own, but for their country.
      if (item.symbol === ';' && brackets <= 0 && (at - role.holder) * step > 0) isOtherMember = true;
      if (!isInstitution(item.mention)) continue;
      found += 1;
      if (item.country === null && (isOtherMember || isOfOthersTitle(sentence, title, role.holder, at)))
        continue;
      if (item.country === null && isSpokenOf(sentence, title, role.holder, at)) continue;
      const features = [
        ...outsideFeatures(role, ofPersons, at, head, isInside),
        ...(item.country === null
          ? bodyFeatures(text, item.mention, head, isInside ? 'not inside' : 'outside')
          : []),
      ];
      const isClearly = item.country !== null && sentence.countries.isMost(item.country);
      const name = text.slice(item.mention.start, item.mention.end);
      candidates.push({
        mention: item.mention,
        features,
        isState: isState(sentence, title, features, isClearly),
        isOfOther:
          isOfSomebodyElse(sentence, title, role.holder, at) ||
          isOtherParty(sentence.items[title]?.title ?? '', name) ||
          isApartFromOffice(sentence, title, role.holder, at, name) ||
          (isOfHolder(sentence, role.holder, at) && isNoPublicBody(head, name)),
      });
    }
  }
  candidates.push(...ofOtherTitles(role, ofPersons));
  return candidates;
}

/** "Minister Ada Roe said the [Red Cross]": what is spoken of, or to whom, says nothing of the office. */
function isReported(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  const last = Math.max(title, holder);
  return at > last + 1 && speechVerbs.has(sentence.items[last + 1]?.word ?? '');
}

/**
 * "Attorney General Ada Roe said Andex had no licence": what is spoken of first, or spoken to. In the
 * training articles it is the annotated institution in 3 of 20 cases.
 */
function isSpokenOf(sentence: RoleSentence, title: number, holder: number, at: number): boolean {
  if (!isReported(sentence, title, holder, at)) return false;
  let first = Math.max(title, holder) + 2;
  while (/^(?:that|the)$/.test(symbolAt(sentence, first))) first += 1;
  return first === at;
}

/** What kind of body a name is of, by the noun in it, and whether those with such a title are of such bodies. */
function bodyFeatures(text: string, mention: Mention, head: string, where: string): string[] {
  if (mention.type !== 'organization') return [];
  const noun = bodyNoun(text.slice(mention.start, mention.end));
  return [`${where} body ${noun}`, `body ${noun} head ${head}`, `body ${noun} kind ${kindOf(head)}`];
}

/** "university" of "University of Oslo", "AA" of an acronym. */
function bodyNoun(name: string): string {
  const [start = name] = name.split(/\s(?:of|for|in|at|on|to|and|&)\s/i, 1);
  const noun = start.split(/\s+/).at(-1) ?? '';
  return /^[\p{Lu}\d.&-]+$/u.test(noun) ? 'AA' : noun.toLowerCase();
}

/** The features of a role without an institution. */
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
    `none ${inside} countries ${Math.min(2, sentence.countryCount)} before title ${symbolAt(sentence, title - 1)}`,
    ...(inside === 0 ? [`none countries ${Math.min(2, sentence.countryCount)} head ${head}`] : []),
  ];
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
  { sentence, title, holder, person }: RoleCandidate,
  ofPersons: PersonCountries,
  at: number,
  head: string,
  isInside: boolean,
): string[] {
  const isAfter = at > title;
  const gap = isAfter ? gapSymbols(sentence, title + 1, at) : gapSymbols(sentence, at + 1, title);
  const isBeyond = isAfter ? holder > title && holder < at : holder < title && holder > at;
  const side = `${isAfter ? 'after' : 'before'}${isBeyond ? ' holder' : ''}`;
  const country = sentence.items[at]?.country ?? null;
  const type = country === null ? (sentence.items[at]?.symbol ?? '') : 'C';
  const isApart = country !== null && !isInside && gap.length > 1;
  // How far away a country is says nothing of whose it is.
  if (isApart && officesOfState.has(head) && !/^(?:of|from|in|for)$/.test(gap[0] ?? '')) {
    return [side, ...countryFeatures(sentence, title, country, ofPersons.get(person), at, head)];
  }
  const features = [
    side,
    `${side} ${type}`,
    `${side} ${isInside ? 'not inside' : 'none inside'}`,
    `${side} far ${bucket(gap.length)}`,
    `${side} between P${Math.min(3, countOf(gap, 'P'))} T${Math.min(3, countOf(gap, 'T'))}`,
    `${side} gap starts ${gap[0] ?? ''} ${gap[1] ?? ''}`,
    `${side} gap ends ${gap[gap.length - 2] ?? ''} ${gap[gap.length - 1] ?? ''}`,
    `${side} head ${head}`,
    `${side} ${type} kind ${kindOf(head)}`,
    `${side} before it ${symbolAt(sentence, at - 1)}`,
    `${side} holder ${holder > title ? 'A' : 'B'}`,
  ];
  const owner = symbolAt(sentence, title - 1);
  if (!isAfter && /^(?:its|their|our)$/.test(owner)) {
    const isFirst = !sentence.items.slice(0, at).some(({ mention }) => isInstitution(mention));
    features.push(`${owner} ${type}`, `${owner} ${isFirst ? 'first' : 'later'} ${type}`);
  }
  if (isReported(sentence, title, holder, at))
    features.push('reported', `reported ${type}`, `reported ${type} head ${head}`);
  const link = linkOf(gap);
  if (link !== '') {
    features.push(
      `${side} link ${link}`,
      `${side} ${type} link ${link} ${isInside ? 'not inside' : 'none inside'}`,
    );
  }
  if (isApart) {
    features.push(...countryFeatures(sentence, title, country, ofPersons.get(person), at, head));
  }
  if (gap.length <= 5) features.push(`${side} gap ${gap.join(' ')}`, `${side} ${type} gap ${gap.join(' ')}`);
  if (gap.length === 0)
    features.push(`${side} ${type} ${isInside ? 'not inside' : 'none inside'} head ${head}`);
  return features;
}

/** What joins a name to a title or its holder, without articles and whichever the preposition of place. */
function linkOf(gap: readonly string[]): string {
  const words = gap
    .filter((symbol) => !/^(?:the|an?)$/.test(symbol))
    .map((symbol) => (/^(?:of|from|at|in)$/.test(symbol) ? 'of' : symbol));
  return words.length > 3 ? '' : words.join(' ');
}
