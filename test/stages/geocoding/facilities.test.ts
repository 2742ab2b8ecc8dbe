import { extractWith, placeNamed } from '../../support/engines.js';

/* Parks, streets and the like are in the town that the text names, and not where one of that name is known. */
test.each([
  ['A body was found in Victoria Park in Leicester.', 'Victoria Park', 52.63, -1.13],
  ['Protesters blocked Waterloo Bridge in London.', 'Waterloo Bridge', 51.51, -0.13],
  ['Crowds filled Hyde Park in Sydney.', 'Hyde Park', -33.87, 151.21],
  ['The talks were held at Victoria Square in Athens.', 'Victoria Square', 37.98, 23.73],
  // A city that gave its name to a region, and one whose namesake is a region abroad.
  ['Thousands gathered on Independence Square in Kyiv.', 'Independence Square', 50.45, 30.52],
  ['The guard was sworn in at State House, Nakuru, on Friday.', 'State House', -0.3, 36.07],
  ['A man was hit on South Street, Perth, Police Scotland said.', 'South Street', 56.4, -3.43],
  ['Runners set off from Central Park in New York.', 'Central Park', 40.78, -73.97],
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

test('one that is known elsewhere only is not there', async () => {
  const manchester = await extractWith('fast', 'The brawl was on Oxford Street in Manchester, the BBC said.');
  expect(placeNamed(manchester, 'Oxford Street')).not.toMatchObject({ latitude: 51.52 });
});
