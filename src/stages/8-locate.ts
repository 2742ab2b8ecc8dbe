import type { Document } from '../document.js';
import type { Stage } from '../pipeline.js';

let loaded: Promise<(document: Document) => void> | null = null;

/**
 * Where the places are, and which countries the article is about. An article without a
 * place costs nothing: the gazetteer, and what reads it, are loaded when the first place is
 * to be found, once for all extractors. Throws a GazetteerError for a file of no use.
 */
export const locate: Stage = {
  name: 'locate',
  create: () => async (document) => {
    if (!document.entities.some(({ type }) => type === 'place')) return;
    loaded ??= import('./locate/locator.js').then(({ loadLocator }) => loadLocator());
    (await loaded)(document);
  },
};
