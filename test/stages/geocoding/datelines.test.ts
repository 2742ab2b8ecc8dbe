import { extractWith, placeNamed } from '../../support/engines.js';

/* The dash after the town of a dateline begins the story, and what follows it is not where the town is. */
test.each([
  ['ATHENS - U.S. Vice President Ann Lowe met Greek Prime Minister Nikos Pappas.', 'ATHENS', 'GR'],
  ["PARIS - Canada's new prime minister, Bo Gagnon, met the French president.", 'PARIS', 'FR'],
  ['MOSCOW — U.S. envoy Carl Stein arrived on Friday.', 'MOSCOW', 'RU'],
  ["ROME (Reuters) - Georgia's foreign minister met the pope on Monday.", 'ROME', 'IT'],
  ['BERLIN – American farmers came to the fair.', 'BERLIN', 'DE'],
  ['AMMAN — Jordan said on Monday that the border was open.', 'AMMAN', 'JO'],
  ['ATHENS, Georgia - U.S. Senator Ann Lowe opened a school.', 'ATHENS', 'US'],
  ['LIMA, Ohio (AP) — A judge from Peru visited the prison.', 'LIMA', 'US'],
])('%s', async (text, name, country) => {
  expect(placeNamed(await extractWith('fast', text), name).country).toBe(country);
});
