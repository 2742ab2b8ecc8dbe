import { extractWith, placeNamed } from '../../support/engines.js';

/* Parks, streets and the like are in the town that the text names, and not where one of that name is known. */
test.each([
  ['A body was found in Victoria Park in Leicester.', 'Victoria Park', 52.63, -1.13],
  ['Protesters blocked Waterloo Bridge in London.', 'Waterloo Bridge', 51.51, -0.13],
  ['Crowds filled Hyde Park in Sydney.', 'Hyde Park', -33.87, 151.21],
  ['The talks were held at Victoria Square in Athens.', 'Victoria Square', 37.98, 23.73],
])('%s', async (text, name, latitude, longitude) => {
  const place = placeNamed(await extractWith('fast', text), name);
  expect(Math.abs((place.latitude ?? 99) - latitude)).toBeLessThan(0.3);
  expect(Math.abs((place.longitude ?? 999) - longitude)).toBeLessThan(0.3);
});

test('the country that the rest of the article is about is not theirs', async () => {
  const text =
    "Norway's Andex named a chief on Monday. Two ships were damaged in Stavanger, Norway. Police are investigating a fire in Victoria Park in Leicester.";
  expect(placeNamed(await extractWith('fast', text), 'Victoria Park').country).toBe('GB');
});

test('nothing is said of one that is known elsewhere only', async () => {
  const result = await extractWith('fast', 'A man was hit on South Street, Perth, Police Scotland said.');
  expect(placeNamed(result, 'South Street').latitude).toBeNull();
});
