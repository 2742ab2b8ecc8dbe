import type { Document, Entity, GeoKind, Mention } from '../../pipeline/document.js';
import { containersOf, type Container } from './containers.js';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { cityOfLetters } from '../../knowledge/city-letters.js';
import { celestialBodies } from '../../knowledge/celestial-bodies.js';
import { englishSees } from '../../knowledge/english-sees.js';
import { isFacility, kindByWords } from './head-words.js';
import {
  isCalledRegion,
  isCalledTown,
  isRegionOfCapital,
  isStateOfMember,
  listedRegions,
  officeOfRegion,
} from './region-cues.js';

/** How a candidate came about. */
export type CandidateSource =
  | 'listed' // the gazetteer has the name
  | 'bare' // it has the name without "district" or "city"
  | 'part' // it has the name without "northern" or the like
  | 'inside' // it has a name inside the name: "Nairobi" of "Nairobi Hospital"
  | 'unlisted' // some place of a country that the text speaks of
  | 'none'; // no place of a single country

/** What a name may mean. */
export interface PlaceCandidate {
  source: CandidateSource;
  /** Its number in the gazetteer; -1 for none. */
  place: number;
  country: number;
  flags: number;
  /** How many places before it bear the name and have more people. */
  rank: number;
  probability: number;
}

/** A place entity on its way to a location. */
export interface PlaceName {
  entity: Entity;
  /** Its ways of being written, the parts after a comma left out. */
  forms: string[];
  /** What the words of its name tell, or those beside it. */
  kind: GeoKind | null;
  hasAccents: boolean;
  /** How often it is named, dampened. */
  weight: number;
  /** Indexes of the sentences that name it. */
  sentences: number[];
  /** What the text says it lies in. */
  containers: Container[];
  /** Those of them that its own name has: "Paris, Texas". */
  ownContainers: Container[];
  /** The other names of the document that it is said to lie in. */
  outerNames: PlaceName[];
  isInDateline: boolean;
  /** Whether the text has a governor of it. */
  isGoverned: boolean;
  candidates: PlaceCandidate[];
  /** The largest population of a place of this name, as the gazetteer keeps it. */
  listedPopulation: number;
}

/** Upper bounds: further forms or mentions of a name add no evidence. */
const mostForms = 4;
const mostMentions = 8;

/** Where a form goes over to what the place lies in: "Zakho, Dohuk", "AMMAN — Jordan". */
const parting = /\s*(?:,|\(|\s[—–-]\s|[—–])\s*/u;

/** The place entities of a document, with what the text right beside them says. */
export function placeNames(
  document: Pick<Document, 'text' | 'sentences' | 'dateline' | 'mentions' | 'entities'>,
  gazetteer: Gazetteer,
): PlaceName[] {
  const names: PlaceName[] = [];
  const nameOf = new Map<Mention, PlaceName>();
  for (const entity of document.entities) {
    if (entity.type !== 'place') continue;
    const name: PlaceName = {
      entity,
      forms: [],
      kind: kindByWords(entity.name),
      hasAccents: /[À-ɏḀ-ỿ]/u.test(entity.name),
      weight: 1 + Math.log(entity.mentions.length),
      sentences: [],
      containers: [],
      ownContainers: [],
      outerNames: [],
      isInDateline: false,
      isGoverned: false,
      candidates: [],
      listedPopulation: 0,
    };
    for (const written of [entity.name, ...entity.aliases].slice(0, mostForms)) {
      const form = cityOfLetters.get(written) ?? written;
      name.forms.push(form);
      // "St. Peter's Basilica" is one name.
      const parts = gazetteer.find(form) < 0 ? partsOf(form) : null;
      if (!parts) continue;
      name.forms.push(parts.head);
      for (const outer of parts.outer) {
        const container = containersOf(gazetteer, outer);
        if (container) name.ownContainers.push(container);
      }
    }
    name.containers.push(...name.ownContainers);
    names.push(name);
    for (const mention of entity.mentions.slice(0, mostMentions)) nameOf.set(mention, name);
  }
  addMentions(document, gazetteer, nameOf);
  for (const name of names) addOffices(name, document.text, gazetteer);
  return names;
}

/** An article that names a region's governor is of the region throughout, where nothing says that it is of the town. */
function addOffices(name: PlaceName, text: string, gazetteer: Gazetteer): void {
  const mentions = name.entity.mentions.slice(0, mostMentions);
  const offices = mentions.flatMap((mention) => officeOfRegion(text, mention) ?? []);
  name.isGoverned = offices.some((office) => /^gov/i.test(office));
  if (offices.length === 0 || name.isInDateline) return;
  if (mentions.some((mention) => isCalledTown(text, mention))) return;
  // "Rio de Janeiro" is no river, either.
  if (!isRegionOfCapital(name.entity.name, gazetteer)) name.kind = 'region';
}

/** Whether a name is a planet's, and not the town's in New Jersey, which the text would say that it lies in. */
export function isCelestial({ entity, containers }: PlaceName): boolean {
  return containers.length === 0 && celestialBodies.has(entity.name);
}

/** "The West must stop": a part of the world, and no town in Texas; other directions are parts of a country as often. */
export function isTheWest({ entity, containers }: PlaceName): boolean {
  return containers.length === 0 && entity.name === 'West';
}

const possessive = /^(.{2,}?)['’]s? +(?=\p{Lu})/u;

/** A form as the place and what it lies in: "Zakho" and "Dohuk", "Sindh" and "Pakistan". */
function partsOf(form: string): { head: string; outer: string[] } | null {
  if (!/[,(—–'’]| - /.test(form)) return null;
  const owner = possessive.exec(form);
  if (owner) {
    const head = form.slice(owner[0].length);
    // "Children's Hospital" is no town of the name of Hospital.
    return isFacility(head) ? null : { head, outer: [owner[1] as string] };
  }
  const [head = form, ...rest] = form.split(parting).filter((part) => part !== '');
  if (rest.length === 0) return null;
  return { head, outer: rest.map((part) => part.replace(/^(?:in|of|near) (?:the )?|\)$/g, '')) };
}

/** Goes through the mentions in text order. */
function addMentions(
  { mentions, sentences, dateline, text }: Pick<Document, 'text' | 'sentences' | 'dateline' | 'mentions'>,
  gazetteer: Gazetteer,
  nameOf: ReadonlyMap<Mention, PlaceName>,
): void {
  const inLists = listedRegions(text, mentions, gazetteer);
  let sentence = 0;
  mentions.forEach((mention, index) => {
    const name = nameOf.get(mention);
    if (!name) return;
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) sentence += 1;
    if (!name.sentences.includes(sentence)) name.sentences.push(sentence);
    const place = dateline?.place;
    if (place && place.start <= mention.start && mention.end <= place.end) name.isInDateline = true;
    const isListed = inLists.has(mention);
    if (isListed || isCalledRegion(text, mention)) name.kind ??= 'region';
    // What follows it there is the next of the list, and not what it lies in.
    if (isListed) return;
    if (isStateOfMember(text, mention, gazetteer)) {
      name.kind ??= 'region';
      addOwnContainer(name, 'United States', gazetteer);
      return;
    }
    const outer =
      outerAfter(text, mention, mentions[index + 1], gazetteer) ??
      outerBefore(text, mention, mentions[index - 1], gazetteer);
    if (outer) {
      name.containers.push(outer.container);
      const outerName = outer.mention ? nameOf.get(outer.mention) : undefined;
      if (outerName && outerName !== name) name.outerNames.push(outerName);
    } else if (isEnglishSee(text, mention)) addOwnContainer(name, 'England', gazetteer);
  });
}

/** Says that a name lies in a country or region as surely as if its own words said so: no region abroad is meant either. */
function addOwnContainer(name: PlaceName, outer: string, gazetteer: Gazetteer): void {
  const container = containersOf(gazetteer, outer, true);
  if (!container) return;
  name.containers.push(container);
  name.ownContainers.push(container);
}

const bishop = /\b(?:arch)?bishop(?:ric)? of $/i;
/** As long as "archbishopric of ". */
const longestBefore = 18;

/** "the Bishop of Durham": the see of that name. */
function isEnglishSee(text: string, { start, end }: Mention): boolean {
  return (
    bishop.test(text.slice(Math.max(0, start - longestBefore), start)) &&
    englishSees.has(text.slice(start, end))
  );
}

/** The most UTF-16 code units between a place and what it lies in. */
const mostBetween = 24;
/** What stands between a place and the one that it lies in. */
const within =
  /^(?:,? (?:in|of|near|outside)(?: the| central| northern| southern| eastern| western)?| ?\(|,)\s*$/u;
/** Words after a comma that may be a place the tagger did not see: ", Ill.", ", Texas". */
const capitalised = /, ?(\p{Lu}[\p{L}’'-]*\.?(?:(?<=\.)\p{Lu}\.)*(?: \p{Lu}[\p{L}’'-]*\.?){0,2})/uy;

/** What a mention is said to lie in, and the mention of that; null where none was found in the words. */
interface Outer {
  container: Container;
  mention: Mention | null;
}

function outerOf(container: Container | null, mention: Mention | null): Outer | null {
  return container && { container, mention };
}

function outerAfter(
  text: string,
  mention: Mention,
  next: Mention | undefined,
  gazetteer: Gazetteer,
): Outer | null {
  const isBeside = next?.type === 'place' && next.start - mention.end < mostBetween;
  const joint = isBeside ? text.slice(mention.end, next.start) : '';
  if (isBeside && within.test(joint)) {
    // With the dot of an abbreviation, which at a sentence's end is no part of a mention.
    const end = text.charAt(next.end) === '.' ? next.end + 1 : next.end;
    return outerOf(containersOf(gazetteer, text.slice(next.start, end)), next);
  }
  if (text.charCodeAt(mention.end) !== 0x2c) return null;
  capitalised.lastIndex = mention.end;
  const words = capitalised.exec(text)?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count -= 1) {
    const container = containersOf(gazetteer, words.slice(0, count).join(' '), true);
    if (container) return outerOf(container, null);
  }
  return null;
}

/** "Kenya's Rift Valley". */
function outerBefore(
  text: string,
  mention: Mention,
  previous: Mention | undefined,
  gazetteer: Gazetteer,
): Outer | null {
  if (previous?.type !== 'place' || mention.start - previous.end > mostBetween) return null;
  if (!/^['’]s?\s+$/u.test(text.slice(previous.end, mention.start))) return null;
  return outerOf(containersOf(gazetteer, text.slice(previous.start, previous.end)), previous);
}
