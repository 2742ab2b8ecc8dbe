import { extractWith, placeNamed } from '../../support/engines.js';

/* Towns beside their county, of whose names there are larger ones elsewhere: the point of GeoNames, to half a degree. */
test.each([
  ['Police in Gillingham, Dorset, found a body.', 'Gillingham', 51.04, -2.28],
  ['A shop in Newport, Shropshire, burned down.', 'Newport', 52.77, -2.38],
  ['A farm near Newport, Essex, was flooded.', 'Newport', 51.98, 0.21],
  ['He was held in Boston, Lincolnshire.', 'Boston', 52.98, -0.03],
  ['A man from Richmond, North Yorkshire, has died.', 'Richmond', 54.4, -1.74],
  // A country, and no city that is called so in another language.
  ['Grenada sent police to Barbados. A tourist from Granada, Spain, was hurt.', 'Grenada', 12.12, -61.67],
  // Beside what is no county it is the larger one.
  ['He flew from Boston to New York on Monday.', 'Boston', 42.36, -71.06],
])('%s', async (text, name, latitude, longitude) => {
  const place = placeNamed(await extractWith('fast', text), name);
  expect(Math.abs((place.latitude ?? 99) - latitude)).toBeLessThan(0.5);
  expect(Math.abs((place.longitude ?? 999) - longitude)).toBeLessThan(0.5);
});
