import type { GazetteerArrays } from './file.js';

/** Both in degrees, north and east. */
export interface Point {
  latitude: number;
  longitude: number;
}

export function pointOf(place: number, { latitudes, longitudes }: GazetteerArrays): Point {
  return { latitude: latitudes[place] as number, longitude: longitudes[place] as number };
}

const kilometresPerDegree = 111;

/**
 * How far others are from a point, in kilometres, as if the earth were flat around it. All that are compared are
 * near each other, where this is right to 1% within 160 km and 3% within 600 km, up to the sixtieth parallels;
 * each place of an article is compared with all others, so that one cosine for all is much less than a haversine
 * for each. The weights of `models/places.json` were learned with it.
 */
export function kilometresFrom({ latitude, longitude }: Point): (other: Point) => number {
  const narrowing = kilometresPerDegree * Math.cos((latitude * Math.PI) / 180);
  return (other) => {
    const north = (other.latitude - latitude) * kilometresPerDegree;
    const east = (other.longitude - longitude) * narrowing;
    return Math.sqrt(north * north + east * east);
  };
}

/** In degrees: half a day's walk. */
const spot = 0.4;

/**
 * Whether two places may be a town and the district or region of its name, whose coordinates are those of its
 * middle.
 */
export function areAtOneSpot(
  one: number,
  other: number,
  { latitudes, longitudes }: GazetteerArrays,
): boolean {
  const isNear = (degrees: Float32Array): boolean =>
    Math.abs((degrees[one] as number) - (degrees[other] as number)) < spot;
  return isNear(latitudes) && isNear(longitudes);
}
