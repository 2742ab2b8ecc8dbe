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
 * Where the places are, and which countries the article is about. An article without a
 * place costs nothing: the gazetteer is loaded when the first place is to be found.
 * Rejects with an ModelFileError for a file of no use.
 */
export const geocoding = defineStage({
  name: 'geocoding',
  reads: ['text', 'sentences', 'dateline', 'mentions', 'entities'],
  writes: ['locations', 'countries'],
  create: () => async (document) => {
    if (!document.entities.some(({ type }) => type === 'place'))
      return { locations: new Map(), countries: [] };
    return (await loadOnce())(document);
  },
});
