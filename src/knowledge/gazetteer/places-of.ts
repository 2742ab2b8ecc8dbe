import { kindNumber, nameFlags, type Gazetteer } from './gazetteer.js';

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

/** Whether a name or abbreviation is that of a state of the United States: "Texas", "Pa.", "TX". */
export function isAmericanState(name: string, gazetteer: Gazetteer): boolean {
  const { countries, kinds } = gazetteer.arrays;
  const unitedStates = gazetteer.countryNumber('US');
  const states = placesOf(name, gazetteer, (place, flags) => {
    const isRegion = kinds[place] === kindNumber.region && countries[place] === unitedStates;
    return isRegion && (flags & nameFlags.demonym) === 0;
  });
  return states.length > 0;
}
