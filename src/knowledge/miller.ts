/*
 * Miller's cylindrical projection, in which the outline of the world is drawn and places are put
 * on it.
 *
 * What: x grows with the longitude, y with 1.25 ln tan(π/4 + 0.4 φ); towns keep their shape as on
 * Mercator's map, and the north is less large. Source: O. M. Miller, Notes on Cylindrical World
 * Map Projections, 1942; Snyder, Map Projections: A Working Manual, USGS 1395, p. 88. Date: 2026-11.
 */

/** Width of the world in units of the map. */
export const worldWidth = 3000;

const unit = worldWidth / (2 * Math.PI);
const radians = Math.PI / 180;

/** The projection on a sphere of radius 1: longitude and latitude in radians, y upwards. */
export function millerRaw(longitude: number, latitude: number): [x: number, y: number] {
  return [longitude, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude))];
}

/** Where a point lies on the map: x from 0 to `worldWidth`, y downwards, and 0 on the equator. */
export function project(latitude: number, longitude: number): { x: number; y: number } {
  const [x, y] = millerRaw(longitude * radians, latitude * radians);
  return { x: worldWidth / 2 + x * unit, y: -y * unit };
}
