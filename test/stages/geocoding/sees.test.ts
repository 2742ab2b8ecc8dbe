import { extractWith, placeNamed } from '../../support/engines.js';

test.each([
  ['The Bishop of Durham, Oliver Pike, criticised the cap.', 'Durham', 'GB'],
  ['Archbishop of Canterbury Ann Kell said the church would change.', 'Canterbury', 'GB'],
  // No bishop of these, and none of England's.
  ['The police of Durham, North Carolina, found a body.', 'Durham', 'US'],
  ['Farmers in Canterbury, New Zealand, sold sheep.', 'Canterbury', 'NZ'],
])('%s', async (text, name, country) => {
  expect(placeNamed(await extractWith('fast', text), name).country).toBe(country);
});
