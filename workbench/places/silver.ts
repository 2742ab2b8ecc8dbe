import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findEngine } from '../../src/engines/index.js';
import { createDocument, type Document, type Entity, type Mention } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import {
  kindNumber,
  nameFlags,
  populationUnit,
  type Gazetteer,
} from '../../src/knowledge/gazetteer/gazetteer.js';
import { isBelowRegion, isInhabited } from '../../src/knowledge/gazetteer/place-kinds.js';
import { keyOfName } from '../../src/knowledge/gazetteer/names.js';
import { placesOfName } from '../../src/stages/geocoding/containers.js';
import { placeNames, type PlaceName } from '../../src/stages/geocoding/place-names.js';
import type { PlacedArticle } from './examples.js';

/*
 * News without annotation teaches, too: where an article says "Paris, Texas" or "Derry in
 * Pennsylvania", the gazetteer has one place that can be meant. The words that told are taken
 * out of most of these articles, so that the others have to tell.
 */

/** In two of three articles what told is taken out. */
const keptEvery = 3;

/**
 * Articles of a JSON Lines file (of gzip, or not) in which some towns are known.
 *
 * @param most So many articles are read at the most, evenly over the file.
 */
export async function readSilverArticles(
  path: string,
  gazetteer: Gazetteer,
  most: number,
): Promise<PlacedArticle[]> {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / most));
  const pipeline = new Pipeline(stages, { engine: findEngine('fast') });
  const articles: PlacedArticle[] = [];
  for (let at = 0; at < lines.length; at += step) {
    const { text } = JSON.parse(lines[at] ?? '') as { text: string };
    const document = await pipeline.runUntil('geocoding', createDocument({ id: String(at), text }));
    const told = toldPlaces(document, gazetteer);
    if (told.length === 0) continue;
    const places = wellKnown(document, gazetteer);
    for (const { name, place } of told) places.set(keyOfName(name.entity.name), place);
    const isKept = articles.length % keptEvery === 0;
    articles.push({
      document: isKept ? document : withoutContainers(document, told),
      countries: null,
      places,
    });
  }
  return articles;
}

/** Names of countries that are hardly ever the other's, but these. */
const ambiguous = new Set(['Georgia', 'New York', 'Washington', 'Jordan', 'Lebanon', 'Victoria', 'Ontario']);
const mostRegions = 1_000_000;

/** What names of countries and of large regions nearly always mean, by their keys. */
function wellKnown({ entities }: Document, gazetteer: Gazetteer): Map<number, number> {
  const { kinds, populations } = gazetteer.arrays;
  const known = new Map<number, number>();
  for (const { type, name } of entities) {
    if (type !== 'place' || ambiguous.has(name)) continue;
    const [first] = gazetteer.lookUp(name);
    if (!first || (first[1] & ~nameFlags.accented) !== 0) continue;
    const [place] = first;
    const isLarge = (populations[place] as number) >= Math.log2(mostRegions) * populationUnit;
    if (kinds[place] === kindNumber.country || (kinds[place] === kindNumber.region && isLarge))
      known.set(keyOfName(name), place);
  }
  return known;
}

interface Told {
  name: PlaceName;
  place: number;
  /** What it lies in: the mentions right after those of the name. */
  containers: Mention[];
}

/** The towns whose country or region the text gives right after them, where that leaves one. */
function toldPlaces(document: Document, gazetteer: Gazetteer): Told[] {
  const { kinds, latitudes, longitudes, populations } = gazetteer.arrays;
  const told: Told[] = [];
  for (const name of placeNames(document, gazetteer)) {
    const wide = name.containers.filter(({ level }) => level !== 'town');
    const [container] = wide;
    if (!container || wide.length !== name.containers.length) continue;
    const inside = placesOfName(gazetteer, name.entity.name, container).filter(
      (place) => isBelowRegion(kinds[place]) && isInhabited(kinds[place]),
    );
    const [place, ...others] = inside.sort((a, b) => (populations[b] as number) - (populations[a] as number));
    const isNear = (other: number): boolean =>
      Math.hypot(
        (latitudes[other] as number) - (latitudes[place as number] as number),
        (longitudes[other] as number) - (longitudes[place as number] as number),
      ) < 0.5;
    if (place === undefined || !others.every(isNear)) continue;
    told.push({ name, place, containers: containersAfter(document, name.entity) });
  }
  return told;
}

const between = /^(?:, ?| \(|,? in )$/;

function containersAfter({ mentions, text }: Document, { mentions: own }: Entity): Mention[] {
  return own.flatMap((mention) => {
    const next = mentions[mentions.indexOf(mention) + 1];
    return next?.type === 'place' && between.test(text.slice(mention.end, next.start)) ? [next] : [];
  });
}

/** The article with blanks where it said what the places lie in. */
function withoutContainers(document: Document, told: readonly Told[]): Document {
  const gone = new Set(told.flatMap(({ containers }) => containers));
  let { text } = document;
  for (const { start, end } of gone) {
    const from = text.slice(0, start).search(/[,(\s]*$/);
    text = text.slice(0, from) + ' '.repeat(end - from) + text.slice(end);
  }
  // A comma and a state that the engine did not see tells as much.
  for (const { name } of told) {
    for (const { end } of name.entity.mentions) {
      if (text.charAt(end) === ',') text = `${text.slice(0, end)} ${text.slice(end + 1)}`;
    }
  }
  const isLeft = (mention: Mention): boolean => !gone.has(mention);
  return {
    ...document,
    text,
    mentions: document.mentions.filter(isLeft),
    entities: document.entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.filter(isLeft) }))
      .filter(({ mentions }) => mentions.length > 0),
  };
}
