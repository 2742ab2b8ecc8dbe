import type { Result, ResultEntity } from '../result.js';
import { excerptAround } from './excerpt.js';
import { drawnText } from './text-writer.js';
import type { ArticleText, Destination, Output, Writer } from './writer.js';

/**
 * GeoJSON (RFC 7946): one collection of the places with coordinates, for map tools. A place
 * is a feature for each article that names it, with the sentence that names it first and the
 * roles that are held there; an article without one adds nothing. The collection is written as
 * the articles come, and ends with the numbers of its articles and places.
 */
export const geojson: Writer = {
  name: 'geojson',
  description: 'a map: one collection of the places, as GeoJSON',
  extension: '.geojson',
  draw: (result, source) => {
    const places = result.entities.filter(isOnMap);
    if (places.length === 0) return '';
    const rolesAt = heldRoles(result);
    return places.map((place) => JSON.stringify(featureOf(place, result, source, rolesAt))).join(',\n');
  },
  open: (destination) => Promise.resolve(collectionIn(destination)),
};

function collectionIn(destination: Destination): Output {
  let [articles, places] = [0, 0];
  const begin = '{ "type": "FeatureCollection", "features": [';
  return {
    write: async (drawn) => {
      const features = drawnText(drawn);
      if (features === '') return;
      await destination.write((articles === 0 ? `${begin}\n` : ',\n') + features);
      articles += 1;
      // A feature is a line.
      places += features.split('\n').length;
    },
    close: () => {
      const start = articles === 0 ? begin : '\n';
      // Members beside those of RFC 7946 are allowed by its section 6.1.
      return destination.write(`${start}], "articles": ${articles}, "places": ${places} }\n`);
    },
  };
}

/** In UTF-16 code units. */
const longestSentence = 2_000;

type PlaceOnMap = Extract<ResultEntity, { type: 'place' }> & { latitude: number; longitude: number };

function isOnMap(entity: ResultEntity): entity is PlaceOnMap {
  return (
    entity.type === 'place' && typeof entity.latitude === 'number' && typeof entity.longitude === 'number'
  );
}

/** A role as a feature has it. */
interface HeldRole {
  person: string | undefined;
  title: string;
  former?: true;
}

/** The roles of an article by the ids of where they are held. */
function heldRoles({ entities, roles }: Result): ReadonlyMap<string, HeldRole[]> {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const held = new Map<string, HeldRole[]>();
  for (const { institution, person, title, former } of roles) {
    if (institution === null) continue;
    const role = { person: nameOf.get(person), title, ...(former && { former }) };
    const known = held.get(institution);
    if (known) known.push(role);
    else held.set(institution, [role]);
  }
  return held;
}

function featureOf(
  place: PlaceOnMap,
  result: Result,
  source: ArticleText,
  rolesAt: ReadonlyMap<string, readonly HeldRole[]>,
): object {
  const { id, name, aliases, mentions, country, kind, geonameId, latitude, longitude, score } = place;
  const first = result.mentions[mentions[0] ?? -1];
  return {
    type: 'Feature',
    // Longitude first, as RFC 7946 has it.
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      name,
      aliases,
      country,
      kind,
      geonameId,
      score,
      mentions: mentions.length,
      sentence: first ? sentenceOf(first, source) : null,
      roles: rolesAt.get(id) ?? [],
      article: result.id,
      entity: id,
      headline: result.headline,
      date: result.date,
    },
  };
}

/** The sentence of a mention; of one as long as an article, which a table or a list without end may be, the part around it. */
function sentenceOf(
  mention: Result['mentions'][number],
  { text, sentences = [] }: ArticleText,
): string | null {
  const sentence = sentences[mention.sentence];
  if (!sentence) return null;
  const isLong = sentence.end - sentence.start > longestSentence;
  const { start, end } = isLong ? excerptAround(text, sentence, mention, longestSentence / 2) : sentence;
  const [lead, rest] = [start > sentence.start ? '… ' : '', end < sentence.end ? ' …' : ''];
  return lead + text.slice(start, end).trim() + rest;
}
