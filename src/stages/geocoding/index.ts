import type { Document } from '../../pipeline/document.js';
import type { Stage } from '../../pipeline/index.js';

let loaded: Promise<(document: Document) => void> | null = null;

/**
 * Where the places are, and which countries the article is about. An article without a
 * place costs nothing: the gazetteer, and what reads it, are loaded when the first place is
 * to be found, once for all extractors. Throws a GazetteerError for a file of no use.
 */
export const geocoding: Stage = {
  name: 'geocoding',
  create: () => async (document) => {
    if (!document.entities.some(({ type }) => type === 'place')) return;
    loaded ??= import('./geocoder.js').then(({ loadGeocoder }) => loadGeocoder());
    (await loaded)(document);
  },
};
