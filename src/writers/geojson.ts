import type { Result, ResultEntity } from '../result.js';
import { textWriter } from './text-writer.js';

const before = '{ "type": "FeatureCollection", "features": [\n';
const after = '\n] }\n';
const collection = { before, between: ',\n', after, none: before + after.trimStart() };

/**
 * GeoJSON (RFC 7946): one collection of the places with coordinates, for map tools. A place
 * is a feature for each article that names it; an article without one adds nothing.
 */
export const geojson = textWriter({
  name: 'geojson',
  description: 'a map: one collection of the places, as GeoJSON',
  extension: '.geojson',
  write: (result) =>
    result.entities
      .flatMap((entity) => featureOf(entity, result) ?? [])
      .map((feature) => JSON.stringify(feature))
      .join(',\n'),
  separators: () => collection,
});

function featureOf(entity: ResultEntity, { id, headline, date }: Result): object | null {
  if (entity.type !== 'place') return null;
  const { name, aliases, mentions, country, kind, geonameId, latitude, longitude, score } = entity;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
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
      article: id,
      entity: entity.id,
      headline,
      date,
    },
  };
}
