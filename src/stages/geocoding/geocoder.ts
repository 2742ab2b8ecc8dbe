import { loadGazetteer } from '../../knowledge/gazetteer/load.js';
import type { Document, Entity, Location } from '../../pipeline/document.js';
import { locationOf, weighCountries } from './location.js';
import { rankCandidates, type GeocodingInput } from './ranking.js';
import { passes } from './weights.js';

export type Geocoder = (document: GeocodingInput) => Pick<Document, 'locations' | 'countries'>;

/** Loads what finds out where the places of documents are, and weighs their countries. */
export function loadGeocoder(): Geocoder {
  const gazetteer = loadGazetteer();
  return (document) => {
    const { names, others } = rankCandidates(document, gazetteer, passes);
    const locations = new Map<Entity, Location>();
    for (const name of names) locations.set(name.entity, locationOf(name, gazetteer));
    return { locations, countries: weighCountries(names, locations, others, gazetteer) };
  };
}
