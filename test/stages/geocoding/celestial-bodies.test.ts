import { locateMarked } from '../../support/located.js';

test.each([
  ['A planet the size of [Neptune] circles the star.', 'Neptune', null],
  ['The school board of [Neptune], [New Jersey], met.', 'Neptune', 'US'],
  ['NASA plans to bring rocks back from [Mars].', 'Mars', null],
  ['A fire broke out in [Jupiter], [Florida], on Monday.', 'Jupiter', 'US'],
])('%s', async (marked, name, country) => {
  const { entities, locations } = await locateMarked(marked);
  const place = entities.find((entity) => entity.name === name);
  const location = place && locations.get(place);
  expect(location?.country).toBe(country);
  expect(location?.latitude === null).toBe(country === null);
});
