/*
 * What stands before the names of storms.
 *
 * What: the classes of storms in the warnings of weather services, those that are nothing else apart.
 * Source: the classes of the World Meteorological Organization's regional centres and the storm names of
 * European weather services. Date: 2026-11.
 * To extend: the words as they stand before a name.
 */

/** Before a name these say that it is a storm's. */
export const stormClasses: readonly string[] = [
  'Hurricane',
  'Typhoon',
  'Super Typhoon',
  'Tropical Storm',
  'Tropical Depression',
  'Tropical Cyclone',
  'Winter Storm',
];

/** These may begin other names: "Storm Reid", "Cyclone Stadium". */
export const stormWords: readonly string[] = ['Storm', 'Cyclone', 'Ex-Hurricane'];
