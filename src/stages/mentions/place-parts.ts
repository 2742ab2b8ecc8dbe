import {
  kindNumber,
  nameFlags,
  keptPopulation,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isTown } from '../../knowledge/gazetteer/place-kinds.js';
import { placesOf } from '../../knowledge/gazetteer/places-of.js';
import { partWords, partWordsAfter } from '../../knowledge/place-words.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { SpanIndex } from '../../text/span-index.js';
import { inTextOrder, overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { conjunction, countryWithBefore, joinedPlaces, mayBePlaces } from './joined-places.js';

/**
 * "Nairobi, Kenya" and "Springfield, Ill." are two places each, and so are "Basel (Switzerland)"
 * and "Accra Ghana"; "Lagos-Accra" names two as well. What an engine took for one is parted,
 * a state or country that it overlooked after a comma is added, and an abbreviated one gets
 * its full stop.
 *
 * @param load Loads the gazetteer, when there is a place that it is needed for.
 */
export async function withPlaceParts(
  text: string,
  mentions: readonly Mention[],
  load: () => Promise<Gazetteer>,
): Promise<readonly Mention[]> {
  const mayChange = mentions.some((mention) =>
    mention.type === 'place' ? maySplit(text, mention) : mayBePlaces(text, mention),
  );
  if (!mayChange) return mentions;
  const gazetteer = await load();
  const parted: Mention[] = [];
  for (const mention of mentions) {
    const isPlace = mention.type === 'place';
    const country = isTaken(mention) ? countryWithBefore(text, parted, mention, gazetteer) : null;
    // What a list calls one place is one.
    if (mention.listed) parted.push(mention);
    else if (country) parted.splice(parted.lastIndexOf(country.first), 1, country.whole);
    else if (!isPlace) parted.push(...joinedPlaces(text, mention, gazetteer));
    else {
      const end = endOfRoute(text, mention, parted.at(-1), gazetteer);
      const place = { ...mention, end };
      parted.push(...scored(text, place, partsOf(text, place, gazetteer), gazetteer));
    }
  }
  return withContainers(text, parted, gazetteer);
}

/** What an engine may take the end of a country's name for: "Antigua and [Barbuda]". */
function isTaken({ type }: Mention): boolean {
  return type === 'place' || type === 'person' || type === 'organization';
}

const joints = new UnicodeRegExp(String.raw`[,(\s–-]`);
const commaAfter = new UnicodeRegExp(String.raw`^, ?\p{Lu}`);

/** Whether a mention can be of two places, or can have one after it. */
function maySplit(text: string, { start, end }: Span): boolean {
  return (
    joints.test(text.slice(start, end)) ||
    commaAfter.test(text.slice(end, end + 3)) ||
    text.startsWith(conjunction, end)
  );
}

/** A score for a town and what it lies in, which tell of each other whatever the engine doubted. */
const leastTogether = 0.9;

/** The parts as mentions, surer where a part lies in the next. */
function scored(text: string, mention: Mention, parts: readonly Span[], gazetteer: Gazetteer): Mention[] {
  // With the full stop of an abbreviation, which engines leave out.
  const words = parts.map(({ start, end }) => text.slice(start, text.charAt(end) === '.' ? end + 1 : end));
  const isPair = (at: number): boolean => {
    const [inner, outer] = words.slice(at, at + 2);
    if (at < 0 || inner === undefined || outer === undefined) return false;
    return outersOf(outer, gazetteer).some((place) => isIn(inner, place, gazetteer));
  };
  return parts.map((span, at) => ({
    ...mention,
    ...span,
    score: isPair(at) || isPair(at - 1) ? Math.max(mention.score, leastTogether) : mention.score,
  }));
}

const digit = /\d/;
const listJoint = /\s*(?:[,;(]\s*(?:and |or )?|\))/g;
const chainJoint = /[–-]/g;
const capital = new UnicodeRegExp(String.raw`^\p{Lu}`);

/** The places that a mention names; itself where that is one. */
function partsOf(text: string, mention: Span, gazetteer: Gazetteer): Span[] {
  const written = text.slice(mention.start, mention.end);
  if (digit.test(written)) return [mention];
  const listed = cut(text, mention, listJoint);
  if (listed.length > 1) return listed.flatMap((part) => partsOf(text, part, gazetteer));
  const before = townBeforeCountry(text, mention, gazetteer);
  if (before) return before;
  if (gazetteer.find(written) >= 0) return [mention];
  const chain = cut(text, mention, chainJoint);
  return chain.length > 1 && isRoute(text, chain, gazetteer) ? chain : [mention];
}

const way = / (?:road|highway|motorway|expressway|route|corridor|line|railway|border|flight|train)$/;

/** Where the last place of "Leh-Kargil-Srinagar road" ends, of which an engine found the rest before. */
function endOfRoute(
  text: string,
  { start, end }: Span,
  before: Mention | undefined,
  gazetteer: Gazetteer,
): number {
  if (before?.type !== 'place' || before.end !== start - 1 || !/[–-]/.test(text.charAt(start - 1)))
    return end;
  const [words] = way.exec(text.slice(start, end)) ?? [''];
  return gazetteer.find(text, start, end - words.length) < 0 ? end : end - words.length;
}

/** Whether names joined by hyphens are places each: all well known, or all of one country. */
function isRoute(text: string, chain: readonly Span[], gazetteer: Gazetteer): boolean {
  const names = chain.map(({ start, end }) => text.slice(start, end));
  if (names.every((name) => isLarge(name, gazetteer))) return true;
  const [first, ...others] = names.map((name) => countriesOfTown(name, gazetteer));
  return first?.some((country) => others.every((countries) => countries.includes(country))) ?? false;
}

/** The countries that have a town of a name. */
function countriesOfTown(name: string, gazetteer: Gazetteer): number[] {
  const { kinds, countries, populations } = gazetteer.arrays;
  return placesOf(name, gazetteer, (place, flags) => {
    return isTown(kinds[place]) && flags === 0 && (populations[place] ?? 0) >= leastTown;
  }).map((place) => countries[place] ?? -1);
}

/** The stretches between joints, if each begins with a capital letter; else the whole. */
function cut(text: string, span: Span, joint: RegExp): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  const close = (end: number): void => {
    if (start < end) parts.push({ start, end });
  };
  for (const match of text.slice(span.start, span.end).matchAll(joint)) {
    close(span.start + match.index);
    start = span.start + match.index + match[0].length;
  }
  close(span.end);
  return parts.every((part) => capital.test(text.slice(part.start, part.end))) ? parts : [span];
}

/** "Basel Switzerland": a town and the country or region that it is in, without a comma. */
function townBeforeCountry(text: string, { start, end }: Span, gazetteer: Gazetteer): Span[] | null {
  const written = text.slice(start, end);
  if (!written.includes(' ') || gazetteer.find(written) >= 0) return null;
  for (let at = written.indexOf(' '); at > 0; at = written.indexOf(' ', at + 1)) {
    const outer = written.slice(at + 1);
    // "Washington D.C." is one name.
    const places = abbreviation.test(outer) ? [] : outersOf(outer, gazetteer);
    if (places.some((place) => isIn(written.slice(0, at), place, gazetteer))) {
      return [
        { start, end: start + at },
        { start: start + at + 1, end },
      ];
    }
  }
  return null;
}

const abbreviation = new UnicodeRegExp(String.raw`^(?:\p{Lu}\p{Ll}{0,4}\. ?){1,3}$|^\p{Lu}{2,5}$`);
/** After a place: a comma and the words that may say what it lies in. */
const outerWords = new UnicodeRegExp(
  String.raw`^(, ?)(\p{Lu}[\p{L}’'-]*(?:\.(?:\p{Lu}\p{Ll}{0,3}\.)+|\.)?(?: (?:and )?\p{Lu}[\p{L}’'-]*\.?){0,2})`,
);
const longest = 40;

/** With what places lie in, where it stands after them and was overlooked or not taken for a place. */
function withContainers(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const index = new SpanIndex(mentions);
  const replaced = new Set<Mention>();
  const added: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'place') continue;
    const outer = containerAfter(text, mention, gazetteer);
    if (!outer) continue;
    const there = [
      ...index.overlapping(outer).filter((other) => !replaced.has(other)),
      // Containers follow one another.
      ...added.slice(-1).filter((other) => overlaps(other, outer)),
    ];
    const others = there.filter(({ type }) => type !== 'title');
    if (!others.every((other) => isInside(other, outer))) continue;
    const score = others.reduce((most, other) => Math.max(most, other.score), mention.score);
    for (const other of there) if (isInside(other, outer)) replaced.add(other);
    added.push({ type: 'place', ...outer, score });
  }
  return inTextOrder([...mentions, ...added].filter((mention) => !replaced.has(mention)));
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The country or region that follows a place of it after a comma. */
export function containerAfter(text: string, { start, end }: Span, gazetteer: Gazetteer): Span | null {
  const [, comma = '', following] = outerWords.exec(text.slice(end, end + longest)) ?? [];
  if (following === undefined) return null;
  const inner = text.slice(start, end);
  for (let words = following; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const places = outersOf(words, gazetteer);
    if (places.length === 0) continue;
    const isAbbreviated = words.endsWith('.') && abbreviation.test(words);
    const isItsPlace = places.some((place) => isIn(inner, place, gazetteer));
    if (!isAbbreviated && !isItsPlace) continue;
    const outer = { start: end + comma.length, end: end + comma.length + words.length };
    return withoutFullStop(text, outer, gazetteer);
  }
  return null;
}

/** "in Athens, Greece." and "in Turin, Italy." end with the sentence, and "in Athens, Ga.," with its abbreviation. */
function withoutFullStop(text: string, { start, end }: Span, gazetteer: Gazetteer): Span {
  if (text.charAt(end - 1) !== '.') return { start, end };
  const bare = text.slice(start, end - 1);
  const isWhole = !abbreviation.test(bare) && outersOf(bare, gazetteer).length > 0;
  return { start, end: isWhole || !abbreviation.test(text.slice(start, end)) ? end - 1 : end };
}

/** The countries and first-level regions of a name, by their numbers. */
function outersOf(words: string, gazetteer: Gazetteer): number[] {
  const isAbbreviated = abbreviation.test(words);
  return placesOf(words, gazetteer, (place, flags) => {
    if (flags & nameFlags.demonym || (flags & nameFlags.abbreviation && !isAbbreviated)) return false;
    return gazetteer.arrays.kinds[place] === kindNumber.country || isRegion(place, gazetteer);
  });
}

function isRegion(place: number, { arrays }: Gazetteer): boolean {
  return arrays.kinds[place] === kindNumber.region;
}

/** Whether some place of a name lies in a country or region. */
function isIn(name: string, outer: number, gazetteer: Gazetteer): boolean {
  if (vague.has(name.toLowerCase())) return false;
  const { kinds, countries, regions } = gazetteer.arrays;
  const inside = placesOf(name, gazetteer, (place, flags) => {
    if (flags & (nameFlags.demonym | nameFlags.abbreviation) || kinds[place] === kindNumber.country)
      return false;
    if (isRegion(outer, gazetteer)) return regions[place] === outer && place !== outer;
    return countries[place] === countries[outer];
  });
  return inside.length > 0;
}

/** "Upper" and "West" are names of towns, too. */
const vague: ReadonlySet<string> = new Set([...partWords, ...partWordsAfter]);

const leastTown = keptPopulation(10_000);
const leastPopulation = keptPopulation(50_000);

/** Whether a name is of a country, a capital or a large town or region. */
function isLarge(name: string, gazetteer: Gazetteer): boolean {
  const { kinds, populations } = gazetteer.arrays;
  const large = placesOf(name, gazetteer, (place, flags) => {
    if (flags & (nameFlags.demonym | nameFlags.abbreviation)) return false;
    return kinds[place] === kindNumber.country || (populations[place] ?? 0) >= leastPopulation;
  });
  return large.length > 0;
}
