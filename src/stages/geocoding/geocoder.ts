import { loadGazetteer } from '../../knowledge/gazetteer/load.js';
import type { Document, Entity, Location } from '../../pipeline/document.js';
import { locationOf, weighCountries } from './location.js';
import { rankCandidates, type GeocodingInput } from './ranking.js';
import { loadWeights } from './weights.js';

export type Geocoder = (document: GeocodingInput) => Pick<Document, 'locations' | 'countries'>;

/** Loads what finds out where the places of documents are, and weighs their countries. */
export function loadGeocoder(): Geocoder {
  const gazetteer = loadGazetteer();
  const weights = loadWeights();
  return (document) => {
    const { names, about, all } = rankCandidates(document, gazetteer, weights);
    const locations = new Map<Entity, Location>();
    for (const name of names) locations.set(name.entity, locationOf(name, gazetteer));
    const countries = weighCountries(names, locations, about, gazetteer);
    // Only where nothing else tells of a country: "Save Our Streets" is not about the town of Save in Benin.
    const isUntold = countries.length === 0;
    return { locations, countries: isUntold ? weighCountries(names, locations, all, gazetteer) : countries };
  };
}
