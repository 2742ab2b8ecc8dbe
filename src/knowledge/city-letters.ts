/*
 * Cities that go by letters which stand for something else as well.
 *
 * What: the letters as news writes them, and the name. "L.A." is no state: that is "La."
 * Source: the style guides of AP and of The New York Times. Date: 2026-11.
 * To extend: a pair in the list.
 */

/** The name of a city by its letters. */
export const cityOfLetters: ReadonlyMap<string, string> = new Map([
  ['L.A.', 'Los Angeles'],
  ['N.Y.C.', 'New York City'],
  ['K.L.', 'Kuala Lumpur'],
]);
