import type { Gazetteer } from './gazetteer.js';

/** The places of a name for which a test holds, by their numbers. */
export function placesOf(
  name: string,
  gazetteer: Gazetteer,
  holds: (place: number, flags: number) => boolean,
): number[] {
  return gazetteer
    .lookUp(name)
    .filter(([place, flags]) => holds(place, flags))
    .map(([place]) => place);
}
