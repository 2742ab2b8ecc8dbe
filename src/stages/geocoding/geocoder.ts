import type { Document } from '../../pipeline/document.js';
import { loadGazetteer } from '../../knowledge/gazetteer/load.js';
import { rankCandidates } from './ranking.js';
import { locationOf, weighCountries } from './location.js';
import { passes } from './weights.js';

/** Loads what locates the places of documents and weighs their countries. */
export function loadGeocoder(): (document: Document) => void {
  const gazetteer = loadGazetteer();
  return (document) => {
    const { names, others } = rankCandidates(document, gazetteer, passes);
    for (const name of names) name.entity.location = locationOf(name, gazetteer);
    document.countries = weighCountries(names, others, gazetteer);
  };
}
