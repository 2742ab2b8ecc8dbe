/*
 * Planets, moons and what else is in no country, though towns are called so.
 *
 * What: names as written in news. Source: the International Astronomical Union's names of planets, dwarf
 * planets and larger moons. Date: 2026-11.
 * To extend: a name in the list, those of two words after it.
 */

import { listed } from '../text/words.js';

/** A name that stands for one of them where the text does not say what it lies in: "Neptune", but "Neptune, New Jersey". */
export const celestialBodies: ReadonlySet<string> = new Set([
  ...listed(`
    Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune Pluto Ceres Eris Moon Sun Phobos Deimos Io
    Europa Ganymede Callisto Titan Enceladus Triton Charon
  `),
  'Milky Way',
  'International Space Station',
]);
