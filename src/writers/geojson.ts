import type { Result, ResultEntity } from '../result.js';
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
  draw: (result, source) =>
    result.entities
      .filter(isOnMap)
      .map((place) => JSON.stringify(featureOf(place, result, source)))
      .join(',\n'),
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

type PlaceOnMap = Extract<ResultEntity, { type: 'place' }> & { latitude: number; longitude: number };

function isOnMap(entity: ResultEntity): entity is PlaceOnMap {
  return (
    entity.type === 'place' && typeof entity.latitude === 'number' && typeof entity.longitude === 'number'
  );
}

function featureOf(place: PlaceOnMap, result: Result, { text, sentences = [] }: ArticleText): object {
  const { id, name, aliases, mentions, country, kind, geonameId, latitude, longitude, score } = place;
  const first = result.mentions[mentions[0] ?? -1];
  const sentence = sentences[first?.sentence ?? -1];
  const nameOf = new Map(result.entities.map((entity) => [entity.id, entity.name]));
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
      sentence: sentence ? text.slice(sentence.start, sentence.end).trim() : null,
      roles: result.roles
        .filter(({ institution }) => institution === id)
        .map(({ person, title, former }) => ({
          person: nameOf.get(person),
          title,
          ...(former && { former }),
        })),
      article: result.id,
      entity: id,
      headline: result.headline,
      date: result.date,
    },
  };
}
