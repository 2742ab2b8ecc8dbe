import type { Document } from '../../pipeline/document.js';
import {
  flagsOfRow,
  kindNumber,
  nameFlags,
  noCountry,
  placeOfRow,
  populationUnit,
  type Gazetteer,
} from '../../knowledge/gazetteer/gazetteer.js';
import { isInhabited } from '../../knowledge/gazetteer/place-kinds.js';
import { namesInside } from './names-inside.js';
import type { ResolvedPlace } from './features.js';

/** A place inside another name is that of the name less surely than one that stands alone; set by hand. */
const certainty = 0.7;
const mostPlaces = 12;
const leastProbable = 0.05;

/**
 * The regions and towns that names of organizations and titles have in them: a paper that
 * writes of the "Harris County Sheriff's Office" and the "Texas A&M University" is near both. Of
 * several places of one name each is as probable as it is large.
 */
export function placesInNames(
  { mentions, text }: Pick<Document, 'mentions' | 'text'>,
  gazetteer: Gazetteer,
): ResolvedPlace[] {
  const found: ResolvedPlace[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const { type, start, end } = mention;
    if (type !== 'organization' && type !== 'title' && type !== 'event') continue;
    const written = text.slice(start, end);
    if (seen.has(written)) continue;
    seen.add(written);
    for (const { row } of namesInside(text, start, end, gazetteer)) {
      found.push(...placesFrom(row, mention, gazetteer));
    }
  }
  return found;
}

/** The places of a name from its first row on; none where the name is a country's or of no country. */
function placesFrom(first: number, owner: object, gazetteer: Gazetteer): ResolvedPlace[] {
  const { rows, kinds, countries, regions, populations, latitudes, longitudes } = gazetteer.arrays;
  const places: ResolvedPlace[] = [];
  let at = first;
  let total = 0;
  do {
    const row = rows[at] as number;
    const place = placeOfRow(row);
    at += 1;
    const kind = kinds[place] as number;
    const country = countries[place] as number;
    if (kind === kindNumber.country || country === noCountry) return [];
    if (!isInhabited(kind)) continue;
    if (flagsOfRow(row) & (nameFlags.alternative | nameFlags.abbreviation | nameFlags.demonym)) continue;
    const probability = 2 ** ((populations[place] as number) / populationUnit);
    total += probability;
    places.push({
      owner,
      place,
      country,
      region: regions[place] as number,
      latitude: latitudes[place] as number,
      longitude: longitudes[place] as number,
      probability,
    });
  } while (places.length < mostPlaces && gazetteer.continues(at));
  return places
    .map((place) => ({ ...place, probability: (certainty * place.probability) / total }))
    .filter(({ probability }) => probability >= leastProbable);
}
