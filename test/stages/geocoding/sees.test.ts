import { createExtractor, type Extractor } from '../../../src/index.js';

let extractor: Extractor;
beforeAll(async () => {
  extractor = await createExtractor({ engine: 'fast' });
});

test.each([
  ['The Bishop of Durham, Oliver Pike, criticised the cap.', 'Durham', 'GB'],
  ['Archbishop of Canterbury Ann Kell said the church would change.', 'Canterbury', 'GB'],
  // No bishop of these, and none of England's.
  ['The police of Durham, North Carolina, found a body.', 'Durham', 'US'],
  ['Farmers in Canterbury, New Zealand, sold sheep.', 'Canterbury', 'NZ'],
])('%s', async (text, name, country) => {
  const { entities } = await extractor.extract(text);
  const place = entities.find((entity) => entity.type === 'place' && entity.name === name);
  expect(place?.type === 'place' ? place.country : null).toBe(country);
});
