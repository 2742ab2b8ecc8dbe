import type { Document } from '../../document.js';
import { loadGazetteer } from '../../gazetteer/load.js';
import { resolve } from './resolve.js';
import { settle, weighCountries } from './settle.js';
import { passes } from './weights.js';

/** Loads what locates the places of documents and weighs their countries. */
export function loadLocator(): (document: Document) => void {
  const gazetteer = loadGazetteer();
  return (document) => {
    const { names, others } = resolve(document, gazetteer, passes);
    for (const name of names) name.entity.location = settle(name, gazetteer);
    document.countries = weighCountries(names, others, gazetteer);
  };
}
