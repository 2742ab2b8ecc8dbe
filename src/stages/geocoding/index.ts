import { countryOfNationality } from '../../knowledge/countries.js';
import type { Document, Entity, Location } from '../../pipeline/document.js';
import { defineStage } from '../../pipeline/stage.js';
import type { Geocoder } from './geocoder.js';

let loaded: Promise<Geocoder> | null = null;

/** The gazetteer and what reads it: large, so loaded once for all pipelines; a failure is not kept. */
function loadOnce(): Promise<Geocoder> {
  loaded ??= import('./geocoder.js')
    .then(({ loadGeocoder }) => loadGeocoder())
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

/**
 * Where the places are, which country a nationality is of, and which countries the article is
 * about. The gazetteer is loaded when the first name that may tell of a country is to be read: an
 * article without one costs nothing. Rejects with a ModelFileError for a file of no use.
 */
export const geocoding = defineStage({
  name: 'geocoding',
  reads: ['text', 'sentences', 'dateline', 'mentions', 'entities'],
  writes: ['locations', 'countries'],
  create: () => async (document) => {
    const nationalities = nationalityCountries(document);
    if (!document.entities.some(({ type }) => telling.has(type))) {
      return { locations: nationalities, countries: [] };
    }
    const { locations, countries } = (await loadOnce())(document);
    return { locations: new Map([...locations, ...nationalities]), countries };
  },
});

/** The types of entities that tell of countries. */
const telling: ReadonlySet<string> = new Set(['place', 'nationality', 'organization']);

/** The countries of the nationalities whose word belongs to one country. */
function nationalityCountries({ entities }: Pick<Document, 'entities'>): Map<Entity, Location> {
  const found = new Map<Entity, Location>();
  for (const entity of entities) {
    const country = entity.type === 'nationality' ? countryOfNationality(entity.name) : null;
    if (country !== null) found.set(entity, { ...nowhere, country });
  }
  return found;
}

const nowhere: Location = {
  country: null,
  geonameId: null,
  latitude: null,
  longitude: null,
  kind: null,
  score: null,
};
