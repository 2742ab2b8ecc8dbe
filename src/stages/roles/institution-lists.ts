import { isInstitution, isNamed, type InstitutionCandidate } from './institution-phrase.js';
import { itemBefore, symbolAt } from './gap.js';
import type { RoleCandidate } from './person-countries.js';
import { farthest, type SentenceItem } from './role-sentence.js';
import { kindOf } from './title-kind.js';

/*
 * Where a title may be held because the titles beside it are held there.
 */

/** The institutions of the titles that one is joined or listed with. */
export function ofNeighbours(text: string, role: RoleCandidate): InstitutionCandidate[] {
  return [...ofJoinedTitles(text, role), ...ofTitlesBefore(text, role)];
}

/**
 * "co-founder, chairman and chief executive of Andex": what completes the last of joined titles may
 * complete them all.
 */
function ofJoinedTitles(text: string, { sentence, title }: RoleCandidate): InstitutionCandidate[] {
  const { head } = sentence.items[title] as SentenceItem;
  let steps = 0;
  for (
    let at = title + 1;
    at < title + farthest && /^(?:,|and|&|or)$/.test(symbolAt(sentence, at));
    at += 1
  ) {
    const next = sentence.items[at + 1];
    if (next?.symbol !== 'T' || !next.mention) continue;
    const [mention] = (sentence.inside.get(at + 1) ?? []).filter(isInstitution);
    steps += 1;
    if (mention) {
      const preposition = text.slice(next.mention.start, mention.start).trim().split(/\s+/).at(-1) ?? '';
      const features = [
        'joined',
        `joined head ${head}`,
        `joined kinds ${kindOf(head)} ${kindOf(next.head)}`,
        `joined ${preposition} ${mention.end === next.mention.end ? 'whole' : 'part'}`,
        `joined by ${symbolAt(sentence, at)}`,
        `joined steps ${Math.min(3, steps)}`,
      ];
      return [{ mention, features, isState: false }];
    }
    at += 1;
  }
  return [];
}

/** Kinds of title by which somebody serves the public; see `kindOf`. */
const isPublic = /^(?:state|office)$/;
const light = /^(?:P|T|,|;|:|and|&|mr|mrs|ms|dr|the|\(|\)|also|both|as)$/;

/**
 * "Andex chair Ada Roe and secretary Bo Li", "Ada Roe, chair of Andex, and Bo Li, secretary": what
 * is said of the first of a list may be so of all.
 */
function ofTitlesBefore(text: string, { sentence, title, holder }: RoleCandidate): InstitutionCandidate[] {
  const { head } = sentence.items[title] as SentenceItem;
  let people = 0;
  let titles = 0;
  for (let at = title - 1; at > title - farthest && light.test(symbolAt(sentence, at)); at -= 1) {
    const item = sentence.items[at] as SentenceItem;
    // Members that semicolons part have institutions of their own.
    if (item.symbol === ';' && (people > 0 || holder > title)) break;
    if (item.symbol === 'P') people += 1;
    if (item.symbol !== 'T' || !item.mention) continue;
    titles += 1;
    const inside = (sentence.inside.get(at) ?? []).filter(isInstitution).filter((one) => isNamed(text, one));
    const before = itemBefore(sentence, at, "'s");
    const outside = sentence.items[before]?.mention ?? null;
    const mention = inside.at(-1) ?? (isInstitution(outside) ? outside : null);
    if (!mention) continue;
    // "Andex president Ada Roe and Governor Bo Li": a public office is in nobody else's firm or town.
    const isCountry =
      mention === outside && mention.type !== 'organization' && sentence.items[before]?.country !== null;
    if (people > 0 && isPublic.test(kindOf(head)) && item.head !== head && !isCountry) break;
    const where = inside.length > 0 ? 'inside' : before === at - 2 ? "'s" : 'before';
    const order = `${people > 0 ? 'other' : 'same'} ${holder > title ? 'A' : 'B'}`;
    const features = [
      'list',
      `list ${where} ${mention.type}`,
      `list head ${head}`,
      `list kinds ${kindOf(head)} ${kindOf(item.head)}`,
      `list ${order} ${where}`,
      `list ${order} by ${symbolAt(sentence, title - 1)}`,
      `list P${Math.min(people, 2)} T${Math.min(titles, 2)}`,
    ];
    return [{ mention, features, isState: false }];
  }
  return [];
}
